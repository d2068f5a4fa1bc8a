import { bare } from '../../text/normalise';
import type { ReportRole } from './report';
import words from './reportHeaders.json';

/**
 * What a header says: a role of the report, or one that the rest of its row turns into such a role. `guideline` is the
 * measure itself or its steps, `note` and `aside` are kept beside what the row is about, `number` is an indicator's.
 */
export type HeaderRole = ReportRole | 'number' | 'level' | 'guideline' | 'note' | 'aside';

const byHeader = new Map(
  Object.entries(words).flatMap(([role, headers]) =>
    headers.map((header) => [bare(header), role as HeaderRole] as const),
  ),
);

/** Longer cells hold text; no need to compare them. */
const longest = 200;

/** A list that holds ข้อ as item codes names what must be in the items as well; elsewhere ข้อ only counts rows. */
const besideCodes: ReadonlySet<HeaderRole | null> = new Set(['itemName', 'components']);

/**
 * The role of each cell of a header row, null where it is blank or unknown. Headers are compared whole, white space
 * removed (R17, R25): most are beginnings or parts of others. ชื่อ is a misread ข้อ only in front of ข้อมูล.
 */
export function headerRoles(cells: readonly string[]): (HeaderRole | null)[] {
  const known = cells.map((cell) => (cell.length > longest ? null : (byHeader.get(bare(cell)) ?? null)));
  const codes = known.some((role) => besideCodes.has(role));
  return known.map((role, column) => {
    if (role === 'itemCode' && !codes) return 'seq';
    if (role === null && bare(cells[column] ?? '') === 'ชื่อ' && known[column + 1] === 'itemName')
      return 'itemCode';
    return role;
  });
}
