import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layout as calendar } from '../../src/charts/calendar/layout';
import { layout as coverageMatrix } from '../../src/charts/coverageMatrix/layout';
import { layout as coverageShare } from '../../src/charts/coverageShare/layout';
import { layout as dumbbell } from '../../src/charts/dumbbell/layout';
import { layout as heatMap } from '../../src/charts/heatMap/layout';
import { layout as levelGauge } from '../../src/charts/levelGauge/layout';
import { layout as lostItems } from '../../src/charts/lostItems/layout';
import { measureText } from '../../src/charts/measure';
import { layout as persistence } from '../../src/charts/persistence/layout';
import type { Frame, Scene } from '../../src/charts/scene';
import { layout as scoreBars } from '../../src/charts/scoreBars/layout';
import { layout as slope } from '../../src/charts/slope/layout';
import { layout as smallMultiples } from '../../src/charts/smallMultiples/layout';
import { layout as unitLoad } from '../../src/charts/unitLoad/layout';
import { layout as waterfall } from '../../src/charts/waterfall/layout';
import * as samples from './samples';
import { sceneFaults } from './sceneFaults';

const score = fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { freq: 5 });
const scores = fc.array(score, { minLength: 1, maxLength: 10 });
const width = fc.integer({ min: 260, max: 1880 });
const frame = fc.record({
  width,
  lang: fc.constantFrom('th' as const, 'en' as const),
  measure: fc.constant(measureText),
});

const indicatorsWith = (values: readonly (number | null)[]) =>
  samples.scores.slice(0, values.length).map((row, index) => ({ ...row, score: values[index] ?? null }));

const twoYearsOf = (values: readonly (number | null)[]) => ({
  fromYear: 2563,
  toYear: 2564,
  rows: indicatorsWith(values).map((row, index) => ({
    ...row,
    score_from: values.at(-index) ?? null,
    score_to: row.score,
    comparable: index % 4 !== 3,
  })),
});

const historyOf = (values: readonly (number | null)[]) =>
  samples.history(2560, 2568).map((row, index) => ({ ...row, score: values[index % values.length] ?? null }));

const forms: Record<string, (frame: Frame, values: readonly (number | null)[], count: number) => Scene> = {
  scoreBars: (size, values) =>
    scoreBars(
      indicatorsWith(values).map((row) => ({
        ...row,
        name_th: row.code === '1' ? samples.longName : row.name_th,
      })),
      size,
    ),
  lostItems: (size, _, count) => lostItems(samples.lostItems(count), size),
  'lostItems, all': (size, _, count) => lostItems(samples.lostItems(count), size, true),
  dumbbell: (size, values) => dumbbell(twoYearsOf(values), size),
  slope: (size, values) => slope(twoYearsOf(values), size),
  smallMultiples: (size, values) => smallMultiples(historyOf(values), size),
  heatMap: (size, values) => heatMap(historyOf(values), size),
  waterfall: (size, _, count) => waterfall(samples.waterfall(count % 2 === 0), size),
  coverageMatrix: (size, _, count) => coverageMatrix(samples.matrix(count, (count * 7) % 31), size),
  'coverageMatrix, all': (size, _, count) => coverageMatrix(samples.matrix(count, 30), size, true),
  coverageShare: (size, _, count) =>
    coverageShare({ rows: samples.matrix(count, 3).shares, measures: 3, planYear: 2565 }, size),
  calendar: (size, _, count) =>
    calendar(
      { fiscalYear: 2565, rows: samples.calendar.slice(0, count), today: `2022-0${1 + (count % 9)}-15` },
      size,
    ),
  unitLoad: (size, _, count) => unitLoad(samples.units(count), size),
  persistence: (size, _, count) => persistence(samples.persistence(count % 2 === 0), size),
  levelGauge: (size, values) => levelGauge({ total: values[0] ?? 75.7, levels: samples.letterLevels }, size),
  'levelGauge, levels in words': (size, values) =>
    levelGauge({ total: values[0] ?? 75.7, levels: samples.wordLevels }, size),
};

describe('no label overlaps another and nothing leaves the frame, from 260 to 1880 px', () => {
  it.each(Object.entries(forms))('%s', (_, draw) => {
    fc.assert(
      fc.property(frame, scores, fc.integer({ min: 0, max: 48 }), (size, values, count) => {
        expect(sceneFaults(draw(size, values, count))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
