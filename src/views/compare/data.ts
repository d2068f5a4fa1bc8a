import { learnFromPeers } from '../../questions/learnFromPeers';
import { nodeScores, type NodeScoresRow } from '../../questions/nodeScores';
import { peerMeasures, type PeerMeasuresRow } from '../../questions/peerMeasures';
import { ranking } from '../../questions/ranking';
import { sources } from '../../questions/sources';
import type { Workspace } from '../../state/workspace.svelte';
import { sheetOf, type Sheet } from './sheet';

type Ask = Workspace['ask'];

/** What was taken apart of an answer stays with it: years that were looked at come back at once. */
const sheets = new WeakMap<readonly NodeScoresRow[], Sheet>();

async function sheetData(ask: Ask, year: number): Promise<Sheet> {
  const everyone = { type: null, province: null, region: null, level: null };
  const [rows, nodes] = await Promise.all([
    ask(ranking, { fiscal_year: year, from_year: year - 1, ...everyone }),
    ask(nodeScores, { fiscal_year: year }),
  ]);
  const known = sheets.get(nodes) ?? sheetOf(year, rows, nodes);
  sheets.set(nodes, known);
  return known;
}

/** All agencies of the year shown and of the one it is compared with (B.E.), whatever the filters. */
export async function everyoneData(ask: Ask, year: number, fromYear: number) {
  const [now, before, files] = await Promise.all([
    sheetData(ask, year),
    sheetData(ask, fromYear),
    ask(sources, {}),
  ]);
  return { now, before, sources: files };
}

/** What the peers (agency ids) did about what the agency lost, and the measures of those that had one for it. */
export async function learnData(ask: Ask, agencyId: number, year: number, peers: readonly number[]) {
  const params = {
    agency_id: agencyId,
    fiscal_year: year,
    scope: null,
    n: null,
    chosen: peers.join(','),
  };
  const learnt = await ask(learnFromPeers, params);
  const measures: readonly PeerMeasuresRow[] = learnt.some((row) => row.peers_with_measures > 0)
    ? await ask(peerMeasures, { ...params, code: null })
    : [];
  return { agencyId, year, peers: peers.length, learnt, measures };
}

export type EveryoneData = Awaited<ReturnType<typeof everyoneData>>;
export type LearnData = Awaited<ReturnType<typeof learnData>>;
