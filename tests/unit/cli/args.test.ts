import { expect, test } from 'vitest';
import { parseArgs } from '../../../src/cli/args';

test('files and options in any order', () => {
  expect(
    parseArgs(['analyse', '--agency', 'อบต.ก ข', 'ก ข.csv', '--year=2564', 'b.csv', '--accept', 'a,b']),
  ).toEqual({
    args: {
      command: 'analyse',
      files: ['ก ข.csv', 'b.csv'],
      agency: 'อบต.ก ข',
      year: 2564,
      accept: ['a', 'b'],
      plan: null,
      report: null,
      views: null,
      native: null,
    },
  });
});

test('nothing is accepted and nobody is chosen unless asked', () => {
  expect(parseArgs(['read', 'a.csv'])).toEqual({
    args: {
      command: 'read',
      files: ['a.csv'],
      agency: null,
      year: null,
      accept: [],
      plan: null,
      report: null,
      views: null,
      native: null,
    },
  });
});

test('what follows -- is a file whatever it looks like', () => {
  expect(parseArgs(['read', '--', '--help'])).toMatchObject({ args: { files: ['--help'] } });
});

test('the native engine is asked for by its name or by its memory', () => {
  expect(parseArgs(['read', 'a.csv', '--native'])).toMatchObject({ args: { native: { memory: null } } });
  expect(parseArgs(['read', 'a.csv', '--memory=2GB'])).toMatchObject({ args: { native: { memory: '2GB' } } });
});

test.each([
  [[], 'คำสั่ง'],
  [['fly', 'a.csv'], 'fly'],
  [['read'], 'ไฟล์'],
  [['read', 'a.csv', '--agency'], '--agency'],
  [['read', 'a.csv', '--colour', 'x'], '--colour'],
  [['analyse', 'a.csv', '--year', '2021'], '2021'],
  [['read', 'a.csv', '--target', 'A'], 'analyse'],
  [['analyse', 'a.csv', '--surveys'], '--target'],
  [['analyse', 'a.csv', '--target', 'A', '--effort', 'o42'], 'o42'],
  [['analyse', 'a.csv', '--target', 'A', '--effort', 'o42=0'], 'มากกว่า 0'],
  [['analyse', 'a.csv', '--target', 'A', '--effort=o42=-1'], 'มากกว่า 0'],
  [['analyse', 'a.csv', '--out', 'a.docx'], 'report'],
  [['read', 'a.csv', '--memory', 'much'], 'much'],
  [['report', 'a.csv'], '--out'],
  [['report', 'a.csv', '--out', 'a.pdf'], '.docx'],
  [['report', 'a.csv', '--out', 'a.docx', '--digits', 'roman'], 'thai'],
])('%j is refused and says why', (words, why) => {
  const parsed = parseArgs(words);
  expect('wrong' in parsed && parsed.wrong).toContain(why);
});

test('help is help wherever it stands', () => {
  expect(parseArgs(['read', '--help'])).toEqual({ help: true });
});

test('a target is a total in either digits or a level; efforts may be given one by one or together', () => {
  const words = [
    'analyse',
    'a.csv',
    '--target',
    '๘๕.๕',
    '--effort',
    'o42=3',
    '--effort=o43=0.5,1=2',
    '--surveys',
  ];
  expect(parseArgs(words)).toMatchObject({
    args: {
      files: ['a.csv'],
      plan: {
        target: 85.5,
        surveys: true,
        effort: new Map([
          ['o42', 3],
          ['o43', 0.5],
          ['1', 2],
        ]),
      },
    },
  });
  expect(parseArgs(['analyse', 'a.csv', '--target', 'ผ่านดี'])).toMatchObject({
    args: { plan: { target: 'ผ่านดี', surveys: false } },
  });
});

test('a document has its kind by its ending, and usual choices', () => {
  expect(parseArgs(['report', 'a.csv', '--out', 'b/ก.DOCX', '--digits', 'thai'])).toMatchObject({
    args: {
      command: 'report',
      report: { out: 'b/ก.DOCX', format: 'docx', kind: 'analysis', digits: 'thai', order: 'indicator' },
    },
  });
});
