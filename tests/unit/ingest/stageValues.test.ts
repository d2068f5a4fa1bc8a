import { expect, test } from 'vitest';
import { rulesOf, scoresOf, staged, stageText } from './stageFixtures';

const key = 'องค์การบริหารส่วนตำบลสมมติ';
const one = (score: string, code = '1', year = '2564', agency = 'อบต.สมมติ') =>
  stageText(`หน่วยงาน | ปี | รหัส | คะแนน\n${agency} | ${year} | ${code} | ${score}`, 'agency year code score');

test.each([
  ['1e308', 'score-not-number'],
  ['NaN', 'score-not-number'],
  ['เก้าสิบ', 'score-not-number'],
  ['97.91 (A)', 'score-not-number'],
  ['=HYPERLINK("http://x","97.91")', 'score-not-number'],
  ['=1+2', 'score-not-number'],
  ['-5', 'score-out-of-range'],
  ['100.01', 'score-out-of-range'],
  ['9791', 'score-out-of-range'],
])('a score of %s refuses its row: %s', async (score, rule) => {
  const result = await one(score);
  expect(rulesOf(result)).toEqual([`2 ${rule}`]);
  expect(result.refused).toEqual([{ row: 2, rule, cells: ['อบต.สมมติ', '2564', '1', score] }]);
  expect(staged(result, 'stage_score')).toEqual([]);
  expect(staged(result, 'stage_agency')).toEqual([]);
  expect(result.findings[0]).toMatchObject({ level: 'error', column: 3, columnName: 'คะแนน', value: score });
  expect(result.findings[0]?.about).toBe('อบต.สมมติ 2564 1');
});

test.each([
  ['0', 'year-invalid'],
  ['9999', 'year-invalid'],
  ['ปีนี้', 'year-invalid'],
  ['2590', 'framework-missing'],
])('a year of %s refuses its row: %s', async (year, rule) => {
  expect(rulesOf(await one('90', '1', year))).toEqual([`2 ${rule}`]);
});

test.each([
  ['o99', 'code-unknown'],
  ['ผู้ว่าราชการ', 'code-unknown'],
  ['', 'code-unknown'],
])('a code %s refuses its row: %s', async (code, rule) => {
  expect(rulesOf(await one('90', code))).toEqual([`2 ${rule}`]);
});

test.each(['', '-', '–', 'N/A'])('a score of "%s" is a missing value and no fault', async (score) => {
  const result = await one(score);
  expect([result.rowsRead, result.refused.length, result.findings.length]).toEqual([1, 0, 0]);
  expect(staged(result, 'stage_score')).toEqual([]);
});

test('five indices of the years up to FY2561 are kept', async () => {
  expect(scoresOf(await one('80.5', 'x1', '2561'))).toEqual([`${key} 2561 x1 80.5`]);
});

test('a number and a name that disagree are warned of; the name wins, unless the person edited the number', async () => {
  const text = `หน่วยงาน | ปี | รหัส | รายการ | คะแนน\nอบต.สมมติ | 2564 | ๔ | การเปิดเผยข้อมูล | 27.71`;
  const roles = 'agency year code name score';
  const result = await stageText(text, roles);
  expect(scoresOf(result)).toEqual([`${key} 2564 9 27.71`]);
  expect(result.findings).toMatchObject([
    {
      rule: 'name-differs',
      level: 'warning',
      column: 2,
      value: '๔',
      expected: '9',
      about: 'อบต.สมมติ 2564 9',
    },
  ]);
  expect(result.findings[0]?.detail).toBe('๔ = 4 การใช้ทรัพย์สินของราชการ; การเปิดเผยข้อมูล = 9 การเปิดเผยข้อมูล');
  expect(staged(result, 'stage_score')).toMatchObject([{ code_col: 3, code_printed: 'การเปิดเผยข้อมูล' }]);

  const edited = await stageText(text, roles, {}, { edits: [{ row: 2, column: 2, value: '8' }] });
  expect(scoresOf(edited)).toEqual([`${key} 2564 8 27.71`]);
  expect(edited.findings).toEqual([]);
  const impossible = await stageText(text.replace('๔', '๓๐'), roles);
  expect(impossible.findings).toMatchObject([{ rule: 'name-differs', value: '๓๐', expected: '9' }]);
});

test('number and name in one cell that disagree are said as well', async () => {
  const result = await one('90', '10 การใช้อำนาจ');
  expect(scoresOf(result)).toEqual([`${key} 2564 3 90`]);
  expect(rulesOf(result)).toEqual(['2 name-differs']);
});

test('a level that its year does not know is left out, the row stays', async () => {
  const text = `หน่วยงาน | 1 | ระดับ\nอบต.สมมติ | 90 | AA\nทต.สมมติ | 91 | ดีเยี่ยม (ระดับ AA)`;
  const modern = await stageText(text, 'agency node:1 level', { layout: 'wide', fiscalYear: 2567 });
  expect(rulesOf(modern)).toEqual(['2 level-unknown']);
  expect(staged(modern, 'stage_level')).toMatchObject([{ level: 'ผ่านดีเยี่ยม' }]);
  expect(staged(modern, 'stage_score')).toHaveLength(2);
  const letters = await stageText(text, 'agency node:1 level', { layout: 'wide', fiscalYear: 2565 });
  expect(staged(letters, 'stage_level').map(({ level }) => level)).toEqual(['AA', 'AA']);
});

test('what no row says and the mapping neither is one finding, and every row is refused', async () => {
  const rows = 'รหัส | คะแนน\n1 | 90\n2 | 91';
  const noAgency = await stageText(rows, 'code score', { fiscalYear: 2564 });
  expect(rulesOf(noAgency)).toEqual(['0 agency-unnamed']);
  expect(noAgency.refused).toHaveLength(2);
  const noYear = await stageText(rows, 'code score', { agency: 'อบต.สมมติ' });
  expect(rulesOf(noYear)).toEqual(['0 year-missing']);
  const both = await stageText(rows, 'code score', { agency: 'อบต.สมมติ', fiscalYear: 2564 });
  expect(scoresOf(both)).toHaveLength(2);
});

test('formulas, HTML and SQL in names are text; a formula is noted', async () => {
  const names = ['=HYPERLINK("http://x","y")', '<img src=x onerror=alert(1)>', "x'; DROP TABLE score; --"];
  const rows = names.map((name) => `${name} | 2564 | 1 | 90`).join('\n');
  const result = await stageText(`หน่วยงาน | ปี | รหัส | คะแนน\n${rows}`, 'agency year code score');
  expect(staged(result, 'stage_agency').map(({ name }) => name)).toEqual(names);
  expect(rulesOf(result)).toEqual(['2 formula-cell']);
  expect(result.refused).toEqual([]);
});

test('blank rows and page-break dashes are no rows; repeated headers and ragged rows are refused', async () => {
  const result = await stageText(
    'หน่วยงาน | ปี | รหัส | คะแนน\n | | | \n-- | -- | -- | --\nหน่วยงาน|ปี|รหัส|คะ แนน\nอบต.ก | 2564 | 1\nอบต.ก | 2564 | 1 | 90 | 91\nอบต.ก | 2564 | 1 | 90 | ',
    'agency year code score',
  );
  expect([result.rowsRead, result.refused.length]).toEqual([4, 3]);
  expect(rulesOf(result)).toEqual(['4 header-repeated', '5 row-ragged', '6 row-ragged']);
  expect(staged(result, 'stage_refused').map(({ row_no, rule }) => [row_no, rule])).toEqual([
    [4, 'header-repeated'],
    [5, 'row-ragged'],
    [6, 'row-ragged'],
  ]);
  expect(staged(result, 'stage_finding')).toHaveLength(3);
});

test('a wide row with one unreadable cell is refused whole', async () => {
  const text = 'หน่วยงาน | 1 | 2 | 3\nอบต.ก | 90 | x | 92\nอบต.ข | 90 | 91 | 92';
  const result = await stageText(text, 'agency node:1 node:2 node:3', { layout: 'wide', fiscalYear: 2564 });
  expect(staged(result, 'stage_score').map(({ row_no }) => row_no)).toEqual([3, 3, 3]);
  expect(staged(result, 'stage_agency')).toMatchObject([{ name: 'อบต.ข' }]);
});
