export type Move = 'next' | 'previous' | 'first' | 'last' | 'leave';

const moves: Readonly<Record<string, Move>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  Escape: 'leave',
};

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * What a key asks of the slides; null for other keys. Presenters' remotes send the page keys. `onControl`: a button has
 * the focus, and the space bar presses it.
 */
export function meetingMove(event: Key, onControl: boolean): Move | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.key !== ' ') return moves[event.key] ?? null;
  if (onControl) return null;
  return event.shiftKey ? 'previous' : 'next';
}

/** The slide (from 1) that a move leads to. */
export function moved(at: number, of: number, move: Exclude<Move, 'leave'>): number {
  if (move === 'first') return 1;
  if (move === 'last') return of;
  return Math.min(of, Math.max(1, at + (move === 'next' ? 1 : -1)));
}
