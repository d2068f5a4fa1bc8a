import { beforeEach, expect, test, vi } from 'vitest';
import { findingText } from '../../../src/text/messages/findings';
import { Workspace } from '../../../src/state/workspace.svelte';
import { FakePipeline } from './fakePipeline';
import { mapping } from './sources';

let pipeline: FakePipeline;
let workspace: Workspace;
beforeEach(() => {
  pipeline = new FakePipeline();
  workspace = new Workspace(pipeline);
});

/** A file of so many megabytes, without them. */
const file = (name: string, megabytes: number): File =>
  Object.defineProperty(new File(['ก'], name), 'size', { value: megabytes * 1e6 });
const names = () => workspace.sources.map(({ origin }) => origin.name);
const failed = () => workspace.readings.list.map(({ origin, findings }) => [origin.name, findings[0]?.rule]);

test('of ten files that are too large together the first are read, the others are told of unread', async () => {
  const read = vi.spyOn(pipeline, 'read');
  const ten = Array.from({ length: 10 }, (_, index) => file(`${index}.csv`, 190));
  await workspace.addFiles([...ten, file('small.csv', 20)]);
  expect(names()).toEqual(['0.csv', '1.csv', '2.csv', 'small.csv']);
  expect(read).toHaveBeenCalledTimes(4);
  expect(failed()).toEqual(ten.slice(3).map(({ name }) => [name, 'files-too-large']));
  const [first] = workspace.readings.list;
  const said = first?.findings[0];
  expect(said && findingText(said, 'th').what).toContain('รวมกัน 760.0 MB เกินขีดจำกัด 600 MB');
});

test('what is loaded stays as it is, and there is room again once a file is taken out', async () => {
  await workspace.addFiles([file('a.csv', 200), file('b.csv', 200), file('c.csv', 200)]);
  workspace.confirmAll(workspace.sources.map(({ id }) => ({ id, mapping })));
  await vi.waitFor(() => expect(workspace.stage).toBe('ready'));
  const { version } = workspace;
  await workspace.addFiles([file('d.csv', 1)]);
  expect([workspace.version, workspace.stage, names()]).toEqual([
    version,
    'ready',
    ['a.csv', 'b.csv', 'c.csv'],
  ]);
  expect(failed()).toEqual([['d.csv', 'files-too-large']]);
  workspace.removeOrigin(workspace.sources[0]?.origin.key ?? 0);
  await workspace.addFiles([file('e.csv', 1)]);
  expect(names()).toEqual(['b.csv', 'c.csv', 'e.csv']);
});

test('a file that is read again in another encoding is not counted twice', async () => {
  await workspace.addFiles([file('a.csv', 200), file('b.csv', 200), file('c.csv', 200)]);
  const [source] = workspace.sources;
  if (source) await workspace.setEncoding(source, 'windows-874');
  expect(failed()).toEqual([]);
  expect(names()).toHaveLength(3);
});
