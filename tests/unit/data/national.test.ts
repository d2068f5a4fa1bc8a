import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tableFromIPC } from '@uwdata/flechette';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { frameworkOf } from '../../../data/make/framework';
import { apportion, kinds } from '../../../data/make/national/kinds';
import { makeNational } from '../../../data/make/national/make';
import { readOptions, type Options } from '../../../data/make/national/options';
import { regionOf } from '../../../data/make/national/regionOf';
import { regions } from '../../../src/text/regions';

type Row = Readonly<Record<string, string>>;

const options = (words: string): Options => {
  const read = readOptions(words === '' ? [] : words.split(' '));
  if (typeof read === 'string') throw new Error(read);
  return read;
};
const folder = mkdtempSync(join(tmpdir(), 'national-'));
const bytes = (name: string) => readFileSync(join(folder, `national-สมมติ-${name}`));
const rowsOf = (name: string): readonly Row[] =>
  Papa.parse<Row>(bytes(`${name}.utf8.csv`).toString('utf8'), { header: true, skipEmptyLines: true }).data;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

let made: ReturnType<typeof makeNational>;
let scores: readonly Row[];
let items: readonly Row[];
beforeAll(() => {
  made = makeNational(options('--agencies 300 --items'), folder);
  scores = rowsOf('scores-wide');
  items = rowsOf('items-wide');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** NACC: mean of the country, share of agencies at 85 or more. */
const published: readonly (readonly [year: number, mean: number, share: number | null])[] = [
  [2563, 67.9, null],
  [2564, 81.25, null],
  [2565, 87.57, 70.52],
  [2566, 90.19, 80.94],
  [2567, 93.05, 92.44],
  [2568, 93.82, 94.17],
];

test.each(published)(
  'FY%i is like the country: mean within 0.3, share at 85 or more within 2 points',
  (...said) => {
    const [year, wanted, share] = said;
    const totals = scores
      .filter((row) => row['ปีงบประมาณ'] === String(year))
      .map((row) => Number(row['คะแนนรวม']));
    expect(totals.length).toBeGreaterThan(285);
    expect(Math.abs(mean(totals) - wanted)).toBeLessThan(0.3);
    const at85 = (100 * totals.filter((total) => total >= 85).length) / totals.length;
    if (share !== null) expect(Math.abs(at85 - share)).toBeLessThan(2);
    expect(made.find(({ fiscalYear }) => fiscalYear === year)).toMatchObject({
      fault: null,
      agencies: totals.length,
    });
  },
);

test('totals follow from the indicators, and indicators 9 and 10 from the items by the framework of each year', () => {
  expect(items).toHaveLength(scores.length);
  scores.forEach((row, index) => {
    const of = Array.from({ length: 10 }, (_, place) => Number(row[`ตัวชี้วัดที่ ${place + 1}`]));
    const total = 0.3 * mean(of.slice(0, 5)) + 0.3 * mean(of.slice(5, 8)) + 0.4 * mean(of.slice(8));
    expect(Math.abs(total - Number(row['คะแนนรวม']))).toBeLessThanOrEqual(0.011);
    const { nodes } = frameworkOf(Number(row['ปีงบประมาณ']));
    const below = (code: string) => nodes.filter(({ parent }) => parent === code).map((node) => node.code);
    for (const indicator of ['9', '10']) {
      const score = mean(
        below(indicator).map((sub) => mean(below(sub).map((code) => Number(items[index]?.[code])))),
      );
      expect(Math.abs(score - Number(row[`ตัวชี้วัดที่ ${indicator}`]))).toBeLessThanOrEqual(0.011);
    }
  });
});

test('every name says that it is made up; every row has one of the 77 provinces and its region', () => {
  for (const row of scores) {
    expect(row['หน่วยงาน']).toMatch(/ \(สมมติ\)$/);
    expect(regionOf(row['จังหวัด'] ?? '')?.nameTh).toBe(row['ภาค']);
    expect(row['หมายเหตุ']).toContain('สมมติ');
  }
  for (const name of readdirSync(folder)) expect(name).toContain('สมมติ');
  expect(new Set(regions.flatMap(({ provinces }) => provinces)).size).toBe(77);
});

test('years are missing, and some อบต. go on under another name', () => {
  const years = new Map<string, number[]>();
  for (const row of scores) {
    const agency = `${row['หน่วยงาน']} ${row['จังหวัด']}`;
    years.set(agency, [...(years.get(agency) ?? []), Number(row['ปีงบประมาณ'])]);
  }
  const gaps = [...years.values()].filter((known) => Math.max(...known) - Math.min(...known) >= known.length);
  expect(gaps.length).toBeGreaterThan(0);
  const changed = rowsOf('agencies').filter((row) => row['หมายเหตุ']?.includes('เดิมคือ'));
  expect(changed.length).toBeGreaterThan(0);
  for (const row of changed) {
    const [, before = '', until = ''] = /เดิมคือ (.*) ถึงปี (\d+)/.exec(row['หมายเหตุ'] ?? '') ?? [];
    const yearsOf = (name = '') => years.get(`${name} ${row['จังหวัด']}`) ?? [];
    expect(Math.max(...yearsOf(before))).toBeLessThanOrEqual(Number(until));
    expect(Math.min(...yearsOf(row['หน่วยงาน']))).toBeGreaterThan(Number(until));
  }
});

test('kinds are apportioned: largest remainders, never more or fewer in all', () => {
  expect(apportion([1, 1, 1], 10)).toEqual([4, 3, 3]);
  const counts = apportion(
    kinds.map(({ count }) => count),
    8300,
  );
  expect(counts).toEqual(kinds.map(({ count }) => count));
});

describe('formats', () => {
  test('Windows-874 says the same as UTF-8', () => {
    for (const name of ['agencies', 'scores-wide', 'items-wide']) {
      const text = new TextDecoder('windows-874').decode(bytes(`${name}.windows874.csv`));
      expect(text).toBe(bytes(`${name}.utf8.csv`).toString('utf8'));
    }
  });

  test('Arrow IPC, written in parts, is one stream with the same values', () => {
    const table = tableFromIPC(new Uint8Array(bytes('scores-wide.arrow')));
    expect(table.numRows).toBe(scores.length);
    expect(table.getChild('คะแนนรวม').toArray()).toEqual(
      Float64Array.from(scores, (row) => Number(row['คะแนนรวม'])),
    );
    expect(table.getChild('หน่วยงาน').at(scores.length - 1)).toBe(scores.at(-1)?.['หน่วยงาน']);
    const o48 = tableFromIPC(new Uint8Array(bytes('items-wide.arrow'))).getChild('o48');
    expect(Array.from(o48, (value) => (value === null ? '' : String(value)))).toEqual(
      items.map((row) => row.o48),
    );
  });

  test('long layouts hold what the wide ones hold', () => {
    const part = join(folder, 'long-สมมติ');
    makeNational(options('--agencies 60 --years 2567-2568 --scores long --items long'), part);
    const again = join(part, 'again-สมมติ');
    makeNational(options('--agencies 60 --years 2567-2568 --items'), again);
    const read = (path: string) =>
      Papa.parse<Row>(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true }).data;
    const long = read(join(part, 'national-สมมติ-scores-long.utf8.csv')).filter(
      (row) => row['รหัส'] === 'total',
    );
    const wide = read(join(again, 'national-สมมติ-scores-wide.utf8.csv'));
    expect(long.map((row) => row['คะแนน'])).toEqual(wide.map((row) => row['คะแนนรวม']));
    const lostLong = read(join(part, 'national-สมมติ-items-long.utf8.csv')).filter(
      (row) => row['คะแนน'] === '0',
    );
    const lostWide = read(join(again, 'national-สมมติ-items-wide.utf8.csv')).flatMap((row) =>
      Object.values(row).filter((cell) => cell === '0'),
    );
    expect(lostLong).toHaveLength(lostWide.length);
    rmSync(part, { recursive: true });
  });
});

test('two runs make the same bytes', () => {
  const other = mkdtempSync(join(tmpdir(), 'national-'));
  makeNational(options('--agencies 300 --items'), other);
  for (const name of readdirSync(other))
    expect(readFileSync(join(other, name)).equals(readFileSync(join(folder, name))), name).toBe(true);
  rmSync(other, { recursive: true });
});

test.each([
  ['--agencies 8', '--agencies is'],
  ['--years 2550-2568', '--years is'],
  ['--years 2568-2562', '--years is'],
  ['--items tall', 'A layout is'],
  ['--colour red', '--colour is not known'],
])('%s is refused with a sentence', (words, sentence) => {
  expect(readOptions(words.split(' '))).toContain(sentence);
});

test('without words: the country, seven years, no items', () => {
  expect(options('')).toMatchObject({
    agencies: 8300,
    years: [2562, 2563, 2564, 2565, 2566, 2567, 2568],
    items: null,
  });
});
