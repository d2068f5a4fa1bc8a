import { chartFindings } from '../../text/messages/chartFindings';
import type { Language } from '../../text/messages/define';
import { fullName } from '../names';
import { passLine } from '../scoreScale';
import { yearsOf, type SmallMultiplesRow } from './panels';

/** Which indicators stand below 85 in the last year. */
export const describe = (rows: readonly SmallMultiplesRow[], lang: Language): string => {
  const texts = chartFindings[lang];
  const year = yearsOf(rows)[1];
  const known = rows.filter((row) => row.fiscal_year === year && row.score !== null);
  if (known.length === 0) return texts.noScores;
  const below = known
    .filter(({ score }) => score !== null && score < passLine)
    .sort((a, b) => (a.score ?? 0) - (b.score ?? 0));
  if (below.length === 0) return texts.noneBelowLine(year, known.length);
  const names = texts.and(below.map((row) => fullName(row, lang)));
  return texts.belowLine(year, below.length, known.length, names);
};
