import { isTrap } from '../engine/fault';
import { ReadingFault, type Reading, type ReadingFaultCode } from '../engine/reading';
import type { Loader } from './loader.svelte';
import { workspace } from './workspace.svelte';

/** Of what one question may fetch. */
export const mostRows = 100_000;
/** Milliseconds after which a question is stopped. */
export const patience = 60_000;
/** Milliseconds after which an engine that does not hear a cancel is ended. */
const deaf = 5_000;
/** Questions remembered until the page is closed. */
const mostPast = 50;

export interface SqlAnswer {
  readonly sql: string;
  readonly reading: Reading;
  readonly milliseconds: number;
  /** Of the load that answered. */
  readonly version: number;
}

/** `cancelled`: by the person. `late`: by the clock. `torn`: the engine broke and is built anew. */
export interface SqlFault {
  readonly sql: string;
  readonly code: ReadingFaultCode | 'cancelled' | 'late' | 'torn';
  /** In the engine's words; may be empty. */
  readonly message: string;
  /** In UTF-16 units of `sql`. */
  readonly at: number | null;
}

export interface PastQuestion {
  readonly sql: string;
  /** Rows, or null = it was not answered. */
  readonly rows: number | null;
}

/** What the person writes, asks and has asked. Lives as long as the page of the browser. */
export class SqlConsole {
  text = $state('');
  running = $state(false);
  answer = $state.raw<SqlAnswer | null>(null);
  fault = $state.raw<SqlFault | null>(null);
  /** Latest first, each text once. */
  past = $state.raw<readonly PastQuestion[]>([]);
  #stop: ((why: 'cancelled' | 'late') => void) | null = null;
  readonly #loader: Pick<Loader, 'read' | 'restart' | 'version'>;

  constructor(loader: Pick<Loader, 'read' | 'restart' | 'version'>) {
    this.#loader = loader;
  }

  /** Asks what stands in the editor. Resolves when it is answered, refused or stopped; never rejects. */
  async run(): Promise<void> {
    if (this.running) return;
    const sql = this.text;
    this.running = true;
    this.fault = null;
    const began = performance.now();
    const stopping = new AbortController();
    const stopped = new Promise<SqlFault['code']>((resolve) => {
      this.#stop = (why) => {
        // First: a reading that hears the abort at once would otherwise win with the engine's words.
        resolve(why);
        stopping.abort();
      };
    });
    const clock = setTimeout(() => this.#stop?.('late'), patience);
    try {
      const reading = this.#loader.read(sql, { limit: mostRows, signal: stopping.signal });
      const first = await Promise.race([reading, stopped]);
      if (typeof first === 'string') await this.#end(sql, first, reading);
      else {
        const milliseconds = performance.now() - began;
        this.answer = { sql, reading: first, milliseconds, version: this.#loader.version };
        this.#remember(sql, first.rows);
      }
    } catch (error) {
      this.fault = faultOf(sql, error);
      if (this.fault.code !== 'empty') this.#remember(sql, null);
    } finally {
      clearTimeout(clock);
      this.#stop = null;
      this.running = false;
    }
  }

  cancel(): void {
    this.#stop?.('cancelled');
  }

  /** The engine hears a cancel between two of its steps; where one step does not end, it is ended with its worker. */
  async #end(sql: string, code: SqlFault['code'], reading: Promise<Reading>): Promise<void> {
    const heard = reading.then(
      () => true,
      () => true,
    );
    const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), deaf));
    const isHeard = await Promise.race([heard, late]);
    this.fault = { sql, code: isHeard ? code : 'torn', message: '', at: null };
    this.#remember(sql, null);
    if (!isHeard) void this.#loader.restart();
  }

  #remember(sql: string, rows: number | null): void {
    const others = this.past.filter((each) => each.sql !== sql);
    this.past = [{ sql, rows }, ...others].slice(0, mostPast);
  }
}

function faultOf(sql: string, error: unknown): SqlFault {
  if (error instanceof ReadingFault) return { sql, code: error.code, message: error.message, at: error.at };
  const message = error instanceof Error ? error.message : String(error);
  return { sql, code: isTrap(error) ? 'torn' : 'wrong', message: isTrap(error) ? '' : message, at: null };
}

export const sqlConsole = new SqlConsole(workspace.loader);
