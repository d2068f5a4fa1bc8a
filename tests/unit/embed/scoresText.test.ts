import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Fault } from '../../../src/embed/fault';
import { readScores, writeScores } from '../../../src/embed/scoresText';
import { round2 } from '../../../src/text/round2';

test('scores come back at two decimals, least first', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true })), (scores) => {
      expect([...readScores(writeScores(scores, 100), 100)]).toEqual(
        scores.map(round2).sort((a, b) => a - b),
      );
      const tenths = readScores(writeScores(scores, 10), 10);
      const below = (values: Iterable<number>) => [...values].filter((value) => value < 85).length;
      expect(below(tenths)).toBe(below(scores.map(round2)));
    }),
  );
  expect(writeScores([85, 84.995, 85, 100], 100)).toBe('8500x3 1500');
  expect(writeScores([84.99, 85.09], 10)).toBe('849 1');
});

test.each([
  'x',
  '1 x2',
  '-1',
  '10001',
  '9000 9000',
  '1x100001',
  '1x99999 1x99999',
  '1.5',
  '1  2',
  '1x',
  '9'.repeat(40),
])('a text that is none is a fault, however much it claims: %.20s', (text) => {
  expect(() => readScores(text, 100)).toThrow(Fault);
});
