import { describe, expect, test } from 'vitest';
import type { ResponsibleLoadRow } from '../../../src/questions/responsibleLoad';
import { loadTitle, namedUnits } from '../../../src/views/measures/load';
import { calendarTitle } from '../../../src/views/measures/periods';
import { aimsOf, titleOnlyMeasures, typedCodes } from '../../../src/views/measures/targets';
import { findingRow, measureRow } from './rows';

describe('targets of a measure', () => {
  const measure = measureRow(3, {
    targets: 'o42\no43\n7',
    basis: 'confirmed\nmatched\nmatched',
    because: 'o42\n“การดำเนินการตามมาตรการ” (ชื่อมาตรการ)\n“เว็บไซต์” (ขั้นตอน)',
  });
  const titleOnly = findingRow('target-title-only', { row_no: 4, expected: 'o43', level: 'note' });

  test('a match shows its words, what was said outright needs none', () => {
    expect(aimsOf(measure, [titleOnly])).toEqual([
      { code: 'o42', basis: 'confirmed', because: null, titleOnly: false },
      { code: 'o43', basis: 'matched', because: '“การดำเนินการตามมาตรการ” (ชื่อมาตรการ)', titleOnly: true },
      { code: '7', basis: 'matched', because: '“เว็บไซต์” (ขั้นตอน)', titleOnly: false },
    ]);
    expect(aimsOf(measureRow(1), [titleOnly])).toEqual([]);
  });

  test('a title that promises what was not done is found by source and row', () => {
    expect(titleOnlyMeasures([measure], [titleOnly])).toEqual([
      { measure, codes: ['o43'], because: '“การดำเนินการตามมาตรการ” (ชื่อมาตรการ)' },
    ]);
    expect(titleOnlyMeasures([measure], [{ ...titleOnly, source_id: 2 }])).toEqual([]);
    expect(titleOnlyMeasures([measure], [{ ...titleOnly, row_no: 9 }])).toEqual([]);
  });

  test('codes typed by the person', () => {
    const known = new Set(['o42', 'o43', '9.2', '1', 'iit']);
    expect(typedCodes(' O42, o43; o43 9.2 ', known)).toEqual({ codes: ['o42', 'o43', '9.2'], unknown: [] });
    expect(typedCodes('o42 o99', known)).toEqual({ codes: ['o42'], unknown: ['o99'] });
    expect(typedCodes('  ', known)).toEqual({ codes: [], unknown: [] });
  });
});

describe('when the measures run', () => {
  const run = (from: string | null, to: string | null) => ({ start_date: from, end_date: to });
  const halfYear = run('2022-01-01', '2022-09-30');

  test('all at once', () => {
    const rows = [1, 2, 3].map((id) => measureRow(id, halfYear));
    expect(calendarTitle(rows, 2565, 'th')).toMatch(/^มาตรการทั้ง 3 รายการใช้ช่วงเวลาเดียวกัน .*2565.*2565$/);
  });

  test('a quarter without any, else the busiest', () => {
    const late = [measureRow(1, halfYear), measureRow(2, run('2022-04-01', '2022-06-30'))];
    expect(calendarTitle(late, 2565, 'th')).toBe('ไม่มีมาตรการใดทำในไตรมาส 1');
    expect(calendarTitle(late, 2565, 'en')).toBe('No measure runs in quarter 1');
    const full = [
      measureRow(1, run('2021-10-01', '2022-09-30')),
      measureRow(2, run('2022-04-01', '2022-06-30')),
    ];
    expect(calendarTitle(full, 2565, 'th')).toBe('ไตรมาส 3 มีมาตรการมากที่สุด 2 รายการ');
  });

  test('no dates', () => {
    expect(calendarTitle([measureRow(1)], 2565, 'th')).toBe('ยังไม่รู้ช่วงเวลาของมาตรการใด');
  });
});

describe('who carries the measures', () => {
  const unit = (name: string, measures: number): ResponsibleLoadRow => ({
    unit: name,
    measures,
    done: 0,
    with_result: 0,
  });

  test('one unit most, all alike, nobody', () => {
    expect(loadTitle([unit('สำนักปลัด', 3), unit('กองคลัง', 1)], 3, 'th')).toBe(
      'สำนักปลัดรับผิดชอบ 3 จาก 3 มาตรการ',
    );
    expect(loadTitle([unit('', 4), unit('กองคลัง', 1), unit('กองช่าง', 1)], 6, 'en')).toBe(
      '2 units share the work evenly, 1 each',
    );
    expect(loadTitle([unit('', 4)], 4, 'th')).toBe('ยังไม่รู้ผู้รับผิดชอบของมาตรการใด');
    expect(namedUnits([unit('', 4)], 'th')[0]?.unit).toBe('ไม่ได้ระบุหน่วย');
  });
});
