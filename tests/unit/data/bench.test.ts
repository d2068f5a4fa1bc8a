import { expect, test } from 'vitest';
import { indicatorCsv, makeIndicatorRows } from '../../../data/make/bench';

test('rows for the bench: agencies × years × ten, the same for the same seed', () => {
  const rows = makeIndicatorRows(3, [2567, 2568], 1);
  expect(rows.score).toHaveLength(60);
  expect(rows).toEqual(makeIndicatorRows(3, [2567, 2568], 1));
  expect(rows.score.every((score) => score >= 50 && score <= 100)).toBe(true);
  const lines = new TextDecoder().decode(indicatorCsv(rows)).trimEnd().split('\n');
  expect(lines).toHaveLength(61);
  expect(lines[1]).toMatch(/^อบต\.หนองแสงเหนือ,2567,1,\d+\.\d\d$/);
});

test('as many different names as agencies, up to the whole country and more', () => {
  expect(new Set(makeIndicatorRows(12_100, [2568], 1).agency).size).toBe(12_100);
});
