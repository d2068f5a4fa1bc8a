import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDelimiter } from '../../../../src/ingest/read/csvDelimiter';
import { csvRows, CsvRows } from '../../../../src/ingest/read/csvRows';
import { readFile } from '../../../../src/ingest/read/read';
import { toCsv } from '../../../../src/ingest/saveCsv';
import { encode } from '../../../fixtures/ingest/encode';

const breaks = fc.constantFrom('\n', '\r\n', '\r');
const plain = fc.string({ unit: fc.constantFrom('ก', 'ำ', 'a', '1', ' ', '.', "'", '=', '-'), maxLength: 6 });
const cell = fc
  .array(fc.oneof(plain, fc.constant('"'), fc.constant(','), breaks), { maxLength: 4 })
  .map((p) => p.join(''));
const withLf = (rows: readonly (readonly string[])[]): string[][] =>
  rows.map((row) => row.map((text) => text.replace(/\r\n?/g, '\n')));
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

describe('rows and their lines', () => {
  test('rows start on the line an editor shows, whatever breaks stand inside quotes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.array(cell, { minLength: 1, maxLength: 3 }), breaks), { maxLength: 8 }),
        (rows) => {
          let text = '';
          const lines: number[] = [];
          for (const [cells, end] of rows) {
            lines.push(text.split(/\r\n|[\r\n]/).length);
            text += cells.map(quoted).join(',') + end;
          }
          // CR that ends a row before a LF-less row start is one break; CR LF across two rows cannot occur: rows start with a quote.
          const read = csvRows(text, ',');
          expect(read.rows).toEqual(withLf(rows.map(([cells]) => cells)));
          expect(read.lines).toEqual(lines);
        },
      ),
    );
  });

  test.each([
    'ก,"ข\r\n""ค""",ง\r\n"จ","ฉ"\n1,2\r3,4',
    'ก,"ข" ,ค\r\n\r\n"",\r"จ" \n""\n\n"ฉ"',
    'ก,ข\r"ค,\r\nง\n\nจ',
    'ก,ข\r\n"ค"ง,จ\r1,2\n"ฉ",ช',
  ])('pieces of %j may end anywhere', (text) => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: text.length }), { maxLength: 6 }), (cuts) => {
        const csv = new CsvRows(',');
        const at = [0, ...cuts.sort((a, b) => a - b), text.length];
        for (let i = 1; i < at.length; i += 1) {
          csv.push(text.slice(at[i - 1], at[i]));
          expect(csv.line).toBe(text.slice(0, at[i]).split(/\r\n|[\r\n]/).length);
        }
        csv.end();
        const whole = csvRows(text, ',');
        expect(csv.badQuoteLine).toBe(whole.badQuoteLine);
        // A bad quote refuses the file: the rows after it are nobody's.
        if (whole.badQuoteLine > 0) return;
        expect(csv.rows).toEqual(whole.rows);
        expect(csv.lines).toEqual(whole.lines);
      }),
    );
  });

  test('blank lines give no row and still count as lines', () => {
    expect(csvRows('a,b\n\n\nc,d\n', ',')).toMatchObject({
      rows: [
        ['a', 'b'],
        ['c', 'd'],
      ],
      lines: [1, 4],
    });
  });

  test.each([
    ['open to the end', 'a,b\r\n1,"2\r\n3,4\r\n', 2],
    ['open after cells with line breaks', 'a,b\r"x\r\ny",2\r\n\r\n3,"4', 5],
    ['closed in the middle of a cell', 'a,b\n"1\n"x,2\n3,4\n"5",6\n', 2],
    ['none wrong: in a cell that no quote opens', 'a,b\n5" pipe,""\n', 0],
    ['none wrong: blanks after the closing quote', 'a,b\n"1" ,"2" \n', 0],
  ])('the line of a bad quote: %s', (_what, text, line) => {
    expect(csvRows(text, ',').badQuoteLine).toBe(line);
  });

  test('without quotes they are characters', () => {
    expect(csvRows('"a,b\n"c",d', ',', false).rows).toEqual([
      ['"a', 'b'],
      ['"c"', 'd'],
    ]);
  });
});

describe('the delimiter', () => {
  test.each([
    ['a\tb, c\n1\t2, 3\n', '\t'],
    ['หน่วยงาน;ปี;คะแนน\nอบต.ก;2564;97,91\nอบต.ข;2564;95,50\n', ';'],
    ['ชื่อเรื่อง\nหน่วยงาน,คะแนน\n"ก; ข; ค",1\n', ','],
    ['1;"2,5"\n3;"4,5"\n', ';'],
    ['a|b|c\n1|2|3\n', '|'],
    ['sep=;\na,b;c,d\n', ';'],
    ['คำเดียว\nอีกคำ\n', ','],
  ])('%j', (text, delimiter) => {
    expect(findDelimiter(text)).toBe(delimiter);
  });
});

describe('what we write we read', () => {
  const letter = fc.oneof(
    fc
      .string({ unit: 'binary', minLength: 1, maxLength: 1 })
      .filter((c) => c >= ' ' && c !== '\u007F' && c !== '\uFEFF'),
    fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', "'", ',', ';', '|', 'ก', 'ำ'),
  );
  const text = fc.string({ unit: letter, maxLength: 8 });
  const word = text.map((own) => `ข${own}`);

  test('text, also text that looks like a formula, comes back, line breaks as LF', async () => {
    const rows = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc
          .array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 })
          .chain((body) =>
            fc.array(word, { minLength: width, maxLength: width }).map((header) => [header, ...body, header]),
          ),
      );
    await fc.assert(
      fc.asyncProperty(rows, async (written) => {
        const { tables, findings } = await readFile('a.csv', encode(toCsv(written), 'utf-8'));
        expect(findings).toEqual([]);
        expect(tables[0]?.rows).toEqual(withLf(written));
      }),
    );
  });

  test('only text is neutralised: a number stays a number', () => {
    expect(
      toCsv([
        ['=1+1', '-3.10', -3.1, null],
        ["'=x", '+', 0.5, ''],
      ]),
    ).toBe(`\uFEFF"'=1+1","'-3.10",-3.1,\r\n"''=x","'+",0.5,\r\n`);
  });
});
