import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { stageSchema } from '../../../src/ingest/stage/stageTable';

const types: Record<string, string> = {
  INTEGER: 'integer',
  VARCHAR: 'text',
  DOUBLE: 'double',
  BOOLEAN: 'boolean',
};

test('staging tables have the columns of 010_tables.sql in their order', () => {
  const sql = readFileSync('src/sql/010_tables.sql', 'utf8').replace(/--.*$/gm, '');
  const tables = [...sql.matchAll(/CREATE TABLE (stage_\w+) \(([^)]*)\)/g)].map(
    ([, name = '', body = '']) => [
      name,
      body.split(',').map((column) => {
        const [own = '', type = ''] = column.trim().split(/\s+/);
        return [own, types[type]];
      }),
    ],
  );
  expect(tables).toEqual(
    Object.entries(stageSchema).map(([name, columns]) => [name, Object.entries(columns)]),
  );
});
