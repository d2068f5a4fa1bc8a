import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Finished } from '../../../../src/sql/finished';
import type { Keeper } from '../../../../src/state/saved/keeper';
import { memoryKeeper } from '../../../../src/state/saved/memoryKeeper';
import { newProfile, openTab } from './savedPage';

const tables: Finished = [
  { name: 'score', create: 'CREATE TABLE score (score DOUBLE)', pieces: [new Blob(['x'])] },
];

let keeper: Keeper;
/** Tables that were put into an engine without a load. */
let put: Finished[];
beforeEach(() => {
  keeper = memoryKeeper();
  put = [];
  newProfile();
});
afterEach(() => vi.unstubAllGlobals());

const tabOf = (build = 'build-1') => {
  const tab = openTab(keeper, undefined, build);
  tab.pipeline.tables = tables;
  tab.pipeline.put = async (finished) => void put.push(finished);
  return tab;
};
const opened = async (build?: string) => {
  const tab = tabOf(build);
  await tab.saved.start('#/overview');
  await vi.waitFor(() => expect(tab.workspace.stage).toBe('ready'));
  return tab;
};
const finished = (tab: ReturnType<typeof tabOf>) =>
  vi.waitFor(() => expect(tab.workspace.loader.isFinished).toBe(true), { timeout: 5000 });
const withWork = async () => {
  const tab = tabOf();
  await tab.saved.start('');
  await tab.bring('a.csv');
  await tab.saved.save();
  expect((await keeper.list())[0]?.derived?.finished).toBe(null);
  await finished(tab);
  await tab.saved.save();
  return tab;
};

test('a work is opened again from its finished tables: nothing is read, staged or loaded', async () => {
  await withWork();
  const tab = await opened();
  expect([put, tab.pipeline.loads, tab.pipeline.staged]).toEqual([[tables], [], 0]);
  expect(tab.workspace.loader.isFinished).toBe(true);
  // Looked at and written once more, they are still there.
  tab.looked.view = '#/trends';
  await tab.saved.save();
  await opened();
  expect(put.length).toBe(2);
});

test('tables of another build, or of a work that was changed since, are not used', async () => {
  await withWork();
  expect((await opened('build-2')).pipeline.loads.length).toBe(1);
  const tab = await opened();
  tab.edit('91');
  await vi.waitFor(() => expect(tab.pipeline.loads.length).toBe(1));
  await tab.loaded();
  await tab.saved.save();
  put.length = 0;
  const again = await opened();
  expect([put, again.pipeline.loads.length, again.edits()]).toEqual([[], 1, ['91']]);
});

test('tables that the browser has lost: the work is loaded', async () => {
  await withWork();
  const tab = tabOf();
  tab.pipeline.put = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
  await tab.saved.start('#/overview');
  await vi.waitFor(() => expect(tab.workspace.stage).toBe('ready'));
  expect([tab.pipeline.loads.length, tab.pipeline.opened, tab.pipeline.closed]).toEqual([1, 2, 1]);
});
