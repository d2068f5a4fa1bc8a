import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { framework } from '../../../src/framework/frameworks';
import { level, levelsPossible } from '../../../src/framework/level';
import type { Framework } from '../../../src/framework/types';
import { round2 } from '../../../src/text/round2';

const built = (year: number): Framework => {
  const found = framework(year);
  if (!found) throw new Error(`no framework ${year}`);
  return found;
};
const [fy2561, fy2564, fy2566] = [built(2561), built(2564), built(2566)];
const instruments = (IIT: number, EIT: number, OIT: number) => new Map(Object.entries({ IIT, EIT, OIT }));

describe('levels by total', () => {
  it.each([
    [100, 'AA'],
    [95, 'AA'],
    [94.995, 'AA'],
    [94.994, 'A'],
    [85, 'A'],
    [84.995, 'A'],
    [84.99499999999999, 'A'],
    [84.9949, 'B'],
    [75.6984, 'B'],
    [75, 'B'],
    [65, 'C'],
    [55, 'D'],
    [50, 'E'],
    [49.99, 'F'],
    [0, 'F'],
  ])('FY2564: %d is %s', (total, expected) => expect(level(fy2564, total, null)).toBe(expected));

  it.each([
    [80, 'สูงมาก'],
    [79.99, 'สูง'],
    [60, 'สูง'],
    [40, 'ปานกลาง'],
    [20, 'ต่ำ'],
    [19.99, 'ต่ำมาก'],
  ])('FY2561: %d is %s', (total, expected) => expect(level(fy2561, total, null)).toBe(expected));
});

describe('levels from FY2566 on', () => {
  it.each([
    [96, instruments(97, 95, 96), 'ผ่านดีเยี่ยม'],
    [96, instruments(97, 94.99, 96), 'ผ่านดี'],
    [96, instruments(97, 94.995, 96), 'ผ่านดีเยี่ยม'],
    [90, instruments(85, 85, 97.5), 'ผ่านดี'],
    [90, instruments(84.99, 90, 95), 'ผ่าน'],
    [84.995, instruments(85, 85, 85), 'ผ่านดี'],
    [84.99, instruments(90, 90, 75), 'ต้องปรับปรุง'],
    [70, null, 'ต้องปรับปรุง'],
    [69.99, null, 'ต้องปรับปรุงโดยด่วน'],
  ])('%d is %s', (total, known, expected) =>
    expect(levelsPossible(fy2566, total, known)).toEqual([expected]),
  );

  it('a total alone leaves a set, and no single level', () => {
    expect(levelsPossible(fy2566, 90, null)).toEqual(['ผ่านดี', 'ผ่าน']);
    expect(levelsPossible(fy2566, 95.2, null)).toEqual(['ผ่านดีเยี่ยม', 'ผ่านดี', 'ผ่าน']);
    expect(level(fy2566, 90, null)).toBeNull();
    expect(levelsPossible(fy2566, 90, new Map())).toEqual(['ผ่านดี', 'ผ่าน']);
  });

  it('what the total itself proves is used: 97.59 leaves no room for an instrument below 85', () => {
    expect(levelsPossible(fy2566, 97.59, null)).toEqual(['ผ่านดีเยี่ยม', 'ผ่านดี']);
    expect(levelsPossible(fy2566, 99, null)).toEqual(['ผ่านดีเยี่ยม']);
  });

  it('instruments known in part narrow the set', () => {
    expect(levelsPossible(fy2566, 90, new Map([['IIT', 80]]))).toEqual(['ผ่าน']);
    expect(levelsPossible(fy2566, 96, new Map([['EIT', 90]]))).toEqual(['ผ่านดี']);
    expect(
      levelsPossible(
        fy2566,
        90,
        new Map([
          ['IIT', 90],
          ['EIT', 90],
        ]),
      ),
    ).toEqual(['ผ่านดี']);
    expect(levelsPossible(fy2566, 90, new Map([['IIT', 99]]))).toEqual(['ผ่านดี', 'ผ่าน']);
  });

  it('known instruments that contradict the total still give a set', () => {
    expect(
      levelsPossible(
        fy2566,
        90,
        new Map([
          ['IIT', 0],
          ['EIT', 0],
        ]),
      ),
    ).toEqual(['ผ่าน']);
  });

  it('holds the true level, whatever is left out', () => {
    const score = fc.integer({ min: 6000, max: 10_000 }).map((value) => value / 100);
    fc.assert(
      fc.property(score, score, score, fc.subarray(['IIT', 'EIT', 'OIT']), (IIT, EIT, OIT, shown) => {
        const all = instruments(IIT, EIT, OIT);
        const total = round2(0.3 * IIT + 0.3 * EIT + 0.4 * OIT);
        const truth = level(fy2566, total, all);
        const possible = levelsPossible(
          fy2566,
          total,
          new Map([...all].filter(([code]) => shown.includes(code))),
        );
        expect(truth).not.toBeNull();
        expect(possible).toContain(truth);
        if (shown.length === 3) expect(possible).toHaveLength(1);
      }),
      { numRuns: 500 },
    );
  });
});
