import fc from 'fast-check';
import { expect, test } from 'vitest';
import { settle, type Contested } from '../../src/sql/settle';

interface Fact {
  readonly row: number;
  readonly fact: number;
  readonly score: number;
}

const contestedOf = (facts: readonly Fact[], extra = 0): Contested => ({
  stage_id: facts.map((_, index) => index),
  source_id: facts.map(() => 1),
  row_no: facts.map(({ row }) => row),
  fact: facts.map(({ fact }) => fact),
  score: facts.map(({ score }) => score),
  tolerance: facts.map(() => 0.01),
  facts: facts.map(({ row }) => facts.filter((other) => other.row === row).length + extra),
});

const refusals = (contested: Contested): Record<number, string> => {
  const { refused } = settle(contested);
  return Object.fromEntries(refused.row_no.map((row, index) => [row, refused.rule[index] ?? '']));
};

test('the first statement wins; a later one that differs is refused, one that repeats it as well', () => {
  const facts = [
    { row: 1, fact: 9, score: 67.71 },
    { row: 2, fact: 9, score: 27.71 },
    { row: 3, fact: 9, score: 67.7 },
  ];
  expect(refusals(contestedOf(facts))).toEqual({ 2: 'duplicate-different', 3: 'duplicate-same' });
  expect(settle(contestedOf(facts)).repeated).toEqual({
    stage_id: [1, 2],
    verdict: ['different', 'same'],
    against: [0, 0],
  });
});

test('a row that repeats some values and states a new one is loaded', () => {
  const facts = [
    { row: 1, fact: 1, score: 50 },
    { row: 2, fact: 1, score: 50 },
  ];
  expect(refusals(contestedOf(facts))).toEqual({ 2: 'duplicate-same' });
  expect(refusals(contestedOf(facts, 1))).toEqual({});
});

test('what a refused row stated leaves no trace: a later row may state it', () => {
  const facts = [
    { row: 1, fact: 1, score: 50 },
    { row: 2, fact: 1, score: 60 },
    { row: 2, fact: 2, score: 70 },
    { row: 3, fact: 2, score: 80 },
  ];
  expect(refusals(contestedOf(facts))).toEqual({ 2: 'duplicate-different' });
});

const factList = fc
  .array(
    fc.record({
      row: fc.integer({ min: 1, max: 12 }),
      fact: fc.integer({ min: 1, max: 6 }),
      score: fc.constantFrom(10, 20, 30),
    }),
    { maxLength: 40 },
  )
  .map((facts) => facts.toSorted((a, b) => a.row - b.row));

test('loaded rows never contradict each other, and every refusal has a loaded reason', () => {
  fc.assert(
    fc.property(factList, (facts) => {
      const refused = refusals(contestedOf(facts));
      const loaded = facts.filter(({ row }) => !(row in refused));
      const value = new Map<number, number>();
      for (const { fact, score } of loaded) {
        expect(value.get(fact) ?? score).toBe(score);
        value.set(fact, score);
      }
      for (const [row, rule] of Object.entries(refused)) {
        const own = facts.filter((one) => one.row === Number(row));
        const before = loaded.filter((one) => one.row < Number(row));
        const clash = own.some((one) =>
          [...before, ...own].some((other) => other.fact === one.fact && other.score !== one.score),
        );
        expect(clash).toBe(rule === 'duplicate-different');
        if (!clash) expect(own.every((one) => before.some((other) => other.fact === one.fact))).toBe(true);
      }
    }),
  );
});
