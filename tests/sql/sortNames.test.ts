import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortNames } from '../../src/sql/sortNames';
import { compareThai } from '../../src/text/sort';

test('names stand in Thai order, however many', async () => {
  const name = fc.string({ unit: fc.constantFrom(...'กขคงเแไ่้ำ 019'), maxLength: 9 });
  for (const count of [0, 1, 999, 1000, 1001, 5300]) {
    const names = fc.sample(name, { numRuns: count, seed: count });
    const sorted = await sortNames(names);
    expect(sorted.every((each, at) => at === 0 || compareThai(sorted[at - 1] ?? '', each) <= 0)).toBe(true);
    expect(sorted.toSorted()).toEqual(names.toSorted());
  }
});

test('others have the thread in between', async () => {
  let turns = 0;
  const count = setInterval(() => (turns += 1));
  await sortNames(Array.from({ length: 60_000 }, (_, at) => `หน่วยงานสมมติที่ ${(at * 7919) % 60_000}`));
  clearInterval(count);
  expect(turns).toBeGreaterThan(5);
});
