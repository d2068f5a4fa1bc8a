import { expect, test } from 'vitest';
import { csvBytes, indicatorLines, itemLines, makeIndicatorRows } from '../../../data/make/bench';

const textOf = (lines: Iterable<string>): string =>
  new TextDecoder().decode(csvBytes(lines, (text) => new TextEncoder().encode(text)));

test('rows for the bench: agencies × years × ten, the same for the same seed', () => {
  const rows = makeIndicatorRows(3, [2567, 2568], 1);
  expect(rows.score).toHaveLength(60);
  expect(rows).toEqual(makeIndicatorRows(3, [2567, 2568], 1));
  expect(rows.score.every((score) => score >= 50 && score <= 100)).toBe(true);
  const lines = textOf(indicatorLines(rows)).trimEnd().split('\n');
  expect(lines).toHaveLength(61);
  expect(lines[1]).toMatch(/^อบต\.หนองแสงเหนือ,2567,1,\d+\.\d\d$/);
});

test('as many different names as agencies, up to the whole country and more', () => {
  expect(new Set(makeIndicatorRows(12_100, [2568], 1).agency).size).toBe(12_100);
});

test('items of an agency follow each other, at 0 or 100', () => {
  const lines = [...itemLines(2, [{ fiscalYear: 2568, codes: ['o1', 'o2'] }], 1)];
  expect(lines.map((line) => line.replace(/(100|0)$/, ''))).toEqual([
    'อบต.หนองแสงเหนือ,2568,o1,',
    'อบต.หนองแสงเหนือ,2568,o2,',
    'อบต.บ้านแสงเหนือ,2568,o1,',
    'อบต.บ้านแสงเหนือ,2568,o2,',
  ]);
});
