import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { textDocument } from '../../../../src/ingest/document/text';
import { readReport } from '../../../../src/ingest/report/readReport';
import { toArabicDigits } from '../../../../src/text/digits';
import { bare } from '../../../../src/text/normalise';

// Real reports lie beside a full checkout of the project, not inside it.
const seeds = new URL('../../../../../shared/seeds/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, seeds), 'utf8');
const truth = (name: string, seed: string) =>
  Papa.parse<Record<string, string>>(read(`truth/${name}`), {
    header: true,
    skipEmptyLines: true,
  }).data.filter((row) => row.seed === seed);
const reported = (seed: string) => readReport(textDocument(`${seed}.txt`, read(`${seed}.txt`)));

describe.skipIf(!existsSync(seeds)).each(['000', '001', '004'])('real report %s', (seed) => {
  test('each measure once, with its group, number, title, period and lines', () => {
    const measures = reported(seed).report.measures.map(({ group, seq, title, period, line, continued }) => ({
      group: group?.text ?? '',
      seq: toArabicDigits(seq),
      title: bare(title),
      period: bare(period),
      lines: [line, ...continued].join('+'),
    }));
    const expected = truth('measures.csv', seed).map((row) => ({
      // The truth names what the table is of where the report prints no group.
      group: row.group?.startsWith('มาตรการ (') ? '' : row.group,
      seq: row.seq,
      title: bare(row.measure ?? ''),
      period: bare(row.period_text ?? ''),
      lines: row.doc_lines,
    }));
    expect(measures).toEqual(expected);
  });

  test('the indicators that measures name', () => {
    const numbers = reported(seed).report.measures.map(
      ({ targets }) => /[0-9]+/.exec(toArabicDigits(targets))?.[0] ?? '',
    );
    expect(numbers).toEqual(truth('measures.csv', seed).map((row) => row.indicator_numbers));
  });

  test('each item once and in order, with its sub-indicator, unit and line', () => {
    const items = reported(seed).report.items.map(({ printedCode, code, name, sub, responsible, line }) => ({
      printedCode,
      code,
      name: bare(name),
      sub,
      responsible: responsible.split(/\s*[,/]\s*/).join('; '),
      line: String(line),
    }));
    const expected = truth('items.csv', seed).map((row) => ({
      printedCode: row.item_code_in_doc,
      code: row.item_code,
      name: bare(row.item_name ?? ''),
      sub: row.sub_indicator?.split(' ')[0],
      responsible: row.responsible,
      line: row.doc_line,
    }));
    expect(items).toEqual(expected);
  });

  test('every score of a table, its rank kept apart from the number of the indicator', () => {
    const scores = reported(seed).report.scores.filter(({ from }) => from === 'table');
    const expected = truth('scores.csv', seed).filter((row) => row.rank_in_doc !== '');
    expect(scores.map(({ rank, name, score }) => [rank, name, score].map(toArabicDigits))).toEqual(
      expected.map((row) => [row.rank_in_doc, row.indicator_name_in_doc, row.score]),
    );
    expect(scores.map(({ printedNumber }) => printedNumber).filter(Boolean)).toEqual([]);
  });

  test('all tables are the report’s, and no title of a person is left in brackets', () => {
    const { report, text } = reported(seed);
    expect([report.others, report.questions]).toEqual([[], []]);
    expect(JSON.stringify(text.blocks)).not.toMatch(/\((?:นาย(?!ก)|นาง)/);
  });
});
