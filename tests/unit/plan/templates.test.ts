import { expect, test } from 'vitest';
import { concepts } from '../../../src/framework/crosswalk';
import { frameworks } from '../../../src/framework/frameworks';
import { followUpsOf, periodOf, periodUntil } from '../../../src/plan/periods';
import data from '../../../src/plan/templates.json';
import { templateOf } from '../../../src/plan/templates';
import { fiscalYearBounds } from '../../../src/text/fiscalYear';
import { splitResponsible } from '../../../src/ingest/measures/units';
import { built } from './start';

test('every concept of the crosswalk and every indicator 1–10 has a template of two to four steps', () => {
  expect(Object.keys(data.concepts).sort()).toEqual(
    concepts()
      .map(({ concept }) => concept)
      .sort(),
  );
  expect(Object.keys(data.indicators).map(Number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  const all = [...Object.values(data.concepts), ...Object.values(data.indicators)];
  for (const { title, steps, units } of all) {
    expect(steps.length, title).toBeGreaterThanOrEqual(2);
    expect(steps.length, title).toBeLessThanOrEqual(4);
    expect(
      units.filter((unit) => !(unit in data.units)),
      title,
    ).toEqual([]);
    expect(units.length).toBeGreaterThan(0);
  }
  expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
});

test('every item and indicator of the built-in years of ten indicators is served, inside its fiscal year', () => {
  for (const fy of frameworks().filter(({ series }) => series === 'ita-10')) {
    const { start, end } = fiscalYearBounds(fy.fiscalYear + 1);
    for (const { code } of fy.nodes.filter(({ kind }) => kind === 'item' || kind === 'indicator')) {
      const template = templateOf(fy, code, 'กรมสมมติ', fy.fiscalYear + 1);
      expect(template, `${fy.fiscalYear} ${code}`).not.toBeNull();
      expect(template?.period.start).toBe(start);
      expect(template && template.period.end > start && template.period.end <= end).toBe(true);
    }
  }
  expect(templateOf(built(2561), 'x1', 'กรมสมมติ', 2562)).toBeNull();
  expect(templateOf(built(2564), 'o99', 'กรมสมมติ', 2565)).toBeNull();
});

test('units are named as the type of agency names them, and are read back one by one', () => {
  const of = (agency: string) => templateOf(built(2564), 'o18', agency, 2565)?.responsible;
  expect(of('เทศบาลเมืองสมมติ')).toEqual(['กองคลัง', 'งานนโยบายและแผน']);
  expect(of('กรมสมมติ')).toEqual(['ฝ่ายการเงินและพัสดุ', 'กลุ่มงานนโยบายและแผน']);
  for (const { local, other } of Object.values(data.units)) {
    expect(splitResponsible(local)).toEqual([local]);
    expect(splitResponsible(`${other}\n${local}`)).toEqual([...new Set([other, local])]);
  }
});

test('periods: items until 31 March, surveys the whole year; October to December lie in the year before', () => {
  expect(periodOf(2568, true)).toEqual({ start: '2024-10-01', end: '2025-03-31' });
  expect(periodOf(2568, false)).toEqual({ start: '2024-10-01', end: '2025-09-30' });
  expect(periodUntil(2568, '12-31').end).toBe('2024-12-31');
  expect(followUpsOf(2568)).toEqual(['2025-03-31', '2025-09-30']);
});
