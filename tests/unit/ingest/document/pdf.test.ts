import { describe, expect, test } from 'vitest';
import type { TextDocument } from '../../../../src/ingest/document/document';
import { pdfDocument } from '../../../../src/ingest/document/pdf';
import { pdfFile, ruledTable, type PdfMark } from '../../../fixtures/ingest/pdfFile';

const read = (...pages: (readonly PdfMark[])[]): Promise<TextDocument> =>
  pdfDocument('a.pdf', pdfFile(pages));
const shown = ({ blocks }: TextDocument) =>
  blocks.map((block) => (block.kind === 'row' ? block.cells.join(' | ') : block.text));
const rules = ({ findings }: TextDocument) => findings.map(({ rule, level }) => `${rule} ${level}`);

describe('lines', () => {
  test('letters are put in order by where they stand, with a space only for a real gap', async () => {
    const page = [
      { text: 'คะแนน', x: 120, y: 700 },
      { text: 'อบต.', x: 50, y: 700 },
      { text: 'สมมติ', x: 70, y: 700 },
    ];
    expect(shown(await read(page))).toEqual(['อบต.สมมติ คะแนน']);
  });

  test('a mark drawn by itself above its letter stays with it', async () => {
    const page = [
      { text: 'ท', x: 50, y: 700 },
      { text: 'ี', x: 55, y: 700 },
      { text: '่', x: 55, y: 704 },
      { text: 'นี้', x: 55, y: 700 },
    ];
    expect(shown(await read(page))).toEqual(['ที่นี้']);
  });

  test('a full line goes on in the next; a list entry and a larger gap begin anew', async () => {
    const full = 'ก'.repeat(90);
    const page = [full, 'ต่อ', '๑. หนึ่ง', '๒. สอง'].map((text, i) => ({ text, x: 50, y: 700 - i * 15 }));
    expect(shown(await read([...page, { text: 'ห่าง', x: 50, y: 500 }]))).toEqual([
      `${full} ต่อ`,
      '๑. หนึ่ง',
      '๒. สอง',
      'ห่าง',
    ]);
  });

  test('shifted copies of marks and a sara am that came out as a space are the letters they show', async () => {
    const { blocks, findings } = await read([{ text: 'ป\uF701\uF70A ส านักงาน \uF0FE', x: 50, y: 700 }]);
    expect(blocks[0]).toMatchObject({ text: 'ปิ่ สำนักงาน ☑', page: 1 });
    expect(findings).toEqual([]);
  });
});

describe('tables', () => {
  const xs = [50, 100, 300, 400];

  test('by ruling lines: lines in a cell are layout, list entries are not', async () => {
    const page = ruledTable(
      xs,
      [700, 650, 600],
      [
        ['ลำดับ', 'มาตรการ', 'ผล'],
        ['๑', 'อบรม\nบุคลากร', '๑. ทำ\n๒. สรุป'],
      ],
    );
    expect(
      shown(await read([{ text: 'หัวข้อ', x: 50, y: 750 }, ...page, { text: 'ท้าย', x: 50, y: 500 }])),
    ).toEqual(['หัวข้อ', 'ลำดับ | มาตรการ | ผล', '๑ | อบรม บุคลากร | ๑. ทำ\n๒. สรุป', 'ท้าย']);
  });

  test('a cell over two columns leaves the second blank', async () => {
    const lines = ruledTable([50, 100, 300], [700, 650, 600], [['รวม'], ['๑', 'ข']]);
    const merged = lines.filter((mark) => !('line' in mark) || mark.line[0] !== 100 || mark.line[2] !== 100);
    const page = [...merged, { line: [100, 650, 100, 600] as const }];
    expect(shown(await read(page))).toEqual(['รวม | ', '๑ | ข']);
  });

  test('tables with other columns directly below are tables of their own, as is the rest on the next page', async () => {
    const first = ruledTable([50, 100, 300], [700, 650], [['ก', 'ข']]);
    const below = ruledTable([50, 200, 300], [650, 600], [['ค', 'ง']]);
    const { blocks } = await read([...first, ...below], first);
    expect(blocks.map((block) => block.kind === 'row' && [block.table, block.page])).toEqual([
      [1, 1],
      [2, 1],
      [3, 2],
    ]);
    expect(blocks.map(({ line }) => line)).toEqual([1, 2, 3]);
  });

  test('a row that goes on on the next page has no line below', async () => {
    const open = ruledTable(
      xs,
      [700, 650, 600],
      [
        ['ก', 'ข', 'ค'],
        ['๑', 'ต้น', 'ต่อ'],
      ],
    ).filter((mark) => !('line' in mark) || mark.line[1] !== 600 || mark.line[3] !== 600);
    expect(shown(await read(open))).toEqual(['ก | ข | ค', '๑ | ต้น | ต่อ']);
  });

  test('without lines: columns by gaps under a header; signatures side by side are none', async () => {
    const score = [
      ['ตัวชี้วัด', 'คะแนน'],
      ['การปฏิบัติ', '๙๐.๑'],
      ['งบประมาณ', '๘๐.๒'],
    ].flatMap(([name = '', value = ''], i) => [
      { text: name, x: 50, y: 700 - i * 15 },
      { text: value, x: 300, y: 700 - i * 15 },
    ]);
    expect(shown(await read(score))).toEqual(['ตัวชี้วัด | คะแนน', 'การปฏิบัติ | ๙๐.๑', 'งบประมาณ | ๘๐.๒']);
    const signed = score.map((mark) => ({ ...mark, text: 'ผู้ลงนาม' }));
    expect((await read(signed)).blocks.every(({ kind }) => kind !== 'row')).toBe(true);
  });
});

describe('what cannot be read', () => {
  test('no text, no PDF, cut short, protected', async () => {
    expect(rules(await read([{ line: [10, 10, 90, 10] }]))).toEqual(['document-no-text error']);
    expect(rules(await pdfDocument('a.pdf', new TextEncoder().encode('%PDF-1.7 nothing')))).toEqual([
      'document-broken error',
    ]);
    const whole = pdfFile([[{ text: 'ก', x: 50, y: 700 }]]);
    for (const part of [0.1, 0.5, 0.9]) {
      const { findings, blocks } = await pdfDocument('a.pdf', whole.slice(0, whole.length * part));
      expect(findings.length + blocks.length).toBeGreaterThan(0);
    }
    const locked = pdfFile([[{ text: 'ก', x: 50, y: 700 }]], {
      trailer: `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/Length 40/P -4/O<${'00'.repeat(32)}>/U<${'11'.repeat(32)}>>>`,
    });
    expect(rules(await pdfDocument('a.pdf', locked))).toEqual(['document-protected error']);
  });

  test('Thai without its marks, and letters nobody names, are warned of', async () => {
    const bare = Array.from({ length: 12 }, (_, i) => ({
      text: 'การประเมนคณธรรมและความโปรงใสของหนวยงานภาครฐ',
      x: 50,
      y: 700 - i * 30,
    }));
    expect(rules(await read(bare))).toEqual(['document-marks-lost warning']);
    expect(rules(await read([{ text: 'ที\uF8FFนี้', x: 50, y: 700 }]))).toEqual(['document-marks-lost warning']);
  });

  test('10,000 pages: the first 1,000 are read', async () => {
    const pages = Array.from({ length: 10_000 }, () => [{ text: 'A', x: 50, y: 700 }]);
    const long = await pdfDocument('a.pdf', pdfFile(pages));
    expect(long.blocks).toHaveLength(1_000);
    expect(long.findings).toMatchObject([
      { rule: 'document-too-long', level: 'warning', value: '10000', expected: '1000' },
    ]);
  });

  test('stops when cancelled, and tells how far it is', async () => {
    const stop = new AbortController();
    const seen: number[] = [];
    const reading = pdfDocument(
      'a.pdf',
      pdfFile(Array.from({ length: 9 }, () => [{ text: 'ก', x: 50, y: 700 }])),
      {
        signal: stop.signal,
        onProgress: ({ pages }) => {
          seen.push(pages);
          if (pages === 2) stop.abort();
        },
      },
    );
    await expect(reading).rejects.toThrow(/abort/i);
    expect(seen).toEqual([1, 2]);
  });
});
