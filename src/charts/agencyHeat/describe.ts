import { compareChartTexts } from '../../text/messages/compareCharts';
import type { Language } from '../../text/messages/define';
import { figure } from '../figures';
import type { AgencyHeatData } from './data';

const meanOf = (scores: readonly (number | null)[]): number | null => {
  const known = scores.filter((score) => score !== null);
  return known.length > 0 ? known.reduce((sum, score) => sum + score, 0) / known.length : null;
};

/** What these agencies are weakest in on the whole, and what the one that is looked at has there. The total is no indicator. */
export const describe = ({ columns, rows }: AgencyHeatData, lang: Language): string => {
  const texts = compareChartTexts[lang];
  const own = rows.find(({ isOwn }) => isOwn);
  const means = columns.flatMap(({ name }, column) => {
    const mean = meanOf(rows.map(({ scores }) => scores[column] ?? null));
    return mean === null ? [] : [{ name, column, mean }];
  });
  const weakest = means.reduce<(typeof means)[number] | undefined>(
    (least, each) => (least && least.mean <= each.mean ? least : each),
    undefined,
  );
  if (!weakest) return texts.noScores;
  const score = own?.scores[weakest.column] ?? null;
  const sentence = texts.heatWeakest(weakest.name, figure(weakest.mean), rows.length);
  return score === null ? sentence : sentence + texts.heatOwn(figure(score));
};
