import { question, type Row } from './question';

/** Measures per responsible unit in a plan year, most first; unit '' stands for measures that name nobody. */
export const responsibleLoad = question(
  'responsible_load',
  { agency_id: 'integer', plan_year: 'integer' },
  { unit: 'text', measures: 'integer', done: 'integer', with_result: 'integer' },
);

export type ResponsibleLoadRow = Row<typeof responsibleLoad>;
