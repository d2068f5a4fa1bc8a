import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  clean,
  examples,
  lookBacks,
  mostBeside,
  pages,
  peerScopes,
  readHash,
  themes,
  wishing,
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
  [{ page: 'plan', publish: ['o42', 'o43'] }, '#/plan?publish=o42,o43'],
  [{ page: 'plan', move: { '1': 98.5, '10': 0 } }, '#/plan?move=1:98.5,10:0'],
  [{ page: 'plan', target: { level: 'A' } }, '#/plan?target=A'],
  [{ page: 'plan', target: { total: 85 } }, '#/plan?target=85'],
  [{ page: 'plan', effort: { o42: 0.5 }, surveys: true }, '#/plan?effort=o42:0.5&surveys=1'],
  [{ page: 'plan', assume: { '10': 2 } }, '#/plan?assume=10:2'],
  [{ page: 'meeting', slide: 3 }, '#/meeting?slide=3'],
  [{ page: 'compare', node: '10', peers: 'chosen' }, '#/compare?by=10&peers=chosen'],
  [{ page: 'compare', map: 'share', rows: 'ranking' }, '#/compare?map=share&rows=ranking'],
  [{ page: 'compare', beside: ['a@b', 'c,d'] }, '#/compare?with=a%40b&with=c,d'],
  [{ page: 'sql', sql: 'SELECT 1, 2 AS "ก"?' }, '#/sql?sql=SELECT+1,+2+AS+%22%E0%B8%81%22%3F'],
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
  const code = fc.constantFrom('1', '10', 'o2', 'o43', '10.2-1', 'ข้อ1');
  const hundredths = (least: number, greatest: number) =>
    fc.integer({ min: least * 100, max: greatest * 100 }).map((value) => value / 100);
  const intents = fc.record({
    page: maybe(fc.constantFrom(...pages)),
    agencyKey: maybe(fc.string({ unit: fc.constantFrom(...'กำ่@&=%#?+/ :;ÿ😀') })),
    fiscalYear: maybe(fc.integer({ min: 2500, max: 2599 })),
    compareYear: maybe(fc.integer({ min: 2500, max: 2599 })),
    lookBack: maybe(fc.constantFrom(...lookBacks)),
    order: maybe(fc.constant('score' as const)),
    publish: maybe(fc.uniqueArray(code, { minLength: 1, maxLength: 30 })),
    move: maybe(fc.dictionary(code, hundredths(0, 100), { minKeys: 1, maxKeys: 12 })),
    target: maybe(
      fc.oneof(
        fc.record({ total: hundredths(0, 100) }),
        fc.record({ level: fc.constantFrom('AA', 'B', 'ผ่านดีเยี่ยม', 'ต้องปรับปรุงโดยด่วน') }),
      ),
    ),
    effort: maybe(fc.dictionary(code, hundredths(0.01, 9999.99), { minKeys: 1, maxKeys: 12 })),
    surveys: maybe(fc.constant(true as const)),
    node: maybe(code),
    peers: maybe(fc.constantFrom(...peerScopes)),
    map: maybe(fc.constantFrom('share' as const, 'change' as const)),
    rows: maybe(fc.constant('ranking' as const)),
    beside: maybe(
      fc.uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' }), { minLength: 1, maxLength: mostBeside }),
    ),
    slide: maybe(fc.integer({ min: 1, max: 99 })),
    sql: maybe(fc.string({ minLength: 1, unit: 'grapheme' })),
    assume: maybe(fc.dictionary(code, fc.integer({ min: 1, max: 9999 }), { minKeys: 1, maxKeys: 2 })),
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
  '#/overview?publish=,&move=1:101,2:-1,3,4:x:5,:7&target=101&effort=o1:0&surveys=2&assume=9:0',
  '#/overview?target=85.123&publish=%20',
  '#/overview?by=&peers=similar&map=mean&rows=peers&with=&with=',
  '#///',
  '#?a=%',
])('an address that cannot be read says nothing: %s', (hash) => {
  const { page, ...rest } = readHash(hash);
  expect([undefined, 'overview']).toContain(page);
  expect(rest).toEqual({});
});

test('what is tried stays with its agency and year', () => {
  const tried: Intent = {
    page: 'plan',
    agencyKey: 'ก',
    publish: ['o42'],
    move: { '1': 99 },
    target: { level: 'A' },
  };
  expect(wishing(tried, { lang: 'en' })).toEqual({ ...tried, lang: 'en' });
  expect(wishing(tried, { agencyKey: 'ก' })).toEqual(tried);
  expect(wishing(tried, { agencyKey: 'ข' })).toEqual({ page: 'plan', agencyKey: 'ข' });
  expect(wishing(tried, { fiscalYear: 2563 })).toEqual({ page: 'plan', agencyKey: 'ก', fiscalYear: 2563 });
  expect(wishing(tried, { publish: undefined })).not.toHaveProperty('publish');
});

test('a link is taken only where it can be written again: letters unescaped in it grow ninefold', () => {
  const long = (letters: number) => `#/compare?type=${'ก'.repeat(letters)}`;
  expect(readHash(long(20_000)).agencyType).toHaveLength(20_000);
  expect(readHash(long(40_000))).toEqual({});
  expect(readHash(`#/compare?type=${'a'.repeat(150_000)}`).agencyType).toHaveLength(150_000);
});
