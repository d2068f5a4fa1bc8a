import { chartFindings } from '../../text/messages/chartFindings';
import type { Language } from '../../text/messages/define';
import { figure } from '../figures';
import { leading } from '../leading';
import { nameOf } from '../names';
import type { ScoreBarsRow } from './layout';

/** Which indicators cost most, and how much of all that was lost. Rows: most lost points first. */
export const describe = (rows: readonly ScoreBarsRow[], lang: Language): string => {
  const texts = chartFindings[lang];
  const lost = rows.map((row) => row.lost_points ?? 0);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const strong = leading(lost);
  if (rows.every(({ score }) => score === null)) return texts.noScores;
  if (strong === 0) return texts.nothingLost;
  const names = rows.slice(0, strong).map((row) => nameOf(row, lang));
  return texts.lostBy(texts.and(names), figure(sum(lost.slice(0, strong))), figure(sum(lost)));
};
