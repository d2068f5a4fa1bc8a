import type { Framework } from '../../framework/types';
import type { Encoding, Edit, Mapping, Proposal, Staged, TextTable } from '../types';
import type { FromWorker, KeptResult, Request, TableRef, ToWorker, Verb, Work } from './workerMessages';
import type { ReadProgress } from '../read/readProgress';
import { startWorker } from './startWorker';
import workerUrl from './worker?worker&url';

export type { KeptResult, KeptTable } from './workerMessages';

/** The worker's side of a message channel: a Worker, or a port in tests. */
export interface Port {
  postMessage(message: ToWorker, transfer: Transferable[]): void;
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null;
  onerror?: ((event: ErrorEvent) => void) | null;
}

export interface WaitOptions {
  readonly onProgress?: (progress: ReadProgress) => void;
  readonly signal?: AbortSignal;
}

export interface OwnFrameworks {
  /** The person's own; each stands in for the built-in one of its year. */
  readonly frameworks?: readonly Framework[];
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (reason: unknown) => void;
  readonly onProgress: WaitOptions['onProgress'];
}

const cancelled = (): DOMException => new DOMException('cancelled', 'AbortError');
const refOf = (table: TextTable): TableRef => ('kept' in table ? (table.kept as number) : table);

/** Reading and staging in a worker, as promises. Every call rejects with an AbortError when its signal is aborted. */
export class IngestClient {
  #next = 1;
  readonly #waiting = new Map<number, Waiting>();

  constructor(private readonly port: Port) {
    port.onmessage = ({ data }) => {
      this.#receive(data);
    };
    // A worker that cannot start answers nothing: without this every call would wait for ever.
    port.onerror = ({ message }) => {
      for (const { reject } of this.#waiting.values()) reject(new Error(`ingest worker: ${message}`));
      this.#waiting.clear();
    };
  }

  /** The bytes go over to the worker: their buffer is detached afterwards. */
  async readFile(
    name: string,
    bytes: Uint8Array,
    { encoding, ...options }: WaitOptions & { readonly encoding?: Encoding | undefined } = {},
  ): Promise<KeptResult> {
    const whole = bytes.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength;
    const own = whole ? (bytes as Uint8Array<ArrayBuffer>) : new Uint8Array(bytes);
    return this.#ask<'read'>({ do: 'read', name, bytes: own, encoding }, options, [own.buffer]);
  }

  /** `name`: what the table is called where files have their name. */
  readPasted(
    text: string,
    { name = '', ...options }: WaitOptions & { readonly name?: string } = {},
  ): Promise<KeptResult> {
    return this.#ask<'paste'>({ do: 'paste', text, name }, options);
  }

  propose(
    table: TextTable,
    { frameworks = [], ...options }: WaitOptions & OwnFrameworks = {},
  ): Promise<Proposal | null> {
    return this.#ask<'propose'>({ do: 'propose', table: refOf(table), frameworks }, options);
  }

  /** The staging tables come over with their buffers. Progress counts rows. */
  stage(
    table: TextTable,
    mapping: Mapping,
    {
      edits,
      sourceId,
      frameworks = [],
      ...options
    }: WaitOptions & OwnFrameworks & { readonly edits: readonly Edit[]; readonly sourceId: number },
  ): Promise<Staged> {
    return this.#ask<'stage'>(
      { do: 'stage', table: refOf(table), mapping, edits, sourceId, frameworks },
      options,
    );
  }

  /** The whole rows of a table that start at these physical lines, in the table's order; edits are not in them. */
  rowsAt(table: TextTable, lines: readonly number[]): Promise<readonly (readonly string[])[]> {
    return this.#ask<'rows'>({ do: 'rows', table: refOf(table), lines }, {});
  }

  /** The worker gives the memory of the table's rows back until they are asked for again, which takes it longer then. */
  async putAway(table: TextTable): Promise<void> {
    const ref = refOf(table);
    if (typeof ref === 'number') await this.#ask<'putAway'>({ do: 'putAway', table: ref }, {});
  }

  /** The worker lets go of the table's rows. */
  async forget(table: TextTable): Promise<void> {
    const ref = refOf(table);
    if (typeof ref === 'number') await this.#ask<'forget'>({ do: 'forget', table: ref }, {});
  }

  /** The worker fetches the code of every reader, for when the server is gone. */
  async bring(): Promise<void> {
    await this.#ask<'bring'>({ do: 'bring' }, {});
  }

  /** Cancels whatever is under way. */
  cancel(): void {
    for (const id of [...this.#waiting.keys()]) this.#cancel(id);
  }

  #ask<V extends Verb>(
    request: Request,
    { onProgress, signal }: WaitOptions,
    transfer: Transferable[] = [],
  ): Promise<Work[V]['answers']> {
    if (signal?.aborted) return Promise.reject(cancelled());
    const id = this.#next++;
    const stop = (): void => {
      this.#cancel(id);
    };
    const answer = new Promise<Work[V]['answers']>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, onProgress });
      signal?.addEventListener('abort', stop, { once: true });
      this.port.postMessage({ id, ...request }, transfer);
    });
    return answer.finally(() => signal?.removeEventListener('abort', stop));
  }

  #cancel(id: number): void {
    this.port.postMessage({ id, do: 'cancel' }, []);
    this.#waiting.get(id)?.reject(cancelled());
    this.#waiting.delete(id);
  }

  #receive(message: FromWorker): void {
    const waiting = this.#waiting.get(message.id);
    if (!waiting) return this.#letGo(message);
    if (message.is === 'progress') {
      waiting.onProgress?.(message.progress);
      return;
    }
    this.#waiting.delete(message.id);
    if (message.is === 'answer') waiting.resolve(message.answer as never);
    else waiting.reject(message.is === 'cancelled' ? cancelled() : new Error(message.message));
  }

  /** What comes after its call was cancelled is nobody's business any more, but the worker kept the tables it read. */
  #letGo(message: FromWorker): void {
    if (message.is !== 'answer' || message.answer === null || !('encodings' in message.answer)) return;
    for (const { kept } of message.answer.tables)
      this.port.postMessage({ id: this.#next++, do: 'forget', table: kept }, []);
  }
}

let client: IngestClient | null = null;
/** The page's one ingest worker, started on first use. */
const shared = (): IngestClient =>
  (client ??= new IngestClient(startWorker(new URL(workerUrl, import.meta.url).href) as Port));

export const readFile: IngestClient['readFile'] = (...given) => shared().readFile(...given);
export const readPasted: IngestClient['readPasted'] = (...given) => shared().readPasted(...given);
export const propose: IngestClient['propose'] = (...given) => shared().propose(...given);
export const stage: IngestClient['stage'] = (...given) => shared().stage(...given);
export const rowsAt: IngestClient['rowsAt'] = (...given) => shared().rowsAt(...given);
export const bring: IngestClient['bring'] = () => shared().bring();
export const putAway: IngestClient['putAway'] = (...given) => shared().putAway(...given);
export const forget: IngestClient['forget'] = (...given) => shared().forget(...given);
