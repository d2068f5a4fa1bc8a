import type { TextTable } from '../ingest/types';
import type { Holdings } from './source';
import { apply, difference, inOrder, tablesIn, type Step } from './steps';

/** Undo and redo as steps with their inverse over an immutable list: a file added later is not lost by undoing an edit. */
export class History {
  present = $state.raw<Holdings>([]);
  #past = $state.raw<readonly Step[]>([]);
  #future = $state.raw<readonly Step[]>([]);

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /**
   * Makes these the present, in the order of ids, as one step; nothing happens if nothing differs. Gives the tables that
   * neither undo nor redo can bring back from now on.
   */
  commit(holdings: Holdings, { undoable = true } = {}): readonly TextTable[] {
    const before = this.#tables();
    const step = difference(this.present, holdings);
    if (step.length === 0) return [];
    this.present = inOrder(holdings);
    if (undoable) {
      this.#past = [...this.#past, step];
      this.#future = [];
    }
    const kept = this.#tables();
    return before.filter((table) => !kept.includes(table));
  }

  undo(): void {
    const step = this.#past.at(-1);
    if (step === undefined) return;
    this.present = apply(this.present, step, 'before');
    this.#past = this.#past.slice(0, -1);
    this.#future = [...this.#future, step];
  }

  redo(): void {
    const step = this.#future.at(-1);
    if (step === undefined) return;
    this.present = apply(this.present, step, 'after');
    this.#future = this.#future.slice(0, -1);
    this.#past = [...this.#past, step];
  }

  /** Forgets everything; gives the tables nobody refers to any more. */
  clear(): readonly TextTable[] {
    const tables = this.#tables();
    this.present = [];
    this.#past = [];
    this.#future = [];
    return tables;
  }

  #tables(): readonly TextTable[] {
    return tablesIn(this.present, [...this.#past, ...this.#future]);
  }
}
