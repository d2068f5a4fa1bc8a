import { counted } from '../../text/counted';
import { compareChartTexts } from '../../text/messages/compareCharts';
import type { Language } from '../../text/messages/define';
import { figure, percent } from '../figures';
import { passLine } from '../scoreScale';
import { medianOf, shareBelow, type DistributionData } from './bins';

/** Where the agency stands among all; without one, the middle of all and how many are below 85. */
export const describe = ({ values, own }: DistributionData, lang: Language): string => {
  const texts = compareChartTexts[lang];
  const median = medianOf(values);
  if (median === null) return texts.noScores;
  const count = counted(values.length);
  if (own !== null)
    return texts.above(figure(own), percent(shareBelow(values, own)), count) + texts.middle(figure(median));
  const below = Array.from(values).filter((value) => value < passLine).length / values.length;
  return texts.spread(count, figure(median), percent(below));
};
