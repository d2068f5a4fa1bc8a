import { resolveNode } from '../../framework/names';
import { rollUp } from '../../framework/rollUp';
import type { Framework, FrameworkNode } from '../../framework/types';
import { parseScore } from '../../text/numbers';
import type { Role } from '../types';
import type { ValueColumn } from './sideBySide';
import type { Parts } from './stageParts';
import type { Cells, Staging } from './staging';

export type NodeColumn = Extract<Role, { kind: 'node' }> & ValueColumn;

/** A total is printed with two decimals. */
const tolerance = 0.01;
/** Rows looked at for a proof: a fault of the header shows in the first of them. */
const rowsForProof = 1000;

interface Twins {
  readonly pair: readonly [NodeColumn, NodeColumn];
  /** The one indicator that no column of that year states. */
  readonly missing: FrameworkNode;
}

interface Reading {
  readonly misnamed: NodeColumn;
  readonly detail: string;
}

/**
 * The columns of nodes of a wide table. Where two columns bear the name of one indicator and exactly one other is
 * missing, one of them is misprinted: neither is read until the person accepts which, as a finding on its header.
 */
export function nodeColumns(parts: Parts): readonly NodeColumn[] {
  const { staging } = parts;
  const columns = staging.mapping.roles.flatMap((role, column): NodeColumn[] =>
    role.kind === 'node' ? [{ ...role, code: renamed(parts, role, column) ?? role.code, column }] : [],
  );
  const left = new Set<NodeColumn>();
  for (const twins of twinsAmong(parts, columns)) {
    const reading = byNumbers(parts, columns, twins) ?? byPlace(columns, twins);
    report(staging, twins, reading);
    for (const twin of twins.pair) left.add(twin);
  }
  return columns.filter((column) => !left.has(column));
}

/** What the person wrote in place of a header. */
function renamed(
  parts: Parts,
  { fiscalYear }: Pick<NodeColumn, 'fiscalYear'>,
  column: number,
): string | undefined {
  const said = parts.staging.source.said(parts.staging.headerLine, column);
  const tree = said === undefined ? undefined : anyTree(parts, fiscalYear);
  return tree && said !== undefined ? resolveNode(tree, said)[0]?.code : undefined;
}

const proofRows = ({ table, mapping }: Staging): readonly Cells[] =>
  table.rows.slice(mapping.headerRow + 1, mapping.headerRow + rowsForProof);

/** The tree of the first row that says a year we know. */
function anyTree(parts: Parts, ofColumn: number | undefined): Framework | undefined {
  for (const cells of proofRows(parts.staging)) {
    const tree = treeOf(parts, ofColumn, cells);
    if (tree) return tree;
  }
  return undefined;
}

/** The tree by which a column of this row is read; undefined where no year is said or the year has none. */
function treeOf(
  { staging, years }: Parts,
  ofColumn: number | undefined,
  cells: Cells,
): Framework | undefined {
  const year = ofColumn ?? years.parse(years.textIn(cells)) ?? staging.mapping.fiscalYear;
  return year === null ? undefined : years.known(year)?.framework;
}

function twinsAmong(parts: Parts, columns: readonly NodeColumn[]): readonly Twins[] {
  return columns.flatMap((first, index): Twins[] => {
    const tree = anyTree(parts, first.fiscalYear);
    const indicators = tree?.nodes.filter(({ kind }) => kind === 'indicator') ?? [];
    const ofYear = columns.filter(({ fiscalYear }) => fiscalYear === first.fiscalYear);
    const same = ofYear.filter(({ code }) => code === first.code);
    const [missing, another] = indicators.filter(
      ({ code }) => !ofYear.some((column) => column.code === code),
    );
    const second = same[1];
    const isIndicator = indicators.some(({ code }) => code === first.code);
    if (!isIndicator || same.length !== 2 || !second || same[0] !== columns[index] || !missing || another)
      return [];
    return [{ pair: [first, second], missing }];
  });
}

/** The one reading under which stated totals come out; null when both or neither do. */
function byNumbers(parts: Parts, columns: readonly NodeColumn[], { pair, missing }: Twins): Reading | null {
  const proofs = pair.map((misnamed): string | null => {
    for (const cells of proofRows(parts.staging)) {
      const known = new Map<string, number>();
      let stated: number | undefined;
      for (const column of columns) {
        const score =
          column.fiscalYear === misnamed.fiscalYear ? parseScore(cells[column.column] ?? '') : 'missing';
        if (typeof score === 'string') continue;
        if (column.code === 'total') stated = score.value;
        else known.set(column === misnamed ? missing.code : column.code, score.value);
      }
      const tree = treeOf(parts, misnamed.fiscalYear, cells);
      for (const { code, kind } of tree?.nodes ?? []) if (kind === 'instrument') known.delete(code);
      const total = tree && rollUp(tree, known).get('total');
      if (stated === undefined || total === undefined || Math.abs(total - stated) > tolerance) continue;
      const of = (code: string) => `${code} = ${(known.get(code) ?? 0).toFixed(2)}`;
      return `${of(missing.code)}; ${of(misnamed.code)}; total ${stated.toFixed(2)}`;
    }
    return null;
  });
  const [first, second] = proofs;
  if (first && !second) return { misnamed: pair[0], detail: first };
  if (second && !first) return { misnamed: pair[1], detail: second };
  return null;
}

/** The one column that stands where the missing indicator belongs in the run 1, 2, 3 … */
function byPlace(columns: readonly NodeColumn[], { pair, missing }: Twins): Reading | null {
  const number = Number(missing.code);
  const inPlace = pair.filter((twin) => {
    const at = columns.indexOf(twin);
    return [columns[at - 1]?.code === String(number - 1), columns[at + 1]?.code === String(number + 1)].some(
      Boolean,
    );
  });
  const [misnamed] = inPlace;
  if (!misnamed || inPlace.length > 1) return null;
  const at = columns.indexOf(misnamed);
  const around = [columns[at - 1]?.code, `${missing.code} ${missing.nameTh}`, columns[at + 1]?.code];
  return { misnamed, detail: around.filter(Boolean).join(' → ') };
}

function report(staging: Staging, { pair, missing }: Twins, reading: Reading | null): void {
  const column = (reading?.misnamed ?? pair[1]).column;
  staging.find('name-ambiguous', 'error', staging.headerLine, column, {
    value: staging.columnName(column),
    expected: `${missing.code} ${missing.nameTh}`,
    about: pair[0].code,
    detail: reading?.detail,
    proposal: reading ? missing.code : undefined,
  });
}
