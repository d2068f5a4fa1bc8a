import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { frameworkOf, published, rolledUp } from '../../../data/make/framework';

const rows = (name: string): string[][] =>
  readFileSync(new URL(`../../../data/nongchok/${name}.csv`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));

const framework = frameworkOf(2564);
const scores = new Map(rows('scores').map(([, , code = '', , score]) => [code, Number(score)]));
const lost = new Set(rows('items').map(([, , code = '']) => code));

test('the ten scores give the golden total', () => {
  expect(published(rolledUp(framework, 'total', scores))).toBe(75.7);
});

test('the fifteen items alone give indicators 9 and 10 as published', () => {
  expect(lost.size).toBe(15);
  const items = new Map(
    framework.nodes.filter(({ kind }) => kind === 'item').map(({ code }) => [code, lost.has(code) ? 0 : 100]),
  );
  expect(published(rolledUp(framework, '9', items))).toBe(scores.get('9'));
  expect(published(rolledUp(framework, '10', items))).toBe(scores.get('10'));
});

test('the names are those of the framework, so that no name is in doubt', () => {
  const names = new Map(framework.nodes.map(({ code, nameTh }) => [code, nameTh]));
  for (const [, , code = '', name] of rows('items')) expect(name).toBe(names.get(code));
});

test('the report keeps its four misprints', () => {
  const stated = rows('stated');
  const named = (name: string) => stated.filter((row) => row[4] === name).map((row) => [row[3], row[5]]);
  expect(named('คะแนนรวม')).toEqual([['', '๙๕.๗']]);
  expect(named('การป้องกันการทุจริต')).toEqual([
    ['', '๙๗.๕๗'],
    ['', '๓๑.๒๕'],
    ['๓๐', '๓๑.๒๕'],
  ]);
  expect(named('การเปิดเผยข้อมูล')).toEqual([
    ['', '๖๗.๗๑'],
    ['๔', '๒๗.๗๑'],
  ]);
  expect(stated.filter((row) => row[3] === '๐๒๘')).toHaveLength(2);
});
