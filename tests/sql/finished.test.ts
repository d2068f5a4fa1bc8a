import { afterAll, beforeAll, expect, test } from 'vitest';
import type { WasmEngine } from '../../src/engine/engine';
import { openNodeEngine } from '../../src/engine/node';
import { concepts } from '../../src/framework/crosswalk';
import { frameworks } from '../../src/framework/frameworks';
import { finishedTables, loadFinished, type Finished } from '../../src/sql/finished';
import { loadSources, rehearse } from '../../src/sql/load';
import { cleanItems, cleanScores, measures, statedRows } from './golden';
import { questions } from './everyQuestion';
import { stageRows } from './staged';

const going = new AbortController().signal;

let first: WasmEngine;
let finished: Finished;
beforeAll(async () => {
  const other = cleanScores.map((row) => ({ ...row, agency: 'เทศบาลตำบล "สมมติ"', year: 2563 }));
  first = await openNodeEngine();
  const sources = stageRows(
    { scores: cleanItems },
    { measures },
    { items: [{ code: 'o1', status: 'done' }] },
    { scores: [...cleanScores, ...other] },
    { scores: statedRows },
  );
  await loadSources(first, sources, frameworks(), concepts());
  finished = await finishedTables(first, going, 7);
});
afterAll(() => first.close());

const everyAnswer = (engine: WasmEngine) =>
  Promise.all(
    questions.map(async ({ name, params }) => {
      const nothing = Object.keys(params).map(() => 'NULL');
      return [name, await engine.query(`SELECT * FROM ${name}(${nothing.join(', ')})`)];
    }),
  );

test('an engine that was given finished tables answers every question as the one that was loaded', async () => {
  const second = await openNodeEngine();
  await loadFinished(second, finished);
  expect(await everyAnswer(second)).toEqual(await everyAnswer(first));
  const tables =
    'SELECT table_name, column_name, data_type FROM duckdb_columns() WHERE NOT internal ORDER BY ALL';
  expect(await second.query(tables)).toEqual(await first.query(tables));
  await second.close();
});

test('an engine that waited and rehearsed takes them too, is locked after it, and gives them on', async () => {
  const second = await openNodeEngine();
  await rehearse(second, frameworks(), concepts());
  await loadFinished(second, finished);
  expect(await everyAnswer(second)).toEqual(await everyAnswer(first));
  await expect(second.run('SET enable_external_access = true')).rejects.toThrow();
  const again = await finishedTables(second, going);
  expect(again.map(({ name, create }) => [name, create])).toEqual(
    finished.map(({ name, create }) => [name, create]),
  );
  expect(again.every(({ pieces }) => pieces.length <= 1)).toBe(true);
  await second.close();
});

test('what a person asks is asked of these tables, and they take less memory', async () => {
  const second = await openNodeEngine();
  await loadFinished(second, finished);
  const signal = new AbortController().signal;
  const rows = 'SELECT count(*) AS rows FROM score';
  const [one, other] = await Promise.all(
    [first, second].map((each) => each.read(rows, { signal, limit: 10 } as never)),
  );
  expect(other).toEqual(one);
  const packed = "SELECT DISTINCT compression FROM pragma_storage_info('tree')";
  expect((await first.query(packed)).columns.compression).toEqual(['Uncompressed']);
  expect((await second.query(packed)).columns.compression).toContain('DICT_FSST');
  await second.close();
});

test('tables are taken out in pieces of so many rows, and none is left out', async () => {
  const piecesOf = (table: string) => finished.find(({ name }) => name === table)?.pieces.length;
  const { columns } = await first.query('SELECT count(*) AS rows FROM tree');
  expect(piecesOf('tree')).toBe(Math.ceil(Number(columns.rows?.[0]) / 7));
  // By agency, of which there are two, and those of none.
  expect(piecesOf('profile_node')).toBe(3);
});

test('rows of an agency lie together', async () => {
  const second = await openNodeEngine();
  await loadFinished(second, finished);
  const turns = `SELECT count(*) AS turns FROM (
    SELECT agency_id < lag(agency_id) OVER (ORDER BY rowid) AS back FROM profile_node) WHERE back`;
  expect((await first.query(turns)).columns.turns).not.toEqual([0]);
  expect((await second.query(turns)).columns.turns).toEqual([0]);
  await second.close();
});

test('who no longer wants them stops it between two pieces, and two tables', async () => {
  const wanted = new AbortController();
  wanted.abort(new Error('no longer'));
  await expect(finishedTables(first, wanted.signal)).rejects.toThrow('no longer');
  const second = await openNodeEngine();
  await expect(loadFinished(second, finished, { signal: wanted.signal })).rejects.toThrow('no longer');
  await second.close();
});
