import { expect, test } from 'vitest';
import { byOrigin } from '../../../src/views/data/byOrigin';
import { documentMappings } from '../../../src/views/data/documentMappings';
import { doubtCounts, gatheredCounts } from '../../../src/views/data/gatheredCounts';
import { inDocument } from '../../../src/views/data/inDocument';
import { proposalWords } from '../../../src/views/data/proposalWords';
import { findingText } from '../../../src/text/messages/findings';
import { source } from '../state/sources';
import { confirmed, partsOf, report } from './reviewFixture';

const nobody = { agency: '', fiscalYear: null };

test('a document that names agency and year asks for nothing', async () => {
  const ready = documentMappings(await partsOf(), nobody);
  expect(ready?.map(({ mapping }) => [mapping.subject, mapping.fiscalYear])).toEqual([
    ['items', 2564],
    ['measures', 2565],
    ['checklist', 2565],
  ]);
  expect(ready?.[0]?.mapping.agency).toContain('องค์การบริหารส่วนตำบลสมมติงาม');
});

test('a missing agency or year is asked for, and what is said holds for every table', async () => {
  const parts = await partsOf(report.replace(/^องค์การ.*$/mu, '').replace(/^.*ประจำปีงบประมาณ.*$/gmu, ''));
  expect(parts[0]?.document?.facts).toMatchObject({ agency: null, fiscalYear: null });
  expect(documentMappings(parts, nobody)).toBeNull();
  expect(documentMappings(parts, { agency: 'อบต.สมมติ', fiscalYear: null })).toBeNull();
  expect(documentMappings(parts, { agency: '  ', fiscalYear: 2565 })).toBeNull();
  const ready = documentMappings(parts, { agency: ' อบต.สมมติ ', fiscalYear: 2565 });
  expect(ready?.map(({ mapping }) => [mapping.agency, mapping.fiscalYear])).toEqual(
    Array(parts.length).fill(['อบต.สมมติ', 2565]),
  );
});

test('counts of what was gathered, before and after it is confirmed', async () => {
  const parts = await partsOf();
  const counts = { measures: 2, items: 2, scores: 2 };
  expect(gatheredCounts(parts)).toEqual(counts);
  expect(gatheredCounts(confirmed(parts))).toEqual(counts);
  expect(doubtCounts([{ level: 'error' }, { level: 'note' }, { level: 'warning' }])).toEqual({
    error: 1,
    warning: 1,
  });
});

test('tables of one file stay together, files in their order', () => {
  const [a, b] = [source(1), source(2)];
  const again = source(3, { origin: a.origin });
  expect(byOrigin([a, b, again])).toEqual([[a, again], [b]]);
});

test('a long proposal is told by what changes in it, or how it begins', () => {
  const long = `ก${'ข '.repeat(60)}สมมติ`;
  expect(proposalWords('75.70', 'other')).toBe('75.70');
  expect(proposalWords(long, 'สมมติ')).toBe('“สมมติ”');
  expect(proposalWords(long, 'not in it')).toMatch(/^“กข ข.{0,70}…”$/u);
});

test('places in a document are lines, in a PDF with the page; elsewhere rows', async () => {
  const document = (await partsOf())[0]?.document ?? null;
  expect(inDocument(null, 3)).toBeUndefined();
  expect(inDocument(document, 3)).toEqual({ page: null });
  if (!document) throw new Error('no document');
  const text = {
    ...document.text,
    kind: 'pdf',
    blocks: [{ kind: 'paragraph', line: 9, page: 4, text: '' }],
  } as const;
  expect(inDocument({ ...document, text }, 100_000_009)).toEqual({ page: 4 });
  const facts = {
    value: '',
    expected: '',
    about: '',
    detail: '',
    columnName: '',
    row: 9,
    rule: 'spelling',
  } as const;
  expect(findingText(facts, 'th').what).toMatch(/^แถว 9: /);
  expect(findingText({ ...facts, inDocument: { page: null } }, 'th').what).toMatch(/^บรรทัด 9: /);
  expect(findingText({ ...facts, inDocument: { page: 4 } }, 'th').what).toMatch(/^หน้า 4 บรรทัด 9: /);
  expect(findingText({ ...facts, inDocument: { page: 4 } }, 'en').what).toMatch(/^Page 4 line 9: /);
});
