import { expect, test } from 'vitest';
import { indicatorActions, itemActions } from '../../../src/plan/action';
import { actionSet } from '../../../src/plan/actionSet';
import { aimChoices, aimsOf, statusOf } from '../../../src/views/plan/draft/choices';
import { otherSet } from '../../../src/views/plan/otherSet';
import { golden } from '../plan/start';

const start = golden();
const all = start.lost.map(({ code }) => code);
const setOf = (items: readonly string[], indicators: { code: string; points: number }[] = []) =>
  actionSet(start, [...itemActions(start), ...indicatorActions(start)], { items, indicators, effort: 0 });
const best = setOf(['o42', 'o43']);
const none = new Set<string>();

test('a runner-up names up to eight items', () => {
  const few = setOf(['o42', 'o36', 'o37', 'o41', 'o27']);
  expect(otherSet(start, best, few, none, 'th')).toMatch(/^เผยแพร่ o42, o36, o37, o41 (?:กับ|และ) o27$/);
  const eight = setOf(all.filter((code) => code !== 'o43').slice(0, 8));
  for (const code of eight.items) expect(otherSet(start, best, eight, none, 'en')).toContain(code);
});

test('a longer one says what it does without and what it takes instead', () => {
  const [known, other] = [all.slice(0, 9), [...all.slice(1, 9), all[12] ?? '']];
  expect(otherSet(start, setOf(known), setOf(other), none, 'th')).toBe(`ไม่ใช้ ${all[0]} แต่ใช้ ${all[12]}`);
  const raised = setOf(all.slice(1, 10), [{ code: '8', points: 1 }]);
  const said = otherSet(start, setOf(all.slice(0, 10)), raised, none, 'en');
  expect(said).toMatch(/^without o42 and raise 8 .*\+1\.00$/);
  expect(otherSet(start, setOf(known), setOf(other), new Set(other), 'th')).not.toContain('แต่ใช้');
});

test('a row can answer every node below the total: those with lost points first, each once', () => {
  const aims = aimsOf(start);
  expect(aims[0]).toMatchObject({ code: 'o42', points: 5 });
  expect(new Set(aims.map(({ code }) => code)).size).toBe(start.framework.nodes.length - 1);
  expect(aims.find(({ code }) => code === '9.4')?.points).toBe(0);
  const [nowhere, first] = aimChoices(aims, 'th');
  expect(nowhere?.value).toBe('');
  expect(first?.text).toMatch(/^o42 \(5\.00\) /);
  expect(statusOf('done')).toBe('done');
  expect(statusOf('x')).toBeNull();
});
