import { expect, test } from 'vitest';
import { checkProvince } from '../../../data/make/check';
import { makeData } from '../../../data/make/main';
import { makeProvince } from '../../../data/make/province';

const { files, faults } = makeProvince();

test('the committed province is what the script makes, byte for byte', () => {
  expect(makeData(true)).toEqual([]);
});

test('two runs make the same bytes', () => {
  expect(makeProvince()).toEqual({ files, faults });
});

test('Arquero finds the planted numeric faults and no other', () => {
  expect(checkProvince(files, faults)).toEqual([]);
  expect(checkProvince(files, []).length).toBe(4);
});

test('a total changed by hand is found by line', () => {
  const lines = files.scores.split('\n');
  lines[10] = (lines[10] ?? '').replace(/\d+\.\d\d,([^,]+)$/, '12.34,$1');
  expect(checkProvince({ ...files, scores: lines.join('\n') }, faults)).toContain(
    'scores:11 does not follow from its parts',
  );
});

test('every agency says that it is made up, and the files stay small', () => {
  const names = files.agencies.trimEnd().split('\n').slice(1);
  expect(names).toHaveLength(60);
  for (const line of names) expect(line.split(',')[0]).toMatch(/\(สมมติ\)$/);
  const bytes = Object.values(files).reduce((sum, text) => sum + new TextEncoder().encode(text).length, 0);
  expect(bytes).toBeLessThan(1_500_000);
});
