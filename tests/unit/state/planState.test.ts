import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import fc from 'fast-check';
import type { Plan, PlanRow } from '../../../src/plan/plan';
import { PlanState } from '../../../src/state/planState.svelte';
import { keptPlan } from '../../../src/state/planStorage';

const row = (id: string, title: string): PlanRow => ({
  id,
  code: 'o42',
  nodeName: 'มาตรการส่งเสริมคุณธรรม',
  points: 5,
  source: 'none',
  title,
  steps: [],
  responsible: [],
  start: null,
  end: null,
  followUps: [],
  status: 'planned',
  result: '',
  outcome: '',
  evidence: '',
});
const plan = (...titles: readonly string[]): Plan => ({
  agencyKey: 'อบตสมมติ|ก',
  agency: 'อบต.สมมติ',
  resultYear: 2564,
  planYear: 2565,
  rows: titles.map((title, index) => row(`r${index}`, title)),
});
const key = { agencyKey: 'อบตสมมติ|ก', resultYear: 2564 };

let kept: Map<string, string>;
beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
    removeItem: (name: string) => kept.delete(name),
    key: (at: number) => [...kept.keys()][at] ?? null,
    get length() {
      return kept.size;
    },
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('a plan nobody edited is not kept and follows the data', () => {
  const state = new PlanState();
  state.open(key, () => plan('ก'));
  expect(state.plan).toEqual(plan('ก'));
  expect(kept.size).toBe(0);
  state.open(key, () => plan('ข'));
  expect(state.plan).toEqual(plan('ข'));
});

test('an edit is kept at once and is there on return, whatever the data draft', () => {
  const state = new PlanState();
  state.open(key, () => plan('ก'));
  state.change(plan('แก้'));
  expect(state.isEdited).toBe(true);
  state.open(key, () => plan('ข'));
  expect(state.plan).toEqual(plan('แก้'));
  const later = new PlanState();
  later.open(key, () => plan('ข'));
  expect(later.plan).toEqual(plan('แก้'));
  expect(later.isEdited).toBe(true);
  expect(later.canUndo).toBe(false);
});

test('undo back to the draft forgets what was kept, and redo brings it back', () => {
  const state = new PlanState();
  state.open(key, () => plan('ก'));
  state.change(plan('แก้'));
  state.undo();
  expect(state.plan).toEqual(plan('ก'));
  expect(kept.size).toBe(0);
  state.redo();
  expect(keptPlan(key)).toEqual(plan('แก้'));
});

test('clearing drops every kept plan and nothing else, and the open one with its steps', () => {
  const state = new PlanState();
  state.open(key, () => plan('ก'));
  state.change(plan('แก้'));
  kept.set('ita-lens.plan.2563.อื่น', '{}');
  kept.set('ita-lens.theme', 'dark');
  state.clear();
  expect([...kept.keys()]).toEqual(['ita-lens.theme']);
  expect(state).toMatchObject({ plan: null, isEdited: false, canUndo: false, canRedo: false });
  state.open(key, () => plan('ข'));
  expect(state.plan).toEqual(plan('ข'));
});

test('starting again takes the draft of the data, and undo gives the edited plan back', () => {
  const state = new PlanState();
  state.open(key, () => plan('ก'));
  state.change(plan('แก้'));
  state.startAgain(plan('ใหม่'));
  expect(state.plan).toEqual(plan('ใหม่'));
  expect(state.isEdited).toBe(false);
  expect(kept.size).toBe(0);
  state.undo();
  expect(state.plan).toEqual(plan('แก้'));
  expect(keptPlan(key)).toEqual(plan('แก้'));
});

test('another agency or year has a plan and a history of its own', () => {
  const state = new PlanState();
  state.open(key, () => plan('ก'));
  state.change(plan('แก้'));
  const other = { ...plan('อื่น'), resultYear: 2565, planYear: 2566 };
  state.open({ ...key, resultYear: 2565 }, () => other);
  expect(state.plan).toEqual(other);
  expect(state.canUndo).toBe(false);
  state.open(key, () => plan('ก'));
  expect(state.plan).toEqual(plan('แก้'));
});

test('storage that refuses is said, and the plan goes on without it', () => {
  const refuse = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  const state = new PlanState();
  state.open(key, () => plan('ก'));
  state.change(plan('แก้'));
  expect(state.plan).toEqual(plan('แก้'));
  expect(state.isKept).toBe(false);
});

test('what is kept but is no plan of this agency and year is not used', () => {
  const good = JSON.stringify(plan('ก'));
  const broken = [
    '{',
    'null',
    '[]',
    '{"rows":[]}',
    good.replace('2564', '2563'),
    good.replace('"planned"', '"late"'),
    good.replace('"steps":[]', '"steps":[1]'),
    JSON.stringify({ ...plan('ก'), rows: [row('a', 'ก'), row('a', 'ข')] }),
  ];
  for (const text of broken) {
    kept.set(`ita-lens.plan.2564.${key.agencyKey}`, text);
    expect(keptPlan(key), text).toBeNull();
  }
});

test('any run of edits, undone, gives the draft back, and redone, the last edit', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 20 }), (titles) => {
      kept.clear();
      const state = new PlanState();
      const draft = plan('ร่าง');
      state.open(key, () => draft);
      for (const title of titles) state.change(plan(title));
      while (state.canUndo) state.undo();
      expect(state.plan).toBe(draft);
      expect(kept.size).toBe(0);
      while (state.canRedo) state.redo();
      expect(keptPlan(key)).toEqual(plan(titles.at(-1) ?? ''));
    }),
  );
});
