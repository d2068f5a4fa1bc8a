import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import mammoth from 'mammoth';
import { docxDocument } from '../../src/ingest/document/docx';
import { pdfDocument } from '../../src/ingest/document/pdf';
import { openPdf } from '../../src/ingest/document/pdfJs';
import { pdfFile, ruledTable, type PdfMark } from '../fixtures/ingest/pdfFile';
import { median } from './median';

const PAGES = 100;
const ROWS = 8;
const RUNS = 5;

/** A made-up page of a report: a heading, prose and a table of six columns. */
const prose = 'หน่วยงานสมมติรายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส';
const rowOf = (row: number): readonly string[] => [
  String(row + 1),
  `มาตรการที่ ${row + 1} ของหน่วยงานสมมติ`,
  `๑. จัดทำแผน\n๒. ประกาศให้ทราบ\n๓. สรุปผลการดำเนินการ`,
  'ต.ค. ๒๕๖๖ - ก.ย. ๒๕๖๗',
  'สำนักปลัด',
  'ดำเนินการแล้ว',
];
const rows = Array.from({ length: ROWS }, (_, row) => rowOf(row));

async function wordFile(): Promise<Uint8Array> {
  const cells = (row: readonly string[]) =>
    row.map((text) => new TableCell({ children: text.split('\n').map((line) => new Paragraph(line)) }));
  const page = () => [
    new Paragraph({ text: 'รายงาน', pageBreakBefore: true }),
    ...Array.from({ length: 4 }, () => new Paragraph(prose.repeat(2))),
    new Table({ rows: rows.map((row) => new TableRow({ children: cells(row) })) }),
  ];
  const children = Array.from({ length: PAGES }, page).flat();
  return new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children }] })));
}

function printedFile(): Uint8Array {
  const page: readonly PdfMark[] = [
    { text: 'รายงาน', x: 50, y: 800 },
    ...Array.from({ length: 8 }, (_, i) => ({ text: prose, x: 50, y: 780 - i * 16 })),
    ...ruledTable(
      [50, 80, 200, 320, 420, 480, 560],
      Array.from({ length: ROWS + 1 }, (_, i) => 640 - i * 60),
      rows,
    ),
  ];
  return pdfFile(Array.from({ length: PAGES }, () => page));
}

async function wordText(bytes: Uint8Array): Promise<void> {
  const arrayBuffer = bytes.slice().buffer as ArrayBuffer;
  const input = { buffer: arrayBuffer, arrayBuffer };
  await mammoth.extractRawText(input as unknown as { arrayBuffer: ArrayBuffer });
}

async function printedText(bytes: Uint8Array): Promise<void> {
  const pdf = await openPdf(bytes.slice());
  for (let page = 1; page <= pdf.numPages; page += 1) await (await pdf.getPage(page)).getTextContent();
  await pdf.loadingTask.destroy();
}

/** Milliseconds of both, taking turns so that both are equally far into the process's life; the first turn is not counted. */
async function compare(name: string, ours: () => Promise<unknown>, text: () => Promise<unknown>) {
  const times: { ours: number; text: number }[] = [];
  const timed = async (run: () => Promise<unknown>): Promise<number> => {
    const from = performance.now();
    await run();
    return performance.now() - from;
  };
  for (let run = 0; run <= RUNS; run += 1) times.push({ text: await timed(text), ours: await timed(ours) });
  const [own, bare] = [median(times.slice(1).map((t) => t.ours)), median(times.slice(1).map((t) => t.text))];
  return {
    document: name,
    pages: PAGES,
    'ours ms': Math.round(own),
    'text alone ms': Math.round(bare),
    'ours ÷ text alone': +(own / bare).toFixed(2),
  };
}

/** Prints one line a format: a file of 100 pages → blocks, against the bare extraction of its text by the same library. */
export async function benchDocuments(): Promise<void> {
  const [word, printed] = [await wordFile(), printedFile()];
  console.table([
    await compare(
      'docx',
      () => docxDocument('a.docx', word),
      () => wordText(word),
    ),
    await compare(
      'pdf',
      () => pdfDocument('a.pdf', printed),
      () => printedText(printed),
    ),
  ]);
}
