import { expect, test } from 'vitest';
import { checkFacts } from '../../../../src/ingest/report/checks/facts';
import type { RuleId } from '../../../../src/text/rules';
import type { Report, ReportDoubt, ReportHeading } from '../../../../src/ingest/report/report';
import { documentOf, itemOf, measureOf, reportOf } from './checkFactsFixture';

const only = (rule: RuleId, report: Report, text = ''): ReportDoubt[] =>
  checkFacts(report, documentOf(text)).filter((doubt) => doubt.rule === rule);
const heading = (kind: ReportHeading['kind'], line: number, text: string, rows: number[] = []) => ({
  kind,
  line,
  text,
  rows,
});

test('one title under two numbers is an error; whose measures do not fit it is told', () => {
  const title = 'การเผยแพร่ข้อมูลข่าวสารของหน่วยงานสมมติ';
  const headings = [
    heading('group', 1, `ประเด็นที่ ๑ ${title}`, [2]),
    heading('group', 3, `ประเด็นที่ ๑ ${title} (ต่อ)`, [4]),
    heading('group', 5, `ประเด็นที่ ๒ ${title}`, [6]),
    heading('group', 7, 'ประเด็นที่ ๓ การใช้งบประมาณ', [8]),
  ];
  const measures = [
    measureOf(2, { title: 'สร้างการรับรู้ข้อมูลข่าวสารของหน่วยงาน' }),
    measureOf(4, { title: 'จัดทำเว็บไซต์' }),
    measureOf(6, { title: 'การยืมทรัพย์สินอย่างถูกต้อง' }),
    measureOf(8, { title: 'เปิดเผยแผน' }),
  ];
  const report = reportOf({}, { headings, measures });
  expect(only('group-title-repeated', report)).toMatchObject([
    { level: 'error', of: 'text', line: 5, detail: `ประเด็นที่ ๑ ${title}` },
  ]);
  expect(only('group-title-unrelated', report)).toMatchObject([
    { level: 'warning', line: 5, detail: 'การยืมทรัพย์สินอย่างถูกต้อง; ข้อมูลข่าวสารของหน่วยงาน' },
  ]);
});

test('indicators of another instrument under a heading are one error', () => {
  const measures = [1, 5, 6, 7, 8].map((number) =>
    measureOf(number + 1, {
      group: { text: `ตัวชี้วัดที่ ${number} สมมติ`, line: number + 1 },
      roles: ['indicator'],
    }),
  );
  const rows = measures.map(({ line }) => line);
  const headings = [heading('instrument', 1, 'ประเด็นการประเมิน IIT', rows)];
  expect(only('instrument-heading', reportOf({}, { headings, measures }))).toMatchObject([
    { level: 'error', of: 'text', line: 1, expected: 'EIT', detail: '6: EIT; 7: EIT; 8: EIT' },
  ]);
  const both = [heading('instrument', 1, 'ประเด็นการประเมิน IIT และ EIT', rows)];
  expect(only('instrument-heading', reportOf({}, { headings: both, measures }))).toEqual([]);
});

test('headings of sub-indicators that repeat or name what is not below them are warned of', () => {
  const participation = 'การเปิดโอกาสให้เกิดการมีส่วนร่วม';
  const items = [
    itemOf(2, 'o30', { name: 'ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ' }),
    itemOf(4, 'o33', { name: participation }),
  ];
  const headings = [
    heading('sub', 1, `ตัวชี้วัดย่อยที่ ๙.๕ การส่งเสริมความโปร่งใส (ต่อ) ${participation}`, [2]),
    heading('sub', 3, `ตัวชี้วัดย่อยที่ ๙.๕ การส่งเสริมความโปร่งใส (ต่อ) ${participation}`, [4]),
    heading('sub', 5, 'ตัวชี้วัดย่อยที่ ๙.๑ ข้อมูลพื้นฐาน'),
    heading('sub', 7, 'ตัวชี้วัดย่อยที่ ๙.๑ ข้อมูลพื้นฐาน'),
    heading('sub', 9, 'ตัวชี้วัดย่อยที่ ๙.๒ การบริหารและพัฒนาทรัพยากรบุคคล'),
  ];
  const text = headings.map((one) => one.text).join('\n\n');
  const report = reportOf({}, { headings, items });
  expect(only('sub-heading-doubtful', report, text)).toMatchObject([
    { level: 'warning', of: 'text', line: 1, expected: 'o30', about: expect.stringMatching(/9\.5$/) },
    { line: 7, expected: '', detail: '(5)' },
    { line: 9, expected: '9.4' },
  ]);
  expect(only('number-name-differ', report, text)).toEqual([]);
});
