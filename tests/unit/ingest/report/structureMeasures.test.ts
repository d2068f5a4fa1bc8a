import { describe, expect, test } from 'vitest';
import { targetsIn } from '../../../../src/ingest/report/measureTargets';
import { readReport } from '../../../../src/ingest/report/readReport';
import { documentOf, measureHeader, measureRow, type Piece } from '../../../fixtures/ingest/reportBlocks';

const measuresOf = (...pieces: readonly Piece[]) => readReport(documentOf(pieces)).report.measures;

describe('rows that go on', () => {
  const first = measureRow('๑', 'มาตรการหนึ่ง', '๑. ก ๒. ข');

  test('(ต่อ) with the same title is appended to its measure, equal cells once', () => {
    const more = measureRow('๑', 'มาตรการหนึ่ง (ต่อ)', '๓. ค');
    const measures = measuresOf([measureHeader, first], '-๙-', [measureHeader, more]);
    expect(measures).toMatchObject([
      {
        line: 2,
        continued: [5],
        title: 'มาตรการหนึ่ง',
        summary: '๑. ก ๒. ข\n๓. ค',
        period: 'ไตรมาสที่ ๑',
        responsible: 'สำนักปลัด',
      },
    ]);
  });

  test('a row without number and title goes on, in the middle of a table as well', () => {
    const more = ['', '', '', '', '๓. ค', '๒) มี'];
    expect(measuresOf([measureHeader, first, more, measureRow('๒', 'มาตรการสอง')])).toMatchObject([
      { continued: [3], summary: '๑. ก ๒. ข\n๓. ค', outcome: '๑) มีผล\n๒) มี' },
      { continued: [], title: 'มาตรการสอง' },
    ]);
  });

  test('(ต่อ) of an unknown measure stays a measure of its own', () => {
    const measures = measuresOf([measureHeader, first, measureRow('๓', 'เรื่องอื่น (ต่อ)')]);
    expect(measures.map(({ title }) => title)).toEqual(['มาตรการหนึ่ง', 'เรื่องอื่น (ต่อ)']);
  });

  test('what is left of a row after a page break has no number', () => {
    const rest = ['', 'ส่วนที่เหลือของชื่อ', '', '', '๓. ค', ''];
    expect(measuresOf([measureHeader, first], '-2-', [rest, measureRow('๒', 'มาตรการสอง')])).toMatchObject([
      { title: 'มาตรการหนึ่ง\nส่วนที่เหลือของชื่อ', continued: [4] },
      { title: 'มาตรการสอง' },
    ]);
  });
});

describe('titles and numbers', () => {
  const header = ['มาตรการ/ แนวทาง', 'วิธีการดำเนินงาน', 'ผู้รับผิดชอบ'];

  test('a stray full stop goes, a list number becomes the number where none stands beside', () => {
    const titles = measuresOf([
      header,
      ['. เปิดเผย', '-', 'ก'],
      ['๒.อบรม ความรู้', '-', 'ข'],
      ['2567.5 หน่วย', '-', 'ค'],
    ]);
    expect(titles.map(({ seq, title }) => [seq, title])).toEqual([
      ['', 'เปิดเผย'],
      ['๒', 'อบรม ความรู้'],
      ['', '2567.5 หน่วย'],
    ]);
  });

  test('a row an indicator: guideline is title and, as a list, steps; rows count on; the cell is group and target', () => {
    const byIndicator = ['ตัวชี้วัด', 'แนวทางในการยกระดับการประเมิน', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'ความก้าวหน้า'];
    const measures = measuresOf(
      [byIndicator, ['ตัวชี้วัดที่ ๑ ชื่อสมมติ', '๑. ทำ ๒. ตรวจ', 'กองคลัง', 'ทั้งปี', 'ทำแล้ว']],
      [byIndicator, ['ตัวชี้วัดที่ ๒ ชื่ออื่น', 'ทำ', 'กองคลัง', 'ทั้งปี', ''], ['', 'ทำอีก', 'กองช่าง', 'ทั้งปี', '']],
    );
    expect(
      measures.map(({ seq, title, steps, targets, group }) => [seq, title, steps, targets, group?.line]),
    ).toEqual([
      ['1', '๑. ทำ ๒. ตรวจ', '๑. ทำ ๒. ตรวจ', 'ตัวชี้วัดที่ ๑ ชื่อสมมติ', 2],
      ['2', 'ทำ', '', 'ตัวชี้วัดที่ ๒ ชื่ออื่น', 4],
      ['3', 'ทำอีก', '', 'ตัวชี้วัดที่ ๒ ชื่ออื่น', 4],
    ]);
  });

  test('beside a measure a guideline is its steps, and notes are kept after their header', () => {
    const header = ['มาตรการ', 'แนวทางการดำเนินการ', 'ผู้รับผิดชอบ', 'ผลการดำเนินงาน', 'หมายเหตุ'];
    expect(measuresOf([header, ['อบรม', '๑. เชิญ', 'สำนักปลัด', 'ทำแล้ว', 'ดูหน้า ๓']])).toMatchObject([
      { title: 'อบรม', steps: '๑. เชิญ', summary: 'ทำแล้ว', recommendation: 'หมายเหตุ: ดูหน้า ๓' },
    ]);
  });

  test('an issue merged downwards is the group of every row it covers', () => {
    const header = ['ประเด็น', 'มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ'];
    const measures = measuresOf([header, ['เรื่องสมมติ', 'หนึ่ง', 'ก', 'ข'], ['', 'สอง', 'ก', 'ข']]);
    expect(measures.map(({ group }) => group?.text)).toEqual(['เรื่องสมมติ', 'เรื่องสมมติ']);
  });
});

test.each([
  ['จากผล ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล ประเด็น ไม่ครบ ๑. ทำ', 'ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล'],
  ['ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ และตัวชี้วัดที่ 6 คุณภาพการดำเนินงาน', 'ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่\nตัวชี้วัดที่ 6 คุณภาพการดำเนินงาน'],
  ['ตัวชี้วัดที่ ๘ การปรับปรุงการทำงาน ๑. ทำ\nตัวชี้วัดที่ ๘ การปรับปรุงการทำงาน', 'ตัวชี้วัดที่ ๘ การปรับปรุงการทำงาน'],
  ['ตัวชี้วัดย่อยที่ ๙.๒ การบริหารงาน\n๑. ทำ', 'ตัวชี้วัดย่อยที่ ๙.๒ การบริหารงาน'],
  ['ตามตัวชี้วัดของหน่วยงาน ๓ ข้อ', ''],
])('targets in %s', (text, targets) => {
  expect(targetsIn([text])).toBe(targets);
});
