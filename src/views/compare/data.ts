import { movers } from '../../questions/movers';
import { learnFromPeers } from '../../questions/learnFromPeers';
import { peerAgencies } from '../../questions/peerAgencies';
import { provinceMap } from '../../questions/provinceMap';
import { ranking } from '../../questions/ranking';
import { sources } from '../../questions/sources';
import type { Workspace } from '../../state/workspace.svelte';
import type { Filter } from './filter';

type Ask = Workspace['ask'];

/** The year shown and the one it is compared with, B.E. */
export interface Years {
  readonly year: number;
  readonly fromYear: number;
}

/** Rises and falls shown, each. */
export const moversShown = 6;

/** Peers by similar total, and the most of any other scope: the nearest of them. */
export const similarPeers = 20;
export const mostPeers = 200;
export const peerScopes = ['similar', 'type', 'province'] as const;
export type PeerScope = (typeof peerScopes)[number];

/** All agencies of the year, whatever the filters; and the files they come from. */
export async function everyoneData(ask: Ask, { year, fromYear }: Years) {
  const [rows, files] = await Promise.all([
    ask(ranking, {
      fiscal_year: year,
      from_year: fromYear,
      type: null,
      province: null,
      region: null,
      level: null,
    }),
    ask(sources, {}),
  ]);
  return { year, fromYear, rows, sources: files };
}

/** What the filters move, asked at once so that all panels change at once. */
export async function groupData(ask: Ask, { year, fromYear }: Years, filter: Filter) {
  const years = { fiscal_year: year, from_year: fromYear };
  const { agencyType: type, province, region, level } = filter;
  const [rows, provinces, moved] = await Promise.all([
    ask(ranking, { ...years, type, province, region, level: null }),
    ask(provinceMap, { ...years, type, region }),
    // Which of them have the level is known only here.
    ask(movers, { ...years, type, province, region, n: level === null ? moversShown : null }),
  ]);
  const inLevel = level === null ? rows : rows.filter((row) => row.level === level);
  const ids = new Set(inLevel.map(({ agency_id }) => agency_id));
  const sides = (['rise', 'fall'] as const).map((side) =>
    moved
      .filter(({ direction, agency_id }) => direction === side && ids.has(agency_id))
      .slice(0, moversShown),
  );
  return {
    year,
    fromYear,
    filter,
    ranked: rows,
    rows: inLevel,
    provinces,
    rises: sides[0] ?? [],
    falls: sides[1] ?? [],
  };
}

/** The agency's peers, and what they did about what it lost. */
export async function peersData(ask: Ask, agencyId: number, year: number, scope: PeerScope) {
  const params = {
    agency_id: agencyId,
    fiscal_year: year,
    scope: scope === 'similar' ? null : scope,
    n: scope === 'similar' ? similarPeers : mostPeers,
    chosen: null,
  };
  const [peers, learnt] = await Promise.all([ask(peerAgencies, params), ask(learnFromPeers, params)]);
  return { year, peers, learnt };
}

export type EveryoneData = Awaited<ReturnType<typeof everyoneData>>;
export type GroupData = Awaited<ReturnType<typeof groupData>>;
export type PeersData = Awaited<ReturnType<typeof peersData>>;
