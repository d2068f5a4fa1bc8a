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
    },
  });
});

test('nothing is accepted and nobody is chosen unless asked', () => {
  expect(parseArgs(['read', 'a.csv'])).toEqual({
    args: { command: 'read', files: ['a.csv'], agency: null, year: null, accept: [] },
  });
});

test('what follows -- is a file whatever it looks like', () => {
  expect(parseArgs(['read', '--', '--help'])).toMatchObject({ args: { files: ['--help'] } });
});

test.each([
  [[], 'คำสั่ง'],
  [['fly', 'a.csv'], 'fly'],
  [['read'], 'ไฟล์'],
  [['read', 'a.csv', '--agency'], '--agency'],
  [['read', 'a.csv', '--colour', 'x'], '--colour'],
  [['analyse', 'a.csv', '--year', '2021'], '2021'],
])('%j is refused and says why', (words, why) => {
  const parsed = parseArgs(words);
  expect('wrong' in parsed && parsed.wrong).toContain(why);
});

test('help is help wherever it stands', () => {
  expect(parseArgs(['read', '--help'])).toEqual({ help: true });
});
