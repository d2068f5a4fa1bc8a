import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binsOf, medianOf, shareBelow, type DistributionData } from '../../src/charts/distribution/bins';
import { describe as distributionWords } from '../../src/charts/distribution/describe';
import { layout as distribution } from '../../src/charts/distribution/layout';
import { measureText } from '../../src/charts/measure';
import { tiles, type ProvinceRow, type ProvinceTilesData } from '../../src/charts/provinceTiles/data';
import { describe as tilesWords } from '../../src/charts/provinceTiles/describe';
import { layout as provinceTiles } from '../../src/charts/provinceTiles/layout';
import type { RectMark } from '../../src/charts/scene';
import places from '../../src/text/places.json';
import { marksOf, sceneFaults } from './sceneFaults';

const score = fc.double({ min: 0, max: 100, noNaN: true });
const frame = fc.record({
  width: fc.integer({ min: 260, max: 1880 }),
  lang: fc.constantFrom('th' as const, 'en' as const),
  measure: fc.constant(measureText),
});
const wide = { width: 700, lang: 'th' as const, measure: measureText };

const province = (name: string | null, mean: number, change: number | null = 1): ProvinceRow => ({
  province: name,
  agencies: 10,
  mean,
  share: 90,
  change,
});
const row = fc.record({
  province: fc.constantFrom(...Object.keys(places), 'จังหวัดตัวอย่าง (สมมติ)', null),
  agencies: fc.integer({ min: 1, max: 400 }),
  mean: score,
  share: score,
  change: fc.option(fc.double({ min: -60, max: 60, noNaN: true })),
});

describe('province tiles', () => {
  it('every province has one tile of its own, and no two stand on one place', () => {
    expect(tiles.map(({ province: name }) => name).sort()).toEqual(Object.keys(places).sort());
    for (const key of ['short', 'shortEn'] as const)
      expect(new Set(tiles.map((tile) => tile[key])).size).toBe(77);
    expect(new Set(tiles.map(({ column, row: line }) => `${column} ${line}`)).size).toBe(77);
  });

  it('north lies above south, west left of east', () => {
    const at = (name: string) => {
      const tile = tiles.find(({ province: each }) => each === name);
      if (!tile) throw new Error(name);
      return tile;
    };
    expect(at('เชียงราย').row).toBeLessThan(at('กรุงเทพมหานคร').row);
    expect(at('กรุงเทพมหานคร').row).toBeLessThan(at('นราธิวาส').row);
    expect(at('กาญจนบุรี').column).toBeLessThan(at('สระแก้ว').column);
    expect(at('พังงา').column).toBeLessThan(at('สุราษฎร์ธานี').column);
    expect(at('อุบลราชธานี').column).toBe(Math.max(...tiles.map(({ column }) => column)));
  });

  it('no label overlaps another and nothing leaves the frame, from 260 to 1880 px', () => {
    fc.assert(
      fc.property(
        frame,
        fc.array(row, { maxLength: 90 }),
        fc.constantFrom('mean' as const, 'share' as const, 'change' as const),
        (size, rows, shown) => {
          expect(sceneFaults(provinceTiles({ rows, shown, selected: 'ตาก' }, size))).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('a province without data is an outline; agencies without a tile are counted in words', () => {
    const data: ProvinceTilesData = {
      rows: [province('ตาก', 84.99), province('เลย', 95), province(null, 50), province('ที่อื่น', 60)],
      shown: 'mean',
    };
    const scene = provinceTiles(data, wide);
    expect(marksOf(scene, 'tile').map((mark) => mark.kind === 'rect' && mark.fill)).toEqual([
      'seq-6',
      'seq-3',
    ]);
    expect(marksOf(scene, 'empty')).toHaveLength(75);
    // One on the tile, one in the key.
    expect(marksOf(scene, 'weak')).toHaveLength(2);
    expect(scene.marks.some((mark) => mark.kind === 'text' && mark.text.includes('อีก 20 หน่วยงาน'))).toBe(
      true,
    );
    expect(scene.hits).toHaveLength(77);
  });

  it('says the highest and the lowest', () => {
    const rows = [province('ตาก', 84.99, -3.5), province('เลย', 95, 2)];
    expect(tilesWords({ rows, shown: 'mean' }, 'th')).toBe(
      'เลย สูงที่สุด 95.00 ต่ำที่สุดคือ ตาก 84.99 เฉลี่ยต่ำกว่า 85 รวม 1 จาก 2 จังหวัด',
    );
    expect(tilesWords({ rows, shown: 'change' }, 'en')).toBe(
      'เลย is highest with +2.00, ตาก lowest with −3.50',
    );
    expect(tilesWords({ rows: [], shown: 'mean' }, 'en')).toBe('No province has scores');
  });
});

const data = (values: readonly number[], more: Partial<DistributionData> = {}): DistributionData => ({
  values,
  own: null,
  peers: [],
  references: [],
  ...more,
});

describe('distribution', () => {
  it('every value is in one bin, whose edges hold it; bins are no more than asked', () => {
    fc.assert(
      fc.property(fc.array(score, { maxLength: 200 }), fc.integer({ min: 10, max: 120 }), (values, most) => {
        const bins = binsOf(values, most);
        expect(bins.length).toBeLessThanOrEqual(most);
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
        for (const { from, to, count } of bins)
          expect(count).toBe(values.filter((value) => value >= from && (value < to || to === 100)).length);
      }),
    );
  });

  it('bars are as high as their counts; the one with the agency stands out', () => {
    const scene = distribution(data([90.5, 90.6, 95.5, 80], { own: 95.5 }), wide);
    const bars = marksOf(scene, 'bar').filter(
      (mark): mark is RectMark => mark.kind === 'rect' && mark.height > 0,
    );
    expect(bars.map(({ fill }) => fill)).toEqual(['lost-receding', 'own-receding', 'own']);
    expect((bars[1]?.height ?? 0) / (bars[2]?.height ?? 1)).toBeCloseTo(2, 9);
    expect(marksOf(scene, 'own')).toHaveLength(1);
  });

  it('no label overlaps another and nothing leaves the frame, from 260 to 1880 px', () => {
    fc.assert(
      fc.property(
        frame,
        fc.array(score, { maxLength: 60 }),
        fc.integer({ min: 0, max: 80 }),
        (size, values, count) => {
          const peers = Array.from({ length: count }, (_, index) => ({
            key: String(index),
            name: 'อบต.ตัวอย่าง (สมมติ)',
            score: values[index % Math.max(1, values.length)] ?? 100,
          }));
          const references = [{ name: 'ค่าเฉลี่ยทั้งประเทศ', score: 93.82 }];
          const own = values[0] ?? null;
          expect(sceneFaults(distribution(data(values, { own, peers, references }), size))).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('median and share below as anyone would count them', () => {
    expect([medianOf([]), medianOf([3]), medianOf([9, 1, 5, 7])]).toEqual([null, 3, 6]);
    expect([shareBelow([1, 2, 3, 4, 5], 4), shareBelow([7], 7)]).toEqual([0.75, 1]);
  });

  it('says where the agency stands', () => {
    expect(distributionWords(data([80, 90, 95], { own: 90 }), 'th')).toBe(
      'หน่วยงานนี้ได้ 90.00 สูงกว่า 50% ของหน่วยงานอื่นจากทั้งหมด 3 หน่วยงาน ค่ากลาง 90.00',
    );
    expect(distributionWords(data([80, 90, 95]), 'en')).toBe('3 agencies, median 90.00, 33% below 85');
    expect(distributionWords(data([]), 'en')).toBe('No scores to compare');
  });
});
