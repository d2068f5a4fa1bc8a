import type { Cells, Staging } from './staging';

/** Roles whose cells are values: a formula there is an error of the value itself. */
const valueRoles = new Set(['node', 'score', 'points', 'ignore', 'level', 'year']);
const equals = 0x3d;

/** Notes text cells that a spreadsheet would run; they are kept as the text they are. */
export function formulaNotes(staging: Staging): (cells: Cells, row: number) => void {
  const columns = staging.mapping.roles.flatMap(({ kind }, column) => (valueRoles.has(kind) ? [] : [column]));
  const rotated = staging.mapping.layout === 'rotated';
  return (cells, row) => {
    for (const column of columns) {
      const cell = cells[column];
      if (cell === undefined || cell.charCodeAt(0) !== equals) continue;
      if (rotated && staging.mapping.roles[column]?.kind === 'agency') continue;
      staging.find('formula-cell', 'note', row, column, { value: cell });
    }
  };
}
