import type { RuleId } from '../../text/rules';
import { agenciesReader } from './stageAgencies';
import { checklistReader } from './stageChecklist';
import { breathe } from '../breathe';
import { formulaNotes } from './formulas';
import { isDebris, rowShape } from '../rowKinds';
import { LearnedRows } from './learnedRows';
import { longReader } from './stageLong';
import { measuresReader } from './stageMeasures';
import { mergedReader } from './stageMerged';
import { partsOf } from './stageParts';
import { rotatedReader } from './stageRotated';
import { wideReader } from './stageWide';
import type { Cells, RowReader, Staging } from './staging';
import type { FrameworkOf } from './stageYear';
import { UnreadColumns } from './unread';
import type { Layout, TextTable } from '../types';

const rowsPerStep = 50_000;

const scoreReaders: Readonly<Record<Layout, (parts: ReturnType<typeof partsOf>) => RowReader>> = {
  long: longReader,
  wide: wideReader,
  rotated: rotatedReader,
  merged: mergedReader,
};

function readerFor(staging: Staging, frameworkOf: FrameworkOf, all: Tables): RowReader {
  const { subject, layout, roles } = staging.mapping;
  if (subject === 'agencies') return agenciesReader(staging);
  if (subject === 'checklist') return checklistReader(staging, frameworkOf);
  if (subject === 'measures') return measuresReader(staging, frameworkOf);
  const isItem = (code: string) => /^o\d/u.test(code);
  const valueColumns = roles.flatMap((role, column) => {
    const values = role.kind === 'node' ? isItem(role.code) : role.kind === 'score' || role.kind === 'agency';
    return values ? [column] : [];
  });
  return scoreReaders[layout](partsOf(staging, frameworkOf, valueColumns, all));
}

type Tables = () => Iterable<Pick<TextTable, 'rows'>>;

export interface RowsOptions {
  /** Every 50,000 rows; the index of the row in its table. */
  readonly onProgress?: (row: number) => void;
  readonly signal?: AbortSignal;
}

/** Stages the data rows of one source, which may come in several tables. */
export class StageRows {
  /** All but blank ones and page-break dashes. */
  rowsRead = 0;
  readonly #reader: RowReader;
  readonly #unread: UnreadColumns;
  readonly #read: (cells: Cells, row: number) => RuleId | null;

  /** `all`: every table of the source with the person's edits in it, for what one cell may mean by all the others. */
  constructor(
    private readonly staging: Staging,
    frameworkOf: FrameworkOf,
    all: Tables = () => [staging.table],
  ) {
    const { mapping, table } = staging;
    this.#reader = readerFor(staging, frameworkOf, all);
    this.#unread = new UnreadColumns(staging);
    const shape = rowShape(table.rows[mapping.headerRow] ?? [], staging.header, table.kind !== 'xlsx');
    const noteFormulas = formulaNotes(staging);
    this.#read = (cells, row) => {
      if (shape.isHeader(cells)) {
        staging.find('header-repeated', 'note', row, -1, { value: cells.join(' | ') });
        return 'header-repeated';
      }
      if (shape.isRagged(cells)) {
        this.#reader.lost?.(cells);
        const words = { value: String(cells.length), expected: String(shape.width) };
        return staging.fault('row-ragged', row, -1, words);
      }
      noteFormulas(cells, row);
      return this.#reader.read(cells, row);
    };
  }

  /** Every row of the table from this index on ends loaded or refused, whole. Rejects only when aborted. */
  async add(
    { rows, lines }: Pick<TextTable, 'rows' | 'lines'>,
    from: number,
    { onProgress, signal }: RowsOptions,
  ): Promise<void> {
    const { staging } = this;
    const learned = LearnedRows.of(staging, rows);
    for (let index = from; index < rows.length; index += 1) {
      if (index % rowsPerStep === 0) {
        onProgress?.(index);
        await breathe();
        signal?.throwIfAborted();
      }
      const line = lines[index] ?? index + 1;
      if (learned?.add(index, line)) {
        this.rowsRead += 1;
        continue;
      }
      const cells = rows[index] ?? [];
      if (isDebris(cells)) continue;
      this.rowsRead += 1;
      if (learned) learned.learn(index, () => staging.row(cells, line, this.#read));
      else staging.row(cells, line, this.#read);
    }
    this.#unread.look(rows, from);
  }

  /** What can only be said when all rows are known. */
  finish(): void {
    this.#reader.finish?.();
    this.#unread.note();
  }

  /** To be called before scores are handed over: the places of those that must wait for `finish`. */
  waiting(): readonly number[] {
    return this.#reader.waiting?.() ?? [];
  }
}
