import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkFacts } from '../../../../src/ingest/report/checks/facts';
import { isOneSlip } from '../../../../src/ingest/report/checks/foreignAgencySlip';
import type { ItemFact, MeasureFact, Report, ReportDoubt } from '../../../../src/ingest/report/report';
import type { RuleId } from '../../../../src/text/rules';
import { documentOf, itemOf, measureOf, reportOf } from './checkFactsFixture';

const title = 'องค์การบริหารส่วนตำบลสมมติ\n\nองค์การบริหารส่วนตำบลสมมติ จัดทำรายงาน\n';
const only = (rule: RuleId, rows: readonly string[], more: Partial<Report> = {}): ReportDoubt[] => {
  const measures = rows.map((outcome, index): MeasureFact => measureOf(index + 4, { title: 'ก', outcome }));
  const document = documentOf(title + rows.map((row) => `ก\t${row}`).join('\n'));
  return checkFacts(reportOf({}, { measures, ...more }), document).filter((doubt) => doubt.rule === rule);
};

test('another agency of the same type is an error, its two spellings one name, its place proposed to be ours', () => {
  const rows = ['อบรมบุคลากรของ อบต.ทับปุด แล้ว', 'เว็บไซต์ขององค์การบริหารส่วนตำบลทักปุด และ อบต.สมมติ'];
  expect(only('foreign-agency', rows)).toMatchObject([
    {
      level: 'error',
      of: 'measures',
      line: 4,
      role: 'outcome',
      value: 'อบต.ทับปุด',
      expected: 'องค์การบริหารส่วนตำบลสมมติ',
      detail: 'ทับปุด; ทักปุด',
      proposal: 'อบรมบุคลากรของ อบต.สมมติ แล้ว',
    },
    { line: 5, proposal: 'เว็บไซต์ขององค์การบริหารส่วนตำบลสมมติ และ อบต.สมมติ' },
  ]);
});

test('two strangers in one cell are told, none is proposed; a visited one is a warning', () => {
  const rows = ['อบต.ทับปุด และ อบต.บางรัก', 'ศึกษาดูงาน ณ อบต.บางรัก'];
  expect(only('foreign-agency', rows)).toMatchObject([
    { level: 'error', proposal: null },
    { level: 'error', proposal: null },
    { level: 'warning', line: 5, proposal: null },
  ]);
});

test('a list of agencies, other types and the offices of all agencies are no strangers', () => {
  const rows = ['เทศบาลตำบลทับปุด', 'สำนักงาน ป.ป.ช. และองค์กรปกครองส่วนท้องถิ่น', 'ปลัดองค์การบริหารส่วนตำบล'];
  expect(only('foreign-agency', rows)).toEqual([]);
  const list = ['บางรัก', 'ทับปุด', 'หนองจอก', 'ดุสิต'].map((name) => `อบต.${name}`);
  expect(only('foreign-agency', list).map(({ level }) => level)).toEqual(list.map(() => 'warning'));
  const rest = {
    file: 'a',
    sheet: null,
    kind: 'text',
    encoding: null,
    rows: [],
    lines: [4, 5, 6, 7],
  } as const;
  expect(only('foreign-agency', list, { others: [rest] })).toEqual([]);
});

test('the own name with a wrong letter is a slip of the pen', () => {
  expect(only('spelling', ['แผนของ อบต.สมบติ แล้ว'])).toMatchObject([
    { level: 'warning', value: 'อบต.สมบติ', proposal: 'แผนของ อบต.สมมติ แล้ว' },
  ]);
  expect(only('foreign-agency', ['แผนของ อบต.สมบติ แล้ว'])).toEqual([]);
});

test('a site is told only beside another name or a more frequent site', () => {
  const site = (name: string) => `เผยแพร่ที่ http://www.${name}.go.th/plan แล้ว`;
  expect(only('foreign-agency', [site('sommut'), site('nacc'), 'https://www.facebook.com/x'])).toEqual([]);
  expect(only('foreign-agency', [site('sommut'), site('sommut'), site('other')])).toMatchObject([
    { level: 'warning', line: 6, value: 'http://www.other.go.th' },
  ]);
  expect(only('foreign-agency', [site('other'), 'ของ อบต.ทับปุด'])).toMatchObject([
    { level: 'error', line: 4, of: 'measures', role: 'outcome', detail: 'ทับปุด', proposal: null },
    { level: 'error', line: 5 },
  ]);
});

test('a district of another province is an error that says where it lies', () => {
  const place = (district: string, province: string) =>
    checkFacts(
      reportOf({ district, province }, {}),
      documentOf(`ชื่อ\nตำบลสมมติ อำเภอ${district} จังหวัด${province} แผน`),
    ).filter(({ rule }) => rule === 'place-impossible');
  expect(place('บ้านไร่', 'กระบี่')).toMatchObject([
    { level: 'error', of: 'text', line: 2, value: 'บ้านไร่ จังหวัดกระบี่', expected: 'อุทัยธานี' },
  ]);
  expect(place('บ้านไร่', 'อุทัยธานี')).toEqual([]);
  expect(place('ไม่มีที่นี่', 'กระบี่')).toEqual([]);
  expect(place('บ้านไร่', '')).toEqual([]);
});

test('one slip is one letter changed, missing or too many', () => {
  const name = fc.string({ unit: fc.constantFrom('ก', 'ข', 'ค'), maxLength: 6 });
  const at = fc.nat(5);
  fc.assert(
    fc.property(name, at, fc.constantFrom('ง', 'จ'), (text, place, letter) => {
      const more = text.slice(0, place) + letter + text.slice(place);
      expect([isOneSlip(text, text), isOneSlip(text, more), isOneSlip(more, text)]).toEqual([
        false,
        true,
        true,
      ]);
      expect(isOneSlip(text, `${more}${letter}`)).toBe(false);
    }),
  );
});

test('whatever stands in a document, nothing throws and every doubt has a line of it', () => {
  const words = fc.constantFrom(
    'ตัวชี้วัดที่ ',
    '๙',
    '๓๐ ',
    'การเปิดเผยข้อมูล',
    ' ได้คะแนนที่สุด',
    'ผลการประเมิน ITA ปี ๒๕๖๓',
    'ลงวันที่ ๓๑ ก.พ. ๒๕๖๗',
    'ลงวันที่ ๑ มกราคม ๒๕๗๐',
    'อบต.',
    'ทับปุด',
    'http://a.b.go.th',
    'ประเด็นที่ ๑ ก',
    'รายงานผลของปี ๒๕๖๖',
    '\t',
    '\n',
    'ระดับ AA',
  );
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 40 }),
      fc.option(fc.integer({ min: 2550, max: 2600 })),
      (parts, year) => {
        const document = documentOf(title + parts.join(''));
        const lines = document.blocks.map(({ line }) => line);
        const items = lines.map((line): ItemFact =>
          itemOf(line, `o${line}`, { components: parts.join(''), progress: parts[0] ?? '' }),
        );
        const headings = lines.map(
          (line) => ({ kind: 'group', line, text: parts.join(''), rows: lines }) as const,
        );
        const report = reportOf({ fiscalYear: year, assessedYear: year }, { items, headings });
        for (const { line } of checkFacts(report, document)) expect(lines).toContain(line);
      },
    ),
    { numRuns: 200 },
  );
});
