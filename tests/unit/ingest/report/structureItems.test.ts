import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemCode } from '../../../../src/ingest/report/itemCode';
import { readReport } from '../../../../src/ingest/report/readReport';
import { toThaiDigits } from '../../../../src/text/digits';
import { documentOf, itemHeader, itemRow, type Piece } from '../../../fixtures/ingest/reportBlocks';

const reportOf = (...pieces: readonly Piece[]) => readReport(documentOf(pieces)).report;

describe('item codes (R2)', () => {
  test('exactly one leading zero is the letter, whatever the digits', () => {
    const spelling = fc.constantFrom('๐', '0', 'o', 'O', 'o ');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 48 }), spelling, fc.boolean(), (number, letter, thai) => {
        const digits = String(number);
        expect(itemCode(letter + (thai ? toThaiDigits(digits) : digits))).toBe(`o${digits}`);
      }),
    );
  });

  test.each(['', '๑๐', '12', 'o', '๐๐', 'o49', '๐๑๒๓', 'o1 ก', 'ข้อ'])('%s is none', (text) => {
    expect(itemCode(text)).toBe('');
  });
});

describe('check lists', () => {
  test('a row without code and name goes on with the item above, across a page', () => {
    const { items } = reportOf([itemHeader, itemRow('๐๑', 'หนึ่ง')], '-3-', [
      ['', '', '- อีกข้อ', '', ''],
      itemRow('๐๒', 'สอง'),
    ]);
    expect(items).toMatchObject([
      { code: 'o1', components: '- มีรายละเอียด\n- อีกข้อ', responsible: 'กองคลัง' },
      { code: 'o2' },
    ]);
  });

  test('a row whose code is none is kept as printed', () => {
    expect(reportOf([itemHeader, itemRow('อ๑', 'หนึ่ง')]).items).toMatchObject([
      { printedCode: 'อ๑', code: '' },
    ]);
  });
});

describe('scores', () => {
  test('a rank is never a number; one in front of the name or in its own column is', () => {
    const { scores } = reportOf(
      [
        ['ลำดับ', 'ตัวชี้วัด', 'คะแนน', 'ข้อเสนอแนะ'],
        ['๑', 'ตัวชี้วัดที่ ๕ ชื่อสมมติ', '๙๐.๑๐', 'ทำต่อ'],
        ['๒', 'ชื่ออื่น', '๘๐.๐๐', ''],
      ],
      'อีกตาราง',
      [
        ['ตัวชี้วัดที่', 'ชื่อตัวชี้วัด', 'คะแนน', 'คะแนนเต็ม'],
        ['7', 'ชื่อสาม', '70.00', '100'],
      ],
    );
    expect(
      scores.map(({ rank, printedNumber, name, score, note }) => [rank, printedNumber, name, score, note]),
    ).toEqual([
      ['๑', '๕', 'ชื่อสมมติ', '๙๐.๑๐', 'ทำต่อ'],
      ['๒', '', 'ชื่ออื่น', '๘๐.๐๐', ''],
      ['', '7', 'ชื่อสาม', '70.00', 'คะแนนเต็ม: 100'],
    ]);
  });

  test('rows of the total and of instruments say so; an instrument beside an indicator does not', () => {
    const { scores } = reportOf([
      ['ตัวชี้วัด', 'คะแนน', 'ระดับ'],
      ['แบบวัดสมมติภายใน (IIT)', '๙๕.๐๐', ''],
      ['OIT', '๘๕.๐๐', ''],
      ['ชื่อสมมติ IIT', '๘๑.๐๐', ''],
      ['คะแนนรวม', '๙๐.๐๐', 'ผ่าน'],
    ]);
    expect(scores.map(({ code, level }) => [code, level])).toEqual([
      ['IIT', ''],
      ['OIT', ''],
      ['', ''],
      ['total', 'ผ่าน'],
    ]);
  });

  test('a row of indicator, score and guideline with who and when states a score and a measure', () => {
    const { scores, measures } = reportOf([
      ['ตัวชี้วัด', 'คะแนน', 'แนวทาง', 'ผู้รับผิดชอบ', 'ระยะเวลา'],
      ['ตัวชี้วัดที่ ๑ ชื่อสมมติ', '๙๐', 'อบรม', 'กองคลัง', 'ทั้งปี'],
    ]);
    expect([scores.length, measures.length]).toEqual([1, 1]);
  });
});
