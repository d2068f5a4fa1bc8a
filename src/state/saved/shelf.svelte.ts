import type { Keeper, Work } from './keeper';
import { memoryKeeper } from './memoryKeeper';
import type { Tabs } from './tab';

/** `refused`: the browser keeps nothing. `newer`: a newer page keeps its works in a way that this one cannot read. */
export type Without = 'refused' | 'newer';

/** The works kept in this browser, one act after the other; where storage is refused, as long as the page lives. */
export class Shelf {
  /** Latest first. */
  list = $state.raw<readonly Work[]>([]);
  without = $state.raw<Without | null>(null);
  #hasRead = false;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(
    private keeper: Keeper,
    private readonly tabs: Tabs,
  ) {}

  inTurn<T>(act: (keeper: Keeper) => Promise<T>): Promise<T> {
    const done = this.#queue.then(() => act(this.keeper));
    this.#queue = done.catch(() => undefined);
    return done;
  }

  /** The list anew. False where it could not be read although it could before: then it stays as it was. */
  async read(): Promise<boolean> {
    try {
      this.list = await this.keeper.list();
      this.#hasRead = true;
    } catch (error) {
      if (this.#hasRead) return false;
      this.keeper = memoryKeeper();
      this.without = error instanceof DOMException && error.name === 'VersionError' ? 'newer' : 'refused';
    }
    return true;
  }

  /** Tells other tabs; false where it was refused. */
  async change(act: (keeper: Keeper) => Promise<void>): Promise<boolean> {
    try {
      await this.inTurn(act);
    } catch {
      return false;
    }
    this.tell();
    return true;
  }

  tell(): void {
    this.tabs.tell();
  }
}
