import { expect, test } from 'vitest';
import { frameworks } from '../../../src/framework/frameworks';
import { issues, issuesOf } from '../../../src/plan/issues';
import { built } from './start';

const numbers = (code: string, year = 2568) => issuesOf(code, built(year)).map(({ number }) => number);

test('seven issues, by indicator, sub-indicator and what is part of them', () => {
  expect(issues().map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(numbers('6')).toEqual([1, 2]);
  expect(numbers('o2')).toEqual([3]);
  expect(numbers('o27')).toEqual([7]);
  expect(numbers('4')).toEqual([4]);
  expect(numbers('o24', 2564)).toEqual([5]);
  expect(numbers('total')).toEqual([]);
  expect(numbers('o99')).toEqual([]);
});

test('no item and no survey indicator of FY2566–2569 is without an issue', () => {
  const without = frameworks()
    .filter(({ fiscalYear }) => fiscalYear >= 2566)
    .flatMap((fy) =>
      fy.nodes
        .filter(({ code, kind }) => kind === 'item' || (kind === 'indicator' && Number(code) < 9))
        .filter(({ code }) => issuesOf(code, fy).length === 0)
        .map(({ code }) => `${fy.fiscalYear} ${code}`),
    );
  expect(without).toEqual([]);
});
