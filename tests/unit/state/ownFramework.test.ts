import { beforeEach, expect, test, vi } from 'vitest';
import { Workspace } from '../../../src/state/workspace.svelte';
import { halfOit, ownFramework } from '../../fixtures/ownFramework';
import { FakePipeline } from './fakePipeline';
import { mapping, proposal } from './sources';

let pipeline: FakePipeline;
let workspace: Workspace;
beforeEach(() => {
  pipeline = new FakePipeline();
  workspace = new Workspace(pipeline);
});

const table = new File(['ก'], 'คะแนน.csv');
const own = (name: string, ...given: Parameters<typeof ownFramework>) =>
  new File([JSON.stringify(ownFramework(...given))], name);
const bad = own('ผิด.json', 2570, { OIT: { weight: 0.5 } });
const settled = () => vi.waitFor(() => expect(['ready', 'failed', 'empty']).toContain(workspace.stage));
const years = () => workspace.loadedFrameworks.map(({ fiscalYear }) => fiscalYear);
const loadOne = async () => {
  await workspace.addFiles([table]);
  workspace.confirm(workspace.sources[0]?.id ?? 0, mapping);
  await settled();
};

test('a framework loads again what is there, read by it; undo, redo and removing load again as well', async () => {
  await loadOne();
  await workspace.addFiles([own('กรอบ.json', 2570)]);
  await settled();
  expect([years(), pipeline.staged, pipeline.loads.length]).toEqual([[2570], 2, 2]);
  workspace.undo();
  await settled();
  expect([years(), workspace.frameworks, pipeline.loads.length]).toEqual([[], [], 3]);
  workspace.redo();
  await settled();
  expect([years(), pipeline.staged]).toEqual([[2570], 4]);
  workspace.removeFramework(workspace.frameworks[0]?.id ?? 0);
  await settled();
  expect([years(), workspace.sources.length, pipeline.loads.length]).toEqual([[], 1, 5]);
});

test('staging, proposing and loading are given the framework', async () => {
  const [propose, stage, load] = [
    vi.spyOn(pipeline, 'propose'),
    vi.spyOn(pipeline, 'stage'),
    vi.spyOn(pipeline, 'load'),
  ];
  // Given together: the framework is read first, although it stands last.
  await workspace.addFiles([table, own('กรอบ.json', 2570)]);
  workspace.confirm(workspace.sources[0]?.id ?? 0, mapping);
  await settled();
  const frameworks = [ownFramework(2570)];
  expect(propose.mock.calls[0]?.[1]).toEqual(frameworks);
  expect(stage.mock.calls[0]?.[2]).toMatchObject({ frameworks });
  expect(load.mock.calls[0]?.[2]).toMatchObject({ frameworks });
});

test('one a year: the later takes the place, and undo brings the earlier back', async () => {
  await workspace.addFiles([own('หนึ่ง.json', 2570)]);
  await workspace.addFiles([own('สอง.json', 2570, halfOit)]);
  expect(workspace.frameworks.map(({ name }) => name)).toEqual(['สอง.json']);
  workspace.undo();
  expect(workspace.frameworks.map(({ name }) => name)).toEqual(['หนึ่ง.json']);
});

test('refused: every reason in the readings, what was loaded untouched', async () => {
  await loadOne();
  await workspace.addFiles([bad]);
  expect(workspace.readings.list).toMatchObject([
    { status: 'failed', findings: [{ rule: 'framework-weights', about: 'total', value: '1.1' }] },
  ]);
  expect([workspace.frameworks, workspace.version, pipeline.loads.length]).toEqual([[], 1, 1]);
});

test('without anything to load a framework only waits', async () => {
  await workspace.addFiles([own('กรอบ.json', 2570)]);
  expect([workspace.stage, workspace.version, pipeline.loads]).toEqual(['empty', 0, []]);
  expect(workspace.frameworks).toHaveLength(1);
  await workspace.clear();
  expect(workspace.frameworks).toEqual([]);
});

test('a table that waits is proposed again; one that is confirmed keeps what was said', async () => {
  await workspace.addFiles([table, new File(['ข'], 'สอง.csv')]);
  workspace.confirm(workspace.sources[0]?.id ?? 0, mapping);
  const next = { ...proposal, confidence: 0.5 };
  pipeline.propose = async () => next;
  await workspace.addFiles([own('กรอบ.json', 2570)]);
  expect(workspace.sources.map((source) => source.proposal)).toEqual([proposal, next]);
});
