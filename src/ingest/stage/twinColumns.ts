import { framework } from '../../framework/frameworks';
import { resolveNode } from '../../framework/names';
import { rollUp } from '../../framework/rollUp';
import type { Framework, FrameworkNode } from '../../framework/types';
import { parseScore } from '../../text/numbers';
import { parseFiscalYear } from '../../text/years';
import type { Role } from '../types';
import type { ValueColumn } from './sideBySide';
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
export function nodeColumns(staging: Staging): readonly NodeColumn[] {
  const columns = staging.mapping.roles.flatMap((role, column): NodeColumn[] =>
    role.kind === 'node' ? [{ ...role, code: renamed(staging, column) ?? role.code, column }] : [],
  );
  const left = new Set<NodeColumn>();
  for (const twins of twinsAmong(
    columns,
    treeOf(staging, staging.table.rows[staging.mapping.headerRow + 1]),
  )) {
    const reading = byNumbers(staging, columns, twins) ?? byPlace(columns, twins);
    report(staging, twins, reading);
    for (const twin of twins.pair) left.add(twin);
  }
  return columns.filter((column) => !left.has(column));
}

/** What the person wrote in place of a header. */
function renamed(staging: Staging, column: number): string | undefined {
  const said = staging.source.said(staging.headerLine, column);
  const tree = said === undefined ? undefined : treeOf(staging, undefined);
  return tree && said !== undefined ? resolveNode(tree, said)[0]?.code : undefined;
}

/** The tree of a row's year; any of the ten indicators' where neither table nor row says one. */
function treeOf(staging: Staging, cells: Cells | undefined): Framework | undefined {
  const said = parseFiscalYear(cells?.[staging.columnOf('year')] ?? '');
  return framework(staging.mapping.fiscalYear ?? said ?? 2564) ?? framework(2564);
}

function twinsAmong(columns: readonly NodeColumn[], tree: Framework | undefined): readonly Twins[] {
  const indicators = tree?.nodes.filter(({ kind }) => kind === 'indicator') ?? [];
  return columns.flatMap((first, index): Twins[] => {
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
function byNumbers(
  staging: Staging,
  columns: readonly NodeColumn[],
  { pair, missing }: Twins,
): Reading | null {
  const { rows } = staging.table;
  const proofs = pair.map((misnamed): string | null => {
    for (const cells of rows.slice(staging.mapping.headerRow + 1, staging.mapping.headerRow + rowsForProof)) {
      const known = new Map<string, number>();
      let stated: number | undefined;
      for (const column of columns) {
        const score =
          column.fiscalYear === misnamed.fiscalYear ? parseScore(cells[column.column] ?? '') : 'missing';
        if (typeof score === 'string') continue;
        if (column.code === 'total') stated = score.value;
        else known.set(column === misnamed ? missing.code : column.code, score.value);
      }
      const tree = treeOf(staging, cells);
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
