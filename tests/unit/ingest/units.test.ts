import fc from 'fast-check';
import { expect, test } from 'vitest';
import { responsibleUnits, splitResponsible } from '../../../src/ingest/measures/units';

test.each([
  ['สำนักปลัด, กองคลัง', ['สำนักปลัด', 'กองคลัง']],
  ['สำนักปลัด / กองคลัง', ['สำนักปลัด', 'กองคลัง']],
  ['สำนักปลัดฯ กองคลัง กองช่าง กอง การศึกษา', ['สำนักปลัดฯ', 'กองคลัง', 'กองช่าง', 'กองการศึกษา']],
  ['เจ้าพนักงานธุรการ นิติกร หัวหน้าสำนักปลัด ปลัด', ['เจ้าพนักงานธุรการ', 'นิติกร', 'หัวหน้าสำนักปลัด', 'ปลัด']],
  ['หัวหน้าสำนักผู้อำนวยการกองทุกกอง', ['หัวหน้าสำนัก', 'ผู้อำนวยการกองทุกกอง']],
  ['เจ้าพนักงานพัสดุนักวิชาการพัสดุ ผู้อำนวยการกองคลัง', ['เจ้าพนักงานพัสดุ', 'นักวิชาการพัสดุ', 'ผู้อำนวยการกองคลัง']],
  ['๑.คณะกรรมการทบทวน คู่มือการใช้ทรัพย์สิน ๒.กองคลัง', ['คณะกรรมการทบทวน คู่มือการใช้ทรัพย์สิน', 'กองคลัง']],
  ['กองดิจิทัลใหม่ ประจำปี', ['กองดิจิทัลใหม่ ประจำปี']],
  ['สำนักปลัด กองคลัง กองดิจิทัลใหม่', ['สำนักปลัด', 'กองคลัง กองดิจิทัลใหม่']],
  ['กองคลัง\nกองคลัง', ['กองคลัง']],
  // A line of a PDF file ends inside a name; brackets belong to it; separators without spaces.
  ['กองคลัง\nกอง\nการศึกษา', ['กองคลัง', 'กองการศึกษา']],
  ['กองคลัง (งานพัสดุ, งานการเงิน) กองช่าง', ['กองคลัง (งานพัสดุ, งานการเงิน)', 'กองช่าง']],
  ['กองคลังและกองช่าง', ['กองคลัง', 'กองช่าง']],
  ['กองสาธารณสุขและสิ่งแวดล้อม และ กองช่าง', ['กองสาธารณสุขและสิ่งแวดล้อม', 'กองช่าง']],
  ['สำนักปลัด;กองคลัง、กองช่าง', ['สำนักปลัด', 'กองคลัง', 'กองช่าง']],
  ['- สำนักปลัด\n- กองคลัง', ['สำนักปลัด', 'กองคลัง']],
  ['ทุกสำนัก/กอง', ['ทุกสำนัก/กอง']],
  ['ศูนย์ใหม่สมมติ, ฝ่ายใหม่สมมติ', ['ศูนย์ใหม่สมมติ', 'ฝ่ายใหม่สมมติ']],
  // Names that are not in the dictionary stay whole.
  ['๑.คณะทำงานคู่มือ/แนวทาง และแบบ ๒.กองคลัง', ['คณะทำงานคู่มือ/แนวทาง และแบบ', 'กองคลัง']],
  ['คณะดิจิทัล และนวัตกรรมสมมติ', ['คณะดิจิทัล และนวัตกรรมสมมติ']],
  ['-', []],
  ['', []],
])('%j', (cell, units) => {
  expect(splitResponsible(cell)).toEqual(units);
});

test.each([
  ['หลัก : สำนักปลัด สนับสนุน : กองคลัง, กองช่าง', ['สำนักปลัด lead', 'กองคลัง support', 'กองช่าง support']],
  ['หน่วยงานหลัก สำนักปลัด\nหน่วยงานสนับสนุน กองคลัง', ['สำนักปลัด lead', 'กองคลัง support']],
  ['๑. หน่วยงานหลัก: สำนักปลัด ๒. หน่วยงานสนับสนุน: กองคลัง', ['สำนักปลัด lead', 'กองคลัง support']],
  ['ผู้รับผิดชอบหลัก : ๑. สำนักปลัด ๒. กองคลัง', ['สำนักปลัด lead', 'กองคลัง lead']],
  ['ผู้รับผิดชอบ : กองคลัง', ['กองคลัง null']],
  ['สำนักปลัด (หลัก) กองคลัง (สนับสนุน)', ['สำนักปลัด lead', 'กองคลัง support']],
  ['ฝ่ายสนับสนุน', ['ฝ่ายสนับสนุน null']],
])('%j', (cell, units) => {
  expect(responsibleUnits(cell).map(({ name, role }) => `${name} ${String(role)}`)).toEqual(units);
});

test('known names come apart again, whatever stands between them', () => {
  const names =
    'สำนักปลัด|กองคลัง|กองการศึกษา ศาสนาและวัฒนธรรม|นิติกร|หัวหน้าสำนักปลัด|ปลัด|กองช่างฯ|กองคลัง (งานพัสดุ)'.split('|');
  const between = fc.constantFrom(', ', ' / ', '/', ';', '、', '\n', ' และ ');
  fc.assert(
    fc.property(fc.shuffledSubarray(names, { minLength: 1 }), between, (chosen, separator) => {
      expect(splitResponsible(chosen.join(separator))).toEqual(chosen);
    }),
  );
});

test('no letter is lost or invented', () => {
  const piece = fc.constantFrom(...'กองคลัง|กอง|การศึกษา|ปลัด|ใหม่|(|)|, |/| |\n|ฯ|๑.|และ|-'.split('|'));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 15 }), (pieces) => {
      const letters = (text: string) => new Set(text.replace(/[^ก-ฮ]/gu, ''));
      const cell = pieces.join('');
      const names = letters(splitResponsible(cell).join(''));
      for (const letter of letters(cell.replaceAll('และ', ''))) expect(names).toContain(letter);
    }),
  );
});

test.each(['กองคลัง ', 'กองใหม่ ', 'กองคลัง', '(', '๑. ', 'หลัก : ', '\n', ',', 'ก'])(
  'much of %j takes little time',
  (piece) => {
    const start = performance.now();
    splitResponsible(piece.repeat(300_000 / piece.length));
    expect(performance.now() - start).toBeLessThan(5000);
  },
);
