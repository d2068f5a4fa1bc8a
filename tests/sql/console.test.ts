import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/engine';
import { isTrap } from '../../src/engine/fault';
import { ReadingFault, type Reading } from '../../src/engine/reading';
import { exampleSql } from '../../src/views/sql/examples';
import { questionsOf } from '../../src/views/sql/schema';
import { loaded } from './load';
import { cleanItems, cleanScores, measures } from './golden';

let engine: Engine;
let before: string;
beforeAll(async () => {
  engine = await loaded([{ scores: [...cleanScores, ...cleanItems], measures }]);
  before = await checksum();
});
afterAll(() => engine.close());

/** Every table's rows and every macro's text in one number a name. */
async function checksum(): Promise<string> {
  const { columns } = await engine.query(
    `SELECT string_agg(table_name, ',' ORDER BY table_name) AS names FROM duckdb_tables()`,
  );
  const tables = String(columns.names?.[0]).split(',');
  const sums = await engine.query(
    tables
      .map(
        (name) =>
          `SELECT '${name}' AS name, count(*) AS n, bit_xor(hash(t)) % 1000000007 AS sum FROM ${name} AS t`,
      )
      .join(' UNION ALL '),
  );
  const rest = await engine.query(
    `SELECT (SELECT string_agg(function_name || macro_definition, ';' ORDER BY function_name) FROM duckdb_functions() WHERE NOT internal) AS macros,
       (SELECT string_agg(database_name, ',') FROM duckdb_databases()) AS bases,
       (SELECT string_agg(name || value, ';' ORDER BY name) FROM duckdb_settings()) AS settings`,
  );
  return JSON.stringify([sums, rest]);
}

const read = (sql: string, limit = 1000, signal?: AbortSignal): Promise<Reading> =>
  engine.read(sql, signal ? { limit, signal } : { limit });

const fault = (sql: string): Promise<ReadingFault> =>
  read(sql).then(
    () => Promise.reject(new Error(`answered: ${sql}`)),
    (error: unknown) => {
      if (error instanceof ReadingFault) return error;
      throw error;
    },
  );

const rows = ({ columns, rows: count }: Reading) =>
  Array.from({ length: count }, (_, row) => columns.map(({ values }) => values[row]));

describe('what would change or reach anything is refused, and everything is as it was', () => {
  afterEach(async () => expect(await checksum()).toBe(before));

  test.each([
    'DROP TABLE agency',
    'drop table agency;',
    '/* SELECT */ DROP TABLE agency',
    '-- SELECT\nDROP TABLE agency',
    "INSERT INTO agency (name) VALUES ('x')",
    'UPDATE agency SET name = NULL',
    'DELETE FROM agency',
    'TRUNCATE agency',
    'ALTER TABLE agency DROP COLUMN name',
    'CREATE TABLE z AS SELECT 1',
    'CREATE TEMP TABLE z AS SELECT 1',
    'CREATE OR REPLACE MACRO weakest(a, b) AS TABLE SELECT 1',
    'MERGE INTO agency USING agency AS x ON (agency.name = x.name) WHEN MATCHED THEN DELETE',
    'WITH gone AS (DELETE FROM agency RETURNING *) SELECT * FROM gone',
    'WITH new AS (INSERT INTO agency (name) VALUES (1) RETURNING *) SELECT * FROM new',
    'EXPLAIN ANALYZE DELETE FROM agency',
    'EXPLAIN DROP TABLE agency',
    "ATTACH ':memory:' AS z",
    'DETACH memory',
    'USE memory',
    "COPY agency TO 'out.csv'",
    "COPY agency FROM 'in.csv'",
    "COPY (SELECT 1) TO 'out.csv'",
    "EXPORT DATABASE 'out'",
    "IMPORT DATABASE 'in'",
    'INSTALL httpfs',
    'LOAD httpfs',
    'SET threads = 2',
    'SET VARIABLE a = 1',
    'RESET ALL',
    'PRAGMA enable_profiling',
    'PRAGMA database_list',
    'CALL enable_logging()',
    'CHECKPOINT',
    'VACUUM',
    'BEGIN',
    'COMMIT',
    'ROLLBACK',
    'PREPARE p AS SELECT 1',
    'EXECUTE p',
    'DEALLOCATE p',
    "COMMENT ON TABLE agency IS 'x'",
  ])('%s', async (sql) => {
    expect((await fault(sql)).code).toBe('not-a-question');
  });

  test.each([
    'SELECT 1; DROP TABLE agency',
    'SELECT 1; SELECT 2',
    'SELECT 1;;DROP TABLE agency;',
    'SELECT 1) AS x; DROP TABLE agency; SELECT * FROM (SELECT 1',
    'SELECT 1 /* ; */; DROP TABLE agency --',
    "SELECT ';' ; COMMIT",
    'SELECT 1 -- ;\n; COMMIT',
  ])('several: %s', async (sql) => {
    expect((await fault(sql)).code).toBe('several');
  });

  test.each([
    "FROM read_csv('http://127.0.0.1/x.csv')",
    "FROM 'http://127.0.0.1/x.csv'",
    "FROM read_text('/etc/passwd')",
    "FROM read_blob('/etc/passwd')",
    "FROM glob('/*')",
    "FROM sniff_csv('/etc/passwd')",
    "FROM parquet_scan('x')",
    "FROM read_json('x')",
    'FROM enable_logging()',
    "FROM enable_logging(storage = 'file', storage_config = {'path': 'x'})",
    "FROM query('FROM enable_' || 'logging()')",
    'WITH a AS (FROM system.main."ENABLE_logging"()) SELECT (SELECT count(*) FROM a) FROM agency',
    'EXPLAIN ANALYZE FROM enable_logging()',
    'FROM disable_logging()',
    'FROM truncate_duckdb_logs()',
    'FROM checkpoint()',
    'FROM force_checkpoint()',
  ])('outside: %s', async (sql) => {
    expect((await fault(sql)).code).toBe('outside');
  });

  test.each([
    "FROM query('DROP TABLE agency')",
    'SELECT 1) LIMIT 0 --',
    '(DROP TABLE agency)',
    "FROM 'https://127.0.0.1/x.parquet'",
    "SELECT '",
    'SELECT $1',
    'SELECT ?',
    'FROM arrow_scan(1, 2, 3)',
  ])('wrong: %s', async (sql) => {
    expect((await fault(sql)).code).toBe('wrong');
  });
});

test.each([
  [
    'SELECT 1 AS "2", NULL AS "1", 0.5, true, [1, 2], DATE \'2021-02-03\'',
    [[1, null, 0.5, true, '[1, 2]', '2021-02-03']],
  ],
  ["SELECT 'a;b' AS x; -- ;", [['a;b']]],
  ['WITH a AS (SELECT 2 AS b) FROM a;', [[2]]],
  ['VALUES (1), (2)', [[1], [2]]],
  ['SELECT 1 /* and', [[1]]],
  ['SELECT unnest([3, 1, 2]) AS x ORDER BY x DESC', [[3], [2], [1]]],
  ["SELECT name FROM (SHOW TABLES) WHERE name = 'agency'", [['agency']]],
])('%s is answered', async (sql, expected) => {
  expect(rows(await read(sql))).toEqual(expected);
});

test.each([
  'SHOW TABLES',
  'DESCRIBE agency',
  'SUMMARIZE score',
  'EXPLAIN SELECT * FROM weakest(1, 2564)',
  'explain analyze FROM agency',
  'FROM duckdb_columns()',
  'PIVOT score ON fiscal_year IN (2563, 2564) USING count(*)',
])('%s is answered', async (sql) => expect((await read(sql)).rows).toBeGreaterThan(0));

test('columns keep their order, their names and their types, also without rows', async () => {
  const { columns, rows: count } = await read('SELECT 1 AS a, 2 AS a, 3::DECIMAL(5,2) AS "1" LIMIT 0');
  expect(count).toBe(0);
  expect(columns.map(({ name, type, kind }) => [name, type, kind])).toEqual([
    ['a', 'INTEGER', 'integer'],
    ['a_1', 'INTEGER', 'integer'],
    ['1', 'DECIMAL(5,2)', 'number'],
  ]);
});

test.each([
  ["SELECT 'กขค',\n nope FROM agency", 'nope'],
  ['  -- ก\n SELECT * FROM ไม่มี', 'ไม่มี'],
  ['EXPLAIN SELECT *\nFROM agency WERE 1', '1'],
  ["SELECT 1 FROM read_text('/x')", 'read_text'],
  ["SELECT 'กข' + 1; DROP TABLE x", 'DROP'],
])('a fault says where it is: %s', async (sql, word) => {
  const { at } = await fault(sql);
  expect(sql.slice(at ?? -1)).toMatch(new RegExp(`^${word}`));
});

test('no more than the limit is fetched, and that there is more is said', async () => {
  const cross = 'SELECT a.* FROM range(100000) AS a, range(100000) AS b, range(100000) AS c';
  const some = await read(cross, 5000);
  expect([some.rows, some.end]).toEqual([5000, 'rows']);
  expect(await read('FROM range(5000)', 5000)).toMatchObject({ rows: 5000, end: 'all' });
  const wide = await read("SELECT repeat('x', 100000) AS x FROM range(3000)", 100_000);
  expect(wide.end).toBe('bytes');
  expect(wide.rows).toBeGreaterThan(0);
});

test('a long question is stopped, others are answered meanwhile, and the next is answered', async () => {
  const stop = new AbortController();
  const long = read(
    'SELECT count(*) FROM range(100000) AS a, range(100000) AS b, range(100000) AS c',
    10,
    stop.signal,
  );
  const other = await engine.query('SELECT count(*) AS n FROM agency');
  expect(other.rows).toBe(1);
  setTimeout(() => stop.abort(), 300);
  await expect(long).rejects.toMatchObject({ name: 'AbortError' });
  expect(rows(await read('SELECT 1'))).toEqual([[1]]);
  expect(await checksum()).toBe(before);
});

test('a question that would take too much memory ends with a sentence', async () => {
  const sql = 'SELECT list(a.range || b.range) FROM range(1000000) AS a, range(1000000) AS b';
  expect((await fault(sql)).code).toBe('memory');
  expect(await checksum()).toBe(before);
});

test('nothing asked is no question', async () => {
  expect((await fault(' ;; -- SELECT 1')).code).toBe('empty');
});

test('what tears the engine is known as such', async () => {
  const own = await loaded([]);
  await expect(own.read('SELECT list_sum(range(1000000000))', { limit: 1 })).rejects.toSatisfy(isTrap);
});

test('the five examples and every question of the schema are answered as written', async () => {
  const asked = [
    ...Object.values(exampleSql(2564, 2563)),
    ...questionsOf(2564).map(({ insert }) => `FROM ${insert}`),
  ];
  for (const sql of asked) expect((await read(sql)).columns.length, sql).toBeGreaterThan(0);
});
