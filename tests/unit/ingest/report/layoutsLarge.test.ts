import { expect, test } from 'vitest';
import { textDocument } from '../../../../src/ingest/document/text';
import { tablesOf } from '../../../../src/ingest/report/tablesOf';
import { periods, readOf, rowOf, type Measure } from '../../../fixtures/report/measure';
import { perMeasure, titleLines } from '../../../fixtures/report/measureReports';
import { text, type Column, type ReportModel } from '../../../fixtures/report/model';
import { readBack } from '../../../fixtures/report/readBack';
import { choices, plain } from '../../../fixtures/report/style';
import { written } from '../../../fixtures/report/written';

const columns: readonly Column[] = ['seq', 'title', 'steps', 'period', 'responsible', 'summary', 'outcome'];
const measures = Array.from({ length: 200 }, (_, index): Measure => ({
  seq: index + 1,
  title: `มาตรการสมมติหมายเลข ${String(index + 1)}`,
  steps: ['วางแผนสมมติ', 'ลงมือสมมติ', 'ติดตามผลสมมติ'].slice(0, 1 + (index % 3)),
  period: periods[index % periods.length] ?? { text: '', start: '', end: '' },
  responsible: ['สำนักปลัด', 'กองช่าง'].slice(0, 1 + (index % 2)),
  summary: ['ทำแล้วสมมติ'],
  outcome: ['ได้ผลสมมติ', 'มีเครือข่ายสมมติ'],
}));
const many: ReportModel = {
  pieces: [
    ...titleLines('รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส'),
    { is: 'table', columns, rows: measures.map((measure) => rowOf(measure, columns)) },
  ],
  read: { ...perMeasure.read, measures: measures.map((measure) => readOf(measure, columns)) },
};

test.each(choices.form)('200 measures in a table written as %s', async (form) => {
  const { name, bytes } = written(many, { ...plain, form, pages: 'number' });
  const { read } = await readBack(name, bytes);
  expect(read).toEqual(many.read);
});

test('300 tables of a measure each are one list', async () => {
  const rows = Array.from({ length: 300 }, (_, index) => measures[index % measures.length] as Measure);
  const model: ReportModel = {
    pieces: [
      ...titleLines('รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส'),
      ...rows.map((measure) => ({ is: 'table' as const, columns, rows: [rowOf(measure, columns)] })),
    ],
    read: many.read,
  };
  const { name, bytes } = written(model, plain);
  const { read, tables } = await readBack(name, bytes);
  expect(tables).toHaveLength(1);
  expect(read.measures.map(({ seq }) => seq)).toEqual(rows.map(({ seq }) => String(seq)));
});

test('300 tables of another kind are each offered, none invented', () => {
  const table = 'รายการ\tจำนวน\tราคา\nสมมติ\t๑\t๒\n\nข้อความ\n\n';
  const { tables } = tablesOf(textDocument('ราคาสมมติ.txt', table.repeat(300)));
  expect(tables).toHaveLength(300);
  expect(tables.every(({ gathered, rows }) => gathered === undefined && rows.length >= 2)).toBe(true);
});

test.each(['\t', ' | '])('a row of 5,000 cells beside a report (%j) is not the report', async (between) => {
  const { bytes } = written(perMeasure, plain);
  const wide = Array.from({ length: 5000 }, (_, index) => `ช่อง${String(index)}`).join(between);
  const whole = `${new TextDecoder().decode(bytes)}\n\n${between === '\t' ? wide : `| ${wide} |`}\n`;
  const { read } = await readBack('รายงานสมมติ.txt', new TextEncoder().encode(whole));
  expect(read).toEqual(perMeasure.read);
});

test('5,000 cells below the header of a report lose no measure', async () => {
  const { bytes } = written(perMeasure, { ...plain, form: 'tabs' });
  const wide = Array.from({ length: 5000 }, (_, index) => `ช่อง${String(index)}`).join('\t');
  const whole = `${new TextDecoder().decode(bytes).trimEnd()}\n${wide}\n`;
  const { read } = await readBack('รายงานสมมติ.txt', new TextEncoder().encode(whole));
  expect(read.measures.slice(0, 3)).toEqual(perMeasure.read.measures);
});

test('direction marks and lone surrogates in cells change nothing that is read', async () => {
  const first = perMeasure.pieces.find((piece) => piece.is === 'table');
  if (first?.is !== 'table') throw new Error('no table');
  const marked = first.rows.map((row) => ({
    ...row,
    title: text(`\u{202e}\u{200f}${row.title?.is === 'text' ? row.title.text : ''}\u{2069}`),
    period: text(`\u{200f}${row.period?.is === 'text' ? row.period.text : ''}`),
  }));
  const model = {
    ...perMeasure,
    pieces: perMeasure.pieces.map((piece) => (piece === first ? { ...first, rows: marked } : piece)),
  };
  for (const form of choices.form) {
    const { name, bytes } = written(model, { ...plain, form });
    expect((await readBack(name, bytes)).read).toEqual(perMeasure.read);
  }
  const lone = new TextDecoder()
    .decode(written(perMeasure, plain).bytes)
    .replaceAll('สมมติเรื่อง', 'สมมติ\ud800เรื่อง');
  const { tables } = tablesOf(textDocument('รายงานสมมติ.txt', lone));
  expect(tables[0]?.rows.slice(1).map((row) => row[2])).toEqual(
    perMeasure.read.measures.map(({ title }) => title.replace('สมมติเรื่อง', 'สมมติ\ud800เรื่อง')),
  );
});
