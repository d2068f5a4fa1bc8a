import type { At } from '../view';

/** The year shown and the one it is compared with, B.E.; the year before where none is known. */
export const yearsShown = ({ year, from }: At) => ({
  year: year.fiscal_year,
  fromYear: from?.fiscal_year ?? year.fiscal_year - 1,
});
