import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as duckdb from '@duckdb/duckdb-wasm/blocking';

/** The engine alone, without a line of ours: what loading the same rows costs at least. Milliseconds of one run. */
export async function bareLoad(bytes: Uint8Array, rows: number): Promise<number> {
  const dist = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm'));
  const bundle = {
    mainModule: join(dist, 'duckdb-eh.wasm'),
    mainWorker: join(dist, 'duckdb-node-eh.worker.cjs'),
  };
  const database = await duckdb.createDuckDB(
    { mvp: bundle, eh: bundle },
    new duckdb.VoidLogger(),
    duckdb.NODE_RUNTIME,
  );
  await database.instantiate(() => undefined);
  database.open({ maximumThreads: 1 });
  const connection = database.connect();
  connection.query('SET autoinstall_known_extensions = false; SET autoload_known_extensions = false');
  const started = performance.now();
  database.registerFileBuffer('rows.csv', bytes);
  connection.query(`
    CREATE TABLE rows AS SELECT * FROM read_csv('rows.csv', header = true, auto_detect = false, delim = ',',
      columns = { 'agency': 'VARCHAR', 'fiscal_year': 'INTEGER', 'code': 'VARCHAR', 'score': 'DOUBLE' })`);
  const took = performance.now() - started;
  const loaded = Number(connection.query('SELECT count(*) AS n FROM rows').getChildAt(0)?.get(0));
  connection.close();
  database.reset();
  if (loaded !== rows) throw new Error(`bare engine loaded ${loaded} of ${rows} rows`);
  return took;
}
