import { expect, test } from 'vitest';
import { propose } from '../../../src/ingest/propose/propose';
import { stage } from '../../../src/ingest/stage/stage';
import type { Source } from '../../../src/state/source';
import { sectionCsv } from '../../../src/views/review/sectionCsv';
import { staged } from '../ingest/stageFixtures';
import { confirmed, partsOf, tablesRead } from './reviewFixture';

const measuresOf = async ({ table, mapping, edits }: Pick<Source, 'table' | 'mapping' | 'edits'>) => {
  if (mapping === null) throw new Error('no mapping');
  const loaded = await stage(table, mapping, { edits, sourceId: 1 });
  const rows = staged(loaded, 'stage_measure').map((row) => {
    const facts: Record<string, unknown> = { ...row };
    // Where it stands differs: in the document, and in the file.
    delete facts.row_no;
    return facts;
  });
  return { rows, targets: staged(loaded, 'stage_target') };
};

test('saved and brought again, the measures are the same, with the edits made', async () => {
  const [, measures] = confirmed(await partsOf());
  if (!measures) throw new Error('no measures');
  const edits = [
    { row: measures.table.lines[2] ?? 0, column: 4, value: 'ม.ค. 2565 - มี.ค. 2565' },
    { row: measures.table.lines[1] ?? 0, column: 2, value: '=สมมติ, "อ้าง"\nสองบรรทัด' },
  ];
  const edited = { ...measures, edits };
  const [table, ...others] = await tablesRead('มาตรการ.csv', sectionCsv(edited));
  expect(others).toEqual([]);
  if (!table) throw new Error('no table');
  const mapping = propose(table, [])?.mapping ?? null;
  expect(mapping?.subject).toBe('measures');
  const [before, after] = [await measuresOf(edited), await measuresOf({ table, mapping, edits: [] })];
  expect(after.rows).toHaveLength(2);
  expect(after).toEqual(before);
});
