import { untrack } from 'svelte';

export interface Answer<T> {
  /** The latest answer that came; kept while a newer question is open, so that nothing jumps. */
  readonly value: T | undefined;
  readonly pending: boolean;
  readonly error: Error | undefined;
}

/**
 * Asks again whenever what `question` reads changes; the newest question wins, however late an older one answers.
 * `undefined` from `question` = nothing to ask yet. Call it while a component is being set up.
 */
export function answer<T>(question: () => Promise<T> | undefined): Answer<T> {
  let state = $state.raw<Answer<T>>({ value: undefined, pending: true, error: undefined });
  let newest = 0;
  $effect(() => {
    const asked = question();
    newest += 1;
    const mine = newest;
    if (asked === undefined) {
      state = { value: undefined, pending: false, error: undefined };
      return;
    }
    state = { value: current().value, pending: true, error: undefined };
    asked.then(
      (value) => {
        if (mine === newest) state = { value, pending: false, error: undefined };
      },
      (error: unknown) => {
        if (mine === newest) state = { value: undefined, pending: false, error: asError(error) };
      },
    );
  });
  // Reading the state inside the effect would make the effect its own cause.
  const current = () => untrack(() => state);
  return {
    get value() {
      return state.value;
    },
    get pending() {
      return state.pending;
    },
    get error() {
      return state.error;
    },
  };
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));
