import { isSource, type Holdings } from '../source';
import type { Current } from './outcomes';

/** Under which work the files of this page were written: undo may bring them back after they were put away. */
export class WrittenAs {
  readonly #works = new Map<number, Current>();

  find(holdings: Holdings): Current | null {
    return holdings.filter(isSource).flatMap(({ origin }) => this.#works.get(origin.key) ?? [])[0] ?? null;
  }

  put(holdings: Holdings, work: Current): void {
    for (const { origin } of holdings.filter(isSource)) this.#works.set(origin.key, work);
  }

  forget(id: string): void {
    for (const [key, work] of this.#works) if (work.id === id) this.#works.delete(key);
  }

  clear(): void {
    this.#works.clear();
  }
}
