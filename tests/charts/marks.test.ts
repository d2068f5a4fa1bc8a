import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layout as calendar } from '../../src/charts/calendar/layout';
import { columnsFor } from '../../src/charts/coverageMatrix/columns';
import { layout as coverageMatrix } from '../../src/charts/coverageMatrix/layout';
import { layout as dumbbell } from '../../src/charts/dumbbell/layout';
import { layout as heatMap } from '../../src/charts/heatMap/layout';
import { layout as lostItems } from '../../src/charts/lostItems/layout';
import { measureText } from '../../src/charts/measure';
import { layout as persistence } from '../../src/charts/persistence/layout';
import type { Mark, RectMark } from '../../src/charts/scene';
import { layout as scoreBars } from '../../src/charts/scoreBars/layout';
import { stepOf } from '../../src/charts/scoreScale';
import { layout as slope } from '../../src/charts/slope/layout';
import { layout as smallMultiples } from '../../src/charts/smallMultiples/layout';
import { layout as unitLoad } from '../../src/charts/unitLoad/layout';
import { layout as waterfall } from '../../src/charts/waterfall/layout';
import { stepsOf } from '../../src/charts/waterfall/steps';
import * as samples from './samples';
import { marksOf } from './sceneFaults';

const frame = (width: number) => ({ width, lang: 'th' as const, measure: measureText });
const rects = (marks: readonly Mark[]) => marks.filter((mark): mark is RectMark => mark.kind === 'rect');
const texts = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

describe('lengths and places say the numbers', () => {
  it('score bars are as long as their scores on a scale from 0 to 100', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1, max: 100, noNaN: true }), { minLength: 2, maxLength: 10 }),
        (values) => {
          const rows = values.map((score, index) => ({
            code: `${index}`,
            name_th: 'ก',
            name_en: '',
            score,
            lost_points: 1,
          }));
          const bars = rects(marksOf(scoreBars(rows, frame(600)), 'bar'));
          const scale = bars.map((bar, index) => bar.width / (values[index] ?? 1));
          for (const each of scale) expect(each).toBeCloseTo(scale[0] ?? 0, 6);
        },
      ),
    );
  });

  it('a score that is not known has no bar and says so in words', () => {
    const scene = scoreBars(
      [{ code: '1', name_th: 'ก', name_en: '', score: null, lost_points: null }],
      frame(600),
    );
    expect(marksOf(scene, 'bar')).toEqual([]);
    expect(texts(scene.marks)).toContain('ไม่มีข้อมูล');
  });

  it('lost items: bars in proportion to points, the rest in one line that gives their range', () => {
    const scene = lostItems(samples.lostItems(15), frame(480));
    const [first, , third] = rects(marksOf(scene, 'bar'));
    expect((first?.width ?? 0) / (third?.width ?? 1)).toBeCloseTo(5 / 1.25, 6);
    expect(texts(scene.marks)).toContain('และอีก 8 ข้อ ข้อละ 0.44–1.00');
    expect(rects(marksOf(lostItems(samples.lostItems(15), frame(480), true), 'bar'))).toHaveLength(15);
  });

  it('a waterfall closes: the last step ends at the last total', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: 1, maxLength: 10 }),
        (parts) => {
          const moved = parts.map((part) => (Math.abs(part) < 0.01 ? 0.01 : part));
          const rows = moved.map((contribution, index) => ({
            code: `${index}`,
            kind: 'indicator',
            name_th: '',
            name_en: '',
            score_from: null,
            score_to: null,
            contribution,
          }));
          const to = 70 + moved.reduce((sum, part) => sum + part, 0);
          const steps = stepsOf({ fromYear: 2563, toYear: 2564, from: 70, to, rows }, 'th');
          expect(steps.at(-2)?.end).toBeCloseTo(to, 9);
          steps.slice(1, -1).forEach((step, index) => expect(step.start).toBe(steps[index]?.end));
        },
      ),
    );
  });

  it('the waterfall draws totals as points, since its scale does not begin at 0', () => {
    const scene = waterfall(samples.waterfall(), frame(600));
    expect(marksOf(scene, 'total')).toHaveLength(2);
    expect(rects(marksOf(scene, 'bar'))).toHaveLength(11);
  });

  it('unit bars are stacked to the number of measures', () => {
    const scene = unitLoad([{ unit: 'ก', measures: 8, done: 5, with_result: 2 }], frame(600));
    const [result] = rects(marksOf(scene, 'with_result'));
    const [done] = rects(marksOf(scene, 'done'));
    expect((done?.width ?? 0) / (result?.width ?? 1)).toBeCloseTo(3 / 2, 6);
  });
});

describe('a gap is a gap', () => {
  it('small multiples join only consecutive years of one series', () => {
    const years = [2561, 2562, 2563, 2564, 2566, 2567];
    const rows = years.map((fiscal_year) => ({
      fiscal_year,
      series: fiscal_year === 2561 ? 'five' : 'ten',
      code: '1',
      name_th: 'ก',
      name_en: '',
      score: fiscal_year === 2563 ? null : 90,
    }));
    const scene = smallMultiples(rows, frame(600));
    expect(marksOf(scene, 'bar')).toHaveLength(4);
    expect(marksOf(scene, 'dot')).toHaveLength(5);
    expect(marksOf(scene, 'break')).toHaveLength(1);
  });

  it('heat map: no shade for a missing score, a corner for a weak one', () => {
    const rows = [null, 84.99, 85].map((score, index) => ({
      fiscal_year: 2562 + index,
      series: 'ten',
      code: '1',
      name_th: 'ก',
      name_en: '',
      score,
    }));
    const scene = heatMap(rows, frame(900));
    expect(marksOf(scene, 'cell')).toHaveLength(2);
    expect(texts(scene.marks)).toContain('ไม่มีข้อมูล');
    expect([0, 50, 84.99, 85, 95, 100].map(stepOf)).toEqual([0, 1, 3, 4, 6, 6]);
  });

  it.each([
    ['dumbbell', dumbbell],
    ['slope', slope],
  ])('%s: no line where a score is missing or the years do not compare', (_, draw) => {
    const scene = draw(samples.twoYears, frame(700));
    expect(marksOf(scene, 'bar')).toHaveLength(8);
    expect(marksOf(scene, 'dot')).toHaveLength(19);
  });

  it('calendar: a measure without dates or outside the year has words instead of a bar', () => {
    const scene = calendar({ fiscalYear: 2565, rows: samples.calendar }, frame(900));
    expect(marksOf(scene, 'bar')).toHaveLength(6);
    expect(texts(scene.marks)).toEqual(expect.arrayContaining(['ไม่ระบุช่วงเวลา', 'อยู่นอกปีงบประมาณนี้']));
  });

  it('persistence: a year without a score is neither weak nor strong', () => {
    const scene = persistence(samples.persistence(true).slice(3, 4), frame(700));
    // Each of the two is drawn once more in the key.
    expect(marksOf(scene, 'weak').length + marksOf(scene, 'strong').length).toBe(4 + 2);
  });
});

describe('coverage matrix', () => {
  it('draws direct and general as two shapes and says where no measure is', () => {
    const scene = coverageMatrix(samples.matrix(6, 2), frame(800));
    const kinds = (role: string) => new Set(marksOf(scene, role).map(({ kind }) => kind));
    expect(kinds('direct')).toEqual(new Set(['rect']));
    expect(kinds('general')).toEqual(new Set(['circle']));
    expect(texts(scene.marks).filter((text) => text === 'ไม่มีมาตรการ')).toHaveLength(2);
  });

  it('keeps the measures that reach most where not all fit, under the numbers they have in the file', () => {
    const data = samples.matrix(15, 30);
    const shown = columnsFor(data, 5);
    const used = new Set(data.cells.map(({ measure_id }) => measure_id));
    expect(shown).toHaveLength(5);
    for (const column of shown) {
      expect(used.has(column.id)).toBe(true);
      expect(column.label).toBe(`M${column.id - 99}`);
    }
  });
});
