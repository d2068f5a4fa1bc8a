import { toIpc, type Column, type Columns } from '../columns';

export type StageCell = string | number | boolean | null;

/** The staging tables with their columns in the order of sql/010_tables.sql: streams are matched by position. */
export const stageSchema = {
  stage_source: {
    source_id: 'integer',
    file: 'text',
    sheet: 'text',
    kind: 'text',
    subject: 'text',
    layout: 'text',
    encoding: 'text',
    rows_read: 'integer',
  },
  stage_agency: {
    source_id: 'integer',
    row_no: 'integer',
    agency_key: 'text',
    name: 'text',
    agency_code: 'text',
    type: 'text',
    district: 'text',
    province: 'text',
    region: 'text',
  },
  stage_score: {
    source_id: 'integer',
    row_no: 'integer',
    col_no: 'integer',
    fiscal_year: 'integer',
    agency_key_word: 'integer',
    code_word: 'integer',
    printed_word: 'integer',
    note_word: 'integer',
    column_name_word: 'integer',
    code_col: 'integer',
    code_column_word: 'integer',
    code_printed_word: 'integer',
    score: 'double',
    tolerance: 'double',
  },
  stage_word: { source_id: 'integer', word_no: 'integer', word: 'text' },
  stage_level: {
    source_id: 'integer',
    row_no: 'integer',
    col_no: 'integer',
    column_name: 'text',
    agency_key: 'text',
    fiscal_year: 'integer',
    level: 'text',
    printed: 'text',
  },
  stage_measure: {
    source_id: 'integer',
    measure_no: 'integer',
    row_no: 'integer',
    agency_key: 'text',
    plan_year: 'integer',
    seq: 'text',
    group_name: 'text',
    title: 'text',
    steps: 'text',
    period_text: 'text',
    start_date: 'text',
    end_date: 'text',
    responsible: 'text',
    summary: 'text',
    outcome: 'text',
    recommendation: 'text',
    progress_text: 'text',
    status: 'text',
    has_result: 'boolean',
  },
  stage_item: {
    source_id: 'integer',
    row_no: 'integer',
    agency_key: 'text',
    fiscal_year: 'integer',
    code: 'text',
    name: 'text',
    components: 'text',
    responsible: 'text',
    status: 'text',
    status_printed: 'text',
    progress: 'text',
  },
  stage_target: {
    source_id: 'integer',
    measure_no: 'integer',
    code: 'text',
    basis: 'text',
    because: 'text',
  },
  stage_finding: {
    source_id: 'integer',
    row_no: 'integer',
    col_no: 'integer',
    column_name: 'text',
    rule: 'text',
    level: 'text',
    value: 'text',
    expected: 'text',
    about: 'text',
    detail: 'text',
    proposal: 'text',
  },
  stage_refused: { source_id: 'integer', row_no: 'integer', rule: 'text' },
} as const satisfies Record<string, Record<string, Column['type']>>;

export type StageTableName = keyof typeof stageSchema;
type Schema<N extends StageTableName> = (typeof stageSchema)[N];

/** A staging table that grows by columns, so that 800,000 rows need no row objects, and can be cut back to a mark. */
export class StageTable<N extends StageTableName = StageTableName> {
  readonly columns: readonly StageCell[][];
  private size = 0;
  private readonly position: Readonly<Record<string, number>>;

  constructor(readonly name: N) {
    const names = Object.keys(stageSchema[name]);
    this.columns = names.map(() => []);
    this.position = Object.fromEntries(names.map((column, index) => [column, index]));
  }

  get length(): number {
    return this.size;
  }

  /** One row, all its cells in the order of the schema. */
  push(...cells: StageCell[]): void {
    const row = this.size;
    for (let index = 0; index < cells.length; index += 1) {
      const column = this.columns[index];
      if (column) column[row] = cells[index] ?? null;
    }
    this.size = row + 1;
  }

  column(name: keyof Schema<N> & string): StageCell[] {
    return this.columns[this.position[name] ?? -1] ?? [];
  }

  /** Forgets all rows from `length` on. */
  cut(length: number): void {
    if (this.size === length) return;
    this.size = length;
    for (const column of this.columns) column.length = length;
  }

  pack(): Uint8Array {
    const types = Object.entries(stageSchema[this.name]) as [string, Column['type']][];
    return toIpc(
      Object.fromEntries(
        types.map(([column, type], index) => [column, { type, values: this.columns[index] ?? [] } as Column]),
      ) as Columns,
    );
  }
}
