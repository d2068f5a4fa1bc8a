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
    for (const name of ours(beginning)) localStorage.removeItem(name);
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

/** What is kept under names that begin so. */
export function recallAll(beginning: string): readonly string[] {
  try {
    return ours(beginning).flatMap((name) => localStorage.getItem(name) ?? []);
  } catch {
    return [];
  }
}

const ours = (beginning: string): readonly string[] =>
  Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? '').filter((name) =>
    name.startsWith(`ita-lens.${beginning}`),
  );
