import { afterEach, expect, test, vi } from 'vitest';
import type { Keeper } from '../../../../src/state/saved/keeper';
import { memoryKeeper } from '../../../../src/state/saved/memoryKeeper';
import { comparable } from './savedWorks';
import { newProfile, openTab, type Tab } from './savedPage';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
const random = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
};
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
const never = new Promise<never>(() => undefined);

/** The store as a tab sees it that may be killed: before a verb reaches it, or before its answer comes back. */
function mortal(disk: Keeper, life: { isOver: boolean }, turns: () => number): Keeper {
  const through = async <T>(verb: () => Promise<T>): Promise<T> => {
    for (let left = turns(); left > 0; left -= 1) await turn();
    if (life.isOver) return never;
    const answer = await verb();
    for (let left = turns(); left > 0; left -= 1) await turn();
    return life.isOver ? never : answer;
  };
  return {
    list: () => through(() => disk.list()),
    parts: (keys) => through(() => disk.parts(keys)),
    write: (request) => through(() => disk.write(request)),
    rename: (id, name) => through(() => disk.rename(id, name)),
    remove: (id) => through(() => disk.remove(id)),
    wipe: () => through(() => disk.wipe()),
  };
}

const stateOf = async ({ workspace }: Tab) => JSON.stringify(await comparable(workspace.history.present));
const isMarked = () =>
  Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at)).some((name) =>
    name?.startsWith('ita-lens.unsaved.'),
  );

test('killed at 200 random points between and within writes, a work opens as it was written last, and says what it lacks', async () => {
  const found = { last: 0, earlier: 0, none: 0 };
  for (let seed = 1; seed <= 200; seed += 1) {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    const next = random(seed);
    const upTo = (most: number) => Math.floor(next() * (most + 1));
    newProfile();
    const disk = memoryKeeper();
    const life = { isOver: false };
    const tab = openTab(mortal(disk, life, () => upTo(3)));
    await tab.saved.start('');
    const states: string[] = [];
    let written = -1;
    for (let step = 0, steps = 1 + upTo(7); step < steps; step += 1) {
      await vi.advanceTimersByTimeAsync(1);
      const act = step === 0 ? 0 : next();
      if (act < 0.2) {
        await tab.workspace.addFiles([new File([`${seed} ${step}`], `${step}.csv`)]);
        tab.saved.step();
      } else if (act < 0.3 && tab.workspace.sources.length > 1) {
        tab.workspace.removeOrigin(tab.workspace.sources[0]?.origin.key ?? 0);
        tab.saved.step();
      } else if (act < 0.5) tab.workspace.undo();
      else tab.edit(`${seed} ${step}`);
      tab.saved.step();
      states.push(await stateOf(tab));
      await vi.advanceTimersByTimeAsync(upTo(400));
      for (let left = upTo(25); left > 0; left -= 1) await turn();
      // What the page has called saved must never be lost.
      if (tab.saved.current !== null && tab.saved.trouble === null && !isMarked()) written = step;
    }
    life.isOver = true;
    vi.clearAllTimers();
    for (let left = 30; left > 0; left -= 1) await turn();
    vi.useRealTimers();

    const again = openTab(disk);
    await again.saved.start('#/overview');
    const { told, openings } = again.saved;
    if (told === null) {
      expect([written, openings.fault, (await disk.list()).length]).toEqual([-1, null, 0]);
      found.none += 1;
      continue;
    }
    const state = await stateOf(again);
    const at = states.lastIndexOf(state);
    const where = `seed ${seed}: opened ${at} of ${states.length}, saved ${written}`;
    expect(at, where).toBeGreaterThanOrEqual(Math.max(written, 0));
    // A step that was lost together with its undo is told of, too.
    const isLess = state !== states.at(-1);
    if (isLess || states.indexOf(state) === states.length - 1) expect(told.lost !== null, where).toBe(isLess);
    found[isLess ? 'earlier' : 'last'] += 1;
  }
  // Each kind of end was met often enough to mean something.
  expect(Math.min(found.last, found.earlier, found.none)).toBeGreaterThan(10);
});

test('a step taken while the very first write is on its way is told of, where the tab is killed before the answer', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  newProfile();
  const disk = memoryKeeper();
  const life = { isOver: false };
  const tab = openTab(mortal(disk, life, () => 5));
  await tab.saved.start('');
  await tab.workspace.addFiles([new File(['1'], '1.csv')]);
  tab.saved.step();
  const first = await stateOf(tab);
  await vi.advanceTimersByTimeAsync(300);
  while ((await disk.list()).length === 0) await turn();
  await vi.advanceTimersByTimeAsync(1);
  tab.edit('2');
  life.isOver = true;
  vi.useRealTimers();
  expect(tab.saved.current).toBeNull();

  const again = openTab(disk);
  await again.saved.start('#/overview');
  expect(await stateOf(again)).toBe(first);
  expect(again.saved.told?.lost).not.toBeNull();
});
