import fc from 'fast-check';
import { framework } from '../../../../src/framework/frameworks';
import type { Framework } from '../../../../src/framework/types';
import type { Edit, Mapping } from '../../../../src/ingest/types';
import type { Plan } from '../../../../src/plan/plan';
import { Intake, sourceId } from '../../../../src/state/intake';
import { Readings } from '../../../../src/state/readings.svelte';
import type { View } from '../../../../src/state/saved/pack';
import { isSource, type Holdings, type Source } from '../../../../src/state/source';
import { FakePipeline } from '../fakePipeline';
import { source } from '../sources';

export const newIntake = (pipeline = new FakePipeline()) => new Intake(pipeline, new Readings(pipeline));

export const plan = (agencyKey: string, title = 'เผยแพร่แผน'): Plan => ({
  agencyKey,
  agency: agencyKey,
  resultYear: 2564,
  planYear: 2565,
  rows: [
    {
      ...{ id: 'r1', code: 'o42', nodeName: 'ข้อ', points: 3.75, source: 'written', title, steps: ['หนึ่ง'] },
      ...{ responsible: [], start: null, end: null, followUps: [], status: 'planned' },
      ...{ result: '', outcome: '', evidence: '' },
    },
  ],
});

const roles = fc.array(
  fc.oneof(
    fc.constantFrom({ kind: 'agency' } as const, { kind: 'score' } as const, { kind: 'ignore' } as const),
    fc.record({
      kind: fc.constant('node' as const),
      code: fc.constantFrom('1', 'o42'),
      scale: fc.constant('auto' as const),
    }),
    fc.record({ kind: fc.constant('level' as const), fiscalYear: fc.constantFrom(2563, 2564) }),
  ),
  { maxLength: 6 },
);
const mapping: fc.Arbitrary<Mapping | null> = fc.option(
  fc.record({
    subject: fc.constantFrom('scores' as const, 'items' as const, 'checklist' as const),
    layout: fc.constantFrom('long' as const, 'merged' as const),
    headerRow: fc.nat(20),
    roles,
    fiscalYear: fc.option(fc.integer({ min: 2550, max: 2580 })),
    agency: fc.option(fc.string()),
  }),
);
const edit: fc.Arbitrary<Edit> = fc.record({
  row: fc.nat(900_000),
  column: fc.integer({ min: -1, max: 50 }),
  value: fc.string({ unit: 'grapheme' }),
});
const file = fc.record({
  name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  content: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
  encoding: fc.option(fc.constantFrom('utf-8' as const, 'windows-874' as const)),
  pasted: fc.boolean(),
  example: fc.option(fc.constant('province' as const)),
  mapping,
  edits: fc.array(edit, { maxLength: 5 }),
});

const own = (fiscalYear: number, note: string): Framework => ({
  ...(framework(2564) as Framework),
  fiscalYear,
  note,
});

/** Any work: files, what was said about them, own frameworks, plans and what is looked at. */
export const anyView: fc.Arbitrary<View> = fc
  .record({
    name: fc.string({ unit: 'grapheme', maxLength: 50 }),
    files: fc.array(file, { maxLength: 4 }),
    notes: fc.array(fc.string({ maxLength: 20 }), { maxLength: 2 }),
    plans: fc.array(
      fc.string({ minLength: 1 }).map((key) => plan(key)),
      { maxLength: 2 },
    ),
    hash: fc.constantFrom('#/', '#/overview?agency=อบต.ตัวอย่าง&year=2564', '#/plan?publish=o42,o43'),
  })
  .map(({ files, notes, ...rest }) => ({
    ...rest,
    holdings: [
      ...files.map(({ name, content, encoding, pasted, example, mapping: said, edits }, at): Source => {
        const origin = { key: at + 1, name, content: new Blob([content]), pasted, example, encoding };
        return source(0, { id: sourceId(origin, 0), origin, mapping: said, edits });
      }),
      ...notes.map((note, at) => ({ id: 900_000 + at, name: note, framework: own(2570 + at, note) })),
    ],
  }));

/** Holdings without what is new each time: ids. Frameworks first, both in order. */
export const comparable = async (holdings: Holdings) => [
  ...holdings.flatMap((held) => (isSource(held) ? [] : [{ name: held.name, framework: held.framework }])),
  ...(await Promise.all(
    holdings.filter(isSource).map(async ({ origin: { content, ...origin }, mapping: said, edits }) => ({
      ...{ origin: { ...origin, key: null }, said, edits },
      content: await content.text(),
    })),
  )),
];
