import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberedEntries } from '../../../src/ingest/measures/numberedEntries';
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

const numbersOf = (cell: string) => numberedEntries(cell).entries.map(({ number }) => number);

test('the words before the first number are no part of it', () => {
  const cell = 'ผลประเมินสมมติ ตัวชี้วัดที่ ๙\nประเด็น ก\n๑. ทำ ข\nต่อ\n๒.ทำ ค';
  expect(numberedEntries(cell)).toEqual({
    lead: 'ผลประเมินสมมติ ตัวชี้วัดที่ ๙ ประเด็น ก',
    entries: [
      { number: 1, text: 'ทำ ข ต่อ' },
      { number: 2, text: 'ทำ ค' },
    ],
    missing: [],
  });
});

test.each([
  // No list.
  ['ทำ ก และ ข', []],
  ['อบรมรุ่น ๒. และประชุมครั้งที่ ๑.', []],
  ['ดำเนินการตามข้อ ๑. และ ๒. แล้ว', []],
  ['๑) - ๗) ทำแล้ว', []],
  ['เวลา ๐๙.๐๐ น. ร้อยละ ๙๒.๕๖', []],
  ['(๑) ก (๒) ข', []],
  ['ก (จำนวน ๑) ข (จำนวน ๒) ค', []],
  ['COVID-๑. ก', []],
  // Ends of words that look like references, and what is none.
  ['๑. อบรมเจ้าหน้าที่ ๒. เปิดให้เข้าถึง ๓. ทำแผน และ ๔. เผยแพร่', [1, 2, 3, 4]],
  ['๑. วางกรอบ ๒. ทุกไตรมาส ๓. ตามลำดับ', [1, 2, 3]],
  ['๑. ปี ๖๗. ๒. ข', [1, 2]],
  ['๑. ก ๒) ข ๒. ค', [1, 2]],
  ['๑. ก (ต่อ ๒) ๒. ข', [1, 2]],
  ['๑.๑ ก ๑.๒. ข', []],
  // Continued, also over lines; a bullet before the number.
  ['(ต่อ)\n๘. ก\n๙. ข', [8, 9]],
  ['- ๑. ก\n- ๒. ข', [1, 2]],
  ['๑ . ก\n๒ . ข', [1, 2]],
  // One entry counts at the start of a line or before words.
  ['๑.ก', [1]],
  ['ก\n๑.ข', [1]],
  // The list's own digits before those of a list inside it.
  ['๑. ก 1. ย 2. ว ๒. ข ๓. ค', [1, 2, 3]],
])('%j is numbered %j', (cell, numbers) => {
  expect(numbersOf(cell)).toEqual(numbers);
});

test.each([
  ['๑. ก\n๒. ข\n๔. ค', [1, 2, 4], [3]],
  ['๑. ก ๒. ข ๔. ค ๕. ง', [1, 2, 4, 5], [3]],
  ['๑. ก ๒. ข ๔. ค', [1, 2], []],
  ['๑. ก\n๒. ข\n๑๔. ค', [1, 2], []],
  ['๑. ก\n๓. ย\n๒. ข', [1, 2], []],
])('%j is numbered %j and misses %j', (cell, numbers, missing) => {
  expect(numbersOf(cell)).toEqual(numbers);
  expect(numberedEntries(cell).missing).toEqual(missing);
});

test('nothing of a cell is lost or invented, and no number comes twice', () => {
  const piece = fc.constantFrom(
    ...'๑. |๒. |๓.|2. |๑) |(๑) |ก|ข้อ |ที่|๖๘|๒๕๖๘|\n|- | |และ|ถึง|๙๒.๕๖|('.split('|'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const cell = pieces.join('');
      const { lead, entries, missing } = numberedEntries(cell);
      const letters = (text: string) => text.replace(/[^ก]/gu, '');
      expect(letters(lead + entries.map(({ text }) => text).join(''))).toBe(letters(cell));
      const numbers = [...entries.map(({ number }) => number), ...missing].sort((a, b) => a - b);
      const [first = 0] = numbers;
      expect(numbers).toEqual(numbers.map((_, index) => first + index));
    }),
  );
});

test.each([
  ['entries', (size: number) => Array.from({ length: size / 10 }, (_, n) => `${n + 1}. ทำกขค `).join('')],
  ['prose', (size: number) => 'ทำแผนงานและเผยแพร่ '.repeat(size / 19)],
  ['digits', (size: number) => '๑'.repeat(size)],
  ['markers', (size: number) => '๑. '.repeat(size / 3)],
  ['spaces', (size: number) => `ก${' '.repeat(size)}ข`],
  ['open tags', (size: number) => '<p '.repeat(size / 3)],
  ['brackets', (size: number) => '('.repeat(size)],
  ['line feeds', (size: number) => `ก${'\n'.repeat(size)}ข`],
  ['separators', (size: number) => `${';'.repeat(size)}ก`],
])('a cell of a megabyte takes little time: %s', (_, make) => {
  const cell = make(1_000_000);
  const start = performance.now();
  splitList(cell);
  // Generous beside the 100 ms aimed at, since machines are shared; squared growth would take minutes.
  expect(performance.now() - start).toBeLessThan(5000);
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
