import { beforeEach, expect, test, vi } from 'vitest';
import { agencies } from '../../../src/questions/agencies';
import { sources as sourcesQuestion } from '../../../src/questions/sources';
import { Workspace } from '../../../src/state/workspace.svelte';
import { FakePipeline } from './fakePipeline';
import { mapping } from './sources';

let pipeline: FakePipeline;
let workspace: Workspace;
/** Questions that end the engine of this number. */
let deadly: (sql: string, engine: number) => boolean;

beforeEach(async () => {
  deadly = () => false;
  pipeline = new FakePipeline();
  const open = pipeline.open;
  pipeline.open = async (...given) => {
    const engine = await open(...given);
    const number = pipeline.opened;
    return {
      ...engine,
      query: (sql, params) =>
        deadly(sql, number)
          ? Promise.reject(new Error('RuntimeError: memory access out of bounds'))
          : engine.query(sql, params),
    };
  };
  workspace = new Workspace(pipeline);
  await workspace.addFiles([new File(['ก'], 'a.csv')]);
  workspace.confirm(workspace.sources[0]?.id ?? 0, mapping);
  await vi.waitFor(() => expect(workspace.stage).toBe('ready'));
});

test('a trap: the engine is rebuilt from the sources and the question asked once more, without anybody doing anything', async () => {
  deadly = (sql, engine) => sql.includes('sources') && engine === 1;
  const rows = await workspace.ask(sourcesQuestion, {});
  expect(rows).toHaveLength(1);
  expect([workspace.stage, workspace.version, pipeline.opened, pipeline.closed]).toEqual(['ready', 2, 2, 1]);
  // What was staged is loaded again without being read again.
  expect([pipeline.staged, pipeline.loads]).toEqual([1, [['a.csv'], ['a.csv']]]);
});

test('several questions on the way when the engine breaks build one new engine between them', async () => {
  deadly = (_sql, engine) => engine === 1;
  await Promise.all([workspace.ask(sourcesQuestion, {}), workspace.ask(agencies, {})]);
  expect(pipeline.opened).toBe(2);
});

test('a question that breaks each engine is asked twice, never for ever, and the others are answered', async () => {
  deadly = (sql) => sql.includes('sources');
  await expect(workspace.ask(sourcesQuestion, {})).rejects.toThrow('out of bounds');
  await vi.waitFor(() => expect([workspace.stage, pipeline.opened]).toEqual(['ready', 3]));
  await expect(workspace.ask(sourcesQuestion, {})).rejects.toThrow('out of bounds');
  expect(await workspace.ask(agencies, {})).toHaveLength(1);
  expect(pipeline.opened).toBe(3);
  // Other data may well be answered about.
  deadly = () => false;
  workspace.editCell(workspace.sources[0]?.id ?? 0, 2, 2, '91');
  await vi.waitFor(() => expect([workspace.stage, workspace.version]).toEqual(['ready', 4]));
  expect(await workspace.ask(sourcesQuestion, {})).toHaveLength(1);
});
