import type { ProvinceRow } from '../../charts/provinceTiles/data';
import type { RankingRow } from '../../questions/ranking';
import { compareThai } from '../../text/sort';
import type { ScoreOf } from './sheet';

const passLine = 85;

interface Sum {
  agencies: number;
  total: number;
  passed: number;
  both: number;
  change: number;
}

/** Mean, share at 85 and change by province, in Thai order, agencies of no known province last; as the SQL macro `province_map`. */
export function provincesIn(
  rows: readonly RankingRow[],
  printed: ScoreOf,
  before: ScoreOf,
): readonly ProvinceRow[] {
  const sums = new Map<string | null, Sum>();
  for (const { agency_id, province, total } of rows) {
    let sum = sums.get(province);
    if (!sum) sums.set(province, (sum = { agencies: 0, total: 0, passed: 0, both: 0, change: 0 }));
    sum.agencies += 1;
    sum.total += total;
    if ((printed(agency_id) ?? 0) >= passLine) sum.passed += 1;
    const then = before(agency_id);
    if (then === null) continue;
    sum.both += 1;
    sum.change += total - then;
  }
  return [...sums]
    .map(([province, { agencies, total, passed, both, change }]) => ({
      province,
      agencies,
      mean: total / agencies,
      share: (passed * 100) / agencies,
      change: both > 0 ? change / both : null,
    }))
    .sort((a, b) =>
      a.province === null || b.province === null
        ? Number(a.province === null) - Number(b.province === null)
        : compareThai(a.province, b.province),
    );
}
