import type { Rows } from './tables';

/** A fault put into the made-up province on purpose, and the rule that must find it. `line` as in the file, from 1. */
export interface Fault {
  readonly file: 'scores' | 'items' | 'measures';
  readonly line: number;
  readonly rule: string;
}

interface Files {
  readonly scores: Rows;
  readonly items: Rows;
  readonly measures: Rows;
}

const agencyColumn = 0;
const yearColumn = 1;
const firstScore = 2;
const totalColumn = 12;
const levelColumn = 13;
const periodColumn = 6;
const targetColumn = 9;

/** The nth row (from 0) of a year that passes, as its index in the rows. */
function find(
  rows: Rows,
  year: number,
  nth: number,
  passes: (row: Rows[number]) => boolean = () => true,
): number {
  const matches = rows.flatMap((row, index) => (row[yearColumn] === year && passes(row) ? [index] : []));
  const found = matches[nth];
  if (found === undefined) throw new Error(`no row for a fault in ${year}`);
  return found;
}

function write(rows: Rows, at: number, column: number, change: (before: string) => string): void {
  const row = rows[at];
  if (row) row[column] = change(String(row[column] ?? ''));
}

/** Writes the faults into the rows, each of a kind met in real files, and says where they are. */
export function plantFaults({ scores, items, measures }: Files): Fault[] {
  const total = find(scores, 2566, 7, (row) => String(row[totalColumn]).startsWith('9'));
  write(scores, total, totalColumn, (before) => before.replace(/^9/, '7'));

  const level = find(scores, 2565, 4, (row) => row[levelColumn] === 'B');
  write(scores, level, levelColumn, () => 'A');

  const range = find(scores, 2563, 33);
  write(scores, range, firstScore + 1, (before) => `1${before}`);

  const spelling = find(scores, 2567, 41, (row) => String(row[agencyColumn]).startsWith('อบต.'));
  write(scores, spelling, agencyColumn, (before) => before.replace('อบต.', 'องค์การบริหารส่วนตำบล'));

  const again = find(scores, 2568, 12);
  scores.push([...(scores[again] ?? [])]);

  const item = find(items, 2564, 15, (row) => row.slice(firstScore).includes(0));
  const lost = items[item]?.indexOf(0) ?? -1;
  write(items, item, lost, () => '100');

  const outside = find(measures, 2567, 9);
  write(measures, outside, periodColumn, () => 'ต.ค. 2563 - มี.ค. 2564');
  const reversed = find(measures, 2566, 30);
  write(measures, reversed, periodColumn, () => 'ก.ย. 2566 - ม.ค. 2566');
  const target = find(measures, 2568, 5, (row) => row[targetColumn] !== '');
  write(measures, target, targetColumn, () => 'o99');

  const at = (file: Fault['file'], index: number, rule: string): Fault => ({ file, line: index + 1, rule });
  return [
    at('scores', total, 'total-mismatch'),
    at('scores', level, 'level-mismatch'),
    at('scores', range, 'score-out-of-range'),
    at('scores', spelling, 'agency-two-spellings'),
    at('scores', scores.length - 1, 'duplicate-same'),
    at('items', item, 'indicator-items-mismatch'),
    at('measures', outside, 'period-outside-year'),
    at('measures', reversed, 'period-reversed'),
    at('measures', target, 'target-unknown'),
  ];
}
