import { chartFindings } from '../../text/messages/chartFindings';
import type { Language } from '../../text/messages/define';
import { figure } from '../figures';
import { fullName } from '../names';
import { passLine } from '../scoreScale';
import type { HeatMapRow } from './layout';

/** The lowest score of all years, and how many stand below 85. */
export const describe = (rows: readonly HeatMapRow[], lang: Language): string => {
  const texts = chartFindings[lang];
  const known = rows.flatMap((row) => (row.score === null ? [] : [{ row, score: row.score }]));
  const lowest = known.reduce<(typeof known)[number] | undefined>(
    (least, each) => (least && least.score <= each.score ? least : each),
    undefined,
  );
  if (!lowest) return texts.noScores;
  const weak = known.filter(({ score }) => score < passLine).length;
  const { row, score } = lowest;
  return texts.lowestCell(fullName(row, lang), row.fiscal_year, figure(score), weak, known.length);
};
