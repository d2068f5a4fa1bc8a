import { expect, test } from 'vitest';
import { findingText } from '../../../src/text/messages/findings';
import type { RuleId } from '../../../src/text/rules';

const proof = (rule: RuleId, detail: string, lang: 'th' | 'en' = 'th') =>
  findingText({ rule, detail, value: '', expected: '', about: '', columnName: '', row: 0 }, lang).proof;

test('lines, years and limits in a report’s proof are said in words', () => {
  expect(proof('spelling', '11, 21')).toBe('บรรทัด 11, 21');
  expect(proof('spelling', '11, 21', 'en')).toBe('line 11, 21');
  expect(proof('count-claim', 'o28: 69, 71')).toBe('ข้อ o28: บรรทัด 69, 71');
  expect(proof('sub-heading-doubtful', '(117)')).toBe('(บรรทัด 117)');
  expect(proof('event-outside-year', '2566')).toBe('ปี 2566');
  expect(proof('item-list-year', '2566 = 40/43; 2567 = 2/43', 'en')).toBe('FY2566 = 40/43; FY2567 = 2/43');
  expect(proof('document-too-long', 'cells')).toBe('จำนวนช่อง');
  expect(proof('progress-copied', 'o18: E-Service')).toBe('ข้อ o18: E-Service');
});
