import { question, type Row } from './question';

/** Measures of one plan year in file order. Lists are joined by line feeds. progress: how far it went; progress_text: what the document says of it. */
export const measures = question(
  'measures',
  { agency_id: 'integer', plan_year: 'integer' },
  {
    measure_id: 'integer',
    source_id: 'integer',
    file: 'text',
    row_no: 'integer',
    seq: 'text?',
    group_name: 'text?',
    title: 'text',
    steps: 'text?',
    period_text: 'text?',
    start_date: 'text?',
    end_date: 'text?',
    responsible: 'text?',
    summary: 'text?',
    outcome: 'text?',
    recommendation: 'text?',
    progress_text: 'text?',
    status: 'text?',
    has_result: 'boolean',
    progress: 'text',
    targets: 'text?',
    basis: 'text?',
    because: 'text?',
  },
);

export type MeasuresRow = Row<typeof measures>;
