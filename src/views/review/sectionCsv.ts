import { applyEdits } from '../../ingest/edits';
import { toCsv } from '../../ingest/saveCsv';
import type { Source } from '../../state/source';

/** A gathered table as CSV with the person's edits in it, its agency and year in front, so that it can be brought again by itself. */
export function sectionCsv({ table, edits, mapping }: Source): string {
  const { rows } = applyEdits(table, edits).table;
  const at = mapping?.headerRow ?? 0;
  const front = [mapping?.agency ?? '', mapping?.fiscalYear ?? ''];
  return toCsv([
    ['หน่วยงาน', 'ปีงบประมาณ', ...(rows[at] ?? [])],
    ...rows.slice(at + 1).map((cells) => [...front, ...cells]),
  ]);
}
