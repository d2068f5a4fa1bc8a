import fc from 'fast-check';
import { expect, test } from 'vitest';
import { History } from '../../../src/state/history.svelte';
import type { Sources } from '../../../src/state/source';
import { withEdit } from '../../../src/state/edits';
import { source } from './sources';

const one = source(1);
const two = source(2);
const edited = withEdit(one, { row: 2, column: 2, value: '91' });

test('undo takes an edit back and redo makes it again', () => {
  const history = new History();
  history.commit([one], { undoable: false });
  expect(history.canUndo).toBe(false);
  history.commit([edited]);
  history.undo();
  expect(history.present).toEqual([one]);
  history.redo();
  expect(history.present).toEqual([edited]);
});

test('a file that came after an edit outlives the undo of the edit', () => {
  const history = new History();
  history.commit([one], { undoable: false });
  history.commit([edited]);
  history.commit([two, edited], { undoable: false });
  history.undo();
  expect(history.present).toEqual([one, two]);
});

test('a commit that changes nothing is no step, and a new step ends the redo', () => {
  const history = new History();
  history.commit([one]);
  history.commit([one]);
  history.undo();
  expect(history.canUndo).toBe(false);
  history.commit([two]);
  expect(history.canRedo).toBe(false);
});

test('clear gives back every table that undo and redo still held', () => {
  const history = new History();
  history.commit([one]);
  history.commit([two]);
  history.undo();
  expect(new Set(history.clear())).toEqual(new Set([one.table, two.table]));
  expect([history.present, history.canUndo, history.canRedo]).toEqual([[], false, false]);
});

test('a commit gives back the tables that no step can bring back: those of the redo it ends', () => {
  const history = new History();
  history.commit([one], { undoable: false });
  expect(history.commit([edited])).toEqual([]);
  expect(history.commit([])).toEqual([]);
  history.undo();
  history.commit([edited, two]);
  history.undo();
  expect(history.commit([])).toEqual([two.table]);
  history.undo();
  expect(history.commit([], { undoable: false })).toEqual([]);
});

test('what a commit that cannot be undone puts away is given back at once', () => {
  const history = new History();
  history.commit([one], { undoable: false });
  expect(history.commit([two], { undoable: false })).toEqual([one.table]);
});

test('undoing everything leads back to the start, redoing everything to the end', () => {
  const lists = fc.array(fc.subarray([source(1), source(2), edited, source(3)]).map(onePerId), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(lists, (commits) => {
      const history = new History();
      for (const sources of commits) history.commit(sources);
      const end = history.present;
      while (history.canUndo) history.undo();
      expect(history.present).toEqual([]);
      while (history.canRedo) history.redo();
      expect(history.present).toEqual(end);
    }),
  );
});

const onePerId = (sources: Sources): Sources => [...new Map(sources.map((each) => [each.id, each])).values()];
