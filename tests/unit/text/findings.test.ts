import { expect, test } from 'vitest';
import { findingText, ruleTitle } from '../../../src/text/messages/findings';
import { ruleIds } from '../../../src/text/rules';

const facts = {
  value: '95.7',
  expected: '75.70',
  about: 'อบต.หนองจอก 2564',
  detail: '75.70 = B',
  columnName: 'คะแนน',
  row: 12,
};
const empty = { value: '', expected: '', about: '', detail: '', columnName: '', row: 0 };
const thai = /[ก-๙]/u;

test.each(ruleIds)(
  '%s has title, sentence and next step in both languages, with and without facts',
  (rule) => {
    for (const lang of ['th', 'en'] as const) {
      for (const given of [facts, empty]) {
        const { what, todo } = findingText({ rule, ...given }, lang);
        for (const text of [what, todo, ruleTitle(rule, lang)]) {
          expect(text.length).toBeGreaterThan(5);
          expect(text).not.toMatch(/undefined|null|NaN|\[object/);
        }
      }
    }
    expect(ruleTitle(rule, 'th')).toMatch(thai);
    expect(findingText({ rule, ...empty }, 'th').todo).toMatch(thai);
    expect(ruleTitle(rule, 'en')).not.toMatch(thai);
    expect(findingText({ rule, ...empty }, 'en').what).not.toMatch(thai);
  },
);

test('titles of rules are told apart', () => {
  for (const lang of ['th', 'en'] as const) {
    expect(new Set(ruleIds.map((rule) => ruleTitle(rule, lang))).size).toBe(ruleIds.length);
  }
});

test('a sentence says place, what is printed, what the indicators give, and the proof', () => {
  const { what } = findingText({ rule: 'total-mismatch', ...facts }, 'th');
  for (const part of ['แถว 12', '“คะแนน”', '95.7', '75.70', 'อบต.หนองจอก ปี 2564', '75.70 = B']) {
    expect(what).toContain(part);
  }
  expect(findingText({ rule: 'file-empty', ...empty }, 'th').what).toBe('ไฟล์นี้ไม่มีข้อมูลอยู่เลย');
});

test('long cells are cut at whole letters', () => {
  const { what } = findingText({ rule: 'year-invalid', ...empty, value: 'กำ่'.repeat(200) }, 'th');
  expect(what.length).toBeLessThan(400);
  expect(what).toContain('กำ่…');
});
