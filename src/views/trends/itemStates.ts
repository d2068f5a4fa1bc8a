import type { ItemChangeRow } from '../../questions/itemChange';
import type { Language } from '../../text/messages/define';
import { trendsMessages } from '../../text/messages/trends';

/** What the reader must act on comes first. */
const order = ['lost', 'still_lost', 'regained', 'new', 'dropped', 'unknown', 'kept'];
/** Beside the word of a state, so that it does not rest on colour. */
export const marks: Readonly<Record<string, string>> = {
  lost: '▼',
  still_lost: '■',
  regained: '▲',
  new: '+',
  dropped: '–',
  unknown: '?',
  kept: '✓',
};
/** States that need no action and are folded away. */
const quiet = new Set(['kept', 'unknown']);

/** Most urgent first; within a state most points first, then by concept. */
export const byUrgency = (rows: readonly ItemChangeRow[]): readonly ItemChangeRow[] =>
  [...rows].sort(
    (a, b) =>
      order.indexOf(a.state) - order.indexOf(b.state) ||
      (b.points ?? 0) - (a.points ?? 0) ||
      a.concept.localeCompare(b.concept, 'en'),
  );

export const isQuiet = ({ state }: ItemChangeRow): boolean => quiet.has(state);

export function itemsTitle(rows: readonly ItemChangeRow[], lang: Language): string {
  const texts = trendsMessages[lang];
  const count = (state: string) => rows.filter((row) => row.state === state).length;
  const [regained, lost, still] = [count('regained'), count('lost'), count('still_lost')];
  if (rows.every(({ state }) => state === 'unknown')) return texts.itemsUnknown;
  return regained + lost + still === 0 ? texts.itemsNothing : texts.itemsTitle({ regained, lost, still });
}
