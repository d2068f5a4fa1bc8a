import { expect, test } from 'vitest';
import { runCase, type Outcome } from './cases';
import { analyse } from './withEngine';

test.each([0, 1, 2])('forty cases of every kind, part %i: everything holds', async (part) => {
  for (let number = part * 40; number < (part + 1) * 40; number += 1) {
    const { kind, fault } = await runCase(number);
    expect(fault, `npm run fuzz -- --case ${number} (${kind})`).toBeNull();
  }
});

test.each([1_000_000, 1_000_001, 1_000_002])('damaged PDF %i', async (number) => {
  expect((await runCase(number)).fault).toBeNull();
});

/** The first spreadsheets that were read in spite of what was done to them. */
async function loading(many: number): Promise<readonly Outcome[]> {
  const found: Outcome[] = [];
  for (let number = 0; found.length < many; number += 5) {
    const outcome = await runCase(number);
    if (outcome.staged.length > 0) found.push(outcome);
  }
  return found;
}

test('loaded and analysed behind earlier data', async () => {
  for (const { staged } of await loading(1)) await analyse(staged);
});

test('the same number is the same case, another is another', async () => {
  const [[one, other], [again]] = [await loading(2), await loading(1)];
  expect(JSON.stringify(again)).toBe(JSON.stringify(one));
  expect(JSON.stringify(other)).not.toBe(JSON.stringify(one));
});
