import type { CoverageMatrixData } from '../../src/charts/coverageMatrix/columns';
import type { CalendarRow } from '../../src/charts/calendar/spans';
import type { LostItemsRow } from '../../src/charts/lostItems/layout';
import type { PersistenceRow } from '../../src/charts/persistence/layout';
import type { ScoreBarsRow } from '../../src/charts/scoreBars/layout';
import type { SmallMultiplesRow } from '../../src/charts/smallMultiples/panels';
import type { TwoYears } from '../../src/charts/twoYears/rows';
import type { UnitLoadRow } from '../../src/charts/unitLoad/layout';
import type { WaterfallData } from '../../src/charts/waterfall/steps';

/** Made-up data (สมมติ) around the golden case, whose FY2564 scores are real. */
const names = [
  ['การปฏิบัติหน้าที่', 'Performance of duties', 0.06],
  ['การใช้งบประมาณ', 'Use of budget', 0.06],
  ['การใช้อำนาจ', 'Use of authority', 0.06],
  ['การใช้ทรัพย์สินของราชการ', 'Use of state property', 0.06],
  ['การแก้ไขปัญหาการทุจริต', 'Tackling corruption', 0.06],
  ['คุณภาพการดำเนินงาน', 'Quality of operation', 0.1],
  ['ประสิทธิภาพการสื่อสาร', 'Communication efficiency', 0.1],
  ['การปรับปรุงการทำงาน', 'System improvement', 0.1],
  ['การเปิดเผยข้อมูล', 'Information disclosure', 0.2],
  ['การป้องกันการทุจริต', 'Corruption prevention', 0.2],
] as const;
const golden = [97.91, 95.5, 95.6, 95.41, 97.57, 92.69, 89.82, 87.36, 67.71, 31.25];

const indicators = names.map(([name_th, name_en, weight], index) => ({
  code: String(index + 1),
  name_th,
  name_en,
  weight,
  score: golden[index] ?? 0,
}));

export const scores: readonly ScoreBarsRow[] = indicators
  .map((row) => ({ ...row, lost_points: row.weight * (100 - row.score) }))
  .sort((a, b) => b.lost_points - a.lost_points);

const itemNames = [
  'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
  'การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
  'การประเมินความเสี่ยงการทุจริตประจำปี',
  'การดำเนินการเพื่อจัดการความเสี่ยงการทุจริต',
  'รายงานผลการดำเนินการป้องกันการทุจริตประจำปี',
  'หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล',
  'รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี',
  'ข้อมูลผู้บริหาร',
] as const;
const itemPoints = [5, 5, 1.25, 1.25, 1.25, 1, 1, 1, 0.8, 0.571, 0.571, 0.5, 0.5, 0.5, 0.444];
const itemCodes = [42, 43, 36, 37, 41, 27, 28, 29, 24, 21, 22, 12, 16, 17, 2];

export const lostItems = (count: number): readonly LostItemsRow[] =>
  Array.from({ length: count }, (_, index) => ({
    code: `o${itemCodes[index] ?? index + 44}`,
    name_th: itemNames[index % itemNames.length] ?? '',
    name_en: `Item ${index + 1} of the open data check`,
    points: itemPoints[index] ?? 0.444,
  }));

export const longName = `${'กลไกและมาตรการในการแก้ไขและป้องกันการทุจริตภายในหน่วยงานที่เกี่ยวข้องทั้งปี่และญี่ปุ่น '.repeat(2)}(สมมติ)`;

/** Scores of a few years; 2564 golden, the others made up. Missing: all of 2563 for indicator 3, 2566 for all. */
export const history = (from = 2562, to = 2568): readonly SmallMultiplesRow[] =>
  Array.from({ length: to - from + 1 }, (_, offset) => from + offset).flatMap((year) =>
    indicators.map(({ code, name_th, name_en, score }, index) => ({
      fiscal_year: year,
      series: year <= 2561 ? 'five' : year <= 2565 ? 'ten' : 'ten-2566',
      code,
      name_th,
      name_en,
      score:
        (year === 2563 && index === 2) || (year === 2567 && index > 6)
          ? null
          : Math.min(100, Math.max(0, score + (year - 2564) * (index - 3) * 1.1)),
    })),
  );

const moves = [2.1, -1.5, 0.4, -3, 0, 1.1, -4.2, 5.3, 12.5, -6];

export const twoYears: TwoYears = {
  fromYear: 2563,
  toYear: 2564,
  rows: indicators.map((row, index) => ({
    ...row,
    score_from: index === 4 ? null : Math.min(100, row.score + (moves[index] ?? 0)),
    score_to: row.score,
    comparable: index !== 5,
  })),
};

export const waterfall = (framework = true): WaterfallData => {
  const rows = indicators.map((row, index) => ({
    ...row,
    kind: 'indicator',
    score_from: row.score + 4 - index * 1.7,
    score_to: row.score,
    contribution: row.weight * (index * 1.7 - 4),
  }));
  const extra = framework
    ? [
        {
          code: 'framework',
          kind: 'framework',
          name_th: 'กรอบ',
          name_en: 'framework',
          score_from: null,
          score_to: null,
          contribution: -0.62,
        },
      ]
    : [];
  const all = [...rows, ...extra];
  const sum = all.reduce((total, row) => total + row.contribution, 0);
  return { fromYear: 2565, toYear: 2566, from: 75.7 - sum, to: 75.7, rows: all };
};

const progresses = ['done_with_result', 'done', 'underway', 'planned'] as const;

export const matrix = (items: number, measures: number): CoverageMatrixData => {
  const rows = lostItems(items).map((row, index) => ({
    ...row,
    lost_points: row.points,
    reach: measures === 0 || index % 3 === 2 ? 'none' : index % 3 === 0 ? 'direct' : 'general',
  }));
  const cells = rows.flatMap((row, index) =>
    row.reach === 'none'
      ? []
      : Array.from({ length: Math.min(measures, 1 + (index % 3)) }, (_, place) => ({
          code: row.code,
          measure_id: 100 + ((index * 2 + place * 5) % measures),
          reach: place === 0 ? row.reach : 'general',
          via: place === 0 && row.reach === 'direct' ? row.code : '10.2',
          basis: 'matched',
          because: 'คุณธรรม, ความโปร่งใส',
          progress: progresses[(index * 2 + place * 5) % 4] ?? 'planned',
        })),
  );
  const lost = (reach: string) =>
    rows.filter((row) => row.reach === reach).reduce((sum, row) => sum + row.lost_points, 0);
  const total = rows.reduce((sum, row) => sum + row.lost_points, 0);
  return {
    rows,
    cells: cells.filter(
      (cell, index) =>
        cells.findIndex((other) => other.code === cell.code && other.measure_id === cell.measure_id) ===
        index,
    ),
    measures: Array.from({ length: measures }, (_, index) => ({
      measure_id: 100 + index,
      title: `มาตรการสมมติที่ ${index + 1} เผยแพร่ข้อมูลบนเว็บไซต์ของหน่วยงาน`,
      progress: progresses[index % 4] ?? 'planned',
    })),
    shares: ['direct', 'general', 'none'].map((reach) => ({
      reach,
      progress: reach === 'none' ? null : 'done',
      lost_points: lost(reach),
      share: total === 0 ? 0 : lost(reach) / total,
    })),
  };
};

const row = (
  measure_id: number,
  start_date: string | null,
  end_date: string | null,
  rest: Partial<CalendarRow> = {},
): CalendarRow => ({
  measure_id,
  title: itemNames[measure_id % itemNames.length] ?? '',
  start_date,
  end_date,
  period_text: null,
  progress: progresses[measure_id % 4] ?? 'planned',
  ...rest,
});

export const calendar: readonly CalendarRow[] = [
  row(0, '2022-01-01', '2022-09-30'),
  row(1, '2021-10-01', '2021-12-31'),
  row(2, '2022-02-15', null),
  row(3, null, '2022-03-31'),
  row(4, null, null),
  row(5, null, null, { period_text: 'ตลอดปีงบประมาณตามแผนของหน่วยงานที่เกี่ยวข้อง' }),
  row(6, '2022-10-05', '2022-12-01'),
  row(7, '2021-06-01', '2022-12-01', { title: longName }),
  row(8, '2022-05-05', '2022-05-05'),
];

export const units = (count: number): readonly UnitLoadRow[] =>
  Array.from({ length: count }, (_, index) => ({
    unit:
      ['สำนักปลัด', 'กองคลัง', 'กองช่าง', 'กองการศึกษา ศาสนา และวัฒนธรรม', 'หน่วยตรวจสอบภายใน'][index % 5] +
      (index > 4 ? ` ${index}` : ''),
    measures: Math.max(1, 9 - index),
    done: Math.max(0, 5 - index),
    with_result: Math.max(0, 3 - index),
  }));

export const persistence = (dated: boolean): readonly PersistenceRow[] =>
  indicators.map((each, index) => {
    const byYear = [2560, 2561, 2562, 2563, 2564].map((year, place) => ({
      fiscalYear: year,
      weak: index === 3 && place === 1 ? null : (index + place) % 4 === 0 || index > 8,
    }));
    return {
      ...each,
      byYear: dated ? byYear : undefined,
      weak_years: byYear.filter(({ weak }) => weak).length,
      years: byYear.filter(({ weak }) => weak !== null).length,
      slope: index === 2 ? null : index === 5 ? 0.001 : (index - 4) * -0.83,
    };
  });

export const letterLevels = [
  ['AA', 95],
  ['A', 85],
  ['B', 75],
  ['C', 65],
  ['D', 55],
  ['E', 50],
  ['F', 0],
].map(([level, minTotal]) => ({ level: String(level), minTotal: Number(minTotal) }));

export const wordLevels = [
  ['ผ่านดีเยี่ยม', 95],
  ['ผ่านดี', 85],
  ['ผ่าน', 85],
  ['ต้องปรับปรุง', 70],
  ['ต้องปรับปรุงโดยด่วน', 0],
].map(([level, minTotal]) => ({ level: String(level), minTotal: Number(minTotal) }));
