import { isChanged, numberedCells, type NumberedCells } from '../numberedRows';
import type { Role, TextTable } from '../types';
import type { Staging } from './staging';

const whose: readonly Role['kind'][] = [
  'agency',
  'agencyCode',
  'agencyType',
  'district',
  'province',
  'region',
];

/** Numbers of several columns as one; equal for equal numbers. */
class Tuples {
  readonly #known = new Map<number, number>();

  constructor(private readonly columns: readonly number[]) {}

  of({ numbers }: NumberedCells, from: number): number {
    let tuple = 0;
    for (let index = 0; index < this.columns.length; index += 1) {
      // No column has 2^26 different cells, as a tab holds no such file.
      const pair = tuple * 0x4000000 + (numbers[from + (this.columns[index] ?? 0)] ?? 0);
      const known = this.#known.get(pair);
      tuple = known ?? this.#known.size + 1;
      if (known === undefined) this.#known.set(pair, tuple);
    }
    return tuple;
  }
}

/**
 * In a long table a row states one value, and says it in three parts: whose it is, which node, and how much. What the
 * row's reader made of each part is known once a row with it was staged without a finding; rows of known parts are put
 * together from them. Rows that say anything else go to the reader, which alone knows the rules.
 */
export class LearnedRows {
  readonly #agencies: Tuples;
  readonly #nodes: Tuples;
  /** Part → a staged row that has it. */
  readonly #agencyRows = new Map<number, number>();
  readonly #nodeRows = new Map<number, number>();
  /** Of items and of other nodes, as the same text may mean another value. */
  readonly #valueRows = [new Map<number, number>(), new Map<number, number>()] as const;
  readonly #isItem = new Set<number>();
  #lastAgency = -1;
  #lastTuple = -1;
  #tuple: [agency: number, node: number] = [0, 0];

  private constructor(
    private readonly staging: Staging,
    private readonly rows: TextTable['rows'],
    private readonly cells: NumberedCells,
    private readonly agencyColumns: readonly number[],
    private readonly score: number,
    others: readonly number[],
  ) {
    this.#agencies = new Tuples(agencyColumns);
    this.#nodes = new Tuples(others);
  }

  /** For the rows of one table. Null for tables whose rows state more than one value, or whose cells are not numbered. */
  static of(staging: Staging, rows: TextTable['rows']): LearnedRows | null {
    const { mapping } = staging;
    const cells = numberedCells(rows);
    const columnsOf = (is: (kind: Role['kind']) => boolean) =>
      mapping.roles.flatMap(({ kind }, column) => (is(kind) ? [column] : []));
    const [score, another] = columnsOf((kind) => kind === 'score');
    const isOne =
      score !== undefined && another === undefined && columnsOf((kind) => kind === 'level').length === 0;
    if (!cells || !isOne || mapping.layout !== 'long') return null;
    if (mapping.subject !== 'scores' && mapping.subject !== 'items') return null;
    const others = columnsOf((kind) => !whose.includes(kind) && kind !== 'score' && kind !== 'ignore');
    const agencyColumns = columnsOf((kind) => whose.includes(kind));
    return new LearnedRows(staging, rows, cells, agencyColumns, score, others);
  }

  /** Stages the row at this index of the table, if all its parts are known. */
  add(index: number, line: number): boolean {
    const { cells, staging } = this;
    const from = cells.starts[index] ?? 0;
    const width = (cells.starts[index + 1] ?? from) - from;
    if (width !== staging.mapping.roles.length || isChanged(this.rows, index)) return false;
    const agency = this.#agencyOf(from);
    const node = this.#nodes.of(cells, from);
    this.#tuple = [agency, node];
    const agencyRow = this.#agencyRows.get(agency);
    const nodeRow = this.#nodeRows.get(node);
    if (agencyRow === undefined || nodeRow === undefined) return false;
    const valueRow = this.#valuesOf(node).get(cells.numbers[from + this.score] ?? 0);
    if (valueRow === undefined) return false;
    staging.scores.pushLike(line, agencyRow, nodeRow, valueRow);
    return true;
  }

  /** Has the reader stage the row that `add` did not, and remembers its parts where they are all there is to it. */
  learn(index: number, stage: () => void): void {
    const { scores } = this.staging;
    const [row, size] = [scores.length, this.staging.size];
    const [agency, node] = this.#tuple;
    stage();
    const from = this.cells.starts[index] ?? 0;
    const width = (this.cells.starts[index + 1] ?? from) - from;
    const isPlain = scores.length === row + 1 && this.staging.size === size + 1;
    if (!isPlain || width !== this.staging.mapping.roles.length || isChanged(this.rows, index)) return;
    this.#agencyRows.set(agency, row);
    this.#nodeRows.set(node, row);
    // Only items are exact.
    if (scores.tolerance(row) === 0) this.#isItem.add(node);
    this.#valuesOf(node).set(this.cells.numbers[from + this.score] ?? 0, row);
  }

  #valuesOf(node: number): Map<number, number> {
    return this.#valueRows[this.#isItem.has(node) ? 1 : 0];
  }

  /** Rows of one agency mostly follow each other. */
  #agencyOf(from: number): number {
    const { cells, agencyColumns } = this;
    let isSame = this.#lastAgency >= 0;
    for (let index = 0; isSame && index < agencyColumns.length; index += 1) {
      const column = agencyColumns[index] ?? 0;
      isSame = cells.numbers[from + column] === cells.numbers[this.#lastAgency + column];
    }
    if (!isSame) this.#lastTuple = this.#agencies.of(cells, from);
    this.#lastAgency = from;
    return this.#lastTuple;
  }
}
