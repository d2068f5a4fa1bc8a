import fc from 'fast-check';
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

test('texts of every kind come out as they went in, also over several batches', async () => {
  const engine = await openNodeEngine();
  const text = fc.option(
    fc.string({
      unit: fc.oneof(
        fc.constantFrom('ก', 'เ', 'ำ', '\ufeff', 'é', '中', '😀', 'a', ''),
        fc.string({ unit: 'grapheme', maxLength: 1 }),
      ),
      maxLength: 6,
    }),
  );
  const some = fc.sample(text, { numRuns: 5000, seed: 7 });
  for (const values of [some, some.map((value) => value ?? ''), some.map(() => null), []]) {
    await engine.run('CREATE OR REPLACE TABLE said (place INTEGER, said VARCHAR)');
    const place = { type: 'integer', values: values.map((_, at) => at) } as const;
    await engine.append('said', toIpc({ place, said: { type: 'text', values } }));
    expect((await engine.query('SELECT said FROM said ORDER BY place')).columns.said).toEqual(values);
    const some = 'SELECT said FROM said WHERE place % 3 = 1 ORDER BY place LIMIT 3000 OFFSET 5';
    expect((await engine.query(some)).columns.said).toEqual(
      values.filter((_, at) => at % 3 === 1).slice(5, 3005),
    );
  }
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
