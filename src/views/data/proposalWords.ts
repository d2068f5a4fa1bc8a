import { firstLetters } from '../../text/segments';

/** Letters that a button holds. */
const most = 60;

/**
 * A proposal is the whole new text of its cell; where that is long, the button names only the part that changes (the
 * expected words, if the new text has them), else how the new text begins.
 */
export function proposalWords(proposal: string, expected: string): string {
  if (proposal.length <= most) return proposal;
  if (expected !== '' && expected.length <= most && proposal.includes(expected)) return `“${expected}”`;
  return `“${firstLetters(proposal.replace(/\s+/gu, ' '), most)}…”`;
}
