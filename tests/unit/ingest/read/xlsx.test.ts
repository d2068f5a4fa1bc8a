import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import writeExcel from 'write-excel-file/node';
import { readFile } from '../../../../src/ingest/read/read';
import { workbook } from '../../../fixtures/ingest/workbook';

const read = (bytes: Uint8Array) => readFile('คะแนน.xlsx', bytes);

test('sheets become tables with physical row numbers; empty sheets do not', async () => {
  const { tables, findings } = await read(
    workbook([
      { name: '2563', rows: { 1: ['ผลการประเมิน'], 4: ['หน่วยงาน', 'คะแนน'], 6: ['อบต.ก', 97.91] } },
      { name: 'ว่าง', rows: {} },
      { name: '2564', rows: { 1: ['หน่วยงาน', 'คะแนน'], 2: ['อบต.ก', 98] } },
    ]),
  );
  expect(findings).toEqual([]);
  expect(tables.map(({ sheet, kind, encoding }) => [sheet, kind, encoding])).toEqual([
    ['2563', 'xlsx', null],
    ['2564', 'xlsx', null],
  ]);
  expect(tables[0]?.lines).toEqual([1, 4, 6]);
  expect(tables[0]?.rows).toEqual([
    ['ผลการประเมิน', ''],
    ['หน่วยงาน', 'คะแนน'],
    ['อบต.ก', '97.91'],
  ]);
});

test('numbers are their shortest text, padded to the decimals shown; dates are ISO', async () => {
  const formats = ['0.00', '0.00%', '[$-107041E]d mmm yyyy;@', '#,##0.0_);"ลบ" 0.0'];
  const cell = (n: number, style: number) => ({ n, style });
  const { tables } = await read(
    workbook(
      [
        {
          name: 'a',
          rows: {
            1: ['ก', 'ข', 'ค', 'ง', 'จ', 'ฉ', 'ช'],
            2: [
              97.91000000000001,
              cell(97.9, 1),
              cell(0.9791, 2),
              cell(44105, 3),
              cell(45292.5, 5),
              cell(98, 4),
              cell(67.706349, 1),
            ],
          },
        },
      ],
      { formats },
    ),
  );
  expect(tables[0]?.rows[1]).toEqual([
    '97.91',
    '97.90',
    '97.91%',
    '2020-10-01',
    '2024-01-01T12:00',
    '98.0',
    '67.706349',
  ]);
});

test('shared and rich text, entities, booleans, errors, formulas with and without a stored value', async () => {
  const raw = (xml: string) => ({ raw: xml });
  const { tables } = await read(
    workbook(
      [
        {
          name: 'a',
          rows: {
            1: ['1', '2', '3', '4', '5', '6'],
            2: [
              raw('<c r="A2" t="s"><v>0</v></c>'),
              raw('<c r="B2" t="b"><v>1</v></c>'),
              raw('<c r="C2" t="e"><v>#DIV/0!</v></c>'),
              raw('<c r="D2"><f>SUM(A1:A2)</f><v>75.7</v></c>'),
              raw('<c r="E2"><f>HYPERLINK(&quot;x&quot;)</f></c>'),
              raw('<c r="F2" t="str"><f>A1</f><v>a &lt;b&gt;</v></c>'),
            ],
          },
        },
      ],
      {
        strings: [
          '<r><t>อบต.</t></r><r><t xml:space="preserve">ก &amp; ข_x000D_</t></r><rPh><t>อ่าน</t></rPh>',
        ],
      },
    ),
  );
  expect(tables[0]?.rows[1]).toEqual(['อบต.ก & ข\r', 'TRUE', '#DIV/0!', '75.7', '=HYPERLINK("x")', 'a <b>']);
});

test('cells of a merged block are blank but for the first, as they stand in the file', async () => {
  const { tables } = await read(
    workbook([
      { name: 'a', rows: { 1: ['หน่วยงาน', 'รหัส', 'คะแนน'], 2: ['อบต.ก', 1, 90], 3: [null, 2, 91] } },
    ]),
  );
  expect(tables[0]?.rows[2]).toEqual(['', '2', '91']);
});

test('a workbook another program wrote', async () => {
  const blob = await writeExcel(
    [
      [{ value: 'หน่วยงาน' }, { value: 'คะแนน' }, { value: 'วันที่' }],
      [
        { value: 'อบต.ก' },
        { value: 97.91, type: Number, format: '0.00' },
        { value: new Date(Date.UTC(2021, 9, 1)), type: Date, format: 'dd/mm/yyyy' },
      ],
    ],
    {},
  ).toBuffer();
  expect((await read(new Uint8Array(blob))).tables[0]?.rows).toEqual([
    ['หน่วยงาน', 'คะแนน', 'วันที่'],
    ['อบต.ก', '97.91', '2021-10-01'],
  ]);
});

test('a bomb is refused by the sizes it states, before it is unpacked', async () => {
  const bytes = zipSync({
    'xl/workbook.xml': strToU8('<workbook/>'),
    'xl/worksheets/sheet1.xml': new Uint8Array(40_000_000),
  });
  expect((await read(bytes)).findings).toMatchObject([
    { rule: 'xlsx-broken', detail: expect.stringContaining('40 MB') },
  ]);
});

test('one cell far to the right in a long sheet does not cost a rectangle of gigabytes', async () => {
  const rows = Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [i + 1, ['x']]));
  rows[1] = [{ raw: '<c r="XFD1"><v>1</v></c>' } as never];
  const { tables, findings } = await read(workbook([{ name: 'กว้าง', rows }]));
  expect(tables).toEqual([]);
  expect(findings).toMatchObject([{ rule: 'file-too-large', value: '16384 × 3000', about: 'กว้าง' }]);
});

test('a cover sheet beside a table is left out with a note', async () => {
  const table = { 1: ['หน่วยงาน', 'คะแนน'], 2: ['อบต.ก', 98] };
  const { tables, findings } = await read(
    workbook([
      { name: 'ปก', rows: { 2: ['รายงานสมมติ'] } },
      { name: 'a', rows: table },
    ]),
  );
  expect(tables.map(({ sheet }) => sheet)).toEqual(['a']);
  expect(findings).toMatchObject([{ rule: 'file-header-only', level: 'note', about: 'ปก' }]);
});

test('a workbook with only a header or nothing says so', async () => {
  const header = await read(workbook([{ name: 'a', rows: { 3: ['หน่วยงาน', 'คะแนน'] } }]));
  expect(header.findings).toMatchObject([{ rule: 'file-header-only' }]);
  expect((await read(workbook([{ name: 'a', rows: {} }]))).findings).toMatchObject([{ rule: 'file-empty' }]);
});

test('rows that repeat a number, go back, are no number or stay open keep a place of their own', async () => {
  const rows = [
    '<row r="2"><c t="inlineStr"><is><t>หน่วยงาน</t></is></c><c t="inlineStr"><is><t>คะแนน</t></is></c></row>',
    '<row r="2"><c><v>1</v></c><c><v>11</v></c></row>',
    '<row r="1"><c><v>2</v></c><c><v>12</v></c></row>',
    '<row r="1e9"><c><v>3</v></c><c><v>13</v></c>',
    '<row r="ก"><c><v>4</v></c><c><v>14</v></c></row></row>',
    '<row r="40"><c><v>5</v></c><c><v>15</v></c>',
  ];
  const parts = {
    'xl/workbook.xml': '<workbook><sheets><sheet name="ก" r:id="a"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="a" Target="worksheets/a.xml"/></Relationships>',
    'xl/worksheets/a.xml': `<worksheet><sheetData>${rows.join('')}`,
  };
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  const { tables } = await read(zipSync(Object.fromEntries(files)));
  expect(tables[0]?.lines).toEqual([2, 3, 4, 5, 6, 40]);
  expect(tables[0]?.rows.map(([, score]) => score)).toEqual(['คะแนน', '11', '12', '13', '14', '15']);
});

test('a cell beyond the last column, or rows that all end there, cost no gigabytes', async () => {
  const far = (reference: string) => ({ raw: `<c r="${reference}"><v>1</v></c>` });
  const beyond = await read(
    workbook([{ name: 'ก', rows: { 1: ['หน่วยงาน', far('ZZZZZZZZ1')], 2: ['อบต.ก', 1] } }]),
  );
  expect(beyond.tables).toEqual([]);
  expect(beyond.findings.map(({ rule }) => rule)).toEqual(['file-too-many-columns']);
  const rows = Object.fromEntries(Array.from({ length: 2600 }, (_, at) => [at + 1, [far(`XFD${at + 1}`)]]));
  const wide = await read(workbook([{ name: 'ก', rows }]));
  expect(wide.findings.map(({ rule }) => rule)).toEqual(['file-too-large']);
});
