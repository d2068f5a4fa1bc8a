/**
 * Names this build: the entry's file name holds a hash of everything it reaches. Null where it has none (development):
 * what one program worked out another must not take for its own.
 */
export function buildName(): string | null {
  if (typeof document === 'undefined') return null;
  const entry = document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src ?? '';
  return /-([\w-]{8,})\.js$/.exec(entry)?.[1] ?? null;
}
