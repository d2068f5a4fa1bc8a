import { question, type Row } from './question';

/** Every agency loaded, in Thai order of names (name_rank is filled by the loader with Intl.Collator). */
export const agencies = question(
  'agencies',
  {},
  {
    agency_id: 'integer',
    agency_key: 'text',
    name: 'text',
    agency_code: 'text?',
    type: 'text?',
    district: 'text?',
    province: 'text?',
    region: 'text?',
    first_year: 'integer?',
    last_year: 'integer?',
    years: 'integer',
  },
);

export type AgenciesRow = Row<typeof agencies>;
