import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textDocument } from '../../../../src/ingest/document/text';

const blocksOf = (text: string) => textDocument('a.txt', text).blocks;
/** Line, then table number and cells, or text; headings with # before them. */
const said = (text: string) =>
  blocksOf(text).map((block) =>
    block.kind === 'row'
      ? [block.line, block.table, ...block.cells]
      : [block.line, `${block.kind === 'heading' ? '# ' : ''}${block.text}`],
  );

test.each([
  [
    'a block a line, none for blank ones',
    'ก\r\n\r\n ข \rค\n',
    [
      [1, 'ก'],
      [3, 'ข'],
      [4, 'ค'],
    ],
  ],
  [
    'a page break is no text',
    'ก\n\f\nข',
    [
      [1, 'ก'],
      [3, 'ข'],
    ],
  ],
  [
    'headings by their marks',
    '# ก\n## ข\n**ค**\n#ง\n<h3>จ</h3>',
    [
      [1, '# ก'],
      [2, '# ข'],
      [3, '# ค'],
      [4, '#ง'],
      [5, '# จ'],
    ],
  ],
  [
    'bold over two lines',
    '**ก\nข**\nค',
    [
      [1, '# ก'],
      [2, '# ข'],
      [3, 'ค'],
    ],
  ],
  [
    'bold that nothing closes',
    '**ก\nข\n\nค**',
    [
      [1, '**ก'],
      [2, 'ข'],
      [4, 'ค**'],
    ],
  ],
  ['a part in bold', 'ก **ข**', [[1, 'ก ข']]],
  [
    'tabs',
    'ก\tข\tค\n1\t2\t3\n',
    [
      [1, 1, 'ก', 'ข', 'ค'],
      [2, 1, '1', '2', '3'],
    ],
  ],
  [
    'a blank line parts tables',
    'ก\tข\tค\n\n1\t2\t3\n',
    [
      [1, 1, 'ก', 'ข', 'ค'],
      [3, 2, '1', '2', '3'],
    ],
  ],
  [
    'a line of text parts tables',
    'ก\tข\n1\t2\nค\nก\tข\n1\t2',
    [
      [1, 1, 'ก', 'ข'],
      [2, 1, '1', '2'],
      [3, 'ค'],
      [4, 2, 'ก', 'ข'],
      [5, 2, '1', '2'],
    ],
  ],
  ['a lone row of dashes stays', '--\t--\t--', [[1, 1, '--', '--', '--']]],
  [
    'ragged rows are filled up, never cut',
    'ก\tข\n1\n\n1\t2\t3\nก\t\t',
    [
      [1, 'ก ข'],
      [2, '1'],
      [4, 1, '1', '2', '3'],
      [5, 1, 'ก', '', ''],
    ],
  ],
  [
    'an indented line',
    '\tก ข\n\t\tค',
    [
      [1, 'ก ข'],
      [2, 'ค'],
    ],
  ],
  [
    'a list with tabs after its marks',
    '๑.\tก\n๒.\tข\n(3)\tค\n-\tง',
    [
      [1, '๑. ก'],
      [2, '๒. ข'],
      [3, '(3) ค'],
      [4, '- ง'],
    ],
  ],
  ['a name and a value', 'ก:\tข', [[1, 'ก: ข']]],
  [
    'a table of numbers and titles is no list',
    'ลำดับ\tก\n๑.\tข',
    [
      [1, 1, 'ลำดับ', 'ก'],
      [2, 1, '๑.', 'ข'],
    ],
  ],
  [
    'line breaks in a quoted cell',
    'ก\tข\tค\n1\t"2\n\n""3"""\t4\n5\t6\t7',
    [
      [1, 1, 'ก', 'ข', 'ค'],
      [2, 1, '1', '2\n"3"', '4'],
      [5, 1, '5', '6', '7'],
    ],
  ],
  [
    'a quotation in a cell',
    'ก\t"ข"\tค\n1\t"2\t3',
    [
      [1, 1, 'ก', '"ข"', 'ค'],
      [2, 1, '1', '"2', '3'],
    ],
  ],
  [
    'a Markdown table',
    '| ก | ข |\n|---|:-:|\n| 1 | 2 |\n| - | - |',
    [
      [1, 1, 'ก', 'ข'],
      [3, 1, '1', '2'],
      [4, 1, '-', '-'],
    ],
  ],
  [
    'without pipes at the ends',
    'ก | ข\n--|--\n1 | 2\n\nค | ง',
    [
      [1, 1, 'ก', 'ข'],
      [3, 1, '1', '2'],
      [5, 'ค | ง'],
    ],
  ],
  [
    'escaped pipes, short rows, long rows',
    '|ก|ข|\n|-|-|\n|1\\|2|\n|3|4|5|',
    [
      [1, 1, 'ก', 'ข', ''],
      [3, 1, '1|2', '', ''],
      [4, 1, '3', '4', '5'],
    ],
  ],
  [
    'markup in cells',
    '| ก | ข |\n|--|--|\n| <p>1</p><p>2</p> | <ul>- 3 |',
    [
      [1, 1, 'ก', 'ข'],
      [3, 1, '1\n2', '- 3'],
    ],
  ],
  [
    'HTML tables by their lines',
    'ก\n<table>\n<tr><th>ข</th><th>ค</th></tr>\n\n<tr>\n<td>1</td><td>2</td></tr>\n</table>\nง',
    [
      [1, 'ก'],
      [3, 1, 'ข', 'ค'],
      [5, 1, '1', '2'],
      [8, 'ง'],
    ],
  ],
  [
    'HTML tables on one line take the lines after it',
    '<table><tr><td>1<td>2<tr><td>3<td>4</table>\n\n\nก',
    [
      [1, 1, '1', '2'],
      [2, 1, '3', '4'],
      [4, 'ก'],
    ],
  ],
  [
    'an HTML table nothing closes',
    '<table><tr><td>1</td><td>2</td></tr>\nก\n',
    [
      [1, 1, '1', '2'],
      [2, 'ก'],
    ],
  ],
  [
    'a table in a cell of a row',
    'ก\tข\tค\n1\t<table><tr><td>2</table>\t3',
    [
      [1, 1, 'ก', 'ข', 'ค'],
      [2, 1, '1', '2', '3'],
    ],
  ],
  [
    'bare signs',
    'คะแนน < 50 & R&D\n<ชื่อ>',
    [
      [1, 'คะแนน < 50 & R&D'],
      [2, '<ชื่อ>'],
    ],
  ],
])('%s', (_what, text, expected) => {
  expect(said(text)).toEqual(expected);
});

describe('whatever the text', () => {
  const cell = fc.constantFrom('ก', '๑. ข', 'R&D', '< 5', 'ค ง');

  test.each([
    ['\t', (cells: readonly string[]) => cells.join('\t')],
    ['|', (cells: readonly string[]) => `| ${cells.join(' | ')} |`],
  ])('rows and cells are kept (%j)', (_sign, line) => {
    const tables = fc.array(
      fc
        .integer({ min: 3, max: 7 })
        .chain((width) =>
          fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
        ),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(tables, (given) => {
        const text = given.map((rows) => rows.map(line).join('\n')).join('\n\nข้อความ\n\n');
        const found = blocksOf(text).flatMap((block) => (block.kind === 'row' ? [block] : []));
        expect(found.map(({ table, cells }) => [table, ...cells])).toEqual(
          given.flatMap((rows, i) => rows.map((cells) => [i + 1, ...cells])),
        );
      }),
    );
  });

  test('lines ascend, and no letter is lost', () => {
    const part = fc.constantFrom(
      'ก',
      '\n',
      '\t',
      '|',
      '"',
      ' ',
      '-',
      '**',
      '# ',
      '\r',
      '<table>',
      '<td>',
      '</table>',
      '\n\n',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const { blocks, findings } = textDocument('a', text);
        const lines = blocks.map(({ line }) => line);
        expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b));
        const letters = (value: string) => value.split('ก').length - 1;
        const kept = blocks
          .map((block) => (block.kind === 'row' ? block.cells.join('') : block.text))
          .join('');
        expect(letters(kept)).toBe(letters(text));
        expect(findings).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
