import { breathe } from '../ingest/breathe';
import { compareThai } from '../text/sort';

/** Names sorted at once: some 5 ms. */
const run = 1000;
/** Milliseconds without a pause. */
const span = 10;

/**
 * The names in Thai order, sorted on the page's own thread without holding it up: 10,500 of them take 100 ms, as the
 * language's own comparison takes a microsecond.
 */
export async function sortNames(names: readonly string[]): Promise<string[]> {
  let since = performance.now();
  const pause = async () => {
    if (performance.now() - since < span) return;
    await breathe();
    since = performance.now();
  };
  let runs: string[][] = [];
  for (let at = 0; at < names.length; at += run) {
    runs.push(names.slice(at, at + run).sort(compareThai));
    await pause();
  }
  while (runs.length > 1) {
    const merged: string[][] = [];
    for (let at = 0; at < runs.length; at += 2)
      merged.push(await mergeOf(runs[at] ?? [], runs[at + 1] ?? [], pause));
    runs = merged;
  }
  // Who goes on with them begins a turn of his own.
  if (names.length > run) await breathe();
  return runs[0] ?? [];
}

async function mergeOf(
  one: readonly string[],
  other: readonly string[],
  pause: () => Promise<void>,
): Promise<string[]> {
  const merged: string[] = [];
  let at = 0;
  for (const name of other) {
    while (at < one.length && compareThai(one[at] ?? '', name) <= 0) merged.push(one[at++] ?? '');
    merged.push(name);
    if (merged.length % 256 === 0) await pause();
  }
  return [...merged, ...one.slice(at)];
}
