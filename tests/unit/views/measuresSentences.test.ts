import { describe, expect, test } from 'vitest';
import type { CoverageShareRow } from '../../../src/questions/coverageShare';
import { coverageTitle, reached } from '../../../src/views/finding/findingCoverage';
import { plain } from '../../../src/views/finding/findingPhrase';
import { toMend } from '../../../src/views/measures/aims';
import { measuresHeadline, type MeasuresFacts } from '../../../src/views/measures/headline';
import { coverageRow, measureRow } from './rows';

const shares = (direct: number, general: number, none: number): readonly CoverageShareRow[] => {
  const lost = direct + general + none;
  const row = (reach: string, lost_points: number) => ({
    reach,
    progress: null,
    lost_points,
    share: lost > 0 ? lost_points / lost : 0,
  });
  return [row('direct', direct), row('general', general), row('none', none)];
};
/** The golden case: o43 by its title alone, nothing else of what was lost. */
const golden: MeasuresFacts = {
  shares: shares(5, 0, 19.3),
  measures: 3,
  resultYear: 2564,
  titleOnly: [{ code: 'o43', lost_points: 5 }],
};
const said = (facts: MeasuresFacts, lang: 'th' | 'en' = 'th') => {
  const { number, sentence } = measuresHeadline(facts, lang);
  return [number, plain(sentence)];
};

describe('the sentence that leads the measures', () => {
  test('golden case: little is aimed at, and that by title only', () => {
    expect(said(golden)).toEqual([
      '21%',
      'มาตรการปี 2565 มุ่งตรงถึงคะแนนที่หายไปปี 2564 เพียง 5.00 จาก 24.30 คะแนน และทั้งหมดนั้นตรงเพียงชื่อ (o43) ไม่ใช่สิ่งที่ทำ',
    ]);
    expect(said(golden, 'en')[1]).toBe(
      'The FY2565 measures aim directly at only 5.00 of the 24.30 points lost in FY2564, and all of that by title only (o43), not by what was done',
    );
  });

  test('some of it by title only', () => {
    expect(said({ ...golden, shares: shares(7, 0, 17.3) })[1]).toContain(
      'และ 5.00 ในนั้นตรงเพียงชื่อ (o43) ไม่ใช่สิ่งที่ทำ',
    );
  });

  test('without such a title, what nothing reaches is told', () => {
    expect(said({ ...golden, titleOnly: [] })[1]).toContain('ส่วนอีก 19.30 ไม่มีมาตรการใดถึง');
    expect(said({ ...golden, shares: shares(20, 4, 0), titleOnly: [] })[1]).toBe(
      'มาตรการปี 2565 มุ่งตรงถึงคะแนนที่หายไปปี 2564 20.00 จาก 24.00 คะแนน',
    );
  });

  test('no direct aim, no measures, nothing lost', () => {
    expect(said({ ...golden, shares: shares(0, 4, 20), titleOnly: [] })).toEqual([
      '0%',
      'มาตรการปี 2565 ไม่มีรายการใดมุ่งตรงถึงคะแนนที่หายไป 24.00 ของปี 2564 ส่วนอีก 20.00 ไม่มีมาตรการใดถึง',
    ]);
    expect(said({ ...golden, measures: 0, titleOnly: [] })).toEqual([
      '0%',
      'ยังไม่มีมาตรการปี 2565 รองรับคะแนนที่หายไป 24.30 ของปี 2564',
    ]);
    expect(said({ ...golden, shares: [] }, 'en')).toEqual([
      null,
      'Nothing was lost in FY2564: the 3 FY2565 measures keep the level',
    ]);
  });
});

describe('coverage', () => {
  test('shares are of lost points', () => {
    expect(reached(shares(5, 10, 5))).toEqual({ lost: 20, direct: 0.25, general: 0.5, none: 0.25 });
    expect(reached([])).toEqual({ lost: 0, direct: 0, general: 0, none: 0 });
  });

  test('the title says how far the measures aim at what was lost', () => {
    expect(coverageTitle(shares(1, 10, 13), 3, 2565, 'th')).toBe('มาตรการปี 2565 แทบไม่ได้มุ่งไปที่คะแนนที่หายไป');
    expect(coverageTitle(shares(5, 0, 19.3), 3, 2565, 'th')).toBe('มาตรการปี 2565 มุ่งตรงถึงคะแนนที่หายไปเพียง 21%');
    expect(coverageTitle(shares(20, 0, 4), 3, 2565, 'en')).toBe(
      'The FY2565 measures aim directly at most lost points (83%)',
    );
    expect(coverageTitle(shares(0, 0, 20), 0, 2565, 'th')).toBe('ยังไม่มีมาตรการปี 2565 ในข้อมูล');
    expect(coverageTitle([], 3, 2565, 'th')).toBe('ปี 2564 ไม่มีคะแนนที่หายไป');
  });

  test('what to mend first', () => {
    const measures = [measureRow(1, { has_result: true }), measureRow(2)];
    const coverage = [coverageRow('o42', 'none'), coverageRow('o43', 'direct')];
    const cells = [
      {
        code: 'o43',
        measure_id: 2,
        reach: 'direct',
        via: 'o43',
        basis: 'matched',
        because: '',
        progress: 'done',
      },
    ];
    const { withoutResult, aimless, uncovered } = toMend(measures, coverage, cells);
    expect(withoutResult.map(({ measure_id }) => measure_id)).toEqual([2]);
    expect(aimless.map(({ measure_id }) => measure_id)).toEqual([1]);
    expect(uncovered.map(({ code }) => code)).toEqual(['o42']);
  });
});
