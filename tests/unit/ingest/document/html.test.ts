import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../src/ingest/document/document';
import { htmlDocument } from '../../../../src/ingest/document/html';

const blocksOf = (html: string): readonly Block[] => htmlDocument('a.html', html).blocks;
/** Rows as lists, texts as strings, headings with # before them. */
const said = (html: string) =>
  blocksOf(html).map((block) =>
    block.kind === 'row' ? block.cells : `${block.kind === 'heading' ? '# ' : ''}${block.text}`,
  );

test('headings, paragraphs and rows in order, numbered', () => {
  const blocks = blocksOf('<h2>ก</h2><p>ข\n ค<p>ง<table><tr><th>จ<th>ฉ<tr><td>1<td>2</table>ช');
  expect(blocks.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(said('<h2>ก</h2><p>ข\n ค<p>ง<table><tr><th>จ<th>ฉ<tr><td>1<td>2</table>ช')).toEqual([
    '# ก',
    'ข ค',
    'ง',
    ['จ', 'ฉ'],
    ['1', '2'],
    'ช',
  ]);
});

test.each([
  ['all bold is a heading', '<p><b>ก</b> <strong>ข</strong></p><p><b>ก</b> ข</p>', ['# ก ข', 'ก ข']],
  [
    'bold by style, not bold by style',
    '<p><span style="font-weight:700">ก</span></p><b style="font-weight:normal"><p>ข</p></b>',
    ['# ก', 'ข'],
  ],
  ['breaks part lines', 'ก<br>ข', ['ก', 'ข']],
  [
    'script, style and title are not shown',
    '<head><title>x</title><style>p{}</style></head><script>a<b</script><p>ก',
    ['ก'],
  ],
  ['what nothing closes is shown', '<p>ก</p><style>ข', ['ก', 'ข']],
  ['a tag in which the page breaks off', '<p>ก</p>ข <abc', ['ก', 'ข <abc']],
  ['comments and declarations are not', '<!--[if gte mso 9]><xml>x</xml><![endif]--><p>ก<!-- x -->ข', ['กข']],
  [
    'marks of lists that Word writes',
    '<p><![if !supportLists]><span>๑.<span>&nbsp;</span></span><![endif]>ก</p>',
    ['๑.\u00a0ก'],
  ],
  ['lists', '<ol><li>ก</li><li>ข</li></ol><ul><li>ค</li></ul>', ['1. ก', '2. ข', 'ค']],
  ['tick boxes', '<td><input type="checkbox" checked> ก', ['☑ ก']],
  ['cells without a row', '<table><td>ก<td>ข</table>', [['ก', 'ข']]],
  ['a table nothing closes', '<table><tr><td>ก<td>ข', [['ก', 'ข']]],
  ['a caption stands before', '<table><caption>ก</caption><tr><td>1<td>2</table>', ['ก', ['1', '2']]],
  ['paragraphs in a cell', '<table><tr><td><p>ก</p><p>ข</p><td>ค<br>ง</table>', [['ก\nข', 'ค\nง']]],
  [
    'columns merged',
    '<table><tr><td colspan=2>ก<td>ข<tr><td>1<td>2<td>3</table>',
    [
      ['ก', '', 'ข'],
      ['1', '2', '3'],
    ],
  ],
  [
    'rows merged',
    '<table><tr><td rowspan=3>ก<td>1<tr><td>2<tr><td>3</table>',
    [
      ['ก', '1'],
      ['', '2'],
      ['', '3'],
    ],
  ],
  [
    'a last column merged',
    '<table><tr><td>1<td rowspan=2>ก<tr><td>2</table>',
    [
      ['1', 'ก'],
      ['2', ''],
    ],
  ],
  [
    'rows and columns merged',
    '<table><tr><td rowspan=2 colspan=2>ก<td>1<tr><td>2</table>',
    [
      ['ก', '', '1'],
      ['', '', '2'],
    ],
  ],
  [
    'ragged rows are filled up',
    '<table><tr><td>1<tr><td>2<td>3</table>',
    [
      ['1', ''],
      ['2', '3'],
    ],
  ],
  [
    'a table in a cell is its text',
    '<table><tr><td>1<td>2<tr><td>3<td><table><tr><td>ก<td>ข</table></table>',
    [
      ['1', '2'],
      ['3', 'ก ข'],
    ],
  ],
  [
    'a table around a page falls away',
    '<table><tr><td>ก<tr><td><table><tr><td>1<td>2<tr><td>3<td>4</table></table>',
    ['ก', ['1', '2'], ['3', '4']],
  ],
  ['a box around text falls away', '<table><tr><td><p>ก</p><p>ข</p></td></tr></table>', ['ก', 'ข']],
  ['entities once', '<p>&amp;lt; &nbsp;R&D &lt;b&gt;', ['&lt; \u00a0R&D <b>']],
])('%s', (_what, html, expected) => {
  expect(said(html)).toEqual(expected);
});

test('two tables have two numbers', () => {
  const rows = blocksOf('<table><tr><td>1<td>2</table><table><tr><td>3<td>4</table>');
  expect(rows.map((block) => block.kind === 'row' && block.table)).toEqual([1, 2]);
});

describe('whatever the page', () => {
  const cell = fc.constantFrom('', 'ก', '๑. ข', '< 50', 'R&D', '|');
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

  test('rows and cells are kept', () => {
    const table = fc
      .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 1, max: 6 }))
      .chain(([width, height]) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
          minLength: height,
          maxLength: height,
        }),
      );
    fc.assert(
      fc.property(table, fc.boolean(), (rows, closed) => {
        const [td, tr] = closed ? ['</td>', '</tr>'] : ['', ''];
        const body = rows.map(
          (cells) => `<tr>${cells.map((text) => `<td>${escaped(text)}${td}`).join('')}${tr}`,
        );
        expect(said(`<table>${body.join('\n')}</table>`)).toEqual(rows);
      }),
    );
  });

  test('lines ascend and tables are rectangles, whatever the tags', () => {
    const parts = fc.constantFrom(
      '<table>',
      '</table>',
      '<tr>',
      '</tr>',
      '<td>',
      '<td colspan="3">',
      '<td rowspan=9>',
      '</td>',
      '<p>',
      '</p>',
      '<b>',
      '</b>',
      'ก',
      '<li>',
      '<ol>',
      '<xml>',
      '</xml>',
      '<!--',
      '-->',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 60 }), (tags) => {
        const blocks = blocksOf(tags.join(''));
        const widths = new Map<number, number>();
        blocks.forEach((block, i) => {
          expect(block.line).toBe(i + 1);
          if (block.kind !== 'row') return;
          expect(block.cells.length).toBe(widths.get(block.table) ?? block.cells.length);
          widths.set(block.table, block.cells.length);
        });
      }),
    );
  });

  test.each([
    '<div>',
    '</b>',
    '<b>',
    '<table>',
    '<table><tr><td>',
    '<td rowspan=60000 colspan=1000>',
    '<tr><td rowspan=65534>',
    '<!--',
    '<style>',
    '<a b=',
    '<ol><li>',
  ])('a million characters of %s take bounded time', (part) => {
    const start = performance.now();
    blocksOf(`<table>${part.repeat(1_000_000 / part.length)}${'</i>'.repeat(100_000)}`);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test('5,000 cells in a row are fine, 20,000 are said to be too many', () => {
    const page = (cells: number) => htmlDocument('a', `<table><tr>${'<td>1'.repeat(cells)}</table>`);
    expect(page(5000)).toMatchObject({ findings: [], blocks: [{ cells: { length: 5000 } }] });
    expect(page(20_000).findings).toMatchObject([
      { rule: 'document-too-long', detail: 'columns', expected: '16384' },
    ]);
  });
});
