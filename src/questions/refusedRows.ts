import { question, type Row } from './question';

/** Rows that were not loaded, with the rule that refused them: those of ingest and those that contradict or repeat another row. */
export const refusedRows = question(
  'refused_rows',
  { source_id: 'integer' },
  { source_id: 'integer', row_no: 'integer', rule: 'text' },
);

export type RefusedRowsRow = Row<typeof refusedRows>;
