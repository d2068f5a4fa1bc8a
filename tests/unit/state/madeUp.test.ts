import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Workspace } from '../../../src/state/workspace.svelte';
import { FakePipeline } from './fakePipeline';
import { mapping } from './sources';

let pipeline: FakePipeline;
let workspace: Workspace;
let open: () => void;
beforeEach(() => {
  pipeline = new FakePipeline();
  workspace = new Workspace(pipeline);
  vi.stubGlobal('fetch', async (url: string) =>
    url.includes('answers') ? Response.json({ agencies: [], answers: {} }) : new Response('ก'),
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const holdLoads = () => {
  const gate = new Promise<void>((resolve) => (open = resolve));
  pipeline.gate = () => gate;
};
const ready = () => vi.waitFor(() => expect(workspace.stage).toBe('ready'));

test('made-up data says so from its first stored answer to its last load, and never the real example', async () => {
  holdLoads();
  const opening = workspace.loadExample('province');
  await vi.waitFor(() => expect(workspace.isLoaded).toBe(true));
  expect(workspace.isMadeUp).toBe(true);
  await opening;
  expect([workspace.bringing, workspace.isMadeUp]).toEqual([null, true]);
  open();
  await ready();
  expect([workspace.example, workspace.isMadeUp]).toEqual(['province', true]);
  await workspace.loadExample('nongchok');
  await vi.waitFor(() => expect(workspace.example).toBe('nongchok'));
  expect(workspace.isMadeUp).toBe(false);
});

test('own data is not called made up while an example is still on its way', async () => {
  await workspace.addFiles([new File(['ก'], 'own.csv')]);
  workspace.confirm(workspace.sources[0]?.id ?? 0, mapping);
  await ready();
  holdLoads();
  const opening = workspace.loadExample('province');
  expect([workspace.bringing, workspace.isMadeUp]).toEqual(['province', false]);
  await opening;
  expect(workspace.isMadeUp).toBe(false);
  open();
  await vi.waitFor(() => expect(workspace.isMadeUp).toBe(true));
});

test('own files put an example away when they are confirmed, and undo brings it back', async () => {
  await workspace.loadExample('province');
  await ready();
  await workspace.addFiles([new File(['ก'], 'own.csv')]);
  expect(workspace.example).toBe('province');
  workspace.confirm(workspace.sources.at(-1)?.id ?? 0, mapping);
  await vi.waitFor(() => expect(workspace.example).toBeNull());
  expect(workspace.sources.map(({ origin }) => origin.name)).toEqual(['own.csv']);
  workspace.undo();
  await vi.waitFor(() => expect(workspace.example).toBe('province'));
});

test('an example whose files cannot be read is told of, and its stored answers go', async () => {
  pipeline.read = () => Promise.reject(new Error('no worker'));
  await workspace.loadExample('province');
  expect(workspace.failure).toMatchObject({ code: 'example', detail: 'Error: Error: no worker' });
  expect([workspace.isLoaded, workspace.bringing]).toEqual([false, null]);
});
