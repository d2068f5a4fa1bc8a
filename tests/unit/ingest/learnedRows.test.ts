import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainCsv } from '../../../src/ingest/read/plainCsv';
import { stage } from '../../../src/ingest/stage/stage';
import type { Edit, TextTable } from '../../../src/ingest/types';
import { mappingOf, staged, tableOf } from './stageFixtures';

const header = ['หน่วยงาน', 'จังหวัด', 'ปี', 'รหัส', 'ชื่อ', 'คะแนน', 'หมายเหตุ'];
const row = fc.tuple(
  fc.constantFrom('อบต.ก', 'อบต.ข', '', 'หน่วยงาน', '=A1'),
  fc.constantFrom('ลำปาง', 'น่าน', ''),
  fc.constantFrom('2564', '๒๕๖๔', '2565', '2499', ''),
  fc.constantFrom('1', '2', 'o1', 'o2', 'IIT', 'total', 'ระดับ', 'x', ''),
  fc.constantFrom('', 'การปฏิบัติหน้าที่', 'การใช้งบประมาณ'),
  fc.constantFrom('100', '0', '1', '95.7', '95.70', '๙๕.๗', '-', '', 'A', '120', '38'),
  fc.constantFrom('', 'ดี'),
);

const numbered = async (rows: readonly (readonly string[])[]): Promise<TextTable> => {
  const bytes = new TextEncoder().encode(rows.map((cells) => cells.join(';')).join('\n'));
  const plain = await plainCsv(bytes, 'utf-8', ';');
  return { ...tableOf(plain?.rows ?? []), lines: plain?.lines ?? [] };
};

test('rows put together from known parts are the rows their reader stages, findings and refusals included', async () => {
  const edit = fc.record({
    row: fc.integer({ min: 2, max: 8 }),
    column: fc.constantFrom(3, 5),
    value: fc.constant('2'),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 1, maxLength: 60 }),
      fc.constantFrom(
        'agency province year code name score note',
        'agency ignore year code ignore score ignore',
      ),
      fc.constantFrom('scores' as const, 'items' as const),
      fc.option(edit, { nil: undefined }),
      async (rows, roles, subject, one) => {
        const table = [header, ...rows, ...rows];
        const edits: Edit[] = one ? [one] : [];
        const mapping = mappingOf(roles, { subject });
        const slow = await stage(tableOf(table), mapping, { edits, sourceId: 1 });
        const fast = await stage(await numbered(table), mapping, { edits, sourceId: 1 });
        expect(staged(fast, 'stage_score')).toEqual(staged(slow, 'stage_score'));
        expect(staged(fast, 'stage_agency')).toEqual(staged(slow, 'stage_agency'));
        expect(staged(fast, 'stage_level')).toEqual(staged(slow, 'stage_level'));
        expect(fast.findings).toEqual(slow.findings);
        expect(fast.refused).toEqual(slow.refused);
        expect(fast.rowsRead).toBe(slow.rowsRead);
      },
    ),
    { numRuns: 60 },
  );
});
