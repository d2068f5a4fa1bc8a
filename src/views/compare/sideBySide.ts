import { signed } from '../../charts/figures';
import type { RankingRow } from '../../questions/ranking';
import { comparePeersMessages } from '../../text/messages/comparePeers';
import type { Language } from '../../text/messages/define';
import type { Group } from './group';
import type { NodeChoice } from './nodes';
import type { Sheet } from './sheet';

export interface SideRow {
  readonly node: NodeChoice;
  /** Of the agency that is looked at first, then those beside it; null = not known. */
  readonly scores: readonly (number | null)[];
}

/** The nodes that at least one of these agencies (ids, the one looked at first) has. */
export const sideRows = (
  sheet: Sheet,
  nodes: readonly NodeChoice[],
  ids: readonly number[],
): readonly SideRow[] =>
  nodes
    .map((node) => ({ node, scores: ids.map((id) => sheet.scores(node.code)(id)) }))
    .filter(({ scores }) => scores.some((score) => score !== null));

/** The indicator in which the agency is farthest from the mean of the others, as one sentence. */
export function sideTitle(name: string, rows: readonly SideRow[], lang: Language): string {
  const texts = comparePeersMessages[lang];
  let most: { text: string; gap: number } | null = null;
  for (const { node, scores } of rows) {
    const [own, ...all] = scores;
    const others = all.filter((score) => score !== null);
    if (node.kind !== 'indicator' || own === null || own === undefined || others.length === 0) continue;
    const gap = own - others.reduce((sum, score) => sum + score, 0) / others.length;
    if (Math.abs(gap) > Math.abs(most?.gap ?? 0)) most = { text: node.text, gap };
  }
  return most ? texts.besideTitle(name, most.text, signed(most.gap)) : texts.besideEven(name);
}

/** The rows of the agencies with these ids, in that order: with their rank in the group where they are in it. */
export const standings = (
  ids: readonly number[],
  { byId, now }: Pick<Group, 'byId' | 'now'>,
): readonly { readonly row: RankingRow | null; readonly isInGroup: boolean }[] =>
  ids.map((id) => ({
    row: byId.get(id) ?? now.rows.find(({ agency_id }) => agency_id === id) ?? null,
    isInGroup: byId.has(id),
  }));
