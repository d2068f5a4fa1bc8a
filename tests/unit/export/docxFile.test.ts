import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docxFile } from '../../../src/export/docxFile';
import { docxSections } from '../../../src/export/docxSections';
import { columnWidths } from '../../../src/export/docxTable';
import type { Paper, PaperBlock, PaperPicture, PaperTable } from '../../../src/export/paper/paper';
import { docxDocument } from '../../../src/ingest/document/docx';

const paperOf = (blocks: readonly PaperBlock[], more: Partial<Paper> = {}): Paper => ({
  title: 'เอกสารสมมติ',
  lang: 'th',
  digits: 'thai',
  foot: 'ท้ายหน้า',
  blocks,
  ...more,
});
const table = (rows: readonly (readonly string[])[], landscape = false): PaperTable => ({
  kind: 'table',
  caption: '',
  landscape,
  columns: [
    { title: 'ก', share: 0.35, align: 'center' },
    { title: 'ข', share: 0.65, align: 'end' },
  ],
  rows,
});
const heading = (level: 1 | 2 | 3): PaperBlock => ({ kind: 'heading', level, text: 'หัวข้อ' });
const words: PaperBlock = { kind: 'paragraph', text: 'ข้อความ' };
const onePixel = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);
const picture = (more: Partial<PaperPicture>): PaperPicture => ({
  kind: 'picture',
  title: 'ภาพ <1>',
  alt: 'คำอธิบายภาพ',
  png: null,
  width: 1200,
  height: 600,
  bars: [{ label: '1 ก & ข', value: 97.91, text: '๙๗.๙๑' }],
  ...more,
});

async function partsOf(paper: Paper) {
  const files = unzipSync(await docxFile(paper));
  return (name: string): string => strFromU8(files[name] ?? new Uint8Array());
}

describe('the Word file', () => {
  it('is A4 in Sarabun for every script, in Thai, and turned for wide tables', async () => {
    const part = await partsOf(paperOf([words, heading(1), table([['1', '2']], true)]));
    expect(part('word/styles.xml')).toMatch(
      /<w:rFonts w:ascii="Sarabun" w:cs="Sarabun" w:eastAsia="Sarabun" w:hAnsi="Sarabun"/,
    );
    expect(part('word/styles.xml')).toMatch(/<w:sz w:val="30"\/><w:szCs w:val="30"\/>/);
    expect(part('word/styles.xml')).toContain('<w:lang w:val="th-TH" w:eastAsia="th-TH" w:bidi="th-TH"/>');
    // Without the rule some programs take a line's height for exact and lines overlap.
    expect(part('word/styles.xml')).toMatch(/w:line="252" w:lineRule="auto"/);
    expect([...part('word/document.xml').matchAll(/<w:pgSz [^>]*>/g)].map(String)).toEqual([
      '<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>',
      '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>',
    ]);
    expect(part('word/document.xml')).toContain('<w:pgNumType w:fmt="thaiNumbers"/>');
    expect(part('word/footer1.xml')).toContain('PAGE');
  });

  it('names nobody', async () => {
    const core = (await partsOf(paperOf([])))('docProps/core.xml');
    expect(core).toContain('<dc:title>เอกสารสมมติ</dc:title>');
    expect(core).not.toMatch(/<(?:dc:creator|cp:lastModifiedBy)>[^<]/);
  });

  it('repeats header rows, keeps rows whole unless they are very long, and is as wide as the text', async () => {
    const xml = (
      await partsOf(
        paperOf([
          table([
            ['1', '2'],
            ['3', 'ย'.repeat(5000)],
          ]),
        ]),
      )
    )('word/document.xml');
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(2);
    expect(xml).toContain('<w:tblLayout w:type="fixed"/>');
    const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(11906 - 2 * 1417);
  });

  it('holds a picture with its words, and without one Word draws the bars itself', async () => {
    const drawn = (await partsOf(paperOf([picture({ png: onePixel })])))('word/document.xml');
    expect(drawn).toContain('descr="คำอธิบายภาพ"');
    expect(drawn).toContain('<pic:pic');
    const part = await partsOf(paperOf([picture({})]));
    expect(part('word/document.xml')).toContain('descr="คำอธิบายภาพ"');
    expect(part('word/charts/chart1.xml')).toContain('1 ก &amp; ข  ๙๗.๙๑');
    expect((await partsOf(paperOf([picture({ bars: [] })])))('word/document.xml')).not.toContain('w:drawing');
  });

  it('a chart is nothing that is read as a table', async () => {
    const { blocks } = await docxDocument('a.docx', await docxFile(paperOf([picture({}), words])));
    expect(blocks.map((block) => block.kind)).toEqual(['heading', 'paragraph']);
  });

  it('any text comes back: in cells, lists and headings', async () => {
    const safe = fc.string({
      unit: fc.constantFrom('ก', 'ำ', 'é', '<', '&', '"', "'", 'x', '๙', '😀'),
      minLength: 1,
    });
    await fc.assert(
      fc.asyncProperty(safe, safe, async (one, other) => {
        const paper = paperOf([
          heading(1),
          words,
          table([
            [one, other],
            [other, one],
          ]),
        ]);
        const { blocks } = await docxDocument('a.docx', await docxFile(paper));
        const rows = blocks.flatMap((block) => (block.kind === 'row' ? [block.cells] : []));
        expect(rows).toEqual([
          ['ก', 'ข'],
          [one, other],
          [other, one],
        ]);
      }),
      { numRuns: 10 },
    );
  });

  it('any characters at all make a file that opens', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: fc.constantFrom('\uD800', '\uDC00', '\0', '\uFFFE', '\r\n', '\v', 'ก') }),
        async (one, other) => {
          const blocks: PaperBlock[] = [
            { kind: 'title', lines: [one, other] },
            { kind: 'heading', level: 2, text: other },
            { kind: 'list', entries: [one] },
            { kind: 'paragraph', text: other, tone: 'caution' },
            table([[one, other]]),
            picture({
              title: one,
              alt: other,
              bars: [
                { label: one, value: Number.NaN, text: other },
                { label: other, value: 400, text: one },
              ],
            }),
            words,
          ];
          const read = await docxDocument(
            'a.docx',
            await docxFile(paperOf(blocks, { title: one, foot: other })),
          );
          expect(read.findings).toEqual([]);
          expect(read.blocks.at(-1)).toMatchObject({ text: 'ข้อความ' });
        },
      ),
      { numRuns: 10 },
    );
  });
});

it('column widths add up to the text, whatever the shares', () => {
  fc.assert(
    fc.property(fc.array(fc.double(), { minLength: 1, maxLength: 12 }), (shares) => {
      const finite = shares.map((share) => (Math.abs(share) < 1e6 ? share : 1));
      expect(columnWidths(finite, 9072).reduce((sum, width) => sum + width, 0)).toBe(9072);
    }),
  );
});

describe('docxSections', () => {
  const turns = (blocks: readonly PaperBlock[]) =>
    docxSections(blocks).map(({ landscape, blocks: own }) => [landscape, own.length]);
  it('turns the chapter that leads to a wide table and the few words behind it', () => {
    const wide = table([], true);
    expect(turns([heading(1), words, heading(1), words, heading(2), wide, heading(2), wide, words])).toEqual([
      [false, 2],
      [true, 7],
    ]);
  });
  it('a long chapter stays upright but for the headings right above the table', () => {
    const long = Array<PaperBlock>(20).fill(words);
    expect(turns([heading(1), ...long, heading(2), table([], true), ...long])).toEqual([
      [false, 21],
      [true, 2],
      [false, 20],
    ]);
  });
  it('no empty page: a page break at a turn goes, and an empty paper has one section', () => {
    expect(turns([table([]), { kind: 'pageBreak' }, table([], true)])).toEqual([
      [false, 1],
      [true, 1],
    ]);
    expect(turns([])).toEqual([[false, 0]]);
  });
});
