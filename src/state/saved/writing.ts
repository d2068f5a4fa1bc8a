import type { Workspace } from '../workspace.svelte';
import { derive } from './derived';
import type { Derived, Keeper, Work, Written } from './keeper';
import type { View } from './pack';
import { stepOf } from './unsaved';

type Answering = Pick<Workspace, 'loaded' | 'loadedFrameworks' | 'agencies' | 'loader'>;

interface How {
  /** The work that is replaced, by the content it was last seen with; null = a new one. */
  readonly over: Pick<Work, 'id' | 'stamp' | 'name' | 'savedAt'> | null;
  /** Of a new one. */
  readonly next: string;
  readonly build: string | null;
  /** Mark of what was written last: nothing is written where nothing differs. */
  readonly unless: string;
  /** What was derived of the work that is replaced: good as long as its content is the same. */
  readonly derived: Derived | null;
  /** When all that is written was as it is. */
  readonly at: Date;
}

export interface Done {
  readonly written: Written;
  readonly current: Pick<Work, 'id' | 'name' | 'stamp' | 'savedAt'>;
  readonly mark: string;
  readonly isSame: boolean;
}

export const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

const partsOf = (derived: Derived | null, parts: ReadonlyMap<string, unknown>): readonly string[] => [
  ...new Set([
    ...parts.keys(),
    ...(derived?.staged ?? []),
    ...[derived?.finished, derived?.answers, derived?.agencies].filter((key) => typeof key === 'string'),
  ]),
];

/** What the work that is shown would be stamped with. */
export async function stampOfView(view: View): Promise<string> {
  const { pack, stampOf } = await import('./pack');
  return stampOf((await pack(view, new Date())).manifest);
}

/** Writes a work and, where there is room, what was worked out from it. Rejects where storage is refused or full. */
export async function write(keeper: Keeper, view: View, from: Answering, how: How): Promise<Done> {
  const { loaded, loadedFrameworks, agencies } = from;
  const { given, finished } = from.loader;
  const standing = { loaded, loadedFrameworks, agencies, given, finished };
  const { pack, stampOf } = await import('./pack');
  const { over, build } = how;
  const { manifest, parts } = await pack(view, how.at);
  const stamp = await stampOf(manifest);
  const before = over?.stamp === stamp ? how.derived : null;
  const more = build === null ? null : await derive(manifest, view.holdings, { ...standing, before }, build);
  const mark = JSON.stringify([stamp, view.hash, view.name, more?.derived]);
  if (over !== null && mark === how.unless) return { written: 'kept', current: over, mark, isSame: true };

  const [id, savedAt] = [over?.id ?? how.next, manifest.savedAt];
  const put = async (derived: Derived | null, all: ReadonlyMap<string, unknown>): Promise<Written> => {
    const bytes = [...parts.values()].reduce((sum, { size }) => sum + size, 0);
    const work = {
      id,
      name: view.name,
      savedAt,
      step: stepOf(view.holdings),
      bytes,
      stamp,
      manifest,
      derived,
      parts: partsOf(derived, all),
    };
    return keeper.write({ work, parts: all, over: over?.stamp ?? null });
  };
  const current = { id, name: view.name, stamp, savedAt };
  try {
    const written = await put(more?.derived ?? null, new Map([...parts, ...(more?.parts ?? [])]));
    return { written, current, mark, isSame: false };
  } catch (error) {
    if (more === null) throw error;
    // What can be worked out again need not be kept: storage is full, or one value is more than it takes.
    return { written: await put(null, parts), current, mark, isSame: false };
  }
}
