import type { Table, WasmEngine } from '../../../src/engine/engine';
import { readFramework } from '../../../src/ingest/read/readFramework';
import type { Finished } from '../../../src/sql/finished';
import type { Staged } from '../../../src/ingest/types';
import type { Pipeline } from '../../../src/state/pipeline';
import { proposal, table } from './sources';

/** A pipeline without worker or wasm: engines count, loads can be held back or made to fail. */
export class FakePipeline implements Pipeline {
  opened = 0;
  closed = 0;
  staged = 0;
  readonly loads: string[][] = [];
  readonly forgotten: string[] = [];
  /** Awaited before each load ends, by its order from 0. */
  gate: (load: number) => Promise<void> = () => Promise.resolve();

  read: Pipeline['read'] = async (name, content) =>
    content.size === 0
      ? { tables: [], encodings: [], findings: [emptyFile] }
      : { tables: [table(name)], encodings: [], findings: [] };
  readPasted: Pipeline['readPasted'] = async (_text, name) => ({
    tables: [table(name)],
    encodings: [],
    findings: [],
  });
  readFramework: Pipeline['readFramework'] = async (content) =>
    readFramework(new Uint8Array(await content.arrayBuffer()));
  propose: Pipeline['propose'] = async () => proposal;
  rowsAt: Pipeline['rowsAt'] = async () => [];
  readonly putAwayTables: string[] = [];
  putAway: Pipeline['putAway'] = async ({ file }) => void this.putAwayTables.push(file);
  forget: Pipeline['forget'] = async ({ file }) => void this.forgotten.push(file);

  stage: Pipeline['stage'] = async ({ file }, _mapping, { edits }) => {
    this.staged += 1;
    return { file: `${file}${edits.map(({ value }) => ` ${value}`).join('')}`, tables: {} } as Staged;
  };

  open: Pipeline['open'] = async () => {
    this.opened += 1;
    const engine = this.opened;
    return {
      run: async () => undefined,
      query: async (sql) => answerOf(sql, engine),
      append: async () => undefined,
      ipc: async () => new Uint8Array(),
      pack: async () => undefined,
      read: async () => ({ rows: 0, columns: [], end: 'all' }),
      close: async () => void (this.closed += 1),
    } satisfies WasmEngine;
  };

  rehearse: Pipeline['rehearse'] = async () => undefined;

  /** What a loaded engine is found to hold. */
  tables: Finished = [];
  finished: Pipeline['finished'] = async () => this.tables;
  /** Awaited for tables that go into an engine without a load. */
  put: (finished: Finished) => Promise<void> = () => Promise.resolve();
  loadFinished: Pipeline['loadFinished'] = (_engine, finished) => this.put(finished);

  load: Pipeline['load'] = async (_engine, staged) => {
    const order = this.loads.push(staged.map(({ file }) => file)) - 1;
    await this.gate(order);
  };
}

const emptyFile = {
  rule: 'file-empty',
  level: 'error',
  row: 0,
  column: -1,
  columnName: '',
  value: '',
  expected: '',
  about: '',
  detail: '',
  proposal: null,
} as const;

/** `agencies` and every other question answer one row that names the engine. */
const answerOf = (sql: string, engine: number): Table => ({
  rows: 1,
  columns: { question: [sql], agency_key: [`engine ${engine}`], name: ['อบต.ตัวอย่าง'] },
});
