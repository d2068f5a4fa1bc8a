import { describe, expect, test } from 'vitest';
import { readReport } from '../../../../src/ingest/report/readReport';
import {
  documentOf,
  itemHeader,
  itemRow,
  measureHeader,
  measureRow,
  type Piece,
} from '../../../fixtures/ingest/reportBlocks';

const reportOf = (...pieces: readonly Piece[]) => readReport(documentOf(pieces)).report;

describe('logical tables', () => {
  test('a repeated header goes on, in the same group and below the next; the numbers of tables show it', () => {
    const { measures } = reportOf(
      'ประเด็นที่ ๑ เรื่องสมมติ',
      [measureHeader, measureRow('๑', 'มาตรการหนึ่ง')],
      [measureHeader, measureRow('๒', 'มาตรการสอง')],
      'ประเด็นที่ ๒ อีกเรื่องสมมติ',
      [measureHeader, measureRow('๑', 'มาตรการสาม')],
    );
    expect(measures.map(({ table, seq, group }) => [table, seq, group?.text])).toEqual([
      [1, '๑', 'ประเด็นที่ ๑ เรื่องสมมติ'],
      [1, '๒', 'ประเด็นที่ ๑ เรื่องสมมติ'],
      [1, '๑', 'ประเด็นที่ ๒ อีกเรื่องสมมติ'],
    ]);
  });

  test('columns in another order are read by their headers', () => {
    const order = [1, 0, 3, 2, 5, 4];
    const turned = (cells: readonly string[]) => order.map((column) => cells[column] ?? '');
    const straight = reportOf([measureHeader, measureRow('๑', 'มาตรการหนึ่ง')]);
    const other = reportOf([turned(measureHeader), turned(measureRow('๑', 'มาตรการหนึ่ง'))]);
    const told = ({ seq, title, period, responsible, summary, outcome }: (typeof other.measures)[number]) =>
      [seq, title, period, responsible, summary, outcome].join('|');
    expect(other.measures.map(told)).toEqual(straight.measures.map(told));
  });

  test('a table without a header goes on with the one above if only debris stands between and it is as wide', () => {
    const first = [measureHeader, measureRow('๑', 'มาตรการหนึ่ง')];
    const second = [measureRow('๒', 'มาตรการสอง'), measureRow('๓', 'มาตรการสาม')];
    expect(reportOf(first, '- ๒ -', second).measures).toHaveLength(3);
    const apart = reportOf(first, 'ตารางอื่น', second);
    expect([apart.measures.length, apart.others.length]).toEqual([1, 1]);
    const narrower = reportOf(
      first,
      second.map((cells) => cells.slice(0, 4)),
    );
    expect([narrower.measures.length, narrower.others.length]).toEqual([1, 1]);
  });

  test('a header of two rows is read as one', () => {
    const { measures } = reportOf([
      ['ลำดับ', 'มาตรการ', 'การดำเนินการ', '', 'ผู้รับผิดชอบ'],
      ['', '', 'ขั้นตอน', 'ระยะเวลา', ''],
      ['1', 'มาตรการหนึ่ง', 'ทำก่อน', 'ไตรมาสที่ 1', 'กองช่าง'],
    ]);
    expect(measures).toMatchObject([
      { seq: '1', title: 'มาตรการหนึ่ง', steps: 'ทำก่อน', period: 'ไตรมาสที่ 1', responsible: 'กองช่าง' },
    ]);
  });

  test('captions and groups that stand in rows of the table are lines of text', () => {
    const lone = (text: string) => [text, '', '', '', '', ''];
    const { measures, headings } = reportOf([
      lone('รายงานสมมติ'),
      measureHeader,
      lone('ประเด็นที่ ๑ เรื่องสมมติ'),
      measureRow('๑', 'มาตรการหนึ่ง'),
      lone('ประเด็นที่ ๒ อีกเรื่องสมมติ'),
      measureRow('๑', 'มาตรการสอง'),
    ]);
    expect(measures.map(({ group }) => group?.line)).toEqual([3, 5]);
    expect(headings.map(({ rows }) => rows)).toEqual([[4], [6]]);
  });
});

describe('headers', () => {
  test('one unknown header stops its table and is asked about; the next table is read', () => {
    const odd = [...measureHeader.slice(0, 5), 'หัวที่ไม่รู้จัก'];
    const { measures, questions, others } = reportOf([odd, measureRow('๑', 'ไม่อ่าน')], 'คั่น', [
      measureHeader,
      measureRow('๑', 'อ่าน'),
    ]);
    expect(measures.map(({ title }) => title)).toEqual(['อ่าน']);
    expect(questions).toEqual([{ line: 1, header: 'หัวที่ไม่รู้จัก', cells: odd }]);
    expect(others).toEqual([]);
  });

  test('white space inside headers is no difference, a beginning of a header is none', () => {
    const spaced = measureHeader.map((header) => header.replace('การ', 'การ '));
    expect(reportOf([spaced, measureRow('๑', 'มาตรการ')]).measures).toHaveLength(1);
    expect(
      reportOf([measureHeader.map((header) => header.slice(0, -2)), measureRow('๑', 'มาตรการ')]).measures,
    ).toEqual([]);
  });

  test('ชื่อ is a misread ข้อ in front of ข้อมูล only; ข้อ counts measures where no item is named', () => {
    const misread = ['ชื่อ', ...itemHeader.slice(1)];
    expect(reportOf([misread, itemRow('๐๙', 'ข้อสมมติ')]).items.map(({ code }) => code)).toEqual(['o9']);
    const elsewhere = ['ชื่อ', 'องค์ประกอบด้านข้อมูล', 'ผู้รับผิดชอบ', 'ความก้าวหน้า', 'ข้อมูล'];
    expect(reportOf([elsewhere, itemRow('๐๙', 'ข้อสมมติ')]).items).toEqual([]);
    const counted = ['ข้อ', ...measureHeader.slice(1)];
    expect(reportOf([counted, measureRow('๑', 'มาตรการ')])).toMatchObject({
      measures: [{ seq: '๑' }],
      items: [],
    });
  });
});

describe('tables of another kind', () => {
  test('a plan with a budget, a ranking of agencies and counts give no measures and are kept with their titles', () => {
    const plan = [
      ['ลำดับ', 'โครงการ/กิจกรรม', 'งบประมาณ', 'ผู้รับผิดชอบ', 'ระยะเวลา'],
      ['๑', 'โครงการสมมติ', '๑๐,๐๐๐', 'กองคลัง', 'ไตรมาสที่ ๑'],
    ];
    const ranking = [
      ['อันดับ', 'หน่วยงาน', 'คะแนน', 'ระดับ'],
      ['1', 'อบต.สมมติ', '90.10', 'ผ่าน'],
    ];
    const counts = [
      ['Month', 'Visitors'],
      ['Jan', '12'],
    ];
    const report = reportOf('แผนสมมติ', plan, 'ผลสมมติ', 'ปีงบประมาณ 2567', ranking, counts);
    expect([report.measures, report.items, report.scores, report.questions]).toEqual([[], [], [], []]);
    expect(report.others.map(({ sheet, lines }) => [sheet, lines])).toEqual([
      ['แผนสมมติ', [1, 2, 3]],
      ['ปีงบประมาณ 2567', [4, 5, 6, 7]],
      ['ตาราง 3', [8, 9]],
    ]);
    expect(report.others[1]?.rows.slice(0, 3)).toEqual([
      ['ผลสมมติ', '', '', ''],
      ['ปีงบประมาณ 2567', '', '', ''],
      ranking[0],
    ]);
  });

  test('pages of one table are one table; a table of one row is none', () => {
    const report = reportOf(
      [
        ['จังหวัด', 'จำนวน'],
        ['สมมติ', '1'],
      ],
      '-2-',
      [['สมมติสอง', '2']],
      'คั่น',
      [['ก', 'ข']],
    );
    expect(report.others.map(({ rows }) => rows.length)).toEqual([3]);
  });
});
