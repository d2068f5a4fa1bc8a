import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AgencyHeatData } from '../../src/charts/agencyHeat/data';
import { describe as heatWords } from '../../src/charts/agencyHeat/describe';
import { layout as agencyHeat } from '../../src/charts/agencyHeat/layout';
import { shareBelow } from '../../src/charts/distribution/bins';
import { measureText } from '../../src/charts/measure';
import type { Scene } from '../../src/charts/scene';
import { binsOf, countsOf, lowOf, middleOf, type Strip } from '../../src/charts/strips/data';
import { describe as stripsWords } from '../../src/charts/strips/describe';
import { layout as strips } from '../../src/charts/strips/layout';
import * as samples from './samples';
import { marksOf, sceneFaults } from './sceneFaults';

const score = fc.double({ min: 0, max: 100, noNaN: true });
const lang = fc.constantFrom('th' as const, 'en' as const);
const frame = fc.record({
  width: fc.integer({ min: 260, max: 1880 }),
  lang,
  measure: fc.constant(measureText),
});
const wide = { width: 900, lang: 'th' as const, measure: measureText };

const strip = (values: readonly number[], more: Partial<Strip> = {}): Strip => ({
  code: '1',
  label: '1',
  name: 'การปฏิบัติหน้าที่',
  values: Float64Array.from(values).sort(),
  median: middleOf(Float64Array.from(values).sort()),
  own: null,
  above: more.own === undefined || more.own === null ? null : shareBelow(values, more.own),
  peers: [],
  reference: null,
  isChosen: false,
  ...more,
});
const anyStrip = fc
  .record({
    values: fc.array(score, { minLength: 1, maxLength: 60 }),
    name: fc.constantFrom('IIT', 'การป้องกันการทุจริต', samples.longName),
    isOwn: fc.boolean(),
    peers: fc.array(score, { maxLength: 30 }),
    reference: fc.option(score),
    isChosen: fc.boolean(),
  })
  .map(({ values, isOwn, ...rest }) => strip(values, { ...rest, own: isOwn ? (values[0] ?? null) : null }));
const someStrips = fc
  .array(anyStrip, { maxLength: 14 })
  .map((all) =>
    all.map((each, index) => ({ ...each, code: String(index), label: index < 4 ? '' : String(index - 3) })),
  );

/** Left and right end of a path of ours, which goes only to the right and up and down. */
const reach = (d: string): readonly [number, number] => [
  Number(/^M([\d.-]+)/.exec(d)?.[1]),
  Number([...d.matchAll(/H([\d.-]+)/g)].at(-1)?.[1]),
];
const ends = (scene: Scene, role: string) =>
  marksOf(scene, role).map((mark) => (mark.kind === 'path' ? reach(mark.d) : [0, 0]));

/** Where the axis says 100, which stands at its very end. */
const lastOfAxis = (scene: Scene): number => {
  const hundred = scene.marks.findLast((mark) => mark.kind === 'text' && mark.text === '100');
  return hundred?.kind === 'text' ? hundred.x : NaN;
};

describe('strips', () => {
  it('no label overlaps another and nothing leaves the frame, from 260 to 1880 px, none and one included', () => {
    fc.assert(
      fc.property(frame, someStrips, (size, all) => {
        const scene = strips(all, size);
        expect(sceneFaults(scene)).toEqual([]);
        expect(scene.hits).toHaveLength(all.length);
        for (const [from, to] of ends(scene, 'spread')) {
          expect(from).toBeGreaterThanOrEqual(-0.6);
          expect(to).toBeLessThanOrEqual(size.width);
          expect(to).toBeCloseTo(lastOfAxis(scene), 0);
        }
      }),
      { numRuns: 40 },
    );
    for (const all of [[], [strip([80])]]) expect(sceneFaults(strips(all, wide))).toEqual([]);
  });

  it('8,300 agencies take as many marks as eight, and the agency stands where its score is', () => {
    const many = Array.from({ length: 8300 }, (_, index) => 100 - ((index * 7919) % 3000) / 100);
    const few = strips([strip(many.slice(0, 8), { own: 85 })], wide);
    const all = strips([strip(many, { own: 85, peers: many.slice(0, 200), reference: 93.82 })], wide);
    expect(all.marks.length).toBeLessThan(few.marks.length + 8);
    expect(sceneFaults(all)).toEqual([]);
    const [own] = marksOf(all, 'own');
    const [median] = marksOf(all, 'median');
    const [reference] = marksOf(all, 'reference');
    if (own?.kind !== 'line' || median?.kind !== 'line' || reference?.kind !== 'line')
      throw new Error('no line');
    const middle = middleOf(Float64Array.from(many).sort());
    const perPoint = (reference.x1 - own.x1) / (93.82 - 85);
    expect(own.x1 + perPoint * (middle - 85)).toBeCloseTo(median.x1, 6);
  });

  it('every value is counted once, what is lower than the axis in the first bin', () => {
    fc.assert(
      fc.property(
        fc.array(score),
        fc.constantFrom(0, 50, 70),
        fc.integer({ min: 4, max: 200 }),
        (values, low, bins) => {
          const counts = countsOf(Float64Array.from(values), low, bins);
          expect(counts).toHaveLength(bins);
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(values.length);
          expect(counts[0]).toBeGreaterThanOrEqual(values.filter((value) => value < low).length);
        },
      ),
    );
  });

  it('scores by tenths, one each, make no comb at any width, and 85 is an edge', () => {
    for (const low of [0, 30, 60, 70]) {
      const tenths = Float64Array.from({ length: (100 - low) * 10 }, (_, index) => (low * 10 + index) / 10);
      for (let most = 10; most < 400; most += 7) {
        const bins = binsOf(low, most);
        expect(new Set(countsOf(tenths, low, bins)).size).toBe(1);
        expect(((85 - low) * bins) % (100 - low)).toBe(0);
        if (most >= 20) expect(bins).toBeLessThanOrEqual(most);
      }
    }
  });

  it('the axis begins at a round ten that leaves out one in fifty at the most, and never the agency', () => {
    fc.assert(
      fc.property(fc.array(anyStrip, { minLength: 1, maxLength: 5 }), (all) => {
        const low = lowOf(all);
        expect(low % 10).toBe(0);
        expect(low).toBeLessThanOrEqual(70);
        for (const { values, own } of all) {
          expect(values.filter((value) => value < low).length * 50).toBeLessThanOrEqual(values.length);
          if (own !== null) expect(own).toBeGreaterThanOrEqual(low);
        }
      }),
    );
    expect(lowOf([])).toBe(70);
  });

  it('says where the agency stands lowest and highest', () => {
    const two = [
      strip([60, 70, 80, 90], { own: 90 }),
      strip([60, 70, 80, 90], { code: '2', label: '2', name: 'การใช้งบประมาณ', own: 60 }),
    ];
    expect(stripsWords(two, 'th')).toContain('ต่ำสุดที่ 2 การใช้งบประมาณ (สูงกว่า 0%');
    expect(stripsWords(two, 'en')).toContain('highest in 1 การปฏิบัติหน้าที่ (100%)');
    expect(stripsWords([strip([60, 70])], 'th')).toBe('การกระจายของคะแนน 1 รายการ');
  });
});

const heatData = (
  rows: number,
  columns: number,
  value: (row: number, column: number) => number | null,
): AgencyHeatData => ({
  columns: Array.from({ length: columns }, (_, column) => ({
    text: String(column + 1),
    name: `${column + 1} ตัวชี้วัด`,
  })),
  rows: Array.from({ length: rows }, (_, row) => ({
    key: String(row),
    rank: (row * 557 + 1).toLocaleString('en'),
    name: row % 3 === 0 ? samples.longName : 'อบต.ตัวอย่าง (สมมติ)',
    isOwn: row === 1,
    scores: Array.from({ length: columns }, (_, column) => value(row, column)),
  })),
});

describe('agencies by indicators', () => {
  it('no label overlaps another and nothing leaves the frame, from 260 to 1880 px, none and one included', () => {
    const values = fc.array(fc.option(score, { freq: 5 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(frame, values, fc.nat({ max: 15 }), fc.nat({ max: 10 }), (size, known, rows, columns) => {
        const scene = agencyHeat(
          heatData(rows, columns, (row, column) => known[(row * 10 + column) % known.length] ?? null),
          size,
        );
        expect(sceneFaults(scene)).toEqual([]);
        expect(scene.hits).toHaveLength(rows * columns);
      }),
      { numRuns: 40 },
    );
  });

  it('a cell says its agency, its indicator and how far below 85 it is; no score is said in words', () => {
    const scene = agencyHeat(
      heatData(2, 2, (row, column) => (row === 1 && column === 1 ? null : 80 + row * 10)),
      wide,
    );
    const tips = scene.hits.map(({ tip: { lines } }) =>
      lines.map(([name, value]) => `${name} ${value}`).join(', '),
    );
    expect(tips[0]).toMatch(/^1 ตัวชี้วัด 80\.00, .*−5\.00$/);
    expect(tips[2]).toBe('1 ตัวชี้วัด 90.00');
    expect(tips[3]).toBe('2 ตัวชี้วัด ไม่มีข้อมูล');
  });

  it('figures that find no room are left out, never cut', () => {
    const text = (width: number) =>
      agencyHeat(
        heatData(3, 10, () => 88.88),
        { ...wide, width },
      ).marks.flatMap((mark) => (mark.kind === 'text' && /^88/.test(mark.text) ? [mark.text] : []));
    expect(new Set(text(1200))).toEqual(new Set(['88.88']));
    expect(new Set(text(600))).toEqual(new Set(['88.9']));
    expect(text(280)).toEqual([]);
    // What rounds to 100 has no room for its decimal either.
    const almost = agencyHeat(
      heatData(2, 10, () => 99.96),
      { ...wide, width: 600 },
    );
    expect(sceneFaults(almost)).toEqual([]);
  });

  it('says what they are weakest in, and the agency there', () => {
    const data = heatData(3, 2, (row, column) => (column === 1 ? 60 + row : 90));
    expect(heatWords(data, 'en')).toBe(
      'These 3 agencies are weakest in 2 ตัวชี้วัด, mean 61.00; this agency has 61.00',
    );
    expect(
      heatWords(
        heatData(0, 0, () => null),
        'th',
      ),
    ).toBe('ไม่มีคะแนนให้เทียบ');
  });
});
