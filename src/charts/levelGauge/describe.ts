import { chartFindings } from '../../text/messages/chartFindings';
import type { Language } from '../../text/messages/define';
import { figure } from '../figures';
import { round2 } from '../../text/round2';
import { bandsOf, type LevelGaugeData } from './bands';

/** The level range the total stands in and how far the next border is. */
export const describe = (data: LevelGaugeData, lang: Language): string => {
  const texts = chartFindings[lang];
  const total = round2(data.total);
  const bands = bandsOf(data);
  const held = bands.findLast(({ from }) => total >= from);
  const next = bands.find(({ from }) => from > total);
  const sentence = texts.atLevel(figure(total), held?.level ?? '–');
  return next ? sentence + texts.nextLevel(figure(next.from - total), next.level) : sentence;
};
