import { isNumeric } from './headerContent';
import { headerSpelling } from './headerMatch';
import type { NodesIn } from './headerNode';
import { looksLikeAgency } from './headerAgency';
import { headerAt, knownHeaders, type Header, type Rows } from './headerRow';
import { splitYear } from './headerYear';

const LOOK_DOWN = 120;
/** A list of nodes shorter than this may be chance. */
const FEWEST_NODES = 3;

export interface Rotated {
  readonly header: Header;
  /** The column that names the nodes. */
  readonly code: number;
  /** The columns of agencies. */
  readonly agencies: readonly number[];
}

/** Rows whose cell in this column names a node, each node once: several agencies one below the other are no rotated table. */
function nodeRows(rows: Rows, column: number, nodesIn: NodesIn): number[] | null {
  const codes = new Map<string, number>();
  const found: number[] = [];
  for (const [index, row] of rows.slice(0, LOOK_DOWN).entries()) {
    const code = nodesIn(row[column] ?? '', null)[0]?.code;
    if (code === undefined || row.every((cell, other) => other === column || !isNumeric(cell))) continue;
    codes.set(code, (codes.get(code) ?? 0) + 1);
    found.push(index);
  }
  const repeated = found.length - codes.size;
  return codes.size >= FEWEST_NODES && repeated <= found.length * 0.2 ? found : null;
}

const counts = (rows: Rows, column: number): boolean =>
  rows.slice(1, LOOK_DOWN).every((row) => /^[\d.\s]*$/.test(headerSpelling(row[column] ?? '')));

/** Not a number, a year, a known header, a node, or anything about scores. */
const mayBeAgency = (header: string, nodesIn: NodesIn): boolean => {
  if (looksLikeAgency(header)) return true;
  if (header === '' || isNumeric(header) || /คะแนน|ร้อยละ|น้ำหนัก|score|weight/iu.test(header)) return false;
  return splitYear(header).year === null && knownHeaders([header], nodesIn) === 0;
};

/** A table with agencies as columns and a node a row; null = it is none. */
export function findRotated(rows: Rows, nodesIn: NodesIn): Rotated | null {
  // Names before numbers: a column of 1, 2, 3 beside them may only count the rows.
  const columns = [0, 1, 2].sort((a, b) => Number(counts(rows, a)) - Number(counts(rows, b)));
  for (const code of columns) {
    const nodes = nodeRows(rows, code, nodesIn);
    const first = nodes?.[0] ?? 0;
    if (!nodes || first === 0) continue;
    const header = headerAt(rows, first - 1);
    const agencies = header.cells.flatMap((_, column) => {
      const numbers = nodes.filter((row) => isNumeric(rows[row]?.[column] ?? ''));
      return column > code && numbers.length >= nodes.length * 0.5 ? [column] : [];
    });
    const names = agencies.map((column) => header.cells[column] ?? '');
    const agenciesOnly = names.length > 0 && names.every((name) => mayBeAgency(name, nodesIn));
    // Bare numbers under a header that means nothing are any table's.
    const namesNodes = !counts(rows, code) || knownHeaders([header.cells[code] ?? ''], nodesIn) > 0;
    const mayBeNames = names.length > 2 && namesNodes;
    if (agenciesOnly && (mayBeNames || names.some(looksLikeAgency))) return { header, code, agencies };
  }
  return null;
}
