import { expect, test } from 'vitest';
import { rulesOf, staged, stageText } from './stageFixtures';

const measure = (cells: Record<string, string>, layout: 'long' | 'merged' = 'long') => {
  const roles = Object.keys(cells);
  const text = `${roles.join(' | ')}\n${Object.values(cells).join(' | ')}`;
  return stageText(text, roles.join(' '), {
    subject: 'measures',
    layout,
    fiscalYear: 2565,
    agency: 'อบต.สมมติ',
  });
};

test('a measure with all its columns', async () => {
  const result = await measure({
    group: 'ประเด็นที่ ๑',
    title: '๒.จัดทำแผนปฏิบัติการป้องกันการทุจริต',
    steps: '๑. ร่างแผน ๒. ประกาศแผน',
    responsible: 'สำนักปลัดฯ กองคลัง',
    period: 'ม.ค. ๒๕๖๕ - ก.ย.๒๕๖๕',
    summary: 'ประกาศแล้ว',
    outcome: '-',
    recommendation: 'ทำต่อ',
    progress: '☑ ดำเนินการ - ปิดประกาศ',
    status: 'ดำเนินการแล้ว',
  });
  expect(staged(result, 'stage_measure')).toEqual([
    {
      source_id: 1,
      measure_no: 1,
      row_no: 2,
      agency_key: 'องค์การบริหารส่วนตำบลสมมติ',
      plan_year: 2565,
      seq: '๒',
      group_name: 'ประเด็นที่ ๑',
      title: 'จัดทำแผนปฏิบัติการป้องกันการทุจริต',
      steps: 'ร่างแผน\nประกาศแผน',
      period_text: 'ม.ค. ๒๕๖๕ - ก.ย.๒๕๖๕',
      start_date: '2022-01-01',
      end_date: '2022-09-30',
      responsible: 'สำนักปลัดฯ\nกองคลัง',
      summary: 'ประกาศแล้ว',
      outcome: '-',
      recommendation: 'ทำต่อ',
      progress_text: '- ปิดประกาศ',
      status: 'done',
      has_result: true,
    },
  ]);
  expect(staged(result, 'stage_target')).toEqual([
    {
      source_id: 1,
      measure_no: 1,
      code: 'o39',
      basis: 'matched',
      because: '“แผนปฏิบัติการป้องกันการทุจริต” (ชื่อมาตรการ)',
    },
  ]);
  expect(rulesOf(result)).toEqual(['2 target-matched']);
  expect(result.findings[0]).toMatchObject({ level: 'note', expected: 'o39', about: 'อบต.สมมติ 2565' });
});

test('stated targets are codes of the year before the plan; an unknown one is warned of', async () => {
  const result = await measure({ title: 'ก', targets: 'o43; o77' });
  expect(staged(result, 'stage_target')).toMatchObject([{ code: 'o43', basis: 'stated', because: 'o43' }]);
  expect(rulesOf(result)).toEqual(['2 target-unknown']);
});

test('an item that only the title names is said', async () => {
  const result = await measure({
    title: 'การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
    steps: 'ประชุมเรื่องผลประโยชน์ทับซ้อน',
  });
  expect(rulesOf(result)).toEqual(['2 target-matched', '2 target-title-only']);
  expect(result.findings[1]).toMatchObject({ expected: 'o43' });
});

test.each([
  ['เร็ว ๆ นี้', 'period-unreadable', null],
  ['ต.ค. 2565 - ธ.ค. 2565', 'period-outside-year', '2022-10-01'],
  ['ก.ย. 2565 - ม.ค. 2565', 'period-reversed', '2022-09-01'],
])('a period %s is loaded with a warning: %s', async (period, rule, start) => {
  const result = await measure({ title: 'ก', period });
  expect(rulesOf(result)).toEqual([`2 ${rule}`]);
  expect(result.refused).toEqual([]);
  expect(staged(result, 'stage_measure')[0]?.start_date).toBe(start);
});

test('start and end in columns of their own', async () => {
  const result = await measure({ title: 'ก', start: '1 ม.ค. 2565', end: '30 มิ.ย. 2565' });
  expect(staged(result, 'stage_measure')).toMatchObject([
    { start_date: '2022-01-01', end_date: '2022-06-30', period_text: '1 ม.ค. 2565 - 30 มิ.ย. 2565' },
  ]);
});

test('a measure without a title is refused; one not done yet has no result', async () => {
  expect(rulesOf(await measure({ title: ' ', steps: 'ประชุม' }))).toEqual(['2 title-missing']);
  const planned = await measure({ title: 'ก', progress: '☑ ยังไม่ได้ดำเนินการ ☐ ดำเนินการ' });
  expect(staged(planned, 'stage_measure')).toMatchObject([{ status: 'planned', has_result: false }]);
});

test('merged cells: agency, group and year of the row above', async () => {
  const result = await stageText(
    `
    หน่วยงาน | ปี | ประเด็น | มาตรการ
    อบต.สมมติ | 2565 | ประเด็นที่ 1 | ก
     |  |  | ข
    ทต.สมมติ | x
     |  |  | ค
    `,
    'agency year group title',
    { subject: 'measures', layout: 'merged' },
  );
  expect(staged(result, 'stage_measure').map((row) => [row.title, row.plan_year, row.group_name])).toEqual([
    ['ก', 2565, 'ประเด็นที่ 1'],
    ['ข', 2565, 'ประเด็นที่ 1'],
  ]);
  expect(rulesOf(result)).toEqual(['4 row-ragged', '5 agency-missing']);
});
