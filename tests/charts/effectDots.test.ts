import fc from 'fast-check';
import { describe as group, expect, it } from 'vitest';
import { describe } from '../../src/charts/effectDots/describe';
import type { EffectDot, EffectDotsData } from '../../src/charts/effectDots/groups';
import { layout } from '../../src/charts/effectDots/layout';
import { measureText } from '../../src/charts/measure';
import type { Frame, RectMark } from '../../src/charts/scene';
import { marksOf, sceneFaults } from './sceneFaults';

const frame = (width: number): Frame => ({ width, lang: 'th', measure: measureText });
const dot = (code: string, change: number): EffectDot => ({
  code,
  name_th: 'จุดสมมติ',
  name_en: 'made up',
  change,
});
const dots = (prefix: string, changes: readonly number[]) =>
  changes.map((change, at) => dot(`${prefix}${at + 1}`, change));
const difference = { label: 'ตัวชี้วัด · 29 หน่วยงาน', difference: 2.19, low: 0.2, high: 4.39 };
const data: EffectDotsData = {
  sections: [
    { kind: 'indicator', covered: [dot('1', 3), dot('2', 5)], uncovered: [dot('3', -2), dot('4', 0)] },
    { kind: 'item', covered: [dot('o1', 0), dot('o2', 100)], uncovered: [] },
  ],
  differences: [difference],
};
const rects = (role: string) =>
  marksOf(layout(data, frame(600)), role).filter((mark): mark is RectMark => mark.kind === 'rect');

it('says both groups with their sizes, then the differences', () => {
  expect(describe(data, 'th')).toBe(
    'มีมาตรการ 2 ตัวชี้วัด เฉลี่ย +4.00; ไม่มีมาตรการ 2 ตัวชี้วัด เฉลี่ย −1.00; มีมาตรการ 2 ข้อ ได้คืน 1 จาก 2; ไม่มีมาตรการ 0 ข้อ –; ตัวชี้วัด · 29 หน่วยงาน +2.19 (+0.20 ถึง +4.39)',
  );
  expect(describe(data, 'en')).toContain('With a measure: 2 indicators mean +4.00; Without: 2 indicators');
});

group('marks', () => {
  it('indicators stand where their change is, the mean between them; risen ones are full', () => {
    const middles = rects('dot').map(({ x, width }) => x + width / 2);
    const [three = 0, five = 0, fell = 0, kept = 0] = middles;
    expect((five - three) / (kept - fell)).toBeCloseTo(1, 6);
    const [mean] = marksOf(layout(data, frame(600)), 'mean');
    expect(mean?.kind === 'line' && mean.x1).toBeCloseTo((three + five) / 2, 6);
    expect(rects('dot').map(({ fill }) => fill)).toEqual(['own', 'own', 'paper', 'paper', 'own', 'paper']);
  });

  it('the interval is a line around its difference; none is drawn without one', () => {
    const scene = layout(data, frame(600));
    const [line] = marksOf(scene, 'interval');
    const [point] = marksOf(scene, 'difference');
    if (line?.kind !== 'line' || point?.kind !== 'circle') throw new Error('no interval');
    expect((point.cx - line.x1) / (line.x2 - line.x1)).toBeCloseTo((2.19 - 0.2) / (4.39 - 0.2), 6);
    expect(marksOf(layout({ ...data, differences: [] }, frame(600)), 'interval')).toEqual([]);
  });

  it('chips never touch each other', () => {
    const change = fc.double({ min: -100, max: 100, noNaN: true });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), fc.integer({ min: 260, max: 1200 }), (all, width) => {
        const sections = [{ kind: 'indicator', covered: dots('', all), uncovered: [] } as const];
        const { hits } = layout({ sections, differences: [] }, frame(width));
        hits.forEach((hit, at) => {
          for (const other of hits.slice(at + 1))
            expect(
              hit.x + hit.width <= other.x ||
                other.x + other.width <= hit.x ||
                hit.y + hit.height <= other.y ||
                other.y + other.height <= hit.y,
            ).toBe(true);
        });
      }),
      { numRuns: 40 },
    );
  });
});

it('no label overlaps another and nothing leaves the frame, from 260 to 1880 px', () => {
  const changes = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { maxLength: 12 });
  const items = fc.array(fc.constantFrom(0, 100), { maxLength: 48 });
  const lang = fc.constantFrom('th' as const, 'en' as const);
  fc.assert(
    fc.property(
      fc.tuple(changes, changes, items, items),
      fc.integer({ min: 260, max: 1880 }),
      lang,
      ([a, b, c, d], width, spoken) => {
        const drawn: EffectDotsData = {
          sections: [
            { kind: 'indicator', covered: dots('', a), uncovered: dots('1', b) },
            { kind: 'item', covered: dots('o', c), uncovered: dots('o1', d) },
          ],
          differences: a.map((value) => ({
            ...difference,
            difference: value,
            low: value - 3,
            high: value + 9,
          })),
        };
        const faults = sceneFaults(layout(drawn, { ...frame(width), lang: spoken }));
        // Codes repeat between the made-up groups, never in an agency's year.
        expect(faults.filter((fault) => fault !== 'two hits of one key')).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});
