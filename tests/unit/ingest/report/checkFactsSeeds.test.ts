import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { textDocument } from '../../../../src/ingest/document/text';
import { checkFacts } from '../../../../src/ingest/report/checks/facts';
import { readReport } from '../../../../src/ingest/report/readReport';
import type { FindingLevel } from '../../../../src/ingest/types';

const seeds = '../shared/seeds';

function found(seed: string, level: FindingLevel): string[] {
  const { report, text } = readReport(textDocument(seed, readFileSync(`${seeds}/${seed}.txt`, 'utf8')));
  return checkFacts(report, text)
    .filter((doubt) => doubt.level === level)
    .map(({ rule, line }) => `${line} ${rule}`);
}

test.skipIf(!existsSync(seeds))('three real reports: the errors of the anomalies, and no other', () => {
  expect(found('000', 'error')).toEqual(['3 evidence-year', '28 group-title-repeated']);
  expect(found('001', 'error')).toEqual(['54 number-name-differ', '54 count-claim', '73 number-name-differ']);
  expect(found('004', 'error')).toEqual([
    '5 place-impossible',
    '11 number-name-differ',
    '11 foreign-agency',
    '15 foreign-agency',
    '21 instrument-heading',
    '33 foreign-agency',
    '42 foreign-agency',
    '42 foreign-agency',
    '72 row-year-differs',
    '128 row-year-differs',
    '156 row-year-differs',
    '170 assessed-year-differs',
  ]);
});

test.skipIf(!existsSync(seeds))('three real reports: warnings and notes', () => {
  expect(found('000', 'warning')).toEqual([
    '28 group-title-unrelated',
    '36 event-outside-year',
    '41 event-outside-year',
    '41 event-weekend',
    '46 event-outside-year',
  ]);
  expect(found('001', 'warning')).toEqual(['54 lowest-word', '73 lowest-word', '89 assessed-year-differs']);
  expect(found('004', 'warning')).toEqual([
    '7 level-scheme-mixed',
    '11 event-outside-year',
    '51 item-list-year',
    '74 base-year-differs',
    '117 sub-heading-doubtful',
    '136 sub-heading-doubtful',
  ]);
  expect(['000', '001', '004'].map((seed) => found(seed, 'note'))).toEqual([
    [],
    ['19 name-variant'],
    ['15 name-variant', '33 name-variant'],
  ]);
});
