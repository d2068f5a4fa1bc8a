import { selection } from '../../state/selection.svelte';
import { workspace } from '../../state/workspace.svelte';

/** Looks at another agency in the year shown (B.E.), so that the comparison stays the same. */
export function chooseAgency(agencyId: number, year: number): void {
  const row = workspace.agencies.find(({ agency_id }) => agency_id === agencyId);
  if (row) selection.choose({ agencyKey: row.agency_key, fiscalYear: year });
}
