import { browserKeeper } from './browserKeeper';
import type { Keeper } from './keeper';

const keeper = browserKeeper();
let early: ReturnType<Keeper['list']> | null = null;

/** Opens this browser's storage (100 ms) and lists the works, for whoever asks first. */
export function listEarly(): void {
  early = keeper.list();
  // Whoever asks hears of it.
  early.catch(() => undefined);
}

/** Where this page's works are kept: one connection to this browser's storage. */
export const keeperOfPage: Keeper = {
  ...keeper,
  list: () => {
    const list = early ?? keeper.list();
    early = null;
    return list;
  },
};
