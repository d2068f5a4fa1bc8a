import { nameOf } from '../../charts/names';
import type { HistoryRow } from '../../questions/history';
import type { Language } from '../../text/messages/define';
import { trendsMessages } from '../../text/messages/trends';
import { listedNames } from '../finding/findingWords';

const line = 85;
/** More indicators than these are counted instead of named. */
const named = 3;

/** Which indicators stayed below 85 in every year known; else how many are below in the last. Rows: indicators in all years. */
export function multiplesTitle(rows: readonly HistoryRow[], lang: Language): string {
  const texts = trendsMessages[lang];
  const last = Math.max(...rows.map(({ fiscal_year }) => fiscal_year));
  const series = rows.find(({ fiscal_year }) => fiscal_year === last)?.series;
  const known = rows.filter((row) => row.series === series && row.score !== null);
  const years = new Set(known.map(({ fiscal_year }) => fiscal_year)).size;
  const now = known.filter(({ fiscal_year }) => fiscal_year === last);
  const below = ({ score }: HistoryRow) => (score ?? 0) < line;
  const always = now.filter(({ code }) => known.filter((row) => row.code === code).every(below));
  if (always.length > 0 && always.length <= named && years > 1) {
    return texts.multiplesAlways(
      listedNames(
        always.map((row) => nameOf(row, lang)),
        lang,
      ),
      years,
    );
  }
  const count = now.filter(below).length;
  return count > 0 ? texts.multiplesSome(count, last) : texts.multiplesNone(last);
}
