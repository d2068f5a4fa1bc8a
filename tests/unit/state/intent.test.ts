import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  clean,
  examples,
  lookBacks,
  pages,
  readHash,
  themes,
  writeHash,
  type Intent,
} from '../../../src/state/intent';

const states: readonly (readonly [Intent, string])[] = [
  [{}, '#/'],
  [{ page: 'data' }, '#/data'],
  [{ page: 'overview', fiscalYear: 2564 }, '#/overview?year=2564'],
  [{ page: 'trends', fiscalYear: 2565, compareYear: 2563 }, '#/trends?year=2565&from=2563'],
  [{ page: 'trends', lookBack: 7 }, '#/trends?back=7'],
  [{ page: 'overview', order: 'score' }, '#/overview?order=score'],
  [{ page: 'measures', lang: 'en' }, '#/measures?lang=en'],
  [{ lang: 'th' }, '#/?lang=th'],
  [{ theme: 'dark' }, '#/?theme=dark'],
  [{ page: 'overview', example: 'province' }, '#/overview?example=province'],
];

test.each(states)('%j is written as %s and read back', (intent, hash) => {
  expect(writeHash(intent)).toBe(hash);
  expect(readHash(hash)).toEqual(intent);
});

test('every intent comes back from the address, agency names with any letter included', () => {
  const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
  const intents = fc.record({
    page: maybe(fc.constantFrom(...pages)),
    agencyKey: maybe(fc.string({ unit: fc.constantFrom(...'กำ่@&=%#?+/ :;ÿ😀') })),
    fiscalYear: maybe(fc.integer({ min: 2500, max: 2599 })),
    compareYear: maybe(fc.integer({ min: 2500, max: 2599 })),
    lookBack: maybe(fc.constantFrom(...lookBacks)),
    order: maybe(fc.constant('score' as const)),
    lang: maybe(fc.constantFrom('th' as const, 'en' as const)),
    theme: maybe(fc.constantFrom(...themes)),
    example: maybe(fc.constantFrom(...examples)),
  });
  fc.assert(
    fc.property(intents, (intent) => {
      expect(readHash(writeHash(intent))).toEqual(clean(intent));
    }),
  );
});

test.each([
  '',
  '#',
  '#/nowhere',
  '#/overview?year=abc&lang=xx&theme=&from=64&back=4&order=lost',
  '#/?year=0',
  '#/?year=9999',
  '#///',
  '#?a=%',
])('an address that cannot be read says nothing: %s', (hash) => {
  const { page, ...rest } = readHash(hash);
  expect([undefined, 'overview']).toContain(page);
  expect(rest).toEqual({});
});
