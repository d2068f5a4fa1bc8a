import type { PlanStart } from '../../plan/start';
import type { Changes } from '../../plan/whatIf';
import { selection } from '../../state/selection.svelte';
import { changesOf, triedOf } from './changes';

/** A gesture is over when nothing moved for so long, ms. Browsers refuse hundreds of addresses in a few seconds. */
const quiet = 350;

/** What is tried: the address says it, and a slider under way goes ahead of the address so that Back undoes a gesture. */
export class Trial {
  #ahead = $state.raw<Changes | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #start: () => PlanStart;

  constructor(start: () => PlanStart) {
    this.#start = start;
  }

  get changes(): Changes {
    return this.#ahead ?? changesOf(this.#start(), selection.intent);
  }

  set(changes: Changes): void {
    clearTimeout(this.#timer);
    this.#ahead = null;
    selection.choose(triedOf(changes));
  }

  /** Shown at once; the address follows when the gesture is over, unless the person has moved on. */
  slide(changes: Changes): void {
    clearTimeout(this.#timer);
    const before = selection.intent;
    this.#ahead = changes;
    this.#timer = setTimeout(() => {
      this.#ahead = null;
      if (selection.intent === before) selection.choose(triedOf(changes));
    }, quiet);
  }
}
