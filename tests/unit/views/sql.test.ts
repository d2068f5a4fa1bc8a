import fc from 'fast-check';
import { expect, test } from 'vitest';
import { statementIn, tokensOf } from '../../../src/engine/statement';
import type { Reading } from '../../../src/engine/reading';
import { toCsv } from '../../../src/ingest/saveCsv';
import { csvRows, printed, sheetOf } from '../../../src/views/sql/cells';
import { lineColumn, marked } from '../../../src/views/sql/lineColumn';
import { questionsOf, tablesOf } from '../../../src/views/sql/schema';

test.each([
  ["SELECT ';' ; -- ;", "SELECT ';'", '', null],
  ['explain  analyze\nSELECT 1;;', 'SELECT 1', 'EXPLAIN ANALYZE', null],
  ['EXPLAIN SELECT 1', 'SELECT 1', 'EXPLAIN', null],
  ['SELECT 1 /* ; */; SELECT 2', 'SELECT 1 /* ; */; SELECT 2', '', 18],
  ['SELECT $a$ ; $b$ $a$, "a;""b"', 'SELECT $a$ ; $b$ $a$, "a;""b"', '', null],
  [' -- nothing\n;', '', '', null],
])('one statement in %s', (sql, body, explain, second) => {
  expect(statementIn(sql)).toMatchObject({ body, explain, second });
});

test('tokens stand where they say, one after another, and the body is part of the text', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'ก', "'", '"', '$', ';', '-', '/', '*', '\n', ' ', '😀'),
  });
  fc.assert(
    fc.property(text, (sql) => {
      let end = 0;
      for (const { text: token, at } of tokensOf(sql)) {
        expect(at).toBeGreaterThanOrEqual(end);
        expect(sql.slice(at, at + token.length)).toBe(token);
        end = at + token.length;
      }
      const { body, from } = statementIn(sql);
      expect(sql.slice(from, from + body.length)).toBe(body);
    }),
  );
});

test('a column is counted in letters as they are seen', () => {
  expect(lineColumn("SELECT 'กำ้',\n  ที่ x", 18)).toEqual({ line: 2, column: 4 });
  expect(lineColumn('', 0)).toEqual({ line: 1, column: 1 });
  expect(marked('a นอก.b', 2)).toEqual(['a ', 'นอก', '.b']);
  expect(marked('a', 1)).toEqual(['a', '', '']);
});

const reading: Reading = {
  rows: 2,
  end: 'all',
  columns: [
    { name: '2', type: 'DOUBLE', kind: 'number', values: [0.1 + 0.2, null] },
    { name: '1', type: 'VARCHAR', kind: 'text', values: ['=1+1', ''] },
    { name: 'ok', type: 'BOOLEAN', kind: 'boolean', values: [true, null] },
  ],
};

test('numbers are printed without noise; saved text is no formula', () => {
  expect([printed(0.1 + 0.2), printed(2564), printed(NaN), printed(false)]).toEqual([
    '0.3',
    '2564',
    'NaN',
    'false',
  ]);
  expect(toCsv(csvRows(reading))).toBe('\uFEFF2,1,ok\r\n0.3,"\'=1+1",true\r\n,,\r\n');
  expect(sheetOf(reading).rows).toEqual([
    [0.3, '=1+1', 'true'],
    [null, '', null],
  ]);
});

test('tables stand main ones first; questions are calls that can be run', () => {
  const values = (...all: string[]) => ({ name: '', type: '', kind: 'text', values: all }) as const;
  const tables = tablesOf({
    rows: 3,
    end: 'all',
    columns: [values('place', 'agency', 'agency'), values('x', 'name', 'type'), values('A', 'B', 'C')],
  });
  expect(tables.main).toEqual([
    {
      name: 'agency',
      insert: 'agency',
      columns: [
        { name: 'name', type: 'B' },
        { name: 'type', type: 'C' },
      ],
    },
  ]);
  expect(tables.rest.map(({ name }) => name)).toEqual(['place']);
  const questions = questionsOf(2564);
  expect(questions.find(({ insert }) => insert === 'weakest(NULL, 2564)')?.columns[0]).toEqual({
    name: 'code',
    type: 'VARCHAR',
  });
  expect(questions.length).toBeGreaterThan(20);
});
