import { expect, test } from 'vitest';
import { checkFacts } from '../../../../src/ingest/report/checks/facts';
import type { RuleId } from '../../../../src/text/rules';
import type { Report, ReportDoubt } from '../../../../src/ingest/report/report';
import { documentOf, itemOf, measureOf, reportOf } from './checkFactsFixture';

const only = (rule: RuleId, report: Report, text = ''): ReportDoubt[] =>
  checkFacts(report, documentOf(text)).filter((doubt) => doubt.rule === rule);
const stated = 'ผลการประเมิน ITA ของหน่วยงานสมมติ ประจำปีงบประมาณ พ.ศ. ๒๕๖๔';

test('another assessed year is a warning in prose and an error in a row', () => {
  const components = 'แสดงการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส ในปี พ.ศ. ๒๕๖๓';
  const progress = 'วิเคราะห์ผลการประเมิน ITA ปี ๒๕๖๓ แล้ว';
  const items = [itemOf(3, 'o42', { components, progress })];
  const text = `${stated}\nจากผลการประเมินคุณธรรมและความโปร่งใสประจำปี ๒๕๖๕\no42\t${components}\t${progress}`;
  expect(only('assessed-year-differs', reportOf({}, { items }), text)).toMatchObject([
    { level: 'warning', of: 'text', line: 2, value: '2565', expected: '2564' },
    {
      level: 'error',
      of: 'items',
      line: 3,
      role: 'components',
      value: '2563',
      about: expect.stringMatching(/2565 o42$/),
    },
  ]);
});

test('years of measures, reasons for no score and years nobody stated are no contradiction', () => {
  const reason = 'ไม่พบการวิเคราะห์ผลประเมิน ITA ปี ๒๕๖๓';
  const items = [itemOf(2, 'o42', { from: 'prose', reason })];
  const other = 'นำผลการประเมิน ITA มากำหนดมาตรการ ประจำปีงบประมาณ ๒๕๖๕';
  const text = `${stated}\n- ข้อ ๐๔๒ : ${reason}\n${other}`;
  expect(only('assessed-year-differs', reportOf({}, { items }), text)).toEqual([]);
  const progress = 'วิเคราะห์ผลการประเมิน ITA ปี ๒๕๖๓';
  const unstated = reportOf({}, { items: [itemOf(1, 'o42', { progress })] });
  expect(only('assessed-year-differs', unstated, `o42\t${progress}`)).toEqual([]);
});

test('dated evidence of the next year is one error for the document and a warning each', () => {
  const first = '๑) ประกาศแล้ว เมื่อวันที่ ๑๑ ธันวาคม ๒๕๖๕\n๒) ตามคำสั่ง ลงวันที่ ๒๐ พฤศจิกายน ๒๕๖๕';
  const measures = [
    measureOf(2, { outcome: first, continued: [3] }),
    measureOf(4, { outcome: 'มีแผนประจำปีงบประมาณ พ.ศ. ๒๕๖๖' }),
  ];
  const text = ['ชื่อ', `ก\t${first}`, 'ก\tต่อ', 'ข\tมีแผนประจำปีงบประมาณ พ.ศ. ๒๕๖๖'].join('\0');
  const document = documentOf(text.replaceAll('\n', ' ').replaceAll('\0', '\n'));
  const report = reportOf(
    {},
    { measures: [measureOf(2, { ...measures[0], outcome: first.replace('\n', ' ') }), ...measures.slice(1)] },
  );
  const doubts = checkFacts(report, document);
  expect(doubts.filter(({ rule }) => rule === 'evidence-year')).toMatchObject([
    {
      level: 'error',
      of: 'text',
      line: 1,
      value: '3 (2, 4)',
      expected: '2566',
      detail: 'เมื่อวันที่ ๑๑ ธันวาคม ๒๕๖๕ (2); ลงวันที่ ๒๐ พฤศจิกายน ๒๕๖๕ (2)',
    },
  ]);
  expect(doubts.filter(({ rule }) => rule === 'event-outside-year')).toMatchObject([
    { level: 'warning', of: 'measures', line: 2, role: 'outcome', expected: '2565', detail: '2566' },
    { level: 'warning', line: 2, value: 'ลงวันที่ ๒๐ พฤศจิกายน ๒๕๖๕' },
  ]);
  // 20 November 2022 was a Sunday; the ceremony on 11 December, a Sunday as well, is no document.
  expect(doubts.filter(({ rule }) => rule === 'event-weekend')).toMatchObject([
    { level: 'warning', of: 'measures', line: 2, role: 'outcome', detail: '2022-11-20' },
  ]);
});

test('a plan or two of the coming year, laws and requirements are no evidence', () => {
  const rows = [
    'มีแผนประจำปีงบประมาณ พ.ศ. ๒๕๖๖',
    'ตามมติคณะรัฐมนตรี เมื่อวันที่ ๒๓ มกราคม ๒๕๖๑',
    'จัดอบรม เมื่อวันที่ ๓๐มี.ค. ๒๕๖๕',
    'จัดอบรม เมื่อวันที่ ๓๑ กุมภาพันธ์ ๒๕๖๗',
  ];
  const measures = rows.map((outcome, index) => measureOf(index + 1, { outcome }));
  const items = [itemOf(5, 'o1', { components: 'ณ วันที่ ๑ มกราคม ๒๕๖๗' })];
  const text = [...rows.map((row) => `ก\t${row}`), 'o1\tณ วันที่ ๑ มกราคม ๒๕๖๗'].join('\n');
  const doubts = checkFacts(reportOf({}, { measures, items }), documentOf(text));
  expect(doubts.filter(({ rule }) => /^ev/.test(rule))).toEqual([]);
});

test('years of one row are held against each other and the report', () => {
  const row = (line: number, components: string, progress: string) =>
    itemOf(line, `o${line}`, { components, progress });
  const items = [
    row(1, 'เป็นแผนที่ใช้ในปีงบประมาณ พ.ศ.๒๕๖๕', 'จัดทำแผนประจำปีงบประมาณ ๒๕๖๔ แล้ว'),
    row(2, 'เป็นการดำเนินการในปี พ.ศ.๒๕๖๔', 'จัดกิจกรรมแล้ว'),
    row(3, 'เป็นรายงานผลของปี พ.ศ. ๒๕๖๔', 'เผยแพร่แล้ว'),
    row(4, 'ตามพระราชบัญญัติ พ.ศ. ๒๕๖๐ เป็นข้อมูลในปี พ.ศ. ๒๕๖๕', 'จัดทำแผนปี ๒๕๖๕'),
    row(5, 'แผนที่ครอบคลุมปี พ.ศ. ๒๕๖๕', 'แผนพัฒนาปี ๒๕๖๔ และปี ๒๕๖๕'),
    row(6, 'เป็นการดำเนินการในปี พ.ศ.๒๕๖๕', 'เผยแพร่เมื่อ ๒ มีนาคม ๒๕๖๕ ตามแผนปี ๒๕๖๔'),
  ];
  expect(only('row-year-differs', reportOf({}, { items }))).toMatchObject([
    { level: 'error', of: 'items', line: 1, role: 'progress', value: '2564', expected: '2565' },
    { level: 'error', of: 'items', line: 2, role: 'components', value: '2564', expected: '2565' },
  ]);
});

test('annual reports asked for of two years are one warning at the first of the rarer', () => {
  const year = (line: number, text: string) =>
    itemOf(line, `o${line}`, { components: `- เป็นรายงานผลของปี${text}` });
  const items = [year(3, 'งบประมาณ พ.ศ.๒๕๖๔'), year(7, ' พ.ศ. ๒๕๖๕'), year(9, ' พ.ศ. ๒๕๖๕')];
  expect(only('base-year-differs', reportOf({}, { items }))).toMatchObject([
    { level: 'warning', line: 3, value: '2564', expected: '2565', detail: 'o3: 2564; o7: 2565; o9: 2565' },
  ]);
  expect(only('base-year-differs', reportOf({}, { items: items.slice(1) }))).toEqual([]);
});
