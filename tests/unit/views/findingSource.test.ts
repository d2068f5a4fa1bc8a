import { expect, test } from 'vitest';
import type { SourcesRow } from '../../../src/questions/sources';
import { byContribution, changeTable } from '../../../src/views/finding/findingChange';
import { sourceText } from '../../../src/views/finding/findingSource';
import { changeOf } from './rows';

const source = (file: string, subject: string, loaded = 1): SourcesRow => ({
  source_id: 1,
  file,
  sheet: null,
  kind: 'csv',
  subject,
  layout: 'long',
  encoding: 'utf-8',
  rows_read: loaded,
  rows_loaded: loaded,
  rows_refused: 0,
});

test('a source names the files that speak of the subject, and counts the rest', () => {
  const sources = [
    source('a.csv', 'scores'),
    source('a.csv', 'scores'),
    source('b.csv', 'items'),
    source('c.csv', 'scores', 0),
    source('d.csv', 'measures'),
  ];
  expect(sourceText(sources, ['scores'], '2564', 'th')).toBe('ที่มา: a.csv · ปีงบประมาณ 2564');
  expect(sourceText(sources, ['scores', 'items'], '2564', 'en')).toBe(
    'Source: a.csv, b.csv · fiscal year 2564',
  );
  expect(sourceText(sources, ['scores', 'items', 'measures'], '2563, 2564', 'th')).toBe(
    'ที่มา: a.csv, b.csv และอีก 1 ไฟล์ · ปีงบประมาณ 2563, 2564',
  );
});

test('a change is ordered by its effect whatever the sign, and its table keeps the framework and the total', () => {
  const rows = changeOf({ '1': 0.5, '10': -3, framework: 9 });
  expect(byContribution(rows).map(({ code }) => code)).toEqual(['10', '1']);
  const { rows: printed } = changeTable(rows, 2563, 2564, 'th');
  expect(printed.map(({ contribution }) => contribution)).toEqual([6.5, 0.5, -3, 9]);
});
