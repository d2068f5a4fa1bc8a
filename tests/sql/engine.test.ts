import { expect, test } from 'vitest';
import { toIpc, type Columns } from '../../src/ingest/columns';
import { openNodeEngine } from '../../src/engine/node';
import { afterLoading } from '../../src/engine/settings';

test('the engine that ships takes columns in and gives columns out, nulls kept', async () => {
  const engine = await openNodeEngine();
  await engine.run('CREATE TABLE t (a INTEGER, b VARCHAR, c DOUBLE, d BOOLEAN)');
  const part = {
    a: { type: 'integer', values: [1, null] },
    b: { type: 'text', values: ['กำ', null] },
    c: { type: 'double', values: [67.71, null] },
    d: { type: 'boolean', values: [true, null] },
  } satisfies Columns;
  await engine.append('t', toIpc(part));
  await engine.append('t', toIpc(part));
  const table = await engine.query('SELECT *, sum(a) OVER () AS s FROM t WHERE b = ? ORDER BY a', ['กำ']);
  expect(table).toEqual({
    rows: 2,
    columns: { a: [1, 1], b: ['กำ', 'กำ'], c: [67.71, 67.71], d: [true, true], s: [2, 2] },
  });
  expect((await engine.query('SELECT count(*) AS n FROM t')).columns.n).toEqual([4]);
  await engine.close();
});

test('a fault in a statement rejects with the message of the engine', async () => {
  const engine = await openNodeEngine();
  await expect(engine.query('SELECT nothing FROM nowhere')).rejects.toThrow(/nowhere/);
  await engine.close();
});

test('an engine knows nothing of the one before it, whose place it takes', async () => {
  const first = await openNodeEngine();
  await first.run(`CREATE TABLE t (a INTEGER); SET VARIABLE v = 1; ${afterLoading}`);
  await first.close();
  const next = await openNodeEngine();
  const { columns } = await next.query(
    `SELECT (SELECT count(*) FROM duckdb_tables()) AS tables, getvariable('v') AS v,
       current_setting('lock_configuration') AS locked, current_setting('autoload_known_extensions') AS autoload`,
  );
  expect(columns).toMatchObject({ tables: [0], v: [null], locked: [false], autoload: [false] });
  await next.close();
});

test('an engine that was torn leaves its place to nobody', async () => {
  const torn = await openNodeEngine();
  await expect(torn.read('SELECT list_sum(range(1000000000))', { limit: 1 })).rejects.toThrow();
  await torn.close();
  const next = await openNodeEngine();
  expect((await next.query('SELECT 1 AS one')).columns.one).toEqual([1]);
  await next.close();
});
