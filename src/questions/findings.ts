import { question, type Row } from './question';

/** Every finding, errors first, then file and row. agency_id NULL = all; else those of the agency and those that could be tied to none. proposal: new text of that cell where exactly one reading fits. */
export const findings = question(
  'findings',
  { agency_id: 'integer' },
  {
    finding_id: 'integer',
    source_id: 'integer',
    file: 'text',
    sheet: 'text?',
    row_no: 'integer',
    col_no: 'integer',
    column_name: 'text',
    rule: 'text',
    level: 'text',
    value: 'text',
    expected: 'text',
    about: 'text',
    detail: 'text',
    proposal: 'text?',
    agency_id: 'integer?',
    fiscal_year: 'integer?',
  },
);

export type FindingsRow = Row<typeof findings>;
