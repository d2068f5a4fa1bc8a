import { beforeEach, expect, test, vi } from 'vitest';
import type { Staged } from '../../../src/ingest/types';
import { delivered, keptTables } from '../../../src/state/keptTables';
import { Workspace } from '../../../src/state/workspace.svelte';
import { FakePipeline } from './fakePipeline';
import { mapping } from './sources';

const bytes = Uint8Array.of(1, 2, 3);
let pipeline: FakePipeline;
let workspace: Workspace;
/** Per load, the bytes that reached the engine, or how they were given. */
let reached: unknown[][];

beforeEach(async () => {
  reached = [];
  pipeline = new FakePipeline();
  const stage = pipeline.stage;
  pipeline.stage = async (...given) => ({ ...(await stage(...given)), tables: { stage_score: bytes } });
  const load = pipeline.load;
  pipeline.load = async (engine, staged, options) => {
    const now: unknown[] = [];
    for (const source of staged) {
      if ('tables' in source) now.push('tables');
      else
        for await (const piece of source.pieces()) now.push(...Object.values(piece).map((each) => [...each]));
    }
    reached.push(now);
    return load(engine, staged, options);
  };
  workspace = new Workspace(pipeline);
  await workspace.addFiles([new File(['ก'], 'a.csv')]);
  workspace.confirm(workspace.sources[0]?.id ?? 0, mapping);
  await vi.waitFor(() => expect(workspace.stage).toBe('ready'));
});

const another = async () => {
  await workspace.addFiles([new File(['ข'], 'b.csv')]);
  workspace.confirm(workspace.sources.at(-1)?.id ?? 0, mapping);
  await vi.waitFor(() => expect([workspace.stage, workspace.loaded.length]).toEqual(['ready', 2]));
};

test('loaded from what was put away, now and when it is loaded again', async () => {
  await another();
  expect(reached).toEqual([
    [[1, 2, 3]],
    [
      [1, 2, 3],
      [1, 2, 3],
    ],
  ]);
  expect(pipeline.staged).toBe(2);
});

test('a browser that keeps nothing: loaded from memory', async () => {
  vi.spyOn(Blob.prototype, 'arrayBuffer').mockRejectedValue(new DOMException('full', 'NotReadableError'));
  pipeline.loads.length = 0;
  const load = pipeline.load;
  pipeline.load = (...given) =>
    load(...given).catch((fault: unknown) => {
      throw new Error('015_staged: full', { cause: fault });
    });
  await another();
  expect([reached.at(-1), pipeline.loads.length]).toEqual([['tables', 'tables'], 1]);
  vi.restoreAllMocks();
});

test('what the browser has lost is staged again, and the load goes on', async () => {
  const [first] = workspace.loaded;
  const lost = new DOMException('gone', 'NotReadableError');
  for (const blob of Object.values(first?.staged.kept ?? {})) {
    vi.spyOn(blob, 'arrayBuffer').mockRejectedValue(lost);
  }
  const load = pipeline.load;
  pipeline.load = (...given) =>
    load(...given).catch((fault: unknown) => {
      throw new Error('015_staged: gone', { cause: fault });
    });
  await another();
  expect(pipeline.staged).toBe(4);
  expect(reached).toEqual([[[1, 2, 3]], ['tables', 'tables']]);
});

test('nothing but the tables is put away, and once', async () => {
  const staged = { file: 'a.csv', rowsRead: 3, tables: { stage_score: bytes } } as unknown as Staged;
  const kept = await keptTables(staged);
  expect(kept).toMatchObject({ file: 'a.csv', rowsRead: 3 });
  expect('tables' in kept).toBe(false);
  expect(await keptTables(kept)).toBe(kept);
  expect('tables' in delivered(kept)).toBe(false);
  expect(delivered(staged)).toBe(staged);
});

test('large tables are put away portion by portion, and come back whole', async () => {
  const large = Uint8Array.from({ length: 9_000_001 }, (_, at) => at % 251);
  const kept = await keptTables({ file: 'a.csv', tables: { stage_score: large } } as unknown as Staged);
  const back = Buffer.from(await (kept.kept.stage_score as Blob).arrayBuffer());
  // Byte by byte by the test's own comparison takes a minute.
  expect(back.equals(large)).toBe(true);
});
