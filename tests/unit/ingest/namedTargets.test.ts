import { expect, test } from 'vitest';
import { framework } from '../../../src/framework/frameworks';
import { namedTargets } from '../../../src/ingest/measures/namedTargets';

test.each([
  ['number and name agree', 'ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล', '9', ''],
  ['the name is a part of the number', 'ตัวชี้วัดที่ ๙ การบริหารและพัฒนาทรัพยากรบุคคล', '9', ''],
  ['they disagree: the name', 'ตัวชี้วัดที่ ๔ การเปิดเผยข้อมูล', '9', ''],
  ['no such number: the name', 'ตัวชี้วัดที่ ๓๐ การป้องกันการทุจริต', '10', ''],
  ['unknown name: the number', 'ตัวชี้วัดที่ ๓ คำสมมติ', '3', ''],
  ['neither', 'ตัวชี้วัดที่ ๓๐ คำสมมติ', '', 'ตัวชี้วัดที่ ๓๐ คำสมมติ'],
  [
    'several, a line each or behind each other',
    'ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่\nตัวชี้วัดที่ ๒ ตัวชี้วัดที่ ๓ การใช้อำนาจ',
    '1 2 3',
    '',
  ],
  ['parted by lines of a PDF file', 'ตัวชี้ วัดที่ ๖ คุณภาพการดำเนินงาน ตัวชี้วัด ที่ ๘ การปรับปรุงระบบ การทำงาน', '6 8', ''],
  ['codes as ever', 'o42, 9.2', 'o42 9.2', ''],
  ['nothing', '', '', ''],
])('%s', (_, cell, codes, unknown) => {
  const tree = framework(2564);
  if (!tree) throw new Error('no framework 2564');
  const read = namedTargets(tree, cell);
  expect([read.targets.map(({ code }) => code).join(' '), read.unknown.join(' | ')]).toEqual([
    codes,
    unknown,
  ]);
  for (const { basis } of read.targets) expect(basis).toBe('stated');
});
