import { beforeEach, expect, test, vi } from 'vitest';
import { agencies } from '../../../src/questions/agencies';
import type { FindingsRow } from '../../../src/questions/findings';
import { Workspace } from '../../../src/state/workspace.svelte';
import { FakePipeline } from './fakePipeline';
import { mapping } from './sources';

let pipeline: FakePipeline;
let workspace: Workspace;
beforeEach(() => {
  pipeline = new FakePipeline();
  workspace = new Workspace(pipeline);
});

const file = (name: string, text = 'ก') => new File([text], name);
const settled = () => vi.waitFor(() => expect(['ready', 'failed', 'empty']).toContain(workspace.stage));
const confirmFirst = async () => {
  await workspace.addFiles([file('a.csv')]);
  workspace.confirm(workspace.sources[0]?.id ?? 0, mapping);
  await settled();
};
const held = () => {
  let open = (): void => undefined;
  const gate = new Promise<void>((resolve) => (open = resolve));
  return { gate, open };
};

test('nothing is loaded before the person confirms', async () => {
  await workspace.addFiles([file('a.csv')]);
  expect(workspace.sources).toHaveLength(1);
  expect([workspace.stage, workspace.isLoaded, pipeline.loads]).toEqual(['empty', false, []]);
  await expect(workspace.ask(agencies, {})).rejects.toThrow('nothing is loaded');
});

test('a confirmed source is loaded, and an answer is asked for once a version', async () => {
  await confirmFirst();
  expect([workspace.stage, workspace.version]).toEqual(['ready', 1]);
  const answer = await workspace.ask(agencies, {});
  expect(await workspace.ask(agencies, {})).toBe(answer);
});

test('files keep the order in which they were given, however long each takes', async () => {
  const slow = pipeline.read;
  pipeline.read = async (name, ...rest) => {
    if (name === 'a.csv') await new Promise((resolve) => setTimeout(resolve, 20));
    return slow(name, ...rest);
  };
  await workspace.addFiles([file('a.csv'), file('b.csv')]);
  expect(workspace.sources.map(({ table }) => table.file)).toEqual(['a.csv', 'b.csv']);
});

test('a load that fails leaves what was loaded before, and says so', async () => {
  await confirmFirst();
  const before = workspace.agencies;
  pipeline.gate = () => Promise.reject(new Error('Constraint'));
  workspace.editCell(workspace.sources[0]?.id ?? 0, 2, 2, '91');
  await settled();
  expect(workspace.stage).toBe('failed');
  expect(workspace.failure).toEqual({ code: 'load', detail: 'Constraint' });
  expect([workspace.version, workspace.agencies]).toEqual([1, before]);
  expect(pipeline.closed).toBe(pipeline.opened - 1);
});

test('a newer load wins over an older one that is still running, and the older engine is closed', async () => {
  await confirmFirst();
  const { gate, open } = held();
  pipeline.gate = (load) => (load === 1 ? gate : Promise.resolve());
  const id = workspace.sources[0]?.id ?? 0;
  workspace.editCell(id, 2, 2, 'older');
  await vi.waitFor(() => expect(pipeline.loads).toHaveLength(2));
  workspace.editCell(id, 2, 2, 'newer');
  await settled();
  open();
  await vi.waitFor(() => expect(pipeline.closed).toBe(pipeline.opened - 1));
  expect(workspace.loaded[0]?.staged.file).toBe('a.csv newer');
  expect(workspace.version).toBe(2);
});

test('a torn engine is replaced once by a fresh one', async () => {
  pipeline.gate = (load) =>
    load === 0 ? Promise.reject(new Error('RuntimeError: unreachable')) : Promise.resolve();
  await confirmFirst();
  expect([workspace.stage, pipeline.loads.length]).toEqual(['ready', 2]);
});

test('an accepted proposal is an edit of that very cell, and undo loads the file as it was', async () => {
  await confirmFirst();
  const finding = { source_id: 1, row_no: 2, col_no: 2, proposal: '75.70' } as FindingsRow;
  workspace.acceptAll([finding]);
  await settled();
  expect(workspace.sources[0]?.edits).toEqual([{ row: 2, column: 2, value: '75.70' }]);
  expect(pipeline.loads.at(-1)).toEqual(['a.csv 75.70']);
  workspace.undo();
  await settled();
  expect(pipeline.loads.at(-1)).toEqual(['a.csv']);
});

test('an edited cell can be taken back by itself, and that can be undone', async () => {
  await confirmFirst();
  const id = workspace.sources[0]?.id ?? 0;
  workspace.editCell(id, 1, 2, 'หัว');
  workspace.editCell(id, 2, 2, '91');
  workspace.takeBack(id, 1, 2);
  expect(workspace.sources[0]?.edits).toEqual([{ row: 2, column: 2, value: '91' }]);
  workspace.undo();
  expect(workspace.sources[0]?.edits).toHaveLength(2);
  await settled();
});

test('a removed file is forgotten when undo can no longer bring it back, not before', async () => {
  await confirmFirst();
  await workspace.addFiles([file('b.csv')]);
  const [a, b] = workspace.sources;
  workspace.removeOrigin(b?.origin.key ?? 0);
  workspace.undo();
  workspace.redo();
  expect(pipeline.forgotten).toEqual([]);
  workspace.undo();
  workspace.editCell(a?.id ?? 0, 2, 2, '91');
  expect(pipeline.forgotten).toEqual([]);
  await workspace.clear();
  expect(pipeline.forgotten).toEqual(['a.csv', 'b.csv']);
});

test('a file that came after its reading was cancelled is forgotten', async () => {
  const { gate, open } = held();
  const read = pipeline.read;
  pipeline.read = async (...given) => gate.then(() => read(...given));
  const adding = workspace.addFiles([file('a.csv')]);
  await vi.waitFor(() => expect(workspace.readings.list).toHaveLength(1));
  await workspace.clear();
  open();
  await adding;
  expect([workspace.sources, pipeline.forgotten]).toEqual([[], ['a.csv']]);
});

test('only what changed is staged again', async () => {
  await confirmFirst();
  await workspace.addFiles([file('b.csv')]);
  workspace.confirm(workspace.sources[1]?.id ?? 0, mapping);
  await vi.waitFor(() => expect(workspace.version).toBe(2));
  expect([pipeline.staged, pipeline.loads.at(-1)]).toEqual([2, ['a.csv', 'b.csv']]);
});

test('a file that cannot be read says why and changes nothing', async () => {
  await confirmFirst();
  await workspace.addFiles([file('empty.csv', '')]);
  expect(workspace.readings.list).toMatchObject([{ status: 'failed', findings: [{ rule: 'file-empty' }] }]);
  expect([workspace.sources.length, workspace.version]).toEqual([1, 1]);
});

test('a cancelled reading leaves nothing behind', async () => {
  const { gate, open } = held();
  const read = pipeline.read;
  pipeline.read = async (...given) => gate.then(() => read(...given));
  const adding = workspace.addFiles([file('a.csv')]);
  await vi.waitFor(() => expect(workspace.readings.list).toHaveLength(1));
  workspace.readings.cancel(workspace.readings.list[0]?.origin.key ?? 0);
  open();
  await adding;
  expect([workspace.readings.list, workspace.sources]).toEqual([[], []]);
});

test('clear closes every engine and lets the tables go', async () => {
  await confirmFirst();
  await workspace.clear();
  expect([workspace.stage, workspace.isLoaded, workspace.sources]).toEqual(['empty', false, []]);
  expect(pipeline.closed).toBe(pipeline.opened);
  expect(pipeline.forgotten).toEqual(['a.csv']);
});
