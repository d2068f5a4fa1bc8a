import { beforeEach, expect, test, vi } from 'vitest';
import { Workspace } from '../../../src/state/workspace.svelte';
import { FakePipeline } from './fakePipeline';
import { mapping } from './sources';

let pipeline: FakePipeline;
let workspace: Workspace;
beforeEach(() => {
  pipeline = new FakePipeline();
  workspace = new Workspace(pipeline);
});

const ready = () => vi.waitFor(() => expect(workspace.stage).toBe('ready'));
const bring = async (name: string) => {
  await workspace.addFiles([new File(['ก'], name)]);
  const added = workspace.sources.at(-1);
  if (added) workspace.confirm(added.id, mapping);
};
/** Loads from now on never end by themselves. */
const hold = () => (pipeline.gate = () => new Promise(() => undefined));

test('a cancelled first load leaves nothing loaded, and its table waits to be confirmed again', async () => {
  hold();
  await bring('a.csv');
  workspace.cancelLoad();
  expect([workspace.stage, workspace.isLoaded]).toEqual(['empty', false]);
  expect(workspace.sources.map((source) => source.mapping)).toEqual([null]);
});

test('a cancelled addition leaves what was loaded, and can be confirmed once more', async () => {
  await bring('a.csv');
  await ready();
  hold();
  await bring('b.csv');
  workspace.cancelLoad();
  expect([workspace.stage, workspace.version]).toEqual(['ready', 1]);
  expect(workspace.sources.map((source) => source.mapping)).toEqual([mapping, null]);
  pipeline.gate = () => Promise.resolve();
  workspace.confirm(workspace.sources[1]?.id ?? 0, mapping);
  await ready();
  expect(workspace.loaded).toHaveLength(2);
});

test('a cancelled edit is no edit', async () => {
  await bring('a.csv');
  await ready();
  hold();
  workspace.editCell(workspace.sources[0]?.id ?? 0, 2, 2, '91');
  workspace.cancelLoad();
  expect(workspace.sources).toEqual(workspace.loaded.map(({ source }) => source));
  expect(workspace.sources[0]?.edits).toEqual([]);
});
