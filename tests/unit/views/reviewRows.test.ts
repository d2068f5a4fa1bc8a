import { expect, test } from 'vitest';
import type { MeasuresRow } from '../../../src/questions/measures';
import type { ReportRow } from '../../../src/views/data/reportRows';
import { documentsOf } from '../../../src/views/review/documents';
import { doubtful, givingLines, reviewOf } from '../../../src/views/review/reviewRows';
import type { LoadedSource } from '../../../src/state/generation';
import { source } from '../state/sources';
import { confirmed, partsOf } from './reviewFixture';

const sources = confirmed(await partsOf());
const parts = sources.map((each, index) => ({ source: each, id: index + 1 }));
const measuresId = parts.find((part) => part.source.mapping?.subject === 'measures')?.id ?? 0;
const second = sources[measuresId - 1]?.table.lines[2] ?? 0;

const finding = (source_id: number, row: number, level: ReportRow['level']): ReportRow => ({
  key: `${source_id} ${row} ${level}`,
  file: 'สมมติ.txt',
  sheet: null,
  row,
  columnName: '',
  rule: 'period-unreadable',
  level,
  value: '',
  expected: '',
  about: '',
  detail: '',
  proposal: null,
  answer: { source_id } as ReportRow['answer'],
});

test('rows stand with their line, their findings and, once loaded, their measure', () => {
  const measure = { source_id: measuresId, row_no: second, progress: 'underway' } as MeasuresRow;
  const found = [finding(measuresId, second, 'warning'), finding(99, second, 'error'), finding(1, 1, 'note')];
  const { sections, others } = reviewOf(parts, found, [measure]);
  expect(sections.map(({ subject, rows }) => [subject, rows.length])).toEqual([
    ['items', 2],
    ['measures', 2],
    ['checklist', 2],
  ]);
  const rows = sections[1]?.rows ?? [];
  expect(rows.map(({ measure: of }) => of)).toEqual([undefined, measure]);
  expect(rows[1]?.findings).toEqual([found[0]]);
  expect(rows[1]?.progress).toBe('underway');
  expect(rows[1]?.line).toBe(13);
  // Of another document: nowhere. Of a line that gave no row: with the document.
  expect(others).toEqual([found[2]]);
});

test('what the check list ticks is its status', () => {
  const { sections } = reviewOf(parts, [], []);
  expect(sections.map(({ rows }) => rows.map(({ progress }) => progress))).toEqual([
    [null, null],
    [null, null],
    ['done', 'planned'],
  ]);
});

test('a cell the person reads otherwise is shown so, also once it is cleared; blank cells are left out', () => {
  const edited = parts.map((part) =>
    part.id === measuresId
      ? { ...part, source: { ...part.source, edits: [{ row: second, column: 4, value: '' }] } }
      : part,
  );
  const cells = reviewOf(edited, [], []).sections[1]?.rows[1]?.cells ?? [];
  expect(cells.find(({ column }) => column === 4)).toMatchObject({ value: '', isEdited: true });
  expect(cells.map(({ header }) => header)).toEqual([
    'ลำดับ',
    'มาตรการ',
    'วิธีดำเนินการ',
    'ระยะเวลา',
    'ผู้รับผิดชอบ',
  ]);
});

test('only rows in doubt: a note is none, sections without any are gone, a line is in doubt if one of its rows is', () => {
  const found = [finding(measuresId, second, 'warning'), finding(1, sources[0]?.table.lines[1] ?? 0, 'note')];
  const { sections } = reviewOf(parts, found, []);
  const kept = doubtful(sections);
  expect(kept.map(({ subject, rows }) => [subject, rows.length])).toEqual([['measures', 1]]);
  const lines = givingLines(sections);
  expect(lines.get(13)).toBe(true);
  expect(lines.get(12)).toBe(false);
  expect(lines.size).toBe(6);
  const [row] = sections[1]?.rows.slice(1) ?? [];
  const [section] = sections;
  if (!row || !section) throw new Error('no row');
  expect(givingLines([{ ...section, rows: [row, { ...row, findings: [] }] }]).get(13)).toBe(true);
});

test('documents among what is loaded, each with its tables and their places in the engine', () => {
  const loaded = [source(50), ...sources].map((each) => ({ source: each }) as LoadedSource);
  const [only, ...rest] = documentsOf(loaded);
  expect(rest).toEqual([]);
  expect(only?.name).toBe('สมมติ.txt');
  expect(only?.parts.map(({ id }) => id)).toEqual([2, 3, 4]);
});
