import type { MeasuresRow } from '../../../src/questions/measures';

/** A measure as the question answers it; `targets` joined by line feeds. */
export const measureRow = (given: Partial<MeasuresRow> & { readonly measure_id: number }): MeasuresRow => ({
  source_id: 1,
  file: 'measures.csv',
  row_no: given.measure_id + 1,
  seq: null,
  group_name: null,
  title: `มาตรการสมมติ ${given.measure_id}`,
  steps: null,
  period_text: null,
  start_date: null,
  end_date: null,
  responsible: null,
  summary: null,
  outcome: null,
  recommendation: null,
  progress_text: null,
  status: null,
  has_result: false,
  progress: 'planned',
  targets: null,
  basis: null,
  because: null,
  ...given,
});
