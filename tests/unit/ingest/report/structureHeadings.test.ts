import { describe, expect, test } from 'vitest';
import { headingKind } from '../../../../src/ingest/report/headingKind';
import { readReport } from '../../../../src/ingest/report/readReport';
import {
  documentOf,
  itemHeader,
  itemRow,
  measureHeader,
  measureRow,
} from '../../../fixtures/ingest/reportBlocks';

test.each([
  ['ประเด็นที่ ๑ เรื่องสมมติ', 'group', ''],
  ['ตัวชี้วัดที่ 4 การใช้ทรัพย์สินสมมติ', 'group', ''],
  ['ตัวชี้วัดย่อยที่ ๙.๕ เรื่อง (ต่อ) อีกเรื่อง', 'sub', '9.5'],
  ['๑๐.๒ มาตรการสมมติ', 'sub', '10.2'],
  ['ประเด็นการประเมิน IIT', 'instrument', ''],
  ['แบบตรวจการเปิดเผยข้อมูลสาธารณะ (OIT)', 'instrument', ''],
])('%s is a heading', (text, kind, sub) => {
  expect(headingKind(text)).toEqual({ kind, sub });
});

test.each([
  'ประเด็นที่เป็นข้อบกพร่อง',
  'ตัวชี้วัดที่ ๙ เรื่องสมมติ ได้คะแนน ๒๐ คะแนน',
  'การประเมิน IIT EIT และ OIT',
  '๙๙.๑๐ บาท',
  `ประเด็นที่ ๑ ${'ยาว'.repeat(100)}`,
])('%s is none', (text) => {
  expect(headingKind(text)).toBeNull();
});

describe('headings carried down', () => {
  test('the sub-indicator goes by its number, below an instrument; rows are counted under each', () => {
    const { items, headings } = readReport(
      documentOf([
        'ประเด็นการประเมิน OIT',
        'ตัวชี้วัดย่อยที่ ๙.๑ เรื่องสมมติ',
        [itemHeader, itemRow('๐๑', 'หนึ่ง')],
        [itemHeader, itemRow('๐๒', 'สอง')],
        'ตัวชี้วัดย่อยที่ ๙.๑ เรื่องสมมติ (ต่อ)',
        [itemHeader, itemRow('๐๓', 'สาม')],
      ]),
    ).report;
    expect(items.map(({ sub }) => sub)).toEqual(['9.1', '9.1', '9.1']);
    expect(headings.map(({ kind, rows }) => [kind, rows])).toEqual([
      ['instrument', [4, 6, 9]],
      ['sub', [4, 6]],
      ['sub', [9]],
    ]);
  });

  test('headings in a run are a list of contents and head nothing', () => {
    const contents = ['๑', '๒', '๓'].map((number) => `ประเด็นที่ ${number} เรื่องสมมติ`);
    const table = [measureHeader, measureRow('๑', 'มาตรการ')];
    expect(readReport(documentOf([...contents, table])).report.measures[0]?.group).toBeNull();
    expect(readReport(documentOf([...contents.slice(0, 2), table])).report.measures[0]?.group?.line).toBe(2);
  });

  test('an instrument ends the issue before it', () => {
    const table = [measureHeader, measureRow('๑', 'มาตรการ')];
    const { measures } = readReport(
      documentOf(['ประเด็นที่ ๗ เรื่องสมมติ', table, 'ประเด็นการประเมิน EIT', table]),
    ).report;
    expect(measures.map(({ group }) => group?.line ?? 0)).toEqual([1, 0]);
  });
});
