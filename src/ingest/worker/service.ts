import { frameworkIn } from '../../framework/ownFrameworks';
import { propose } from '../propose/propose';
import { bringReaders } from '../read/bringReaders';
import { readFile, readPasted, type ReadResult } from '../read/read';
import { stage } from '../stage/stage';
import type { TextTable } from '../types';
import { HeldTable } from './heldTable';
import type { FromWorker, KeptResult, Request, TableRef, ToWorker, Verb, Work } from './workerMessages';

/** Enough for the page to show the titles, the header and samples of every column. */
const PREVIEW_ROWS = 200;

type Post = (message: FromWorker, transfer: ArrayBuffer[]) => void;

/** A function of its own, so that it holds nothing of the table it reads again. */
const atPlace =
  (again: (bytes: Uint8Array) => Promise<ReadResult>, place: number) => async (bytes: Uint8Array) => {
    const table = (await again(bytes)).tables[place];
    if (!table) throw new Error('the file has another number of tables than before');
    return table;
  };

/** What the worker does, without the worker: keeps text tables, answers requests, hears cancels between chunks. */
export function createService(post: Post): (message: ToWorker) => Promise<void> {
  const tables = new Map<number, HeldTable>();
  const running = new Map<number, AbortController>();
  let next = 1;

  /** `again`: the same reading of the same file, if its bytes are at hand. */
  const keep = (
    { tables: read, ...rest }: ReadResult,
    bytes?: Uint8Array,
    again?: (bytes: Uint8Array) => Promise<ReadResult>,
  ): KeptResult => ({
    ...rest,
    tables: read.map((table, place) => {
      const kept = next++;
      tables.set(kept, new HeldTable(table, bytes && again ? { bytes, read: atPlace(again, place) } : null));
      // What was gathered from a document is shown whole beside it.
      const shown = table.gathered ? table.rows.length : PREVIEW_ROWS;
      const [rows, lines] = [table.rows.slice(0, shown), table.lines.slice(0, shown)];
      return { ...table, rows, lines, kept, rowCount: table.rows.length };
    }),
  });
  const find = async (ref: TableRef): Promise<TextTable> => {
    if (typeof ref !== 'number') return ref;
    const held = tables.get(ref);
    if (!held) throw new Error(`table ${ref} was forgotten`);
    return held.whole();
  };

  async function answer(id: number, request: Request, signal: AbortSignal): Promise<Work[Verb]['answers']> {
    switch (request.do) {
      case 'read': {
        const { name, bytes, encoding } = request;
        const onProgress = (progress: { bytes: number; of: number; rows: number }) => {
          post({ id, is: 'progress', progress }, []);
        };
        const again = (file: Uint8Array) => readFile(name, file, { encoding });
        return keep(await readFile(name, bytes, { encoding, onProgress, signal }), bytes, again);
      }
      case 'paste':
        return keep(await readPasted(request.text, request.name));
      case 'propose':
        return propose(await find(request.table), request.frameworks);
      case 'stage': {
        const { table, mapping, edits, sourceId, frameworks } = request;
        const onProgress = ({ rows }: { rows: number }) => {
          post({ id, is: 'progress', progress: { bytes: 0, of: 0, rows } }, []);
        };
        const frameworkOf = (fiscalYear: number) => frameworkIn(frameworks, fiscalYear);
        return stage(await find(table), mapping, { edits, sourceId, onProgress, signal, frameworkOf });
      }
      case 'rows': {
        const { rows, lines } = await find(request.table);
        const wanted = new Set(request.lines);
        return rows.filter((_, index) => wanted.has(lines[index] ?? 0));
      }
      case 'putAway':
        tables.get(request.table)?.putAway();
        return null;
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
