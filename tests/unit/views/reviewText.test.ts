import fc from 'fast-check';
import { expect, test } from 'vitest';
import { framework } from '../../../src/framework/frameworks';
import type { RowBlock } from '../../../src/ingest/document/document';
import { cellParts } from '../../../src/views/review/cellParts';
import { tableWidths, widthStep } from '../../../src/views/review/columnWidths';
import { keyedTargets } from '../../../src/views/review/targetKeys';

const codes = new Set(framework(2564)?.nodes.map(({ code }) => code.toLowerCase()));

test('a digit sets an indicator and takes it out again; 0 is the tenth', () => {
  expect(keyedTargets('9', [], codes)).toEqual(['9']);
  expect(keyedTargets('9', ['1', '9'], codes)).toEqual(['1']);
  expect(keyedTargets('0', ['9'], codes)).toEqual(['9', '10']);
});

test('Enter confirms what is there, Backspace clears, other keys and unknown indicators mean nothing', () => {
  expect(keyedTargets('Enter', ['o42'], codes)).toEqual(['o42']);
  expect(keyedTargets('Enter', [], codes)).toBeNull();
  expect(keyedTargets('Backspace', ['9'], codes)).toEqual([]);
  expect(keyedTargets('Delete', ['9'], codes)).toEqual([]);
  for (const key of ['a', 'Tab', 'F1', '๙', ' ']) expect(keyedTargets(key, ['9'], codes)).toBeNull();
  expect(keyedTargets('7', [], new Set(['1']))).toBeNull();
});

test('a list is shown as one, in its digits; long cells are known as such', () => {
  expect(cellParts('ดังนี้ ๑. ทำสมมติ ๒. แจกสมมติ')).toEqual({
    lead: 'ดังนี้',
    entries: [
      { number: 1, text: 'ทำสมมติ' },
      { number: 2, text: 'แจกสมมติ' },
    ],
    isThai: true,
    isLong: false,
  });
  expect(cellParts('1. ทำสมมติ').lead).toBe('1. ทำสมมติ');
  expect(cellParts(Array.from({ length: 12 }, (_, i) => `${i + 1}. ขั้นสมมติ`).join('\n')).isLong).toBe(true);
  expect(cellParts('ก'.repeat(500)).isLong).toBe(true);
});

test('markup in a cell is its text', () => {
  const text = '1. ก <img src=x onerror=alert(1)> 2. ข';
  expect(cellParts(text)).toMatchObject({ lead: text, entries: [] });
});

test('nothing but numbers, white space and list signs is lost from a cell', () => {
  const bare = (text: string) => text.replace(/[\s0-9.)]+/gu, '');
  const word = fc.stringMatching(/^[ก-ฮ]{1,8}$/u);
  fc.assert(
    fc.property(fc.array(fc.tuple(word, fc.boolean()), { maxLength: 12 }), (words) => {
      const cell = words.map(([text, numbered], i) => (numbered ? `${i + 1}. ${text}` : text)).join('\n');
      const { lead, entries } = cellParts(cell);
      expect(bare([lead, ...entries.map(({ text }) => text)].join(''))).toBe(bare(cell));
    }),
  );
});

const row = (table: number, line: number, ...cells: string[]): RowBlock => ({
  kind: 'row',
  table,
  line,
  page: null,
  cells,
});

test('rows of one table are parted alike, long columns wider; blank ones take almost nothing', () => {
  const widths = tableWidths([
    row(1, 1, '๑', 'สั้น', ''),
    { kind: 'paragraph', line: 2, page: null, text: 'x'.repeat(999) },
    row(1, 3, '๒', 'ย'.repeat(400), ''),
    row(2, 4, 'ก'),
  ]);
  expect(widths.get(1)).toEqual({
    columns: 'minmax(3rem, 1fr) minmax(9rem, 20fr) minmax(0.75rem, 1fr)',
    least: 12.75,
  });
  expect([...widths.keys()]).toEqual([1, 2]);
  expect([5, 15, 25, 35, 90].map(widthStep)).toEqual(['any', '18', '28', '40', 'never']);
});
