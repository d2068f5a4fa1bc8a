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

export function forget(key: string): void {
  try {
    localStorage.removeItem(`ita-lens.${key}`);
  } catch {
    // Where nothing can be kept there is nothing to forget.
  }
}
