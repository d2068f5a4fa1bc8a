import { describe, expect, test } from 'vitest';
import { itemActions, indicatorActions } from '../../../src/plan/action';
import { cheapest } from '../../../src/plan/cheapest';
import type { PlanStart } from '../../../src/plan/start';
import type { Target } from '../../../src/plan/target';
import { noChanges, whatIf } from '../../../src/plan/whatIf';
import { plain } from '../../../src/views/finding/findingPhrase';
import { changesOf, type Tried } from '../../../src/views/plan/changes';
import { levelsAbove, planLead, suggest } from '../../../src/views/plan/headline';
import { floorsReached, setTitle, setTodo } from '../../../src/views/plan/setTitle';
import { built, golden, startOf } from '../plan/start';

const none = new Set<string>();
const surveysAt = (score: number) => new Map([1, 2, 3, 4, 5, 6, 7, 8].map((code) => [String(code), score]));

async function said(
  start: PlanStart,
  lang: 'th' | 'en',
  tried: Tried = {},
  assumed: ReadonlySet<string> = none,
) {
  const suggestion = await suggest(start);
  const lead = planLead({ start, assumed, changes: changesOf(start, tried), suggestion }, lang);
  return plain(lead.sentence);
}

describe('the sentence that leads the plan', () => {
  test('golden case: o42 and o43 lift B to A', async () => {
    expect(await said(golden(), 'th')).toBe('เผยแพร่ o42 กับ o43 ให้ครบ คะแนนรวมขึ้นจาก 75.70 (B) เป็น 85.70 (A)');
    expect(await said(golden(), 'en')).toBe('To rise from 75.70 (B) to 85.70 (A): publish o42 and o43');
  });

  test('while something is tried, it says where that leads', async () => {
    expect(await said(golden(), 'th', { publish: ['o42'], move: { '7': 95 } })).toBe(
      'ลองเผยแพร่ o42 และยกคะแนน 7 ประสิทธิภาพการสื่อสาร +5.18 แล้วคะแนนรวมเปลี่ยนจาก 75.70 (B) เป็น 81.22 (B)',
    );
    expect(await said(golden(), 'en', { move: { '1': 90, '2': 90, '3': 99 } })).toContain(
      'move 3 indicators',
    );
    expect(await said(golden(), 'th', { publish: ['o2', 'o12', 'o16', 'o17', 'o21'] })).toContain(
      'ลองเผยแพร่ 5 ข้อ',
    );
  });

  test('items that stand in for unknown ones are counted by their sub-indicator', async () => {
    const { lost, ...rest } = golden();
    const start = {
      ...rest,
      lost: lost.slice(0, 2).map((item, at) => ({ ...item, code: `10.2-${at + 1}` })),
    };
    expect(await said(start, 'th', {}, new Set(['10.2-1', '10.2-2']))).toBe(
      'เผยแพร่ 2 ข้อใน 10.2 ให้ครบ คะแนนรวมขึ้นจาก 75.70 (B) เป็น 85.70 (A)',
    );
  });

  test('where items are not enough it says what surveys must give', async () => {
    const start = startOf(built(2564), surveysAt(80), ['o2']);
    const sentence = await said(start, 'th');
    expect(sentence).toMatch(/^เผยแพร่ครบทั้ง 1 ข้อได้เพียง 88\.00 \(A\) จะถึง 95\.00 \(AA\) ต้องยกคะแนน .*ด้วย$/);
  });

  test('at the best level it says what is left; without indicators it says what is missing', async () => {
    const best = startOf(built(2564), surveysAt(99), ['o2']);
    expect(await said(best, 'th')).toBe('อยู่ระดับ AA ซึ่งสูงสุดแล้ว ยังได้คืนอีก 0.44 คะแนนจาก 1 ข้อที่เสียไป');
    const open = { ...golden(), lost: [], scores: new Map([['total', 80]]) };
    expect(await said(open, 'en')).toMatch(/^Only the total 80\.00 \(B\) is known/);
  });

  test('a year with floors: what lifts the instrument that is too low', async () => {
    const start = startOf(built(2566), surveysAt(97), ['o39', 'o40', 'o41', 'o42', 'o43']);
    expect(levelsAbove(start, whatIf(start, noChanges))).toEqual(['ผ่านดี', 'ผ่านดีเยี่ยม']);
    expect(await said(start, 'th')).toMatch(
      /^เผยแพร่ .* ให้ครบ คะแนนรวมขึ้นจาก 88\.20 \(ผ่าน\) เป็น [\d.]+ \(ผ่านดี\)$/,
    );
  });
});

describe('the cheapest set in words', () => {
  const titleOf = async (target: Target, surveys = false, start = golden()) => {
    const actions = [...itemActions(start), ...(surveys ? indicatorActions(start) : [])];
    const found = await cheapest(start, target, actions);
    const facts = { start, assumed: none, target, surveys };
    return [setTitle(found, facts, 'th'), setTodo(found, facts, 'th')];
  };

  test('reached, reached already, not reachable, no such target', async () => {
    expect(await titleOf({ level: 'A' })).toEqual(['ชุดที่ใช้แรงน้อยที่สุดถึงระดับ A: เผยแพร่ o42 กับ o43', '']);
    expect(await titleOf({ total: 95 })).toEqual([
      'ชุดที่ใช้แรงน้อยที่สุดถึงคะแนนรวม 95.00: เผยแพร่ 14 ข้อ เว้นเพียง o2',
      '',
    ]);
    expect((await titleOf({ total: 70 }))[0]).toBe('คะแนนรวม 75.70 ถึงคะแนนรวม 70.00 อยู่แล้ว');
    expect(await titleOf({ total: 99 })).toEqual([
      'ทำครบทุกข้อก็ยังไม่ถึงคะแนนรวม 99.00 ได้ใกล้สุด 95.91 (AA)',
      'ลองรวมคะแนนจากแบบสำรวจ หรือเลือกเป้าหมายที่ต่ำกว่านี้',
    ]);
    expect((await titleOf({ level: 'ผ่านดี' }))[0]).toBe('ไม่มีระดับผ่านดีในเกณฑ์ของปีนี้');
  });

  test('an unknown instrument is named, and floors are shown where the level has them', async () => {
    const start = startOf(built(2566), surveysAt(97), ['o39']);
    const open = { ...start, scores: new Map([['total', 80]]) };
    expect((await titleOf({ level: 'ผ่านดี' }, false, open))[0]).toContain('IIT');
    const { instruments } = whatIf(start, noChanges);
    expect(floorsReached(start, { level: 'ผ่านดี' }, instruments, 'th')).toBe(
      'ทุกเครื่องมือถึงขั้นต่ำ 85.00: IIT 97.00 · EIT 97.00 · OIT 95.00',
    );
    expect(floorsReached(start, { total: 90 }, instruments, 'th')).toBeNull();
  });
});
