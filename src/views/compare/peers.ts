import type { RankingRow } from '../../questions/ranking';
import type { PeerScope } from '../../state/intent';
import { compareThai } from '../../text/sort';

/** Undefined: agencies whose total of the year compared with is nearest. */
export type Scope = PeerScope | undefined;

/** Peers by similar total, and the most of any other scope: the nearest of them. */
export const similarPeers = 20;
export const mostPeers = 200;

/**
 * Peers of an agency among the rows, nearest by the total of the year before first (by the year's own total where the
 * agency has none before), as the SQL macro `peer_agencies`. Chosen by hand: those of `chosen` among `everyone`, whatever
 * the filters, in the order chosen.
 */
export function peersOf(
  own: RankingRow,
  scope: Scope,
  rows: readonly RankingRow[],
  { chosen, everyone }: { readonly chosen: readonly number[]; readonly everyone: readonly RankingRow[] },
): readonly RankingRow[] {
  if (scope === 'chosen') {
    const byId = new Map(everyone.map((row) => [row.agency_id, row]));
    return chosen.flatMap((id) => (id === own.agency_id ? [] : (byId.get(id) ?? [])));
  }
  const isPeer = (row: RankingRow): boolean => {
    if (row.agency_id === own.agency_id) return false;
    if (scope === 'type') return own.type !== null && row.type === own.type;
    return scope === undefined || (own.province !== null && row.province === own.province);
  };
  const distance = ({ total, total_from }: RankingRow): number => {
    if (own.total_from === null) return Math.abs(total - own.total);
    return total_from === null ? Number.POSITIVE_INFINITY : Math.abs(total_from - own.total_from);
  };
  const most = scope === undefined ? similarPeers : mostPeers;
  const all = rows.filter(isPeer).map((row) => ({ row, far: distance(row) }));
  const least = Float64Array.from(all, ({ far }) => far).sort()[most - 1] ?? Number.POSITIVE_INFINITY;
  return all
    .filter(({ far }) => far <= least)
    .sort((a, b) => (a.far === b.far ? compareThai(a.row.name, b.row.name) : a.far - b.far))
    .slice(0, most)
    .map(({ row }) => row);
}
