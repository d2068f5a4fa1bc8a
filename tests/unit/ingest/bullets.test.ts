import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bulletsOf } from '../../../src/ingest/measures/bullets';

test.each([
  ['- ทำแผน ก - เผยแพร่แผน', ['ทำแผน ก', 'เผยแพร่แผน']],
  ['- ทำแผน\n-เป็นปัจจุบัน', ['ทำแผน', 'เป็นปัจจุบัน']],
  ['- ทำแผน ก -เป็นปัจจุบัน', ['ทำแผน ก', 'เป็นปัจจุบัน']],
  ['• ทำแผน • เผยแพร่', ['ทำแผน', 'เผยแพร่']],
  ['- เว็บไซต์\nwww.example.go.th', ['เว็บไซต์ www.example.go.th']],
  ['☐ ยังไม่ได้ดำเนินการ ☑ ดำเนินการ - ทำแผน ก - เผยแพร่แผน', ['ทำแผน ก', 'เผยแพร่แผน']],
  ['ดำเนินการ - ทำแผน ก - เผยแพร่แผน', ['ทำแผน ก', 'เผยแพร่แผน']],
  ['มีช่องทางดังนี้ - เว็บไซต์ - โทรศัพท์', ['เว็บไซต์', 'โทรศัพท์']],
  // Dashes that join.
  ['สมุดให้ยืม - คืน พัสดุ', []],
  ['- สมุดให้ยืม - คืน พัสดุ - ข้อมูล ชื่อ - นามสกุล', ['สมุดให้ยืม - คืน พัสดุ', 'ข้อมูล ชื่อ - นามสกุล']],
  ['- อบรม online และ on -site - ทำแผนงาน', ['อบรม online และ on -site', 'ทำแผนงาน']],
  ['- หกเดือนแรก (๑ ต.ค ๖๖ - ๓๑ มี.ค. ๖๗) - ทำรายงาน', ['หกเดือนแรก (๑ ต.ค ๖๖ - ๓๑ มี.ค. ๖๗)', 'ทำรายงาน']],
  ['- ร้อยละ ๑๕ -๒๕ - ปี ๒๕๖๗ - เป็นรายงาน', ['ร้อยละ ๑๕ -๒๕', 'ปี ๒๕๖๗', 'เป็นรายงาน']],
  ['- ช่วง ม.ค. ๖๖ - มี.ค. ๖๖', ['ช่วง ม.ค. ๖๖ - มี.ค. ๖๖']],
  ['- จันทร์ - ศุกร์', ['จันทร์ - ศุกร์']],
  // In doubt whole.
  ['ทำแผน - เผยแพร่แผน', []],
  ['-๙-', []],
  ['-', []],
  ['', []],
])('%j', (cell, entries) => {
  expect(bulletsOf(cell)).toEqual(entries);
});

test('bullets come apart again, one a line or in one line', () => {
  const text = fc.constantFrom(
    'ทำแผนงาน',
    'เผยแพร่ ปี ๒๕๖๗',
    'ประชุม (๑ ต.ค. ๖๖ - ๓๑ มี.ค. ๖๗)',
    'ให้ยืม - คืน พัสดุ',
  );
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1, maxLength: 8 }),
      fc.constantFrom(' ', '\n'),
      (texts, between) => {
        expect(bulletsOf(texts.map((each) => `- ${each}`).join(between))).toEqual(texts);
      },
    ),
  );
});

test.each(['- ', '-ก ', '• ', '\n', ' ', '☑ ', '(', '<'])('much of %j takes little time', (piece) => {
  const start = performance.now();
  bulletsOf(`☑ ก ${piece.repeat(300_000 / piece.length)}`);
  expect(performance.now() - start).toBeLessThan(3000);
});
