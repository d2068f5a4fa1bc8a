import { numberedCells } from '../numberedRows';
import type { TextTable } from '../types';

/** The file of a table, and the place of the table among those that reading it gives. */
interface Again {
  readonly bytes: Uint8Array;
  readonly read: (bytes: Uint8Array) => Promise<TextTable>;
}

/**
 * A table that can be put away until somebody wants its rows again. Only a plain one, which holds its file's bytes and a
 * number for each cell (260 MB at 3 million rows): its file goes to a Blob, which needs none of this program's memory, and
 * is read again in the time that the first reading took.
 */
export class HeldTable {
  #table: Promise<TextTable>;
  #again: Again | null;
  #away: Blob | null = null;

  constructor(table: TextTable, again: Again | null) {
    this.#table = Promise.resolve(table);
    this.#again = numberedCells(table.rows) ? again : null;
  }

  /** Rejects where the browser has lost what was put away. */
  whole(): Promise<TextTable> {
    if (this.#away && this.#again) {
      this.#table = this.#wake(this.#away, this.#again);
      this.#away = null;
    }
    return this.#table;
  }

  putAway(): void {
    // Empty: they are away already, or on their way back.
    if (this.#again === null || this.#again.bytes.length === 0) return;
    this.#away = new Blob([this.#again.bytes as Uint8Array<ArrayBuffer>]);
    this.#again = { ...this.#again, bytes: new Uint8Array() };
    this.#table = Promise.reject(new Error('put away'));
    this.#table.catch(() => undefined);
  }

  async #wake(away: Blob, { read }: Again): Promise<TextTable> {
    try {
      const bytes = new Uint8Array(await away.arrayBuffer());
      const table = await read(bytes);
      this.#again = { bytes, read };
      return table;
    } catch (error) {
      this.#away = away;
      throw error;
    }
  }
}
