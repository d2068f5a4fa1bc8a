import { question, type Row } from './question';

/**
 * Totals of a year by province: mean, agencies at 85 or more and their share (0–100), and the mean change of the agencies
 * that have from_year as well (NULL = the year before). province NULL: not known.
 */
export const provinceMap = question(
  'province_map',
  { fiscal_year: 'integer', from_year: 'integer', type: 'text', region: 'text' },
  {
    fiscal_year: 'integer',
    province: 'text?',
    region: 'text?',
    agencies: 'integer',
    mean: 'double',
    passed: 'integer',
    share: 'double',
    agencies_in_both: 'integer',
    change: 'double?',
  },
);

export type ProvinceMapRow = Row<typeof provinceMap>;
