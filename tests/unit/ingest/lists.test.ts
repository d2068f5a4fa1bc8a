import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitList } from '../../../src/ingest/measures/lists';

test.each([
  ['๑. ก ๒. ข ๓. ค', ['ก', 'ข', 'ค']],
  ['๑) ก ๒) ข', ['ก', 'ข']],
  ['1.กา 2.ขา', ['กา', 'ขา']],
  ['๑.จัดประชุม', ['จัดประชุม']],
  // A two-digit year glued to the number of the next step.
  [
    '๑. ก ๒. ข ๓. ค ๔. ง ๕. แผนของปีงบประมาณ ๖๘๖. จัดช่องทาง',
    ['ก', 'ข', 'ค', 'ง', 'แผนของปีงบประมาณ ๖๘', 'จัดช่องทาง'],
  ],
  ['๑. แผน พ.ศ.๒๕๖๘ ๒. รายงาน', ['แผน พ.ศ.๒๕๖๘', 'รายงาน']],
  ['๑) ก ๒) เผยแพร่ตามข้อ ๑) - ๗) ๓) ค', ['ก', 'เผยแพร่ตามข้อ ๑) - ๗)', 'ค']],
  ['๑. ร้อยละ ๙๒.๕๖ และ ๒.๕ เท่า ๒. ข', ['ร้อยละ ๙๒.๕๖ และ ๒.๕ เท่า', 'ข']],
  ['๑. แบ่งเป็น (๑) ก (๒) ข ๒. ค', ['แบ่งเป็น (๑) ก (๒) ข', 'ค']],
  ['๑. ทุกไตรมาสที่ ๒. และ ๓ ๒. ข', ['ทุกไตรมาสที่ ๒. และ ๓', 'ข']],
  ['๘. ต่อ ๙. อีก ๑๐. จบ', ['ต่อ', 'อีก', 'จบ']],
  ['จากผลการประเมิน ๑. ก ๒. ข', ['จากผลการประเมิน ก', 'ข']],
  ['<p>๑. ก</p> <p>๒. ข</p>', ['ก', 'ข']],
  ['<ol style="x">๑. ก๒. ข', ['ก', 'ข']],
  ['ก\nข\n- ค', ['ก', 'ข', 'ค']],
  ['ก; ข;', ['ก', 'ข']],
  ["ใช้ Dos & Don'ts และ <b>เน้น</b>", ["ใช้ Dos & Don'ts และ", 'เน้น']],
  ['', []],
  [' - ', []],
])('%j', (cell, entries) => {
  expect(splitList(cell)).toEqual(entries);
});

test('a numbered list comes apart again, whatever numbers its entries hold', () => {
  const thai = (number: number) =>
    String(number).replace(/\d/g, (d) => String.fromCharCode(0x0e50 + Number(d)));
  const words = fc.array(
    fc.constantFrom('จัดทำแผน', 'ปี ๒๕๖๕', 'ร้อยละ ๘๕.๕๐', 'ข้อ ๓)', 'E-Service', '(๒) ย่อย'),
    {
      minLength: 1,
      maxLength: 3,
    },
  );
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 12 }), (entries) => {
      const texts = entries.map((entry) => `ทำ ${entry.join(' ')}`);
      expect(splitList(texts.map((text, index) => `${thai(index + 1)}. ${text}`).join(' '))).toEqual(texts);
    }),
  );
});
