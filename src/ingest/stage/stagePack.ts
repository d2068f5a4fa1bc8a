import type { Staging } from './staging';
import { StageTable } from './stageTable';
import type { Staged } from '../types';

/** Closes the books: all staging tables that have rows, as Arrow streams, with the source's own row. */
export function packStaging(staging: Staging, rowsRead: number): Staged {
  const { table, mapping, sourceId, findings, refused } = staging;
  const source = new StageTable('stage_source');
  const { file, sheet, kind, encoding } = table;
  source.push(sourceId, file, sheet, kind, mapping.subject, mapping.layout, encoding, rowsRead);
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
  const { scores, levels, agencies, measures, targets, items } = staging;
  const all = [source, agencies, levels, measures, targets, items, said, turned];
  const packed = all.filter(({ length }) => length > 0).map((one) => [one.name, one.pack()] as const);
  return {
    file,
    sheet,
    kind,
    subject: mapping.subject,
    layout: mapping.layout,
    encoding,
    rowsRead,
    tables: { ...Object.fromEntries(packed), ...scores.pack() },
    refused,
    findings,
  };
}
