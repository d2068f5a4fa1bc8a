import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { textDocument } from '../../../../src/ingest/document/text';
import { checkTexts } from '../../../../src/ingest/report/checks/texts';
import { readReport } from '../../../../src/ingest/report/readReport';
import type { ReportDoubt } from '../../../../src/ingest/report/report';

const seeds = new URL('../../../../../shared/seeds/', import.meta.url);
const here = existsSync(seeds);

function doubtsOf(name: string): ReportDoubt[] {
  const { report, text } = readReport(textDocument(name, readFileSync(new URL(name, seeds), 'utf8')));
  return checkTexts(report, text);
}
const placed = (doubts: readonly ReportDoubt[]) => doubts.map(({ rule, line }) => `${rule} ${String(line)}`);
const linesOf = (doubts: readonly ReportDoubt[], rule: string) =>
  doubts.filter((doubt) => doubt.rule === rule).map(({ line }) => line);

test.skipIf(!here)('000: six lists differ in length, two cells lack separators, nothing is an error', () => {
  const doubts = doubtsOf('000.txt');
  expect(placed(doubts.filter(({ level }) => level === 'error'))).toEqual([]);
  const parity = doubts.filter(({ rule }) => rule === 'list-parity');
  expect(parity.map(({ line, value }) => `${String(line)}: ${value}`)).toEqual([
    '11: 6 / 5',
    '15: 3 / 2',
    '21: 8 / 7',
    '26: 7 / 6',
    '31: 5 / 4',
    '36: 4 / 3',
  ]);
  expect(linesOf(doubts, 'separator-missing')).toEqual([21, 36]);
  expect(linesOf(doubts, 'row-continued')).toEqual([46]);
  expect(linesOf(doubts, 'list-numbering')).toEqual([]);
  expect(doubts.find(({ value }) => value === 'การทุจริตการทุจริต')?.detail).toBe('31, 41');
});

test.skipIf(!here)('001: spelling only', () => {
  const doubts = doubtsOf('001.txt');
  expect(new Set(doubts.map(({ rule }) => rule))).toEqual(new Set(['spelling']));
  expect(doubts.map(({ line }) => line)).toEqual([9, 26, 34, 40, 59]);
});

test.skipIf(!here)('004: cut texts, exchanged columns and copied progress are the only errors', () => {
  const doubts = doubtsOf('004.txt');
  expect(placed(doubts.filter(({ level }) => level === 'error'))).toEqual([
    'columns-swapped 15',
    'columns-swapped 15',
    'cell-truncated 19',
    'progress-copied 85',
    'cell-truncated 96',
    'cell-truncated 99',
    'progress-copied 104',
    'cell-truncated 163',
  ]);
  const copies = doubts.filter(({ rule }) => rule === 'progress-copied');
  expect(copies.map(({ expected }) => expected.split(' ')[0])).toEqual(['o15', 'o22']);
  const references = doubts.filter(({ rule }) => rule === 'cross-reference');
  expect(references.map(({ line, expected }) => [line, expected.split(' ')[0]])).toEqual([[155, 'o36']]);
  expect(doubts.find(({ rule }) => rule === 'all-ticked')?.value).toBe('51');
  const misspelt = doubts
    .filter(({ rule }) => rule === 'spelling')
    .flatMap(({ detail }) => detail.match(/\d+/g));
  for (const line of [
    '27',
    '28',
    '37',
    '42',
    '43',
    '51',
    '52',
    '54',
    '59',
    '73',
    '78',
    '134',
    '141',
    '154',
    '155',
    '156',
    '162',
    '163',
    '164',
  ])
    expect(misspelt).toContain(line);
});
