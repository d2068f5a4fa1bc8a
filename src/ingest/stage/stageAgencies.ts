import { AgencyBook } from './stageAgency';
import type { RowReader, Staging } from './staging';

/** A list of agencies: one row one agency with its type, code and place. */
export function agenciesReader(staging: Staging): RowReader {
  const agencies = new AgencyBook(staging);
  return {
    read(cells, row) {
      const agency = agencies.of(cells, row);
      if (typeof agency === 'string') return agency;
      agencies.keep(agency, row);
      return null;
    },
  };
}
