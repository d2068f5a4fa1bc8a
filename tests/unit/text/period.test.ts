import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toThaiDigits } from '../../../src/text/digits';
import { fiscalYearBounds, insideFiscalYear } from '../../../src/text/fiscalYear';
import { parsePeriod } from '../../../src/text/period';

const fy = 2565;
const whole = '2021-10-01 2022-09-30';

describe('periods people write, for a measure of FY2565', () => {
  it.each([
    // months and years
    ['ม.ค. ๒๕๖๕ - ก.ย.๒๕๖๕', '2022-01-01 2022-09-30'],
    ['ต.ค. ๖๔ ถึง ก.ย. ๖๕', whole],
    ['(๑ ต.ค ๖๔ - ๓๑ มี.ค. ๖๕)', '2021-10-01 2022-03-31'],
    ['ตุลาคม 2564 – กันยายน 2565', whole],
    ['เดือนมกราคม ถึงเดือนมีนาคม พ.ศ. ๒๕๖๕', '2022-01-01 2022-03-31'],
    ['ระหว่างวันที่ 1 ตุลาคม 2564 ถึงวันที่ 30 กันยายน 2565', whole],
    ['วันที่ ๓๐มี.ค. ๒๕๖๕', '2022-03-30 2022-03-30'],
    ['กุมภาพันธ์ 2565', '2022-02-01 2022-02-28'],
    ['ก.พ. 2567', '2024-02-01 2024-02-29'],
    ['1 - 31 ม.ค. 2565', '2022-01-01 2022-01-31'],
    ['15 ม.ค. - ก.พ. 2565', '2022-01-15 2022-02-28'],
    ['มค. 65-มีค. 65', '2022-01-01 2022-03-31'],
    ['มค 65 - มีค 65', '2022-01-01 2022-03-31'],
    ['ม. ค. 2022 - มิ.ย. 2022', '2022-01-01 2022-06-30'],
    // a year missing on one side
    ['ต.ค. - ก.ย. 2565', whole],
    ['ม.ค. - ก.ย. 2565', '2022-01-01 2022-09-30'],
    ['ต.ค. 2564 - มี.ค.', '2021-10-01 2022-03-31'],
    // as it stands, even if it runs backwards or lies elsewhere
    ['ก.ย. 2565 - ม.ค. 2565', '2022-09-01 2022-01-31'],
    ['ม.ค. 2560 - มี.ค. 2560', '2017-01-01 2017-03-31'],
    // ISO and slashes
    ['2022-01-01', '2022-01-01 2022-01-01'],
    ['2022-01-01 - 2022-09-30', '2022-01-01 2022-09-30'],
    ['2022-01-01/2022-09-30', '2022-01-01 2022-09-30'],
    ['1/10/2564 - 30/9/2565', whole],
    ['01/10/64 ถึง 30/09/65', whole],
    ['1/10/2021', '2021-10-01 2021-10-01'],
    // quarters, halves, the whole year
    ['ไตรมาสที่ ๑', '2021-10-01 2021-12-31'],
    ['ไตรมาสที่ ๑ - ๒', '2021-10-01 2022-03-31'],
    ['ไตรมาสที่ ๑-๒', '2021-10-01 2022-03-31'],
    ['ไตรมาส 2', '2022-01-01 2022-03-31'],
    ['ไตรมาสที่ ๓ ถึงไตรมาสที่ ๔', '2022-04-01 2022-09-30'],
    ['ไตรมาส 1 และ 2', '2021-10-01 2022-03-31'],
    ['ไตรมาสที่ ๑/๒๕๖๖', '2022-10-01 2022-12-31'],
    ['ไตรมาสที่ 4 ปีงบประมาณ พ.ศ. 2564', '2021-07-01 2021-09-30'],
    ['Q1-Q4', whole],
    ['ไตรมาสที่ 1,2,3,4', whole],
    ['ไตรมาสที่ ๑ ไตรมาสที่ ๒', '2021-10-01 2022-03-31'],
    ['ทุกเดือน ตลอดปีงบประมาณ', whole],
    ['รอบ ๖ เดือนแรก', '2021-10-01 2022-03-31'],
    ['ตุลาคม ๒๕๖๔ – กันยายน ๒๕๖๕', whole],
    ['ต.ค.64-ก.ย.65', whole],
    ['1ต.ค.64-30ก.ย.65', whole],
    ['ปีงบประมาณ พ.ศ. ๒๕๖๕', whole],
    ['ตลอดปี', whole],
    ['ครึ่งปีแรก', '2021-10-01 2022-03-31'],
    ['6 เดือนหลัง', '2022-04-01 2022-09-30'],
    ['ตลอดปีงบประมาณ', whole],
    ['ตลอดปีงบประมาณ พ.ศ. ๒๕๖๕', whole],
    ['ดำเนินการตลอดทั้งปี', whole],
    ['ตลอดทั้งปี', whole],
    ['ภายในปีงบประมาณ 2566', '2022-10-01 2023-09-30'],
    ['ทุกไตรมาส', whole],
    ['2565', whole],
  ])('%s', (text, expected) => {
    const period = parsePeriod(text, fy);
    expect(`${period?.start} ${period?.end}`).toBe(expected);
    expect(period?.certain).toBe(true);
  });

  it.each([
    ['ม.ค. - ก.ย.', '2022-01-01 2022-09-30'],
    ['ต.ค. - ก.ย.', whole],
    ['ตุลาคม', '2021-10-01 2021-10-31'],
    ['ต.ค. - ธ.ค.', '2021-10-01 2021-12-31'],
    ['ภายใน 30 เม.ย. 2565', '2021-10-01 2022-04-30'],
    ['ตั้งแต่ ม.ค. 2565 เป็นต้นไป', '2022-01-01 2022-09-30'],
    ['ม.ค. 2565 -', '2022-01-01 2022-09-30'],
    ['หน่วยงานม.ค. ๒๕๖๕ - ก.ย.๒๕๖๕', '2022-01-01 2022-09-30'],
    ['ต.ค. 64 - ธ.ค. 64 และ เม.ย. 65 - มิ.ย. 65', '2021-10-01 2022-06-30'],
    ['ไตรมาสที่ 1 และ 3', '2021-10-01 2022-06-30'],
  ])('%s is read, but something was supplied or left over', (text, expected) => {
    const period = parsePeriod(text, fy);
    expect(`${period?.start} ${period?.end}`).toBe(expected);
    expect(period?.certain).toBe(false);
  });

  it.each([
    '',
    '-',
    'ไตรมาสละ ๑ ครั้ง',
    'ทุกเดือน',
    'เดือนละ ๑ ครั้ง',
    'ปีละครั้ง',
    'ต่อเนื่อง',
    'ดำเนินการ',
    'ใน',
    'ไตรมาสที่ 5',
    'ไตรมาสที่ 3 - 1',
    '31 ก.พ. 2565',
    '31/02/2565',
    '13/13/2565',
    '2022-02-30',
    '1/1/1999',
    'ม.ค. 2499',
    'สมาคม',
    'กองคลัง',
    '๑๕/๒๕๖๗',
    '=1+1',
  ])('%j is no period', (text) => expect(parsePeriod(text, fy)).toBeNull());

  it('any two months of a fiscal year, in any writing, come back', () => {
    const names = 'ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.'.split(' ');
    const month = fc.integer({ min: 0, max: 11 });
    fc.assert(
      fc.property(
        fc.integer({ min: 2550, max: 2590 }),
        month,
        month,
        fc.boolean(),
        fc.boolean(),
        (year, a, b, short, thai) => {
          const [from, to] = a <= b ? [a, b] : [b, a];
          const at = (offset: number) => ({
            name: names[(offset + 9) % 12] ?? '',
            year: offset < 3 ? year - 1 : year,
            month: ((offset + 9) % 12) + 1,
          });
          const print = (one: ReturnType<typeof at>) => `${one.name} ${short ? one.year - 2500 : one.year}`;
          const text = `${print(at(from))} - ${print(at(to))}`;
          const period = parsePeriod(thai ? toThaiDigits(text) : text, 2560);
          expect(period?.start).toBe(`${at(from).year - 543}-${String(at(from).month).padStart(2, '0')}-01`);
          expect(period?.end.slice(0, 7)).toBe(
            `${at(to).year - 543}-${String(at(to).month).padStart(2, '0')}`,
          );
          expect(period && insideFiscalYear(period, year)).toBe(true);
        },
      ),
    );
  });

  it('a span of two months is the same in every writing', () => {
    const full =
      'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม'.split(' ');
    const short = 'ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.'.split(' ');
    const month = fc.integer({ min: 0, max: 11 });
    const writing = fc.record({
      name: fc.constantFrom('full', 'short', 'no last dot', 'no dots but the last'),
      space: fc.constantFrom('', ' '),
      dash: fc.constantFrom('-', ' - ', ' – ', '–', ' ถึง '),
      century: fc.boolean(),
      thai: fc.boolean(),
    });
    fc.assert(
      fc.property(month, month, fc.integer({ min: 2560, max: 2570 }), writing, (from, to, year, w) => {
        const name = (index: number): string => {
          const abbreviation = short[index] ?? '';
          if (w.name === 'full') return full[index] ?? '';
          if (w.name === 'no last dot') return abbreviation.slice(0, -1);
          return w.name === 'short' ? abbreviation : abbreviation.replace('.', '');
        };
        const print = (index: number, of: number) => `${name(index)}${w.space}${w.century ? of : of - 2500}`;
        const end = to < from ? year + 1 : year;
        const text = `${print(from, year)}${w.dash}${print(to, end)}`;
        const plain = parsePeriod(`${short[from]} ${year} - ${short[to]} ${end}`, 2565);
        expect(plain?.start).toBe(`${year - 543}-${String(from + 1).padStart(2, '0')}-01`);
        expect(parsePeriod(w.thai ? toThaiDigits(text) : text, 2565)).toEqual(plain);
      }),
    );
  });

  it('never throws', () => {
    const piece = fc.constantFrom(
      'ม.ค.',
      'ก.',
      'ไตรมาส',
      ' ',
      '-',
      '1',
      '31',
      '2565',
      '65',
      '/',
      'ถึง',
      'ตลอด',
      'ปี',
      '2022-01-01',
      '(',
      '๑',
    );
    fc.assert(fc.property(fc.array(piece), (parts) => void parsePeriod(parts.join(''), fy)));
  });
});

describe('fiscal years', () => {
  it('run from October to September', () => {
    expect(fiscalYearBounds(2565)).toEqual({ start: '2021-10-01', end: '2022-09-30' });
  });

  it.each([
    ['2021-10-01', '2022-09-30', true],
    ['2021-09-30', '2022-09-30', false],
    ['2021-10-01', '2022-10-01', false],
    ['2022-09-01', '2022-01-31', true],
    ['2023-01-01', '2022-01-31', false],
  ])('%s to %s', (start, end, inside) => expect(insideFiscalYear({ start, end }, 2565)).toBe(inside));
});

// Real reports lie beside a full checkout of the project, not inside it.
const truth = new URL('../../../../shared/seeds/truth/', import.meta.url);

describe.skipIf(!existsSync(truth))('the periods of three real reports', () => {
  const table = (name: string) =>
    Papa.parse<Record<string, string>>(readFileSync(new URL(name, truth), 'utf8'), {
      header: true,
      skipEmptyLines: true,
    }).data;

  it('come out as a careful reader read them', () => {
    const years = new Map(table('agencies.csv').map((row) => [row.seed, Number(row.report_fiscal_year)]));
    const rows = table('measures.csv');
    expect(rows).toHaveLength(24);
    for (const row of rows) {
      const period = parsePeriod(row.period_text ?? '', years.get(row.seed) ?? 0);
      expect(period, row.period_text).toMatchObject({ start: row.period_start, end: row.period_end });
    }
  });
});
