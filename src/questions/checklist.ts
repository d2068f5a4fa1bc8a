import { question, type Row } from './question';

/**
 * Items of check lists in file order, with what was done about each; no scores. responsible is joined by line feeds,
 * status: planned | underway | done, status_printed its words. node_name: the framework's own, where that year has the code.
 */
export const checklist = question(
  'checklist',
  { agency_id: 'integer', fiscal_year: 'integer' },
  {
    agency: 'text',
    source_id: 'integer',
    file: 'text',
    row_no: 'integer',
    fiscal_year: 'integer',
    code: 'text?',
    name: 'text',
    components: 'text?',
    responsible: 'text?',
    status: 'text?',
    status_printed: 'text?',
    progress: 'text?',
    concept: 'text?',
    node_name: 'text?',
  },
);

export type ChecklistRow = Row<typeof checklist>;
