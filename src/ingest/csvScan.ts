const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;
/** The highest delimiter. */
const PIPE = 0x7c;

/** What the scanner knows after the last character. */
export interface Scanned {
  readonly rows: string[][];
  /** Physical line on which `rows[i]` starts, from 1; a line break is CR LF, LF or CR, inside quotes too. */
  readonly lines: number[];
  /** Line on which a quote opened that nothing closes; 0 = none. */
  readonly unclosed: number;
  /** Quotes inside bare cells, text after closing quotes: many of them mean the wrong delimiter. */
  readonly strayQuotes: number;
}

type Place = 'start' | 'plain' | 'quoted' | 'closing';

/**
 * Delimited text → rows, in as many pieces as come; one pass, no look-ahead, so that a piece may end anywhere.
 * Own scanner because nothing else keeps the line on which a row starts and a quote opened while rows end in mixed
 * line breaks (Excel: LF inside cells, CR LF after rows). Quotes are RFC 4180; text after a closing quote is kept.
 * Lines without any character give no row.
 */
export class CsvScanner {
  readonly rows: string[][] = [];
  readonly lines: number[] = [];
  /** The line the scanner stands on. */
  line = 1;
  #row: string[] = [];
  #cell = '';
  #place: Place = 'start';
  #quotedCell = false;
  #rowLine = 1;
  #quoteLine = 0;
  #afterCr = false;
  #strayQuotes = 0;
  readonly #delimiter: number;
  readonly #quotes: boolean;

  constructor(delimiter: string, quotes = true) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#quotes = quotes;
  }

  push(text: string): void {
    let from = 0;
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      // Thai and most letters, the bulk of a file: nothing below can concern them.
      if (code > PIPE && this.#place === 'plain') continue;
      if (this.#afterCr) {
        this.#afterCr = false;
        if (code === LF) {
          // The second half of CR LF: the break is counted already; inside quotes it is still a character of the cell.
          if (this.#place !== 'quoted') from = i + 1;
          continue;
        }
      }
      if (this.#place === 'quoted') {
        if (code === QUOTE) {
          this.#cell += text.slice(from, i);
          from = i + 1;
          this.#place = 'closing';
        } else if (code === LF || code === CR) {
          this.line += 1;
          this.#afterCr = code === CR;
        }
      } else if (code === this.#delimiter) {
        this.#endCell(text.slice(from, i));
        from = i + 1;
      } else if (code === LF || code === CR) {
        this.#endCell(text.slice(from, i));
        this.#endRow();
        from = i + 1;
        this.line += 1;
        this.#rowLine = this.line;
        this.#afterCr = code === CR;
      } else if (code === QUOTE && this.#quotes && this.#place !== 'plain') {
        // At the start: opens. Right after a closing quote: the pair is one quote sign of the cell.
        if (this.#place === 'start') this.#quoteLine = this.line;
        else this.#cell += '"';
        this.#quotedCell = true;
        from = i + 1;
        this.#place = 'quoted';
      } else {
        if (code === QUOTE || this.#place === 'closing') this.#strayQuotes += 1;
        this.#place = 'plain';
      }
    }
    this.#cell += text.slice(from);
  }

  end(): Scanned {
    const unclosed = this.#place === 'quoted' ? this.#quoteLine : 0;
    if (this.#row.length > 0 || this.#cell !== '' || this.#quotedCell) {
      this.#endCell('');
      this.#endRow();
    }
    return { rows: this.rows, lines: this.lines, unclosed, strayQuotes: this.#strayQuotes };
  }

  #endCell(rest: string): void {
    this.#row.push(this.#cell === '' ? rest : this.#cell + rest);
    this.#cell = '';
    this.#place = 'start';
  }

  #endRow(): void {
    if (this.#row.length > 1 || this.#row[0] !== '' || this.#quotedCell) {
      this.rows.push(this.#row);
      this.lines.push(this.#rowLine);
    }
    this.#row = [];
    this.#quotedCell = false;
  }
}

/** All of a text at once. */
export function scanAll(text: string, delimiter: string, quotes = true): Scanned {
  const scanner = new CsvScanner(delimiter, quotes);
  scanner.push(text);
  return scanner.end();
}
