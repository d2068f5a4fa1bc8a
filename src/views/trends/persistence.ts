import type { PersistenceRow } from '../../charts/persistence/layout';
import type { PersistentRow } from '../../questions/persistent';
import type { WeakestRow } from '../../questions/weakest';

/** Weak in the sense of the assessment: any of the three conditions. */
const isWeak = ({ below_line, top_lost, fell }: WeakestRow): boolean => below_line || top_lost || fell;

/** Counts with the years they come from, most often weak first. `byYear`: indicators of each year, oldest year first. */
export const datedRows = (
  rows: readonly PersistentRow[],
  byYear: ReadonlyMap<number, readonly WeakestRow[]>,
): readonly PersistenceRow[] =>
  rows
    .map((row) => ({
      ...row,
      byYear: [...byYear].map(([fiscalYear, indicators]) => {
        const found = indicators.find(({ code }) => code === row.code);
        return { fiscalYear, weak: found ? isWeak(found) : null };
      }),
    }))
    .sort((a, b) => b.weak_years - a.weak_years);
