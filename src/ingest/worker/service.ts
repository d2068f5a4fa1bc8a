import { frameworkIn } from '../../framework/ownFrameworks';
import { propose } from '../propose/propose';
import { bringReaders } from '../read/bringReaders';
import { readFile, readPasted, type ReadResult } from '../read/read';
import { stage } from '../stage/stage';
import type { TextTable } from '../types';
import type { FromWorker, KeptResult, Request, TableRef, ToWorker, Verb, Work } from './workerMessages';

/** Enough for the page to show the titles, the header and samples of every column. */
const PREVIEW_ROWS = 200;

type Post = (message: FromWorker, transfer: ArrayBuffer[]) => void;

/** What the worker does, without the worker: keeps text tables, answers requests, hears cancels between chunks. */
export function createService(post: Post): (message: ToWorker) => Promise<void> {
  const tables = new Map<number, TextTable>();
  const running = new Map<number, AbortController>();
  let next = 1;

  const keep = ({ tables: read, ...rest }: ReadResult): KeptResult => ({
    ...rest,
    tables: read.map((table) => {
      const kept = next++;
      tables.set(kept, table);
      // What was gathered from a document is shown whole beside it.
      const shown = table.gathered ? table.rows.length : PREVIEW_ROWS;
      const [rows, lines] = [table.rows.slice(0, shown), table.lines.slice(0, shown)];
      return { ...table, rows, lines, kept, rowCount: table.rows.length };
    }),
  });
  const find = (ref: TableRef): TextTable => {
    const table = typeof ref === 'number' ? tables.get(ref) : ref;
    if (!table) throw new Error(`table ${String(ref)} was forgotten`);
    return table;
  };

  async function answer(id: number, request: Request, signal: AbortSignal): Promise<Work[Verb]['answers']> {
    switch (request.do) {
      case 'read': {
        const { name, bytes, encoding } = request;
        const onProgress = (progress: { bytes: number; of: number; rows: number }) => {
          post({ id, is: 'progress', progress }, []);
        };
        return keep(await readFile(name, bytes, { encoding, onProgress, signal }));
      }
      case 'paste':
        return keep(await readPasted(request.text, request.name));
      case 'propose':
        return propose(find(request.table), request.frameworks);
      case 'stage': {
        const { table, mapping, edits, sourceId, frameworks } = request;
        const onProgress = ({ rows }: { rows: number }) => {
          post({ id, is: 'progress', progress: { bytes: 0, of: 0, rows } }, []);
        };
        const frameworkOf = (fiscalYear: number) => frameworkIn(frameworks, fiscalYear);
        return stage(find(table), mapping, { edits, sourceId, onProgress, signal, frameworkOf });
      }
      case 'rows': {
        const { rows, lines } = find(request.table);
        const wanted = new Set(request.lines);
        return rows.filter((_, index) => wanted.has(lines[index] ?? 0));
      }
      case 'forget':
        tables.delete(request.table);
        return null;
      case 'bring':
        await bringReaders();
        return null;
    }
  }

  return async (message) => {
    if (message.do === 'cancel') {
      running.get(message.id)?.abort();
      return;
    }
    const abort = new AbortController();
    running.set(message.id, abort);
    try {
      const done = await answer(message.id, message, abort.signal);
      const staged = done !== null && 'refused' in done ? Object.values(done.tables) : [];
      // The streams change hands instead of being copied; each has a buffer of its own.
      const buffers = [
        ...new Set(staged.flatMap(({ buffer }) => (buffer instanceof ArrayBuffer ? buffer : []))),
      ];
      post({ id: message.id, is: 'answer', answer: done }, buffers);
    } catch (error) {
      if (abort.signal.aborted) post({ id: message.id, is: 'cancelled' }, []);
      else post({ id: message.id, is: 'failed', message: String(error) }, []);
    } finally {
      running.delete(message.id);
    }
  };
}
