import { describe, expect, test } from 'vitest';
import type { ReconcileRow } from '../../../src/questions/reconcile';
import { levelScale, nextLevel } from '../../../src/views/overview/levelScale';
import {
  changeTitle,
  indicatorsTitle,
  itemsTitle,
  reconcileTitle,
} from '../../../src/views/overview/panelTitles';
import { standing } from '../../../src/views/overview/standing';
import {
  changeOf,
  frameworkOf,
  goldenLost,
  goldenScores,
  itemsOf,
  profileOf,
  scoresOf,
  weakestOf,
} from './rows';

const golden = profileOf(2564, scoresOf(goldenScores));

describe('titles of the overview panels', () => {
  test('indicators by lost points: the heaviest, in tree order, with their sum', () => {
    expect(indicatorsTitle(weakestOf(golden), 'lost', 'th')).toBe(
      'การเปิดเผยข้อมูลกับการป้องกันการทุจริตทำให้เสียคะแนนถึง 20.21',
    );
    expect(indicatorsTitle(weakestOf(golden), 'lost', 'en')).toMatch(/ cost 20\.21 points$/);
    expect(indicatorsTitle([], 'lost', 'th')).toBe('ไม่มีตัวชี้วัดใดเสียคะแนน');
  });

  test('indicators by score: how many below 85 and the lowest', () => {
    expect(indicatorsTitle(weakestOf(golden), 'score', 'th')).toBe(
      'ต่ำกว่าเกณฑ์ 85 อยู่ 2 ตัวชี้วัด ต่ำสุดคือการป้องกันการทุจริต 31.25',
    );
    const good = weakestOf(profileOf(2564, scoresOf([99, 98, 97, 96, 95, 94, 93, 92, 91, 90])));
    expect(indicatorsTitle(good, 'score', 'en')).toMatch(
      /^Every indicator reaches 85; the lowest is .*, 90\.00$/,
    );
  });

  test('items: unequal, equal, one, none', () => {
    expect(itemsTitle(itemsOf(2564, goldenLost), 'th')).toBe('ข้อที่ไม่ได้คะแนน 15 ข้อ มีค่าไม่เท่ากัน');
    expect(itemsTitle(itemsOf(2564, ['o42', 'o43']), 'th')).toBe('ข้อที่ไม่ได้คะแนน 2 ข้อ มีค่าข้อละ 5.00');
    expect(itemsTitle(itemsOf(2564, ['o36']), 'en')).toBe('One item scored nothing: o36, worth 1.25');
    expect(itemsTitle([], 'th')).toBe('ได้คะแนนครบทุกข้อ');
  });

  test('reconcile: all, some, none', () => {
    const row = (agrees: boolean) => ({ agrees }) as ReconcileRow;
    expect(reconcileTitle([row(true), row(false), row(true)], 'th')).toBe(
      'คะแนนที่พิมพ์ไว้ 1 จาก 3 ค่า ไม่ตรงกับที่คำนวณได้',
    );
    expect(reconcileTitle([row(true)], 'en')).toBe('The printed value agrees with the recomputation');
    expect(reconcileTitle([row(true), row(true)], 'th')).toBe('คะแนนที่พิมพ์ไว้ 2 ค่าตรงกับที่คำนวณได้ทั้งหมด');
    expect(reconcileTitle([], 'th')).toBe('ยังไม่มีค่าใดให้ตรวจทาน');
  });

  test('change: the strongest push in the direction of the total', () => {
    expect(changeTitle(changeOf({ '10': 3, '1': -0.5, '9': 1 }), 2563, 'th')).toBe(
      'คะแนนเพิ่มจากปี 2563 อยู่ 3.50 มาจากการป้องกันการทุจริตมากที่สุด (+3.00)',
    );
    expect(changeTitle(changeOf({ '10': -3, '1': 0.5 }), 2563, 'th')).toBe(
      'คะแนนลดจากปี 2563 อยู่ 2.50 เพราะการป้องกันการทุจริตมากที่สุด (−3.00)',
    );
    expect(changeTitle(changeOf({ '10': 1, framework: -4 }), 2563, 'en')).toContain(
      'mostly because the framework',
    );
    expect(changeTitle(changeOf({ '10': 1, '9': -1 }), 2563, 'th')).toBe('คะแนนรวมเท่ากับปี 2563');
    expect(changeTitle(changeOf({ '10': 1 }, null), 2563, 'th')).toBeNull();
  });
});

describe('the level and its rule', () => {
  test('FY2564: ranges of the total, and the way to the next', () => {
    const framework = frameworkOf(2564);
    const now = standing(golden, framework);
    const scale = levelScale(framework, now, 'th');
    expect(scale.filter(({ possible }) => possible)).toEqual([
      { level: 'B', name: 'B', rule: 'คะแนนรวม 75.00–84.99', possible: true },
    ]);
    expect(scale[0]?.rule).toBe('คะแนนรวมตั้งแต่ 95.00');
    expect(scale.at(-1)?.rule).toBe('คะแนนรวมต่ำกว่า 50.00');
    expect(nextLevel(framework, now, 'th')).toBe('อีก 9.30 คะแนนจะถึงระดับ A');
  });

  test('FY2566: instruments are in the rule, and a total alone leaves a set', () => {
    const framework = frameworkOf(2566);
    const now = standing(profileOf(2566, new Map([['total', 90]])), framework);
    const scale = levelScale(framework, now, 'th');
    expect(scale.filter(({ possible }) => possible).map(({ name }) => name)).toEqual(['ผ่านดี', 'ผ่าน']);
    expect(scale.map(({ rule }) => rule)).toEqual([
      'คะแนนรวมตั้งแต่ 95.00 และทุกเครื่องมือตั้งแต่ 95.00',
      'คะแนนรวมตั้งแต่ 85.00 และทุกเครื่องมือตั้งแต่ 85.00',
      'คะแนนรวมตั้งแต่ 85.00 แต่มีเครื่องมือต่ำกว่า 85.00',
      'คะแนนรวม 70.00–84.99',
      'คะแนนรวมต่ำกว่า 70.00',
    ]);
    const low = standing(profileOf(2566, new Map([['total', 80]])), framework);
    expect(nextLevel(framework, low, 'en')).toBe('5.00 points more would reach level Pass');
  });

  test('the top level has no next', () => {
    const framework = frameworkOf(2564);
    expect(
      nextLevel(framework, standing(profileOf(2564, new Map([['total', 97]])), framework), 'th'),
    ).toBeNull();
  });
});
