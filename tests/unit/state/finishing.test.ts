import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { WasmEngine } from '../../../src/engine/engine';
import { ranking } from '../../../src/questions/ranking';
import type { Finished } from '../../../src/sql/finished';
import { ownFramework } from '../../fixtures/ownFramework';
import { Workspace } from '../../../src/state/workspace.svelte';
import { FakePipeline } from './fakePipeline';
import { mapping } from './sources';

const tables = (bytes: number): Finished => [
  { name: 'score', create: 'CREATE TABLE score (score DOUBLE)', pieces: [new Blob([new Uint8Array(bytes)])] },
];
const small = tables(100);
const large = tables(17_000_000);

let pipeline: FakePipeline;
let workspace: Workspace;
const put: Finished[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  put.length = 0;
  pipeline = new FakePipeline();
  pipeline.put = async (finished) => void put.push(finished);
  workspace = new Workspace(pipeline);
});
afterEach(() => vi.useRealTimers());

const bring = async (name: string) => {
  await workspace.addFiles([new File(['ก'], name)]);
  workspace.confirm(workspace.sources.at(-1)?.id ?? 0, mapping);
};
const isReady = () => vi.waitFor(() => expect(workspace.stage).toBe('ready'));
const pass = () => vi.advanceTimersByTimeAsync(2000);
/** Which engine answers; never the same question twice, as answers are kept. */
let asked = 0;
const answers = async () => {
  const rows = await workspace.ask(ranking, { fiscal_year: (asked += 1) } as never);
  return (rows[0] as unknown as { agency_key: string }).agency_key;
};

test('a while after a load its tables are taken out, and few of them stay in the engine that has them', async () => {
  pipeline.tables = small;
  await bring('a.csv');
  await isReady();
  expect([workspace.loader.isFinished, workspace.loader.finished]).toEqual([false, null]);
  await pass();
  expect([workspace.loader.isFinished, workspace.loader.finished]).toEqual([true, small]);
  expect([await answers(), put.length, pipeline.closed]).toEqual(['engine 1', 0, 0]);
  expect(pipeline.putAwayTables).toEqual([]);
});

test('large tables move to an engine of their own; the one before is closed when it has said what it was asked', async () => {
  pipeline.tables = large;
  let say: () => void = () => undefined;
  const open = pipeline.open;
  pipeline.open = async (onBytes) => {
    const engine = await open(onBytes);
    const query: WasmEngine['query'] = async (sql) => {
      if (sql.includes('4242')) await new Promise<void>((resolve) => (say = resolve));
      return engine.query(sql);
    };
    return { ...engine, query };
  };
  await bring('a.csv');
  await isReady();
  const slow = workspace.ask(ranking, { fiscal_year: 4242 } as never);
  await pass();
  expect([put, await answers(), pipeline.closed]).toEqual([[large], 'engine 2', 0]);
  say();
  expect((await slow)[0]).toMatchObject({ agency_key: 'engine 1' });
  await pass();
  expect([pipeline.closed, pipeline.putAwayTables]).toEqual([1, ['a.csv']]);
});

test('an engine that does not take them is closed, and nobody hears of it', async () => {
  pipeline.tables = large;
  pipeline.put = () => Promise.reject(new Error('out of memory'));
  await bring('a.csv');
  await isReady();
  await pass();
  expect([await answers(), pipeline.opened, pipeline.closed, workspace.stage]).toEqual([
    'engine 1',
    2,
    1,
    'ready',
  ]);
});

test('a newer load stops it and leaves no engine open; cancelled, it begins again', async () => {
  pipeline.tables = large;
  let isHeld = true;
  pipeline.put = async (finished) => {
    if (isHeld) await new Promise((resolve) => setTimeout(resolve, 60_000));
    put.push(finished);
  };
  await bring('a.csv');
  await isReady();
  await pass();
  pipeline.gate = () => new Promise(() => undefined);
  await bring('b.csv');
  await vi.waitFor(() => expect(workspace.stage).toBe('starting'));
  await vi.advanceTimersByTimeAsync(61_000);
  expect([await answers(), pipeline.opened, pipeline.closed]).toEqual(['engine 1', 3, 1]);
  isHeld = false;
  workspace.cancelLoad();
  await pass();
  expect([workspace.loader.isFinished, await answers()]).toEqual([true, 'engine 4']);
});

const trap = () => Promise.reject(new Error('RuntimeError: memory access out of bounds'));

/** Breaks the engine that answers, once. */
const breakOnce = () => {
  const open = pipeline.open;
  let isBroken = false;
  pipeline.open = async (onBytes) => {
    const engine = await open(onBytes);
    const query: WasmEngine['query'] = (sql) => {
      if (!sql.includes('666') || isBroken) return engine.query(sql);
      isBroken = true;
      return trap();
    };
    return { ...engine, query };
  };
};

/** A load whose tables were taken out, and whose engine will break. */
const finishedAndFrail = async () => {
  pipeline.tables = small;
  breakOnce();
  await bring('a.csv');
  await isReady();
  await pass();
};

test('a broken engine is mended from its finished tables, without a load', async () => {
  await finishedAndFrail();
  const [row] = await workspace.ask(ranking, { fiscal_year: 666 } as never);
  expect([row, put, pipeline.loads.length]).toMatchObject([{ agency_key: 'engine 2' }, [small], 1]);
});

test('finished tables that are lost: it is loaded from what was staged', async () => {
  await finishedAndFrail();
  pipeline.put = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
  const [row] = await workspace.ask(ranking, { fiscal_year: 666 } as never);
  expect([row, pipeline.loads.length, pipeline.staged]).toMatchObject([{ agency_key: 'engine 3' }, 2, 1]);
  expect(pipeline.closed).toBe(2);
});

test('what was left of more sources is not taken for what is left of fewer', async () => {
  pipeline.tables = small;
  await bring('a.csv');
  await isReady();
  await bring('b.csv');
  await vi.waitFor(() => expect([workspace.stage, workspace.loaded.length]).toEqual(['ready', 2]));
  await pass();
  breakOnce();
  // The load of fewer fails, and what stands is broken then.
  pipeline.load = () => Promise.reject(new Error('no'));
  workspace.removeOrigin(workspace.sources[1]?.origin.key ?? 0);
  await vi.waitFor(() => expect(workspace.stage).toBe('failed'));
  await workspace.loader.restart();
  expect([put, workspace.stage]).toEqual([[], 'failed']);
});

test('what was left under one framework is not taken where another came since', async () => {
  await finishedAndFrail();
  const load = pipeline.load;
  pipeline.load = () => Promise.reject(new Error('no'));
  await workspace.addFiles([new File([JSON.stringify(ownFramework(2570))], 'กรอบ.json')]);
  await vi.waitFor(() => expect(workspace.stage).toBe('failed'));
  pipeline.load = load;
  const staged = pipeline.staged;
  await workspace.loader.restart();
  expect([put, workspace.stage, pipeline.staged - staged]).toEqual([[], 'ready', 1]);
});
