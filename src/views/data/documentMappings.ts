import type { Confirmed } from '../../state/confirmed';
import type { Source } from '../../state/source';

/**
 * How the tables of a document are read, with what the person said where it is silent: its agency, its year (B.E.; the
 * result it speaks of is then that year's too). Null while an agency or a year is missing.
 */
export function documentMappings(
  parts: readonly Source[],
  said: { readonly agency: string; readonly fiscalYear: number | null },
): readonly Confirmed[] | null {
  const ready = parts.flatMap(({ id, proposal }): readonly Confirmed[] => {
    if (proposal === null) return [];
    const { mapping } = proposal;
    const agency = mapping.agency ?? (said.agency.trim() || null);
    const fiscalYear = mapping.fiscalYear ?? said.fiscalYear;
    return agency === null || fiscalYear === null
      ? []
      : [{ id, mapping: { ...mapping, agency, fiscalYear } }];
  });
  return ready.length === parts.length ? ready : null;
}
