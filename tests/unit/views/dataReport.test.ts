import { expect, test } from 'vitest';
import type { Finding } from '../../../src/ingest/types';
import type { FindingsRow } from '../../../src/questions/findings';
import { findingsCsv } from '../../../src/views/data/findingsCsv';
import { refusedCsv } from '../../../src/views/data/refusedCsv';
import {
  counts,
  everything,
  filtered,
  groups,
  proposals,
  reportRows,
} from '../../../src/views/data/reportRows';
import { source } from '../state/sources';

const answer = (finding_id: number, more: Partial<FindingsRow>): FindingsRow => ({
  finding_id,
  source_id: 1,
  file: '1.csv',
  sheet: null,
  row_no: 2,
  col_no: 2,
  column_name: 'คะแนน',
  rule: 'total-mismatch',
  level: 'error',
  value: '95.7',
  expected: '75.70',
  about: 'อบต.ตัวอย่าง 2564 total',
  detail: '',
  proposal: null,
  agency_id: 1,
  fiscal_year: 2564,
  ...more,
});
const doubt: Finding = {
  rule: 'encoding-doubtful',
  level: 'warning',
  row: 0,
  column: -1,
  columnName: '',
  value: 'utf-8',
  expected: 'windows-874',
  about: '',
  detail: '',
  proposal: null,
};
const one = source(1, { readFindings: [doubt] });
const sheets = [one, { ...one, id: 2 }];
const answers = [
  answer(1, { proposal: '75.70' }),
  answer(2, { rule: 'duplicate-same', level: 'note' }),
  answer(3, { rule: 'duplicate-same', level: 'note', file: '2.csv' }),
];

test('findings of reading stand among those of the engine, once a file, most serious first', () => {
  const rows = reportRows(answers, sheets);
  expect(rows.map(({ level, rule }) => `${level} ${rule}`)).toEqual([
    'error total-mismatch',
    'warning encoding-doubtful',
    'note duplicate-same',
    'note duplicate-same',
  ]);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
});

test('a finding keeps its key when others come or go: an open field stays with its own', () => {
  const key = (rows: readonly FindingsRow[]) =>
    reportRows(rows, []).find(({ rule }) => rule === 'total-mismatch')?.key;
  expect(key([answer(9, { proposal: null })])).toBe(key([answer(1, { row_no: 1 }), answer(2, {})].slice(1)));
  const twice = reportRows([answer(1, {}), answer(2, { expected: '75.71' })], []);
  expect(new Set(twice.map((row) => row.key)).size).toBe(2);
});

test('a table nobody knows is an error until the person says what it is', () => {
  const unknown = source(3, { proposal: null, mapping: null });
  expect(reportRows([], [unknown])).toMatchObject([
    { rule: 'subject-unknown', level: 'error', file: '3.csv' },
  ]);
  expect(reportRows([], [{ ...unknown, mapping: one.mapping }])).toEqual([]);
});

test('filters, counts and groups', () => {
  const rows = reportRows(answers, sheets);
  expect(filtered(rows, everything)).toHaveLength(4);
  expect(filtered(rows, { level: 'note', rule: null, file: '2.csv' })).toHaveLength(1);
  expect(counts(rows, 'rule')[0]).toEqual({ value: 'duplicate-same', count: 2 });
  expect(groups(rows).map(({ rows: { length } }) => length)).toEqual([1, 1, 2]);
  expect(proposals(rows)).toEqual([answers[0]]);
});

test('the findings file has a header, a line a finding and a byte order mark', () => {
  const text = findingsCsv(reportRows(answers, sheets), 'th');
  expect(text.startsWith('\uFEFFไฟล์,')).toBe(true);
  expect(text.trim().split('\r\n')).toHaveLength(5);
  expect(text).toContain('95.7');
});

test('refused rows are saved whole, each with its rule, formulas harmless', async () => {
  const rows = new Map([
    [2, ['อบต.ตัวอย่าง', '1', '=1+1']],
    [3, ['อบต.ตัวอย่าง', '2']],
  ]);
  const workspace = {
    loaded: [{ source: one, staged: {} as never }],
    rowsAt: async (_: unknown, lines: readonly number[]) => lines.map((line) => rows.get(line) ?? []),
  };
  const refused = [
    { source_id: 1, row_no: 3, rule: 'duplicate-same' },
    { source_id: 1, row_no: 2, rule: 'score-not-number' },
  ];
  const [head, first, second] = (await refusedCsv(refused, workspace, 'en')).trim().split('\r\n');
  expect(head).toContain('cell 1,cell 2,cell 3');
  expect(first).toMatch(/^1\.csv,,2,.*score-not-number,อบต\.ตัวอย่าง,1,.*1\+1/);
  expect(first).not.toMatch(/,=1/);
  expect(second).toMatch(/^1\.csv,,3,.*duplicate-same,อบต\.ตัวอย่าง,2/);
});
