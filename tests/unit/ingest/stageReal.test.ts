import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { stage } from '../../../src/ingest/stage/stage';
import { mappingOf, staged, tableOf } from './stageFixtures';

const path = '../shared/real/units-fy2563-merged-cells.tsv';

/** Third-party data: read where it lies, absent on other machines. */
test.skipIf(!existsSync(path))(
  '39 units with merged cells: scores, totals, levels, instruments from points',
  async () => {
    const rows = readFileSync(path, 'utf8')
      .replace(/\n$/, '')
      .split('\n')
      .map((line) => line.split('\t'));
    const mapping = mappingOf('agency instrument code name score points level', {
      layout: 'merged',
      fiscalYear: 2563,
    });
    const result = await stage(tableOf(rows, 'tsv'), mapping, { edits: [], sourceId: 1 });

    expect(result.findings).toEqual([]);
    expect(result.refused).toEqual([]);
    expect(result.rowsRead).toBe(39 * 11);
    expect(staged(result, 'stage_agency')).toHaveLength(39);
    expect(staged(result, 'stage_level')).toHaveLength(39);
    const scores = staged(result, 'stage_score');
    const count = (codes: string[]) => scores.filter(({ code }) => codes.includes(String(code))).length;
    expect(count(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'])).toBe(390);
    expect(count(['total'])).toBe(39);
    expect([count(['IIT']), count(['EIT']), count(['OIT'])]).toEqual([39, 39, 39]);

    const of = (key: unknown) =>
      new Map(scores.filter((row) => row.agency_key === key).map((r) => [r.code, Number(r.score)]));
    for (const { agency_key: key } of staged(result, 'stage_agency')) {
      const own = of(key);
      const mean = (...codes: string[]) =>
        codes.reduce((sum, code) => sum + (own.get(code) ?? NaN), 0) / codes.length;
      const [iit, eit, oit] = [mean('1', '2', '3', '4', '5'), mean('6', '7', '8'), mean('9', '10')];
      expect(Math.abs(0.3 * iit + 0.3 * eit + 0.4 * oit - (own.get('total') ?? NaN))).toBeLessThanOrEqual(
        0.011,
      );
      expect(Math.abs((own.get('IIT') ?? NaN) - iit)).toBeLessThanOrEqual(0.04);
      expect(Math.abs((own.get('OIT') ?? NaN) - oit)).toBeLessThanOrEqual(0.03);
    }
  },
);
