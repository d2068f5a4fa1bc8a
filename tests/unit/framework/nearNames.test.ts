import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { framework } from '../../../src/framework/frameworks';
import { indexOf, nameKey } from '../../../src/framework/nameIndex';
import { namesNear } from '../../../src/framework/nearNames';
import type { Framework } from '../../../src/framework/types';

const index = indexOf(framework(2564) as Framework);
const names = [...index.names].filter(([name]) => name.length >= 20);

/** The plain definition, over the whole table. */
function slips(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, row) =>
    Array.from({ length: b.length + 1 }, (__, column) => (row === 0 ? column : column === 0 ? row : 0)),
  );
  const at = (row: number, column: number) => table[row]?.[column] ?? Number.NaN;
  for (let row = 1; row <= a.length; row += 1) {
    for (let column = 1; column <= b.length; column += 1) {
      const change = at(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
      (table[row] ?? [])[column] = Math.min(change, at(row - 1, column) + 1, at(row, column - 1) + 1);
    }
  }
  return at(a.length, b.length);
}

describe('names with a slip of the pen', () => {
  it('are found by one or two letters, and only the nearest', () => {
    const slip = fc.record({
      at: fc.nat(),
      letter: fc.constantFrom('', 'ก', 'ฯ', 'ะ'),
      drop: fc.integer({ min: 0, max: 1 }),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.array(slip, { minLength: 1, maxLength: 3 }),
        ([name], edits) => {
          const text = edits.reduce((so, { at, letter, drop }) => {
            const place = at % so.length;
            return so.slice(0, place) + letter + so.slice(place + drop);
          }, name);
          const distances = [...index.names].map(([other, nodes]) => ({
            codes: nodes.map(({ code }) => code),
            far: slips(text, other),
          }));
          const allowed = Math.min(2, Math.floor(text.length / 10));
          const nearest = Math.min(...distances.filter(({ far }) => far > 0).map(({ far }) => far));
          const expected =
            nearest > allowed
              ? []
              : distances.filter(({ far }) => far === nearest).flatMap(({ codes }) => codes);
          expect(
            namesNear(index, text)
              .map(({ code }) => code)
              .sort(),
          ).toEqual([...new Set(expected)].sort());
        },
      ),
      { numRuns: 40 },
    );
  });

  it('need ten letters for a slip', () => {
    expect(namesNear(index, nameKey('โครงสราง'))).toEqual([]);
  });
});
