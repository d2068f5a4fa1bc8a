import fc from 'fast-check';
import { framework } from '../../src/framework/frameworks';
import type { MeasureRow, ScoreRow } from './staged';

/** A made-up province: agencies of two types, FY2563–2566, indicators, items and measures, the same for one seed. */
export interface Province {
  readonly scores: readonly ScoreRow[];
  readonly measures: readonly MeasureRow[];
}

export const provinceYears = [2563, 2564, 2565, 2566] as const;
export const provinceAgencies = Array.from({ length: 12 }, (_, index) =>
  index % 3 === 0 ? `เทศบาลตำบล${'กขคง'.charAt(index / 3)}` : `อบต.${'กขคงจฉชซญดตถ'.charAt(index)}`,
);

const hundredths = fc.integer({ min: 6000, max: 10000 }).map((value) => value / 100);
const statuses = fc.constantFrom(undefined, 'planned', 'underway', 'done');
const targets = fc.subarray(['total', 'OIT', '1', '7', '9', '9.2', '10', '10.2', 'o2', 'o12', 'o42', 'o43'], {
  maxLength: 3,
});

const measure = (agency: string, planYear: number): fc.Arbitrary<MeasureRow> =>
  fc.record({ targets, status: statuses, hasResult: fc.boolean() }).map((drawn) => ({
    ...drawn,
    agency,
    planYear,
    title: 'มาตรการสมมติ',
    basis: drawn.hasResult ? 'stated' : 'matched',
    responsible: 'สำนักปลัด\nกองคลัง',
  }));

function yearOf(agency: string, year: number): fc.Arbitrary<readonly ScoreRow[]> {
  const nodes = framework(year)?.nodes ?? [];
  const indicators = nodes.filter(({ kind }) => kind === 'indicator').map(({ code }) => code);
  const items = nodes.filter(({ kind }) => kind === 'item').map(({ code }) => code);
  return fc
    .record({
      scores: fc.array(hundredths, { minLength: indicators.length, maxLength: indicators.length }),
      lost: fc.subarray(items, { maxLength: 12 }),
      listing: fc.constantFrom('none', 'all', 'lost'),
    })
    .map(({ scores, lost, listing }) => [
      ...indicators.map((code, index) => ({ agency, year, code, score: scores[index] ?? 0 })),
      ...(listing === 'none' ? [] : listing === 'lost' ? lost : items).map((code) => ({
        agency,
        year,
        code,
        score: lost.includes(code) ? 0 : 100,
      })),
    ]);
}

const all = fc
  .tuple(
    fc.tuple(...provinceAgencies.flatMap((agency) => provinceYears.map((year) => yearOf(agency, year)))),
    fc.tuple(
      ...provinceAgencies.flatMap((agency) =>
        provinceYears.map((year) => fc.array(measure(agency, year), { maxLength: 3 })),
      ),
    ),
  )
  .map(([scores, measures]) => ({ scores: scores.flat(), measures: measures.flat() }));

export function makeProvince(seed: number): Province {
  const [province] = fc.sample(all, { numRuns: 1, seed });
  if (!province) throw new Error('no sample');
  return province;
}
