const name = 'ita-lens.work';

/** The work that is open in this tab, also after it was loaded again; null where it is not known. */
export function workOfTab(): string | null {
  try {
    return sessionStorage.getItem(name);
  } catch {
    return null;
  }
}

export function setWorkOfTab(id: string | null): void {
  try {
    if (id === null) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, id);
  } catch {
    // Without storage there is no work to go on with either.
  }
}

/** Tells the other tabs that something was written, and hears them. */
export interface Tabs {
  tell(): void;
  hear(heard: () => void): void;
}

export function browserTabs(): Tabs {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('ita-lens');
  return {
    tell: () => channel?.postMessage('written'),
    hear: (heard) => channel?.addEventListener('message', heard),
  };
}
