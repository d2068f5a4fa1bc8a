import { expect, test } from 'vitest';
import type { AgenciesRow } from '../../../src/questions/agencies';
import type { AgencyYearsRow } from '../../../src/questions/agencyYears';
import { Selection, type Address } from '../../../src/state/selection.svelte';

/** A history as a browser keeps it. */
class FakeAddress implements Address {
  stack: string[];
  #moved: () => void = () => undefined;
  constructor(hash: string) {
    this.stack = [hash];
  }
  read = () => this.stack.at(-1) ?? '';
  push = (hash: string) => void this.stack.push(hash);
  replace = (hash: string) => void this.stack.splice(-1, 1, hash);
  onMove = (moved: () => void) => void (this.#moved = moved);
  back() {
    this.stack.pop();
    this.#moved();
  }
}

const agency = (agency_key: string) => ({ agency_key }) as AgenciesRow;
const year = (fiscal_year: number, total: number | null) => ({ fiscal_year, total }) as AgencyYearsRow;
const data = { agencies: [agency('ก'), agency('ข')], version: 1, ask: () => Promise.resolve([]) };
const open = (hash = '') => {
  const address = new FakeAddress(hash);
  const selection = new Selection(data, address);
  selection.years = [year(2566, null), year(2565, 80), year(2564, null), year(2563, 70)];
  return { address, selection };
};

test('defaults are seen but not written', () => {
  const { address, selection } = open();
  expect([selection.page, selection.lang, selection.agency?.agency_key]).toEqual(['data', 'th', 'ก']);
  expect([selection.fiscalYear, selection.compareYear]).toEqual([2565, 2563]);
  selection.choose({});
  expect(address.stack).toEqual(['']);
});

test('what was asked for holds where the data has it, else the default does', () => {
  const { selection } = open('#/overview?agency=%E0%B8%82&year=2564&from=2565');
  expect([selection.agency?.agency_key, selection.fiscalYear, selection.compareYear]).toEqual([
    'ข',
    2564,
    2563,
  ]);
  const other = open('#/overview?agency=x&year=2550').selection;
  expect([other.agency?.agency_key, other.fiscalYear]).toEqual(['ก', 2565]);
});

test('back undoes a choice; a replaced one leaves no step', () => {
  const { address, selection } = open('#/data');
  selection.go('trends');
  selection.choose({ lang: 'en' }, { replace: true });
  expect(address.stack).toEqual(['#/data', '#/trends?lang=en']);
  address.back();
  expect([selection.page, selection.lang]).toEqual(['data', 'th']);
});

test('choosing the same again is no step', () => {
  const { address, selection } = open('#/data');
  selection.go('data');
  expect(address.stack).toHaveLength(1);
});

test('a link keeps the rest of the intent', () => {
  expect(open('#/data?lang=en').selection.href({ page: 'measures' })).toBe('#/measures?lang=en');
});
