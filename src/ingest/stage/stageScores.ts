import { toIpc, type Column } from '../columns';
import { stageSchema } from './stageTable';

/** One cell that states one value; null = not stated. See sql/010_tables.sql. */
export interface StatedScore {
  readonly row: number;
  readonly column: number;
  readonly columnName: string;
  readonly agencyKey: string;
  readonly fiscalYear: number;
  readonly code: string;
  readonly score: number;
  readonly tolerance: number;
  readonly printed: string | null;
  readonly note: string | null;
  readonly codeColumn: number | null;
  readonly codeColumnName: string | null;
  readonly codePrinted: string | null;
}

/** A text or number that is not stated. */
const none = -1;
const firstRows = 1024;
const names = Object.keys(stageSchema.stage_score);
const at = (name: keyof typeof stageSchema.stage_score): number => names.indexOf(name);
const [rowNo, colNo, fiscalYear] = [at('row_no'), at('col_no'), at('fiscal_year')];
const [agency, code, printed, note] = [
  at('agency_key_word'),
  at('code_word'),
  at('printed_word'),
  at('note_word'),
];
const [columnName, codeCol, codeColumn, codePrinted] = [
  at('column_name_word'),
  at('code_col'),
  at('code_column_word'),
  at('code_printed_word'),
];
const [scoreAt, toleranceAt] = [at('score'), at('tolerance')];
const ofNode = [colNo, fiscalYear, code, note, columnName, codeCol, codeColumn, codePrinted];

/**
 * The staging table of scores. Millions of rows repeat a few thousand texts: each text is held once, in stage_word, and
 * a row is numbers, which the engine takes over as they are.
 */
export class StageScores {
  #size = 0;
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [];
  /** Of the words, those that were handed over already. */
  #wordsGiven = 0;
  readonly #columns: (Int32Array | Float64Array)[] = Object.values(stageSchema.stage_score).map((type) =>
    type === 'double' ? new Float64Array(firstRows) : new Int32Array(firstRows),
  );

  constructor(private readonly sourceId: number) {}

  get length(): number {
    return this.#size;
  }

  push(stated: StatedScore): void {
    const row = this.#next();
    this.#set(rowNo, row, stated.row);
    this.#set(colNo, row, stated.column);
    this.#set(columnName, row, this.#number(stated.columnName));
    this.#set(agency, row, this.#number(stated.agencyKey));
    this.#set(fiscalYear, row, stated.fiscalYear);
    this.#set(code, row, this.#number(stated.code));
    this.#set(scoreAt, row, stated.score);
    this.#set(toleranceAt, row, stated.tolerance);
    this.#set(printed, row, this.#number(stated.printed));
    this.#set(note, row, this.#number(stated.note));
    this.#set(codeCol, row, stated.codeColumn ?? none);
    this.#set(codeColumn, row, this.#number(stated.codeColumnName));
    this.#set(codePrinted, row, this.#number(stated.codePrinted));
  }

  /** A row put together of others: whose it is, which node it states, and with which value. */
  pushLike(line: number, agencyOf: number, nodeOf: number, valueOf: number): void {
    const row = this.#next();
    this.#set(rowNo, row, line);
    this.#set(agency, row, this.#get(agency, agencyOf));
    for (let index = 0; index < ofNode.length; index += 1) {
      const column = this.#columns[ofNode[index] ?? 0];
      if (column) column[row] = column[nodeOf] ?? 0;
    }
    this.#set(printed, row, this.#get(printed, valueOf));
    this.#set(scoreAt, row, this.#get(scoreAt, valueOf));
    this.#set(toleranceAt, row, this.#get(toleranceAt, valueOf));
  }

  agencyKey(row: number): string {
    return this.#words[this.#get(agency, row)] ?? '';
  }

  code(row: number): string {
    return this.#words[this.#get(code, row)] ?? '';
  }

  fiscalYear(row: number): number {
    return this.#get(fiscalYear, row);
  }

  score(row: number): number {
    return this.#get(scoreAt, row);
  }

  tolerance(row: number): number {
    return this.#get(toleranceAt, row);
  }

  /** The row's value as a share of what it was stated on. */
  rescale(row: number, share: number): void {
    this.#set(scoreAt, row, Math.min(100, this.score(row) / share));
    this.#set(toleranceAt, row, this.#get(toleranceAt, row) / share);
  }

  /** Forgets all rows from `length` on. */
  cut(length: number): void {
    this.#size = length;
  }

  /**
   * Staging tables → Arrow IPC streams. The rows are gone afterwards, but for those at the places in `waiting`
   * (ascending), which become the first; texts keep their numbers and are given once.
   */
  pack(waiting: readonly number[] = []): Readonly<Record<string, Uint8Array>> {
    if (this.#size === 0) return {};
    const rest = this.#parted(waiting);
    const [from, size] = [this.#wordsGiven, rest.length];
    const words = this.#words.slice(from);
    this.#wordsGiven = this.#words.length;
    const types = Object.values(stageSchema.stage_score);
    const columns = names.map((name, index): [string, Column] => [
      name,
      { type: types[index] ?? 'integer', values: rest.columns[index] ?? [] },
    ]);
    const { length } = words;
    const word = {
      source_id: { type: 'integer', values: new Int32Array(length).fill(this.sourceId) },
      word_no: { type: 'integer', values: Int32Array.from({ length }, (_, index) => from + index) },
      word: { type: 'text', values: words },
    } as const;
    return {
      ...(length > 0 ? { stage_word: toIpc(word) } : {}),
      ...(size > 0 ? { stage_score: toIpc(Object.fromEntries(columns)) } : {}),
    };
  }

  /** Takes all rows out but those that wait; to be read before the next row is pushed. */
  #parted(waiting: readonly number[]): {
    readonly length: number;
    readonly columns: readonly (Int32Array | Float64Array)[];
  } {
    const size = this.#size;
    this.#columns[0]?.fill(this.sourceId, 0, size);
    this.#size = waiting.length;
    if (waiting.length === 0)
      return { length: size, columns: this.#columns.map((all) => all.subarray(0, size)) };
    const stays = new Uint8Array(size);
    for (const row of waiting) stays[row] = 1;
    const columns = this.#columns.map((all) => {
      const gone = all.slice(0, size - waiting.length);
      let at = 0;
      for (let row = 0; row < size; row += 1) if (stays[row] === 0) gone[at++] = all[row] ?? 0;
      waiting.forEach((row, index) => {
        all[index] = all[row] ?? 0;
      });
      return gone;
    });
    return { length: size - waiting.length, columns };
  }

  #number(text: string | null): number {
    if (text === null) return none;
    let number = this.#numbers.get(text);
    if (number === undefined) {
      number = this.#words.push(text) - 1;
      this.#numbers.set(text, number);
    }
    return number;
  }

  #get(column: number, row: number): number {
    return this.#columns[column]?.[row] ?? 0;
  }

  #set(column: number, row: number, value: number): void {
    const values = this.#columns[column];
    if (values) values[row] = value;
  }

  #next(): number {
    const row = this.#size;
    this.#size = row + 1;
    if (row === this.#columns[0]?.length) this.#grow(2 * row);
    return row;
  }

  #grow(rows: number): void {
    this.#columns.forEach((old, index) => {
      const grown = old instanceof Float64Array ? new Float64Array(rows) : new Int32Array(rows);
      grown.set(old);
      this.#columns[index] = grown;
    });
  }
}
