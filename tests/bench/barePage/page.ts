import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';

/* The least a page does that draws from the engine: start it, ten rows in, one question, ten bars. No line of ours. */
const scores = [97.91, 95.5, 95.6, 95.41, 97.57, 92.69, 89.82, 87.36, 67.71, 31.25];
const worker = new Worker(new URL(workerUrl, location.href));
const database = new AsyncDuckDB(new VoidLogger(), worker);
await database.instantiate(new URL(wasmUrl, location.href).href);
const connection = await database.connect();
await database.registerFileText(
  'rows.csv',
  ['code,score', ...scores.map((s, i) => `${i + 1},${s}`)].join('\n'),
);
await connection.query(
  `CREATE TABLE rows AS SELECT * FROM read_csv('rows.csv', auto_detect = false, header = true, delim = ',',
   columns = { 'code': 'INTEGER', 'score': 'DOUBLE' })`,
);
const answer = await connection.query('SELECT code, score FROM rows ORDER BY score');
const shape = (name: string, facts: Readonly<Record<string, number>>): SVGElement => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(facts)) element.setAttribute(key, String(value));
  return element;
};
const svg = shape('svg', { width: 640, height: 240 });
answer
  .toArray()
  .forEach((row, index) =>
    svg.append(shape('rect', { x: 0, y: index * 24, width: Number(row?.score) * 6, height: 20 })),
  );
document.querySelector('section')?.append(svg);
