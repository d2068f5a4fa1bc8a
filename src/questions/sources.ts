import { question, type Row } from './question';

/** What was read from each file: rows read = loaded + refused. */
export const sources = question(
  'sources',
  {},
  {
    source_id: 'integer',
    file: 'text',
    sheet: 'text?',
    kind: 'text',
    subject: 'text',
    layout: 'text',
    encoding: 'text?',
    rows_read: 'integer',
    rows_loaded: 'integer',
    rows_refused: 'integer',
  },
);

export type SourcesRow = Row<typeof sources>;
