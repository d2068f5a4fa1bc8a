/** localStorage that may be missing, full or forbidden (other sites' frames): reading gives null, writing does nothing. */

export function recall(key: string): string | null {
  try {
    return localStorage.getItem(`ita-lens.${key}`);
  } catch {
    return null;
  }
}

/** True if it was kept. */
export function remember(key: string, value: string): boolean {
  try {
    localStorage.setItem(`ita-lens.${key}`, value);
    return true;
  } catch {
    return false;
  }
}

/** Forgets every key that begins so. */
export function forgetAll(beginning: string): void {
  try {
    const names = Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? '');
    for (const name of names) if (name.startsWith(`ita-lens.${beginning}`)) localStorage.removeItem(name);
  } catch {
    // Where nothing can be kept there is nothing to forget.
  }
}

export function forget(key: string): void {
  try {
    localStorage.removeItem(`ita-lens.${key}`);
  } catch {
    // Where nothing can be kept there is nothing to forget.
  }
}
