import { describe, expect, test } from 'vitest';
import { stepsTable, stepsTitle, waterfallOf } from '../../../src/views/plan/contributions';
import {
  changesFor,
  changesOf,
  isTrying,
  triedOf,
  withItem,
  withNumber,
  withScore,
} from '../../../src/views/plan/changes';
import { decodedWords, decodeTitle, worthWords } from '../../../src/views/plan/decodeWords';
import { floorOf, levelChips, remaining } from '../../../src/views/plan/standingLines';
import { decodings, withAssumed } from '../../../src/plan/decodings';
import { noChanges, whatIf, type Changes } from '../../../src/plan/whatIf';
import { built, golden, startOf } from '../plan/start';
import { frameworkOf, goldenLost, goldenScores, profileOf, scoresOf } from './rows';

const tried = (items: readonly string[], move: Readonly<Record<string, number>> = {}): Changes =>
  changesOf(golden(), { publish: items, move });

describe('what is tried', () => {
  test('comes from the address less what this start does not have, and goes back into it', () => {
    const changes = tried(['o43', 'o1', 'o42', 'x'], { '7': 95, '9': 67.71, IIT: 99, '99': 5 });
    expect([...changes.items]).toEqual(['o42', 'o43']);
    expect([...changes.indicators]).toEqual([['7', 95]]);
    expect(triedOf(changes)).toEqual({ publish: ['o42', 'o43'], move: { '7': 95 } });
    expect(triedOf(noChanges)).toEqual({ publish: undefined, move: undefined });
  });

  test('a score as it is moves nothing', () => {
    expect(isTrying(tried([], { '1': 97.91 }))).toBe(false);
    expect(isTrying(tried([], { '1': 97.9 }))).toBe(true);
  });

  test('a tick and a move are taken back one by one', () => {
    const both = withScore(withItem(noChanges, 'o42', true), '1', 98.004);
    expect(triedOf(both)).toEqual({ publish: ['o42'], move: { '1': 98 } });
    expect(isTrying(withScore(withItem(both, 'o42', false), '1', null))).toBe(false);
    expect(withNumber({ o1: 2 }, 'o1', null)).toBeUndefined();
    expect(withNumber({ o1: 2 }, 'o2', 3)).toEqual({ o1: 2, o2: 3 });
  });

  test('a set becomes scores in hundredths that still reach it', () => {
    const start = golden();
    const set = {
      items: ['o42'],
      indicators: [{ code: '8', points: 0.34 }],
      effort: 1,
      outcome: whatIf(start, noChanges),
    };
    expect(triedOf(changesFor(start, set))).toEqual({ publish: ['o42'], move: { '8': 87.7 } });
  });
});

describe('before and after', () => {
  test('rows add up to the change; items of equal worth are said so', () => {
    const data = waterfallOf(golden(), tried(['o42', 'o43']), 'th');
    expect(data.rows.map(({ code, contribution }) => [code, contribution])).toEqual([
      ['o42', 5],
      ['o43', 5],
    ]);
    expect(data.to - data.from).toBeCloseTo(10, 9);
    expect(stepsTitle(data, 'th')).toBe('+10.00 คะแนน จาก 75.70 เป็น 85.70 มาจาก 2 ข้อ ข้อละ 5.00 เท่ากัน');
    expect(stepsTable(data, 'th').rows.map(({ points }) => points)).toEqual([data.from, 5, 5, data.to]);
  });

  test('an indicator that is moved hides its items; the largest effect in the direction is named', () => {
    const data = waterfallOf(golden(), tried(['o42', 'o2'], { '10': 100, '1': 90 }), 'en');
    expect(data.rows.map(({ code }) => code)).toEqual(['10', '1', 'o2']);
    const sum = data.rows.reduce((all, { contribution }) => all + (contribution ?? 0), 0);
    expect(sum).toBeCloseTo(data.to - data.from, 9);
    expect(stepsTitle(data, 'en')).toContain('mostly from 10 Corruption prevention +13.75');
    expect(stepsTitle(waterfallOf(golden(), noChanges, 'en'), 'en')).toBe('The total does not move');
  });
});

describe('where it leads', () => {
  test('the levels carry what is now and what is tried', () => {
    const start = golden();
    const now = whatIf(start, noChanges);
    const chips = levelChips(start, now, whatIf(start, tried(['o42', 'o43'])), 'th');
    expect(chips.map(({ name, mark }) => name + mark)).toEqual(['AA', 'Aที่ลอง', 'Bปัจจุบัน', 'C', 'D', 'E', 'F']);
    expect(remaining(start, now, 'th')).toBe('อีก 9.30 คะแนนจะถึงระดับ A');
    expect(floorOf(start, now)).toBeNull();
  });

  test('FY2566 on: the floor that holds the agency back is named, before and after the total is enough', () => {
    const surveys = new Map([1, 2, 3, 4, 5, 6, 7, 8].map((code) => [String(code), 97]));
    const start = startOf(built(2566), surveys, ['o39', 'o40', 'o41', 'o42', 'o43']);
    const now = whatIf(start, noChanges);
    expect(floorOf(start, now)).toBe(85);
    expect(remaining(start, now, 'th')).toBe(
      'คะแนนรวมถึงระดับผ่านดีแล้ว แต่ติดที่ OIT 75.00 ซึ่งต้องได้ตั้งแต่ 85.00 (ขาดอีก 10.00)',
    );
    const low = startOf(built(2566), new Map([...surveys].map(([code]) => [code, 88])), []);
    expect(remaining(low, whatIf(low, noChanges), 'en')).toBe(
      '2.20 points to level Pass, excellent, and every instrument must reach 95.00; still below: IIT 88.00 and EIT 88.00',
    );
  });
});

describe('decoding', () => {
  const scores = scoresOf(goldenScores);
  const withItems = (lost: readonly string[]) =>
    profileOf(
      2564,
      new Map([
        ...scores,
        ...Array.from(
          { length: 43 },
          (_, at) => [`o${at + 1}`, lost.includes(`o${at + 1}`) ? 0 : 100] as const,
        ),
      ]),
    );
  const alone = decodings(frameworkOf(2564), profileOf(2564, scores));

  test('from the scores alone: how many ways, and what an item is worth', () => {
    expect(alone.map(({ indicator, count, known }) => [indicator, count, known])).toEqual([
      ['9', 7, 'none'],
      ['10', 2, 'none'],
    ]);
    expect(decodeTitle(alone, 'th')).toBe('คะแนน 67.71 กับ 31.25 เกิดได้ 7 กับ 2 แบบ');
    expect(alone[1] && worthWords(alone[1], 'th')).toBe(
      'แต่ละข้อมีค่าต่อคะแนนรวม: 10.1 ข้อละ 1.25 · 10.2 ข้อละ 5.00',
    );
  });

  test('items that are known agree or not', () => {
    const known = decodings(frameworkOf(2564), withItems(goldenLost));
    expect(decodeTitle(known, 'th')).toBe('คะแนน 67.71 กับ 31.25 ตรงกับข้อที่รู้ผล');
    expect(known[1] && decodedWords(known[1], 'th')).toBe('เกิดได้ 2 แบบ · ตรงกับข้อที่รู้ผลแล้ว');
    const wrong = decodings(frameworkOf(2564), withItems(goldenLost.slice(1)));
    expect(decodeTitle(wrong, 'th')).toBe('คะแนน 67.71 ไม่ตรงกับข้อที่รู้ผล');
  });

  test('one way is a sentence; a score that items cannot give is said', () => {
    const one = decodings(
      frameworkOf(2564),
      profileOf(2564, scoresOf([...goldenScores.slice(0, 8), 93.5, 100])),
    );
    expect(one[0] && decodedWords(one[0], 'th')).toBe('เกิดได้แบบเดียว คือ เสีย 1 ข้อใน 9.2 กับ เสีย 1 ข้อใน 9.5');
    expect(decodeTitle(one, 'en')).toBe(
      'Scores 93.50 and 100.00 tell exactly how many items were lost where',
    );
    const none = decodings(
      frameworkOf(2564),
      profileOf(2564, scoresOf([...goldenScores.slice(0, 8), 99.99, 100])),
    );
    expect(decodeTitle(none, 'th')).toBe('คะแนน 99.99 เกิดจากข้อที่ได้ 0 หรือ 100 ไม่ได้');
  });

  test('unknown items stand in by number and return the points that were lost', () => {
    const start = { ...golden(), lost: [] };
    const first = withAssumed(start, alone);
    expect([...first.assumed].filter((code) => code.startsWith('10.'))).toEqual([
      '10.1-1',
      '10.1-2',
      '10.1-3',
      '10.2-1',
      '10.2-2',
    ]);
    expect(first.start.lost[0]).toMatchObject({ code: '10.2-1', sub: '10.2', indicator: '10', points: 5 });
    const all = whatIf(first.start, { items: first.assumed, indicators: new Map() });
    expect(all.indicators.get('10')).toBeCloseTo(100, 1);
    const second = withAssumed(start, alone, { '10': 2 });
    expect([...second.assumed].filter((code) => code.startsWith('10.2'))).toEqual(['10.2-1']);
    expect(withAssumed(golden(), decodings(frameworkOf(2564), withItems(goldenLost))).assumed.size).toBe(0);
  });
});
