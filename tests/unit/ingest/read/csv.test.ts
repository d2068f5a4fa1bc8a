import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { findDelimiter } from '../../../../src/ingest/csvDelimiter';
import { CsvScanner, scanAll } from '../../../../src/ingest/csvScan';
import { readFile } from '../../../../src/ingest/read';
import { toCsv } from '../../../../src/ingest/saveCsv';
import { encode } from '../../../fixtures/ingest/encode';

const breaks = fc.constantFrom('\n', '\r\n', '\r');
const plain = fc.string({ unit: fc.constantFrom('ก', 'ำ', 'a', '1', ' ', '.', "'", '=', '-'), maxLength: 6 });
const cell = fc
  .array(fc.oneof(plain, fc.constant('"'), fc.constant(','), breaks), { maxLength: 4 })
  .map((p) => p.join(''));
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

describe('scanning', () => {
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
          const scanned = scanAll(text, ',');
          expect(scanned.rows).toEqual(rows.map(([cells]) => cells));
          expect(scanned.lines).toEqual(lines);
        },
      ),
    );
  });

  test('pieces may end anywhere', () => {
    const text = 'ก,"ข\r\n""ค""",ง\r\n"จ","ฉ"\n1,2\r3,4';
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: text.length }), { maxLength: 6 }), (cuts) => {
        const scanner = new CsvScanner(',');
        const at = [0, ...cuts.sort((a, b) => a - b), text.length];
        for (let i = 1; i < at.length; i += 1) scanner.push(text.slice(at[i - 1], at[i]));
        expect(scanner.end()).toEqual(scanAll(text, ','));
      }),
    );
  });

  test('a second opinion: the same rows as Papa Parse', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1 }), (rows) => {
        const text = Papa.unparse(rows, { newline: '\r\n' });
        const theirs = Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' }).data;
        expect(scanAll(text, ',').rows).toEqual(theirs);
      }),
    );
  });

  test('blank lines give no row and still count as lines', () => {
    expect(scanAll('a,b\n\n\nc,d\n', ',')).toMatchObject({
      rows: [
        ['a', 'b'],
        ['c', 'd'],
      ],
      lines: [1, 4],
    });
  });
});

describe('the delimiter', () => {
  test.each([
    ['a\tb, c\n1\t2, 3\n', '\t'],
    ['หน่วยงาน;ปี;คะแนน\nอบต.ก;2564;97,91\nอบต.ข;2564;95,50\n', ';'],
    ['ชื่อเรื่อง\nหน่วยงาน,คะแนน\n"ก; ข; ค",1\n', ','],
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

  test('text, also text that looks like a formula, comes back unchanged', async () => {
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
        expect(tables[0]?.rows).toEqual(written);
      }),
    );
  });

  test('only text is neutralised: a number stays a number', () => {
    expect(
      toCsv([
        ['=1+1', '-3.10', -3.1, null],
        ["'=x", '+', 0.5, ''],
      ]),
    ).toBe("\uFEFF'=1+1,'-3.10,-3.1,\r\n''=x,'+,0.5,\r\n");
  });
});
