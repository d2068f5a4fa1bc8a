import Papa from 'papaparse';

/** Line breaks in a text that knows only LF; most cells have none, so that is looked up first. */
const breaks = (text: string): number => (text.includes('\n') ? text.split('\n').length - 1 : 0);

/**
 * Delimited text → rows, in as many pieces as come; PapaParse cuts the cells, this class knows the physical lines.
 * CR LF and CR become LF first, also inside cells, as spreadsheets keep them: so rows may end in mixed line breaks.
 * Lines without any character give no row.
 */
export class CsvRows {
  readonly rows: string[][] = [];
  /** Physical line on which `rows[i]` starts, from 1; line breaks inside quotes count too. */
  readonly lines: number[] = [];
  /** Line on which a quote opened that nothing closes, or not where a cell ends; 0 = none. Rows from there on are wrong. */
  badQuoteLine = 0;
  /** Begins where a row begins, on `#line`. */
  #pending = '';
  #line = 1;
  /** A CR that may be half of a CR LF. */
  #cr = '';
  #enough = 0;
  readonly #config: Papa.ParseConfig;

  /** Without `quotes` they are characters like any other. */
  constructor(delimiter: string, quotes = true) {
    this.#config = { delimiter, newline: '\n', ...(quotes ? {} : { fastMode: true }) };
  }

  /** The physical line on which the next character will stand. */
  get line(): number {
    return this.#line + breaks(this.#pending) + this.#cr.length;
  }

  push(piece: string): void {
    const text = this.#cr + piece;
    this.#cr = text.endsWith('\r') ? '\r' : '';
    this.#pending += text.slice(0, text.length - this.#cr.length).replace(/\r\n?/g, '\n');
    // A cell that fills many pieces is not searched again from its start with every piece.
    if (this.#pending.length < this.#enough) return;
    // PapaParse takes a closing quote at the end of what it sees for a stray one, unless the break is there too.
    const end = this.#pending.lastIndexOf('\n') + 1;
    this.#parse(this.#pending.slice(0, end), true);
    this.#enough = 2 * this.#pending.length;
  }

  end(): void {
    this.#parse(`${this.#pending}\n`, false);
  }

  #parse(text: string, ignoreLastRow: boolean): void {
    const { data, errors, meta }: Papa.ParseResult<string[]> = new Papa.Parser(this.#config).parse(
      text,
      0,
      ignoreLastRow,
    );
    const [bad] = errors;
    if (bad && this.badQuoteLine === 0) this.badQuoteLine = this.#line + breaks(text.slice(0, bad.index));
    const quoted = text.includes('"');
    let at = 0;
    for (const row of data) {
      let end = text.indexOf('\n', at);
      // A row of one cell that is "" has characters and stays.
      if (end > at) {
        this.rows.push(row);
        this.lines.push(this.#line);
      }
      const inside = quoted ? row.reduce((sum, cell) => sum + breaks(cell), 0) : 0;
      for (let i = 0; i < inside; i += 1) end = text.indexOf('\n', end + 1);
      at = end + 1;
      this.#line += inside + 1;
    }
    this.#pending = this.#pending.slice(meta.cursor);
  }
}

/** All of a text at once. */
export function csvRows(text: string, delimiter: string, quotes = true): CsvRows {
  const csv = new CsvRows(delimiter, quotes);
  csv.push(text);
  csv.end();
  return csv;
}
