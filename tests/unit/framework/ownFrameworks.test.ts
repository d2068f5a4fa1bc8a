import { expect, test } from 'vitest';
import { framework, frameworks } from '../../../src/framework/frameworks';
import { isFrameworkFile } from '../../../src/framework/isFrameworkFile';
import { frameworkIn, frameworksWith } from '../../../src/framework/ownFrameworks';
import { parseFramework } from '../../../src/framework/parseFramework';
import { halfOit, ownFramework } from '../../fixtures/ownFramework';

const later = ownFramework(2570, halfOit);
const instead = ownFramework(2564, halfOit);

test('an own framework stands in for the built-in one of its year, others stay', () => {
  expect(frameworkIn([instead, later], 2564)).toBe(instead);
  expect(frameworkIn([instead, later], 2565)).toBe(framework(2565));
  expect(frameworkIn([later], 2570)).toBe(later);
  expect(frameworkIn([], 2570)).toBeUndefined();
  expect(frameworkIn([ownFramework(2570), later], 2570)).toBe(later);
});

test('all years once, in order', () => {
  expect(frameworksWith([])).toEqual(frameworks());
  const all = frameworksWith([later, instead]);
  expect(all.map(({ fiscalYear }) => fiscalYear)).toEqual([
    ...frameworks().map(({ fiscalYear }) => fiscalYear),
    2570,
  ]);
  expect(all).toContain(instead);
});

test.each(frameworks())(
  'what is downloaded as a starting point is accepted as it is: $fiscalYear',
  (built) => {
    expect(parseFramework(JSON.parse(JSON.stringify(built, null, 2)))).toEqual({
      ok: true,
      framework: built,
    });
  },
);

test('a framework file is told by its name', () => {
  expect(['a.json', 'ก.JSON', 'a.json.csv', 'json'].map(isFrameworkFile)).toEqual([true, true, false, false]);
});
