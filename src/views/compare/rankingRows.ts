import type { RankingRow } from '../../questions/ranking';
import { matching } from '../../ui/matching';
import type { ScoreOf } from './sheet';

export type SortKey = 'total' | 'gained' | 'node';
export interface Sort {
  readonly by: SortKey;
  readonly ascending: boolean;
}
/** A column that sorts, under the name it bears. */
export interface RankingColumn {
  readonly key: SortKey;
  readonly text: string;
}

/** Rows that contain every word typed, in their order. */
export function searched(rows: readonly RankingRow[], typed: string): readonly RankingRow[] {
  if (typed.trim() === '') return rows;
  const options = rows.map((row, index) => ({
    key: String(index),
    label: row.name,
    detail: row.province ?? '',
  }));
  return matching(options, typed).flatMap(({ key }) => rows[Number(key)] ?? []);
}

/** Highest first unless ascending; equal ones in their order, unknown ones always last. `scores`: of the node, by agency id. */
export function sorted(
  rows: readonly RankingRow[],
  { by, ascending }: Sort,
  scores: ScoreOf,
): readonly RankingRow[] {
  // They come best first.
  if (by === 'total' && !ascending) return rows;
  const value = (row: RankingRow): number | null => {
    if (by === 'total') return row.total;
    return by === 'gained' ? row.places_gained : scores(row.agency_id);
  };
  const turn = ascending ? 1 : -1;
  return rows
    .map((row) => ({ row, at: value(row) }))
    .sort((a, b) => {
      if (a.at === null || b.at === null) return Number(a.at === null) - Number(b.at === null);
      return (a.at - b.at) * turn;
    })
    .map(({ row }) => row);
}

/** The other direction of the same column; highest first for another one. */
export const pressed = (sort: Sort, by: SortKey): Sort =>
  sort.by === by ? { by, ascending: !sort.ascending } : { by, ascending: false };

/** Where a key leads from a row; undefined for keys that lead nowhere. `page`: rows in view. */
export function nextRow(key: string, from: number, rows: number, page: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    PageDown: from + page,
    PageUp: from - page,
    Home: 0,
    End: rows - 1,
  };
  const next = steps[key];
  return next === undefined ? undefined : Math.max(0, Math.min(rows - 1, next));
}
