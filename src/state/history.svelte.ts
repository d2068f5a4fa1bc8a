import type { Source, Sources } from './source';

/** One source before and after; `undefined` = it is not there. */
export interface Change {
  readonly id: number;
  readonly before: Source | undefined;
  readonly after: Source | undefined;
}

/** What one click did, so that one undo takes it back. */
export type Step = readonly Change[];

const put = (sources: Sources, id: number, source: Source | undefined): Sources => {
  const others = sources.filter((each) => each.id !== id);
  return source === undefined ? others : [...others, source].sort((a, b) => a.id - b.id);
};

/** Undo and redo as steps with their inverse over an immutable list: a file added later is not lost by undoing an edit. */
export class History {
  present = $state.raw<Sources>([]);
  #past = $state.raw<readonly Step[]>([]);
  #future = $state.raw<readonly Step[]>([]);

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Makes these the present, in the order of ids, as one step. Nothing happens if nothing differs. */
  commit(unordered: Sources): void {
    const next = [...unordered].sort((a, b) => a.id - b.id);
    const step = difference(this.present, next);
    if (step.length === 0) return;
    this.present = next;
    this.#past = [...this.#past, step];
    this.#future = [];
  }

  undo(): boolean {
    const step = this.#past.at(-1);
    if (step === undefined) return false;
    this.present = step.reduce((sources, { id, before }) => put(sources, id, before), this.present);
    this.#past = this.#past.slice(0, -1);
    this.#future = [...this.#future, step];
    return true;
  }

  redo(): boolean {
    const step = this.#future.at(-1);
    if (step === undefined) return false;
    this.present = step.reduce((sources, { id, after }) => put(sources, id, after), this.present);
    this.#future = this.#future.slice(0, -1);
    this.#past = [...this.#past, step];
    return true;
  }

  /** Every source there is or was, as far back and forward as undo and redo reach. */
  everything(): Sources {
    const steps = [...this.#past, ...this.#future].flat();
    const sources = [
      ...this.present,
      ...steps.flatMap(({ before, after }) => [before ?? [], after ?? []]).flat(),
    ];
    return [...new Set(sources)];
  }

  clear(): void {
    this.present = [];
    this.#past = [];
    this.#future = [];
  }
}

/** The sources that differ between two lists. */
export function difference(from: Sources, to: Sources): Step {
  const before = new Map(from.map((source) => [source.id, source]));
  const after = new Map(to.map((source) => [source.id, source]));
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((id) => ({ id, before: before.get(id), after: after.get(id) }))
    .filter((change) => change.before !== change.after);
}
