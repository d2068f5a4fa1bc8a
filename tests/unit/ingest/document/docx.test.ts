import {
  CheckBox,
  DeletedTextRun,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  PageBreak,
  Paragraph,
  SymbolRun,
  Table,
  TableCell,
  TableRow,
  TextRun,
  Textbox,
  VerticalMergeType,
  type FileChild,
} from 'docx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { TextDocument } from '../../../../src/ingest/document/document';
import { docxDocument } from '../../../../src/ingest/document/docx';
import { docxFile, withDocumentXml } from '../../../fixtures/ingest/docxFile';
import { workbook } from '../../../fixtures/ingest/workbook';

const numbering = {
  config: [
    {
      reference: 'thai',
      levels: [
        { level: 0, format: LevelFormat.THAI_NUMBERS, text: '%1.' },
        { level: 1, format: LevelFormat.THAI_NUMBERS, text: '%1.%2' },
      ],
    },
    { reference: 'plain', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '(%1)', start: 3 }] },
    { reference: 'dots', levels: [{ level: 0, format: LevelFormat.BULLET, text: '•' }] },
  ],
};
const shown = ({ blocks }: TextDocument) =>
  blocks.map((block) => (block.kind === 'row' ? block.cells.join(' | ') : block.text));
const rules = ({ findings }: TextDocument) => findings.map(({ rule, level }) => `${rule} ${level}`);
const read = async (...children: FileChild[]): Promise<TextDocument> =>
  docxDocument('a.docx', await docxFile(children, { numbering }));
const readXml = async (body: string): Promise<TextDocument> => {
  const file = await docxFile([new Paragraph('X')], { numbering });
  const rewrite = (xml: string) => xml.replace(/<w:body>.*<\/w:body>/s, `<w:body>${body}</w:body>`);
  return docxDocument('a.docx', withDocumentXml(file, rewrite));
};
const entry = (text: string, reference: string, level = 0, instance = 0) =>
  new Paragraph({ text, numbering: { reference, level, instance } });
const cell = (children: Paragraph[], options = {}) => new TableCell({ children, ...options });

describe('text', () => {
  test('headings, paragraphs, line and page breaks, tracked changes', async () => {
    const change = { id: 1, author: '-', date: '2024-01-01T00:00:00Z' };
    const document = await read(
      new Paragraph({ text: 'รายงาน', heading: HeadingLevel.HEADING_1 }),
      new Paragraph({
        children: [
          new TextRun('อบต.สมมติ'),
          new TextRun({ break: 1, text: 'บรรทัดสอง' }),
          new PageBreak(),
          new InsertedTextRun({ ...change, text: 'เพิ่ม' }),
          new DeletedTextRun({ ...change, text: 'ลบ' }),
        ],
      }),
    );
    expect(document.kind).toBe('docx');
    expect(document.blocks[0]).toMatchObject({ kind: 'heading', text: 'รายงาน', line: 1, page: null });
    expect(shown(document).slice(1).join('\n').split('\n')).toEqual(['อบต.สมมติ', 'บรรทัดสอง', 'เพิ่ม']);
  });

  test('the numbers Word prints stand in the text: formats, levels, starts, lists that start anew', async () => {
    const document = await read(
      entry('ก', 'thai'),
      entry('ข', 'thai', 1),
      entry('ค', 'thai', 1),
      entry('ง', 'thai'),
      entry('จ', 'thai', 1),
      entry('ฉ', 'plain'),
      entry('ช', 'dots'),
      entry('ซ', 'thai', 0, 7),
    );
    expect(shown(document)).toEqual(['๑. ก', '๑.๑ ข', '๑.๒ ค', '๒. ง', '๒.๑ จ', '(3) ฉ', '- ช', '๑. ซ']);
  });

  test('check boxes and symbols are ☑ and ☐', async () => {
    const sign = (char: string) => new SymbolRun({ char, symbolfont: 'Wingdings' });
    const boxes = [
      new CheckBox({ checked: true }),
      new CheckBox({ checked: false }),
      sign('F0FE'),
      sign('F0A8'),
    ];
    expect(shown(await read(new Paragraph({ children: boxes })))).toEqual(['☑☐☑☐']);
  });

  test('text boxes are read once, in their new form and in the old one', async () => {
    expect(shown(await read(new Textbox({ children: [new Paragraph('ในกล่อง')] })))).toEqual(['ในกล่อง']);
    const box = '<w:txbxContent><w:p><w:r><w:t>กล่อง</w:t></w:r></w:p></w:txbxContent>';
    const both = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wps:txbx>${box}</wps:txbx></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect(shown(await readXml(both))).toEqual(['กล่อง']);
  });

  test('a soft hyphen is no letter', async () => {
    const xml = '<w:p><w:r><w:t>มาตร</w:t><w:softHyphen/><w:t>การ</w:t></w:r></w:p>';
    expect(shown(await readXml(xml))).toEqual(['มาตรการ']);
  });
});

describe('tables', () => {
  test('are rectangles: merged cells are blank but for their first, lists in a cell keep their numbers', async () => {
    const table = new Table({
      rows: [
        new TableRow({
          tableHeader: true,
          children: [cell([new Paragraph('ลำดับ')]), cell([new Paragraph('มาตรการ')], { columnSpan: 2 })],
        }),
        new TableRow({
          children: [
            cell([new Paragraph('๑')], { verticalMerge: VerticalMergeType.RESTART }),
            cell([entry('ทำ', 'thai'), entry('สรุป', 'thai')]),
            cell([new Paragraph('ผล')]),
          ],
        }),
        new TableRow({
          children: [
            cell([new Paragraph('')], { verticalMerge: VerticalMergeType.CONTINUE }),
            cell([new Paragraph('ก')]),
            cell([new Paragraph('ข')]),
          ],
        }),
      ],
    });
    expect(shown(await read(table))).toEqual(['ลำดับ | มาตรการ | ', '๑ | ๑. ทำ\n๒. สรุป | ผล', ' | ก | ข']);
  });

  test('columns that a row leaves out at its start are blank cells', async () => {
    const td = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    const xml = `<w:tbl><w:tr>${td('ก')}${td('ข')}</w:tr><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${td('ค')}</w:tr></w:tbl>`;
    expect(shown(await readXml(xml))).toEqual(['ก | ข', ' | ค']);
  });

  test('one row of 5,000 cells', async () => {
    const row = '<w:tc><w:p><w:r><w:t>ก</w:t></w:r></w:p></w:tc>'.repeat(5_000);
    const { blocks } = await readXml(`<w:tbl><w:tr>${row}</w:tr></w:tbl>`);
    expect(blocks).toHaveLength(1);
    expect(blocks[0]).toMatchObject({ kind: 'row', table: 1 });
    expect(shown({ blocks } as TextDocument)[0]?.split(' | ')).toHaveLength(5_000);
  });
});

describe('what cannot be read', () => {
  test('an archive that unpacks to too much', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(50_000_000) });
    expect(rules(await docxDocument('a.docx', bomb))).toEqual(['document-too-long error']);
  });

  test('cut short, a workbook, nothing, pictures only, half a surrogate', async () => {
    const whole = await docxFile([new Paragraph('อบต.สมมติ')]);
    for (const part of [0, 0.1, 0.5, 0.9])
      expect(rules(await docxDocument('a.docx', whole.slice(0, whole.length * part)))).toEqual([
        'document-broken error',
      ]);
    expect(rules(await docxDocument('a.docx', workbook([{ name: 'S', rows: { 1: ['ก'] } }])))).toEqual([
      'document-broken error',
    ]);
    expect(rules(await docxDocument('a.docx', zipSync({ 'a.txt': strToU8('ก') })))).toEqual([
      'document-broken error',
    ]);
    expect(rules(await docxDocument('a.docx', await docxFile([])))).toEqual(['document-no-text error']);
    expect(shown(await readXml('<w:p><w:r><w:t>ก&#xD800;ข</w:t></w:r></w:p>'))[0]).toMatch(/^ก.?ข$/u);
  });

  test('cancelled', async () => {
    const file = await docxFile([new Paragraph('ก')]);
    await expect(docxDocument('a.docx', file, AbortSignal.abort())).rejects.toThrow(/abort/i);
  });
});
