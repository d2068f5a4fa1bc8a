import type { RankingRow } from '../../questions/ranking';
import type { Filter, FilterKey } from './filter';
import { valueOf } from './filter';
import { moversIn, type Movers, type Yardstick } from './movers';
import { provincesIn } from './provinces';
import type { ProvinceRow } from '../../charts/provinceTiles/data';
import type { ScoreOf, Sheet } from './sheet';

/** The agencies that the filters leave, and all that follows from them; every panel is drawn from one of these. */
export interface Group {
  /** B.E. */
  readonly year: number;
  /** The year compared with. */
  readonly fromYear: number;
  readonly now: Sheet;
  readonly before: Sheet;
  readonly filter: Filter;
  /** Of all levels: ranks are among these. */
  readonly ranked: readonly RankingRow[];
  /** The same by agency id. */
  readonly byId: ReadonlyMap<number, RankingRow>;
  /** Of the chosen level, best first. */
  readonly rows: readonly RankingRow[];
  /** Of every province, for one is chosen on the map itself. */
  readonly provinces: readonly ProvinceRow[];
  /** Worked out when they are first wanted, which is after the page has shown what stands above them. */
  readonly movers: () => Movers;
}

const meets = (row: RankingRow, filter: Filter, keys: readonly FilterKey[]): boolean =>
  keys.every((key) => filter[key] === null || valueOf(row, key) === filter[key]);

/** Ranks, places gained and percentiles as the SQL macro `ranking` has them, without asking it. */
export function groupOf(now: Sheet, before: Sheet, filter: Filter, yardstick: Yardstick | null): Group {
  const where = ['agencyType', 'province', 'region'] as const;
  const ranked = rankedIn(
    now.rows.filter((row) => meets(row, filter, where)),
    before.rows.filter((row) => meets(row, filter, where)),
    now.printed,
    before.printed,
  );
  const rows = filter.level === null ? ranked : ranked.filter(({ level }) => level === filter.level);
  const onMap = now.rows.filter((row) => meets(row, filter, ['agencyType', 'region', 'level']));
  let movers: Movers | null = null;
  return {
    year: now.year,
    fromYear: before.year,
    now,
    before,
    filter,
    ranked,
    byId: new Map(ranked.map((row) => [row.agency_id, row])),
    rows,
    provinces: provincesIn(onMap, now.printed, before.scores('total')),
    movers: () => (movers ??= moversIn(rows, now, before, yardstick)),
  };
}

/** Both best first. Totals are ranked as they are published, at two decimals: what looks the same shares a rank. */
function rankedIn(
  rows: readonly RankingRow[],
  earlier: readonly RankingRow[],
  printed: ScoreOf,
  printedThen: ScoreOf,
): readonly RankingRow[] {
  const ranks = ranksOf(rows, printed);
  const then = ranksOf(earlier, printedThen);
  const before = new Map(earlier.map(({ agency_id }, index) => [agency_id, index]));
  const of = rows.length;
  const lower = sharing(ranks);
  return rows.map((row, index): RankingRow => {
    const rank = ranks[index] ?? 0;
    const below = of - rank + 1 - (lower[index] ?? 1);
    const at = before.get(row.agency_id);
    const rankThen = at === undefined ? null : (then[at] ?? null);
    return {
      ...row,
      rank,
      of,
      percentile: of > 1 ? (below * 100) / (of - 1) : 100,
      total_from: at === undefined ? null : (earlier[at]?.total ?? null),
      rank_from: rankThen,
      places_gained: rankThen === null ? null : rankThen - rank,
    };
  });
}

function ranksOf(rows: readonly RankingRow[], printedOf: ScoreOf): Int32Array {
  const ranks = new Int32Array(rows.length);
  let last: number | null = null;
  rows.forEach(({ agency_id }, index) => {
    const printed = printedOf(agency_id);
    ranks[index] = printed === last ? (ranks[index - 1] ?? 1) : index + 1;
    last = printed;
  });
  return ranks;
}

/** How many share each one's rank. */
function sharing(ranks: Int32Array): Int32Array {
  const count = new Int32Array(ranks.length);
  let from = 0;
  for (let index = 1; index <= ranks.length; index += 1) {
    if (index < ranks.length && ranks[index] === ranks[from]) continue;
    count.fill(index - from, from, index);
    from = index;
  }
  return count;
}
