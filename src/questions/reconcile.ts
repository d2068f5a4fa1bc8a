import { question, type Row } from './question';

/** Every node for which a value is stated and can also be recomputed: do they agree within the printed decimals? */
export const reconcile = question(
  'reconcile',
  { agency_id: 'integer', fiscal_year: 'integer' },
  {
    code: 'text',
    kind: 'text',
    name_th: 'text',
    name_en: 'text',
    stated: 'double',
    computed: 'double',
    difference: 'double',
    tolerance: 'double',
    agrees: 'boolean',
    file: 'text',
    row_no: 'integer',
  },
);

export type ReconcileRow = Row<typeof reconcile>;
