import type { DistributionData } from '../../charts/distribution/bins';
import { figure } from '../../charts/figures';
import type { PeerAgenciesRow } from '../../questions/peerAgencies';
import type { Language } from '../../text/messages/define';
import { compareMessages } from '../../text/messages/compare';
import { round2 } from '../../text/round2';
import type { GroupData } from './data';
import { counted } from './headline';
import { publishedOf } from './published';

interface Shown {
  readonly code: string;
  /** Of the node, by agency id. */
  readonly scores: ReadonlyMap<number, number>;
  readonly ownId: number;
  readonly peers: readonly PeerAgenciesRow[];
}

/** The scores of the group's rows; peers outside the group are not marked, and only the total has a published mean. */
export function distributionOf(
  { rows, year }: Pick<GroupData, 'rows' | 'year'>,
  { code, scores, ownId, peers }: Shown,
  lang: Language,
): DistributionData {
  const scoreOf = new Map(
    rows.flatMap(({ agency_id }) => {
      const score = scores.get(agency_id);
      return score === undefined ? [] : [[agency_id, score] as const];
    }),
  );
  const mean = code === 'total' ? publishedOf(year)?.mean : undefined;
  return {
    values: Float64Array.from(scoreOf.values()),
    own: scoreOf.get(ownId) ?? null,
    peers: peers.flatMap(({ agency_id, name }) => {
      const score = scoreOf.get(agency_id);
      return score === undefined ? [] : [{ key: String(agency_id), name, score }];
    }),
    references: mean === undefined ? [] : [{ name: compareMessages[lang].published, score: mean }],
  };
}

const passLine = 85;

/** What was published for the country beside the group's own share at 85 or more; null where nothing was. */
export function publishedText(
  { rows, year }: Pick<GroupData, 'rows' | 'year'>,
  code: string,
  lang: Language,
): string | null {
  const country = publishedOf(year);
  if (code !== 'total' || country === null || rows.length === 0) return null;
  const passed = rows.filter(({ total }) => round2(total) >= passLine).length;
  const percentOf = (share: number) => `${figure(share)}%`;
  return compareMessages[lang].publishedShare(
    year,
    counted(country.agencies),
    figure(country.mean),
    country.share === null ? null : percentOf(country.share),
    percentOf((passed / rows.length) * 100),
  );
}
