import { closeSync, openSync, writeSync } from 'node:fs';
import { toCsv, type Cell } from '../csv';
import { arrowPart, endOfStream, type CellType } from './arrowStream';
import { windows874 } from './encodings';

const batchRows = 4096;

/** A table written to three files as its rows come: CSV in UTF-8 and in Windows-874, and Arrow IPC. */
export class TableFile {
  private rows: Cell[][] = [];
  private readonly files: readonly {
    readonly file: number;
    readonly part: (isFirst: boolean) => Uint8Array;
  }[];
  private isFirst = true;
  written = 0;

  /** `path`: without what says the format. Scores (`double`) have two decimals as text. */
  constructor(
    path: string,
    private readonly columns: readonly (readonly [name: string, type: CellType])[],
  ) {
    this.files = [
      {
        file: openSync(`${path}.utf8.csv`, 'w'),
        part: (isFirst) => new TextEncoder().encode(this.text(isFirst)),
      },
      { file: openSync(`${path}.windows874.csv`, 'w'), part: (isFirst) => windows874(this.text(isFirst)) },
      {
        file: openSync(`${path}.arrow`, 'w'),
        part: (isFirst) => arrowPart(this.columns, this.rows, isFirst),
      },
    ];
  }

  add(row: Cell[]): void {
    this.rows.push(row);
    this.written += 1;
    if (this.rows.length >= batchRows) this.flush();
  }

  close(): void {
    if (this.rows.length > 0 || this.isFirst) this.flush();
    for (const [index, { file }] of this.files.entries()) {
      if (index === this.files.length - 1) writeSync(file, endOfStream);
      closeSync(file);
    }
  }

  private flush(): void {
    for (const { file, part } of this.files) writeSync(file, part(this.isFirst));
    this.rows = [];
    this.isFirst = false;
  }

  private text(isFirst: boolean): string {
    const two = this.columns.map(([, type]) => type === 'double');
    const cells = this.rows.map((row) =>
      row.map((cell, index) => (two[index] && typeof cell === 'number' ? cell.toFixed(2) : cell)),
    );
    return toCsv(isFirst ? [this.columns.map(([name]) => name), ...cells] : cells);
  }
}
