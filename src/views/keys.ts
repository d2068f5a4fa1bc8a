const typing = 'input, textarea, select, [contenteditable]';

/** Ctrl+Z, Ctrl+Y, Ctrl+Shift+Z (⌘ on a Mac); null for other keys, and inside a field, which has its own undo. */
export function editKey(event: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  if (event.target instanceof Element && event.target.matches(typing)) return null;
  // By place, not letter: on a Thai layout the key Z types ผ.
  if (event.code === 'KeyZ') return event.shiftKey ? 'redo' : 'undo';
  return event.code === 'KeyY' && !event.shiftKey ? 'redo' : null;
}
