import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { effectiveWeights } from '../../../src/framework/effectiveWeights';
import { framework } from '../../../src/framework/frameworks';
import { level } from '../../../src/framework/level';
import { lostPoints } from '../../../src/framework/lostPoints';
import { resolveNode } from '../../../src/framework/names';
import { rollUp } from '../../../src/framework/rollUp';
import type { Framework } from '../../../src/framework/types';
import { round2 } from '../../../src/text/round2';

const built = (year: number): Framework => {
  const found = framework(year);
  if (!found) throw new Error(`no framework ${year}`);
  return found;
};

describe('อบต.หนองจอก FY2564, as published', () => {
  const fy = built(2564);
  const scores = [97.91, 95.5, 95.6, 95.41, 97.57, 92.69, 89.82, 87.36, 67.71, 31.25];
  const stated = new Map(scores.map((score, index) => [String(index + 1), score]));
  const lost = new Set(
    [2, 12, 16, 17, 21, 22, 24, 27, 28, 29, 36, 37, 41, 42, 43].map((number) => `o${number}`),
  );
  const items = new Map(
    fy.nodes.filter(({ kind }) => kind === 'item').map(({ code }) => [code, lost.has(code) ? 0 : 100]),
  );
  const rounded = (values: ReadonlyMap<string, number>, code: string) =>
    round2(values.get(code) ?? Number.NaN);

  it('the ten indicators give the three instruments, 75.70 and level B', () => {
    const values = rollUp(fy, stated);
    expect(values.get('IIT')).toBeCloseTo(96.398, 9);
    expect(values.get('EIT')).toBeCloseTo(89.956667, 6);
    expect(values.get('OIT')).toBeCloseTo(49.48, 9);
    expect(rounded(values, 'total')).toBe(75.7);
    expect(level(fy, values.get('total') ?? 0, null)).toBe('B');
    expect(values.has('9.1')).toBe(false);
  });

  it('the items alone give indicators 9 and 10 as published', () => {
    const values = rollUp(fy, items);
    expect(rounded(values, '9')).toBe(67.71);
    expect(values.get('10')).toBe(31.25);
    expect(values.has('total')).toBe(false);
  });

  it('recomputing sets the items above the stated 27.71 and 95.70', () => {
    const misprinted = new Map([...stated, ...items, ['9', 27.71], ['total', 95.7]] as [string, number][]);
    expect(rounded(rollUp(fy, misprinted), 'total')).toBe(95.7);
    const computed = rollUp(fy, misprinted, 'computed');
    expect([rounded(computed, '9'), rounded(computed, 'total'), rounded(computed, '1')]).toEqual([
      67.71, 75.7, 97.91,
    ]);
  });

  it('each lost item is worth what the note says, o42 and o43 together lift the total to 85.70, level A', () => {
    const weights = effectiveWeights(fy);
    const worth = ['o2', 'o12', 'o21', 'o27', 'o29', 'o36', 'o42'].map((code) =>
      ((weights.get(code) ?? 0) * 100).toFixed(3),
    );
    expect(worth).toEqual(['0.444', '0.500', '0.571', '1.000', '0.800', '1.250', '5.000']);
    const published = rollUp(
      fy,
      new Map([...stated, ...items, ['o42', 100], ['o43', 100]] as [string, number][]),
      'computed',
    );
    expect(rounded(published, 'total')).toBe(85.7);
    expect(level(fy, published.get('total') ?? 0, null)).toBe('A');
  });

  it('the lost points of the ten indicators add up to 100 − total', () => {
    const values = rollUp(fy, stated);
    const points = lostPoints(fy, values);
    const sum = [...stated.keys()].reduce((total, code) => total + (points.get(code) ?? 0), 0);
    expect(sum).toBeCloseTo(100 - (values.get('total') ?? 0), 9);
    expect(points.get('10')).toBeCloseTo(13.75, 9);
  });
});

// A third-party table that lies beside a full checkout of the project, not inside it.
const table = new URL('../../../../shared/real/units-fy2563-merged-cells.tsv', import.meta.url);

describe.skipIf(!existsSync(table))('39 units of one university, FY2563', () => {
  it('the formula gives every published total within 0.011 and its level', () => {
    const fy = built(2563);
    const rows = readFileSync(table, 'utf8')
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split('\t'));
    const units: { total: number; level: string; scores: Map<string, number> }[] = [];
    for (const [unit = '', , , name = '', score = '', points = '', stated = ''] of rows) {
      if (unit !== '') units.push({ total: Number(points), level: stated, scores: new Map() });
      const code = name === '' ? undefined : resolveNode(fy, name)[0]?.code;
      if (code !== undefined) units.at(-1)?.scores.set(code, Number(score));
    }
    expect(units).toHaveLength(39);
    for (const unit of units) {
      expect(unit.scores.size).toBe(10);
      const total = rollUp(fy, unit.scores).get('total') ?? Number.NaN;
      expect(Math.abs(total - unit.total)).toBeLessThanOrEqual(0.011);
      expect(level(fy, unit.total, null)).toBe(unit.level);
    }
  });
});
