import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/engine';
import { ask, type ColumnType, type Declared, type ParamType } from '../../src/questions/question';
import { modules, questions } from './everyQuestion';
import { cleanItems, cleanScores, measures, statedRows } from './golden';
import { loaded } from './load';

const engineType: Record<ColumnType, string> = {
  integer: 'INTEGER',
  double: 'DOUBLE',
  text: 'VARCHAR',
  boolean: 'BOOLEAN',
};
const sample: Record<ParamType, string> = { integer: '2564', double: '1.5', text: "'x'" };
const bareType = (declared: Declared) => declared.replace('?', '') as ColumnType;

let engine: Engine;
beforeAll(async () => {
  const before = cleanScores.map((row) => ({
    ...row,
    ...(row.code === '1' ? { score: 90, printed: '90.00' } : {}),
    year: 2563,
  }));
  const other = cleanScores.map((row) => ({ ...row, agency: 'เทศบาลตำบลสมมติ' }));
  engine = await loaded([
    { scores: cleanItems },
    { measures },
    {
      measures: [
        { agency: 'เทศบาลตำบลสมมติ', planYear: 2565, title: 'มาตรการสมมติ', targets: ['9'], status: 'done' },
      ],
    },
    { items: [{ code: 'o1', status: 'done' }] },
    { scores: [...cleanScores, ...before, ...other] },
    { scores: statedRows },
  ]);
});
afterAll(() => engine.close());

test('there is a question for each of the files', () => {
  expect(questions.length).toBe(Object.keys(modules).length - 1);
});

test.each(questions.map((question) => [question.name, question] as const))(
  '%s answers the row it declares',
  async (name, { params, row }) => {
    const given = Object.values(params).map((type) => sample[type]);
    const { columns } = await engine.query(`DESCRIBE SELECT * FROM ${name}(${given.join(', ')})`);
    const described = Array.from(columns.column_name ?? []).map((column, index) => [
      column,
      columns.column_type?.[index],
    ]);
    expect(described).toEqual(
      Object.entries(row).map(([column, declared]) => [column, engineType[bareType(declared)]]),
    );
  },
);

const years = { from_year: 2563, to_year: 2564 } as const;

test.each(questions.map((question) => [question.name, question] as const))(
  '%s without limits answers, and leaves only what may be NULL empty',
  async (_, question) => {
    const open = Object.fromEntries(
      Object.keys(question.params).map((name) => [name, years[name as keyof typeof years] ?? null]),
    );
    const rows = await ask(engine, question, open);
    expect(rows.length).toBeGreaterThan(0);
    const required = Object.entries(question.row).filter(([, declared]) => !declared.endsWith('?'));
    for (const row of rows) for (const [column] of required) expect(row[column], column).not.toBeNull();
  },
);
