import { describe, expect, test } from 'vitest';
import { headline, type OverviewFacts } from '../../../src/views/overview/headline';
import { headlineText } from '../../../src/views/overview/headlineText';
import { plain } from '../../../src/views/finding/findingPhrase';
import { frameworkOf, goldenLost, goldenScores, itemsOf, profileOf, scoresOf } from './rows';

const facts = (year: number, scores: readonly number[], lost: readonly string[] = []): OverviewFacts => ({
  profile: profileOf(year, scoresOf(scores)),
  items: itemsOf(year, lost),
  framework: frameworkOf(year),
});
const said = (of: OverviewFacts, lang: 'th' | 'en') => plain(headlineText(headline(of), of.framework, lang));

describe('the sentence that leads the overview', () => {
  const golden = facts(2564, goldenScores, goldenLost);

  test('golden case: two items lift the total to 85.70, level A', () => {
    expect(said(golden, 'th')).toBe(
      'คะแนนหายไป 24.30 และ 10.00 ในนั้นอยู่ที่สองข้อ: เผยแพร่ o42 กับ o43 แล้วจะได้ 85.70 ระดับ A',
    );
    expect(said(golden, 'en')).toBe(
      '24.30 points were lost, 10.00 of them on two items: publish o42 and o43 and the total becomes 85.70, level A',
    );
  });

  test('takes the shortest run of items that lifts the level', () => {
    const one = facts(2564, [...goldenScores.slice(0, 8), 80, 45], goldenLost);
    expect(headline(one)).toMatchObject({ kind: 'items', codes: ['o42'], effect: 'up', levels: ['A'] });
    expect(said(one, 'th')).toContain('ข้อเดียว: เผยแพร่ o42 แล้วจะได้');
  });

  test('many items are counted, not listed', () => {
    const lost = Array.from({ length: 33 }, (_, index) => `o${index + 1}`);
    const low = facts(2564, [80, 80, 80, 80, 80, 80, 80, 80, 0, 100], lost);
    const found = headline(low);
    expect(found).toMatchObject({ kind: 'items', effect: 'up', levels: ['B'] });
    expect(said(low, 'th')).toMatch(/เผยแพร่ [5-9] ข้อที่มีค่ามากที่สุด \(o\d+ … o\d+\) แล้วจะได้/);
    expect(said(low, 'en')).toMatch(/publish the [5-9] most valuable items/);
  });

  test('without a lift the two most valuable are named, and the level stays', () => {
    const stuck = facts(2564, [86, 86, 86, 86, 86, 86, 86, 86, 100, 75], ['o42', 'o36']);
    expect(headline(stuck)).toMatchObject({ kind: 'items', effect: 'same', levels: ['A'] });
    expect(said(stuck, 'th')).toContain('แม้ยังอยู่ระดับ A');
    expect(said(stuck, 'en')).toContain('still level A');
  });

  test('items too small to matter give way to the indicators', () => {
    const surveys = facts(2564, [80, 80, 80, 80, 80, 80, 80, 80, 99, 100], ['o2']);
    expect(headline(surveys)).toMatchObject({ kind: 'indicators' });
    expect(said(surveys, 'th')).toContain('อยู่ที่ คุณภาพการดำเนินงานกับประสิทธิภาพการสื่อสาร');
  });

  test('FY2566 on: the level reached may need instruments that are not known', () => {
    const known = new Map([
      ['total', 84],
      ['9', 60],
      ['10', 70],
    ]);
    const open: OverviewFacts = {
      profile: profileOf(2566, known),
      items: itemsOf(2566, ['o39', 'o40']),
      framework: frameworkOf(2566),
    };
    const found = headline(open);
    expect(found).toMatchObject({ kind: 'items', effect: 'up' });
    if (found.kind === 'items') expect(found.levels.length).toBeGreaterThan(0);
    expect(said(open, 'th')).toMatch(/ระดับผ่าน/);
  });

  test('FY2566 on: a total above 85 with a low instrument is held down until the instrument rises', () => {
    const held = facts(2566, [99, 99, 99, 99, 99, 99, 99, 99, 80, 78], ['o39', 'o40']);
    expect(headline(held)).toMatchObject({ effect: 'up', levels: ['ผ่านดี'], codes: ['o39', 'o40'] });
    expect(said(held, 'th')).toContain('ระดับผ่านดี');
    expect(said(held, 'en')).toContain('level Pass, good');
  });

  test('all at 95 or more', () => {
    const high = facts(2564, [99, 99, 99, 99, 99, 99, 99, 96.2, 100, 100]);
    expect(said(high, 'th')).toMatch(/^ทุกตัวชี้วัดได้ 95 ขึ้นไป .*การปรับปรุงระบบการทำงาน 96\.20$/);
    expect(said(high, 'en')).toMatch(/lowest is .* 96\.20$/);
  });

  test('nothing lost', () => {
    expect(
      headline(
        facts(
          2564,
          Array.from({ length: 10 }, () => 100),
        ),
      ),
    ).toEqual({ kind: 'full' });
  });

  test('nothing lost in items: the weakest indicators by lost points', () => {
    const found = headline(facts(2564, goldenScores));
    expect(found).toMatchObject({ kind: 'indicators' });
    expect(said(facts(2564, goldenScores), 'th')).toBe(
      'คะแนนหายไป 24.30 และ 20.21 ในนั้นอยู่ที่ การป้องกันการทุจริตกับการเปิดเผยข้อมูล',
    );
  });

  test('total unknown: the missing indicators are named, many are counted', () => {
    const missing = facts(2564, goldenScores.slice(0, 9));
    expect(said(missing, 'th')).toContain('10 การป้องกันการทุจริต');
    expect(said(facts(2564, goldenScores.slice(0, 3)), 'th')).toContain('3 จาก 10 ตัวชี้วัด');
    expect(said(facts(2564, goldenScores.slice(0, 3)), 'en')).toContain('only 3 of 10 indicators');
  });

  test('a total alone does not pretend to know where points went', () => {
    const only: OverviewFacts = {
      profile: profileOf(2564, new Map([['total', 80]])),
      items: [],
      framework: frameworkOf(2564),
    };
    expect(headline(only)).toEqual({ kind: 'totalOnly', lost: 20 });
    expect(said(only, 'th')).toContain('ไม่มีคะแนนรายตัวชี้วัด');
  });

  test('a year without any framework still says what is known', () => {
    const unknown: OverviewFacts = { ...golden, framework: undefined };
    expect(headline(unknown)).toMatchObject({ kind: 'items', codes: ['o42', 'o43'], levels: [] });
    expect(said(unknown, 'th')).not.toContain('ระดับ');
  });
});
