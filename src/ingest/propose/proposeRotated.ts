import { sampleColumn } from './headerContent';
import { headerRoles } from './headerMatch';
import type { NodesIn } from './headerNode';
import type { Rotated } from './layoutRotated';
import { mostlyItems } from './proposeLayout';
import { finish } from './proposeMapping';
import type { ColumnGuess, Proposal, TextTable } from '../types';

/** Agencies as columns: one column names the nodes, what else stands beside is left out. */
export function proposeRotated(
  table: TextTable,
  { header, code, agencies }: Rotated,
  year: number | null,
  nodesIn: NodesIn,
): Proposal {
  const guesses = header.cells.map((text, column): ColumnGuess => {
    const base = { column, header: text, alternatives: [] };
    if (column === code) return { ...base, role: { kind: 'code' }, confidence: 0.9 };
    if (agencies.includes(column)) return { ...base, role: { kind: 'agency' }, confidence: 0.85 };
    const rank = headerRoles(text, 'scores').some(({ kind }) => kind === 'rank');
    return { ...base, role: { kind: rank ? 'rank' : 'ignore' }, confidence: rank || text === '' ? 0.9 : 0.3 };
  });
  const codes = sampleColumn(table.rows, header.row, code).flatMap(
    (cell) => nodesIn(cell, year)[0]?.code ?? [],
  );
  return finish(
    table,
    header,
    guesses,
    { subject: mostlyItems(codes) ? 'items' : 'scores', layout: 'rotated' },
    year,
  );
}
