import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { propose } from '../../../src/ingest/propose/propose';
import { readFile } from '../../../src/ingest/read/read';

// Third-party data, read from beside the project where it is at hand; fixtures/ingest/layouts.ts has the same layout.
const path = '../shared/real/units-fy2563-merged-cells.tsv';

test.skipIf(!existsSync(path))('a published table with merged cells', async () => {
  const { tables, findings } = await readFile(
    'units-fy2563-merged-cells.tsv',
    new Uint8Array(readFileSync(path)),
  );
  expect(findings).toEqual([]);
  const [table] = tables;
  expect(table?.rows.length).toBe(1 + 39 * 11);
  const found = table && propose(table);
  expect(found?.mapping).toMatchObject({
    subject: 'scores',
    layout: 'merged',
    headerRow: 0,
    fiscalYear: 2563,
    agency: null,
  });
  const roles = ['agency', 'instrument', 'rank', 'code', 'score', 'points', 'level'];
  expect(found?.mapping.roles.map(({ kind }) => kind)).toEqual(roles);
});
