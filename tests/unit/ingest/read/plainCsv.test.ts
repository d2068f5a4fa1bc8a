import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvRows } from '../../../../src/ingest/read/csvRows';
import { plainCsv } from '../../../../src/ingest/read/plainCsv';
import { changedRows, isChanged, numberedCells } from '../../../../src/ingest/numberedRows';
import { encode } from '../../../fixtures/ingest/encode';

const cell = fc.oneof(
  fc.constantFrom('', ' ', 'อบต.หนองจอก', '๙๕.๗', '97.91', "'=1+1", "'ก", 'รก', '-'),
  fc.string({ unit: fc.constantFrom('ก', 'ำ', 'a', '\t', "'", '=', ' ', '1'), maxLength: 6 }),
);
const lineBreak = fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\r\n\r\n');

test('cuts what the reader of quotes cuts: cells, physical lines, blank lines, every kind of line break', async () => {
  const table = fc.array(fc.tuple(fc.array(cell, { maxLength: 5 }), lineBreak), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(table, fc.boolean(), fc.boolean(), async (made, lastBreak, isThai) => {
      const text = made
        .map(([cells, end], row) => cells.join(',') + (row === made.length - 1 && !lastBreak ? '' : end))
        .join('');
      const { rows, lines } = csvRows(text, ',');
      const encoding = isThai ? 'windows-874' : 'utf-8';
      const plain = await plainCsv(encode(text, encoding), encoding, ',');
      const asRead = (plain?.rows ?? []).map((cells) => [...cells]);
      // An apostrophe that our own files put before a formula is taken away where cells are read.
      const restored = rows.map((cells) =>
        cells.map((one) => (/^''*[=+\-@\t]/.test(one) ? one.slice(1) : one)),
      );
      expect(asRead).toEqual(restored);
      expect(plain?.lines).toEqual(lines);
    }),
    { numRuns: 200 },
  );
});

test('leaves quotes, NUL and UTF-16 to the reader that knows them', async () => {
  expect(await plainCsv(encode('a,"b"\n', 'utf-8'), 'utf-8', ',')).toBeNull();
  expect(await plainCsv(Uint8Array.of(0x61, 0, 0x0a), 'utf-8', ',')).toBeNull();
  expect(await plainCsv(encode('a,b\n', 'utf-16le'), 'utf-16le', ',')).toBeNull();
});

test('a byte order mark is no part of the first cell; broken bytes become U+FFFD', async () => {
  const marked = await plainCsv(
    Uint8Array.of(0xef, 0xbb, 0xbf, 0x61, 0x0a, 0xe0, 0xb8, 0x2c, 0x62),
    'utf-8',
    ',',
  );
  expect(marked?.rows.map((cells) => [...cells])).toEqual([['a'], ['\uFFFD', 'b']]);
});

test('equal cells of a column have equal numbers, however many there are; a changed row is another', async () => {
  const made = Array.from({ length: 3000 }, (_, row) => `ก${row % 1500},${row % 7}`);
  const plain = await plainCsv(encode(made.join('\n'), 'utf-8'), 'utf-8', ',');
  const cells = numberedCells(plain?.rows ?? []);
  expect(cells?.numbers[0]).toBe(cells?.numbers[3000]);
  expect(plain?.rows[2999]).toEqual(['ก1499', '3']);
  const changed = changedRows(plain?.rows ?? [], new Map([[1, ['ข']]]));
  expect([changed[1], changed[0], changed.length]).toEqual([['ข'], ['ก0', '0'], 3000]);
  expect([isChanged(changed, 1), isChanged(changed, 0)]).toEqual([true, false]);
});
