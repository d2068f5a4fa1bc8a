import { toArabicDigits } from '../../../text/digits';
import { buddhistYear } from '../../../text/years';
import { lineOf } from '../../place';
import type { ReportDoubt } from '../report';
import type { FactsContext } from './factsContext';
import { doubtAt, textSpot } from './factsDoubt';
import { cellAt, type FactCell } from './factsPieces';

/** Up to the first year behind it; what stands between must not turn to something else that has a year. */
const result =
  /(?:ผล(?:คะแนน)?(?:การ)?ประเมิน|การประเมินผล)\s*(?:ITA|ไอทีเอ|คุณธรรมและความโปร่งใส)([^\d\n]{0,140}?)ปี\s*(?:งบประมาณ\s*)?(?:พ\.?\s?ศ\.?\s*)?(25\d\d)(?!\d)/gi;
const otherSubject = /มาตรการ|แผน|รายงาน|กิจกรรม|โครงการ|แนวทาง|เพื่อ/;

interface Said {
  readonly line: number;
  readonly year: number;
  readonly words: string;
  readonly cell: FactCell | null;
}

/**
 * The year whose result the report speaks of, where it says another than the one it stated (R6): an error in a cell of a
 * measure or item, a warning in prose; once for a row. Why an item got no score speaks of the year before by nature.
 */
export function assessedYears(context: FactsContext): ReportDoubt[] {
  const { report, pieces, cells, about } = context;
  const { assessedYear, years } = report.facts;
  if (assessedYear === null) return [];
  const found = pieces.flatMap((piece) =>
    [...toArabicDigits(piece.text).matchAll(result)].flatMap((match): Said[] => {
      const year = buddhistYear(match[2] ?? '');
      if (year === null || otherSubject.test(match[1] ?? '')) return [];
      const words = piece.text.slice(match.index, match.index + match[0].length);
      return [{ line: piece.line, year, words, cell: cellAt(cells, piece, words) }];
    }),
  );
  const mentions = years.filter((mention) => mention.of === 'assessed');
  // Where nothing but a cell says so, the year was taken from the report's: no contradiction.
  const isStated =
    mentions.some(({ year }) => year === assessedYear) ||
    found.some(({ year, cell }) => year === assessedYear && cell === null);
  if (!isStated) return [];
  const more = mentions
    .filter(({ line }) => !cells.has(lineOf(line)))
    .map(({ line, year, text }): Said => ({ line: lineOf(line), year, words: text, cell: null }));

  const seen = new Set<number>();
  return [...found, ...more].flatMap(({ line, year, words, cell }) => {
    if (year === assessedYear || seen.has(line) || cell?.role === 'reason') return [];
    seen.add(line);
    const places = found.filter((one) => one.line === line && one.year === year).length;
    const said = {
      value: String(year),
      expected: String(assessedYear),
      about: about(cell?.item?.code ?? ''),
      detail: places > 1 ? `${words} (×${places})` : words,
    };
    return [doubtAt('assessed-year-differs', cell ? 'error' : 'warning', cell ?? textSpot(line), said)];
  });
}
