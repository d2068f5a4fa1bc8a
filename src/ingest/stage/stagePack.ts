import type { Staging } from './staging';
import { StageTable } from './stageTable';
import type { Staged } from '../types';

/** The source's own row, with how many data rows it had. */
function sourceTable({ table, mapping, sourceId }: Staging, rowsRead: number): StageTable {
  const source = new StageTable('stage_source');
  const { file, sheet, kind, encoding } = table;
  source.push(sourceId, file, sheet, kind, mapping.subject, mapping.layout, encoding, rowsRead);
  return source;
}

/** What rows left: agencies, levels, findings, refusals. */
function rowTables({ sourceId, agencies, levels, findings, refused }: Staging): readonly StageTable[] {
  const said = new StageTable('stage_finding');
  for (const f of findings) {
    said.push(
      sourceId,
      f.row,
      f.column,
      f.columnName,
      f.rule,
      f.level,
      f.value,
      f.expected,
      f.about,
      f.detail,
      f.proposal,
    );
  }
  const turned = new StageTable('stage_refused');
  for (const { row, rule } of refused) turned.push(sourceId, row, rule);
  return [agencies, levels, said, turned];
}

const packed = (tables: readonly StageTable[]): Record<string, Uint8Array> =>
  Object.fromEntries(tables.filter(({ length }) => length > 0).map((one) => [one.name, one.pack()]));

/** Closes the books: all staging tables that have rows, as Arrow streams, with the source's own row. */
export function packStaging(staging: Staging, rowsRead: number): Staged {
  const { table, mapping, findings, refused, scores, measures, targets, items } = staging;
  const [agencies, levels, ...rest] = rowTables(staging) as [StageTable, StageTable, ...StageTable[]];
  const source = sourceTable(staging, rowsRead);
  return {
    file: table.file,
    sheet: table.sheet,
    kind: table.kind,
    subject: mapping.subject,
    layout: mapping.layout,
    encoding: table.encoding,
    rowsRead,
    tables: { ...packed([source, agencies, levels, measures, targets, items, ...rest]), ...scores.pack() },
    refused,
    findings,
  };
}

/** Hands over what the rows so far left, but for the scores in `waiting`; the staging goes on without it. */
export function packPiece(staging: Staging, waiting: readonly number[]): Staged['tables'] {
  const tables = { ...packed(rowTables(staging)), ...staging.scores.pack(waiting) };
  staging.agencies.cut(0);
  staging.levels.cut(0);
  staging.findings.length = 0;
  staging.refused.length = 0;
  return tables;
}

/** The last piece, with what is numbered through the whole source and the source's own row. */
export function packLast(staging: Staging, rowsRead: number): Staged['tables'] {
  const { measures, targets, items } = staging;
  return {
    ...packed([sourceTable(staging, rowsRead), measures, targets, items]),
    ...packPiece(staging, []),
  };
}
