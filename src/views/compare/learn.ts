import { nameOf } from '../../charts/names';
import type { LearnFromPeersRow } from '../../questions/learnFromPeers';
import type { Language } from '../../text/messages/define';
import { compareMessages } from '../../text/messages/compare';
import { comparePeersMessages } from '../../text/messages/comparePeers';
import { counted } from '../../text/counted';

/** What most peers regained, of what at least this many lost and were followed: a share of one or two says nothing. */
const fewest = 3;

/** What can be learnt most from: the highest share regained, then the most points. Null = no next year known of enough peers. */
export function mostLearnt(rows: readonly LearnFromPeersRow[]): LearnFromPeersRow | null {
  const known = rows.filter(
    ({ peers_followed, peers_regained }) => peers_followed >= fewest && peers_regained > 0,
  );
  return (
    [...known].sort(
      (a, b) => (b.share_regained ?? 0) - (a.share_regained ?? 0) || b.lost_points - a.lost_points,
    )[0] ?? null
  );
}

/** The finding in one sentence; `peers`: how many there are. */
export function learnTitle(rows: readonly LearnFromPeersRow[], peers: number, lang: Language): string {
  const texts = compareMessages[lang];
  if (peers === 0) return texts.learnEmptyTitle;
  if (rows.length === 0) return texts.learnNothing;
  const best = mostLearnt(rows);
  if (!best) return texts.learnTitleNoNext(rows.length);
  return texts.learnTitle(
    best.code,
    nameOf(best, lang),
    counted(best.peers_regained),
    counted(best.peers_followed),
  );
}

/** Whom a node was learnt from: those that regained it, or before the next year is known those that lost it. `year`: B.E., of the loss. */
export function originOf(row: LearnFromPeersRow, year: number, lang: Language): string {
  const texts = comparePeersMessages[lang];
  return row.peers_followed > 0
    ? texts.originNode(counted(row.peers_regained), counted(row.peers_followed), year + 1)
    : texts.originLost(counted(row.peers_lost), counted(row.peers), year);
}
