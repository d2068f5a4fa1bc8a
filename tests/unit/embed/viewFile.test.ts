import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { answeredBy, askKept } from '../../../src/embed/answered';
import { asks } from '../../../src/embed/asks';
import { Fault } from '../../../src/embed/fault';
import { freeze, thaw } from '../../../src/embed/frozen';
import { longestLink } from '../../../src/embed/link';
import { lookAt } from '../../../src/embed/lookAt';
import { makeViewFile } from '../../../src/embed/makeViewFile';
import { filesOf } from '../../../src/embed/open';
import type { ViewName } from '../../../src/embed/view';
import { asViewFile, type ViewFile } from '../../../src/embed/viewFile';
import { weakest } from '../../../src/questions/weakest';
import type { StoredAnswers } from '../../../src/state/stored';

const stored = JSON.parse(
  readFileSync(new URL('../../../data/nongchok/answers.json', import.meta.url), 'utf8'),
) as StoredAnswers;
const making = { ask: askKept(stored.answers), agencies: stored.agencies, frameworks: [], madeUp: false };
const make = (views: readonly ViewName[]) => makeViewFile(making, views, [{}]);
const codeOf = (error: unknown) => (error instanceof Fault ? error.code : error);

let file: ViewFile;
beforeAll(async () => {
  file = await make(['weakest']);
});

describe('a file of results', () => {
  test('holds only what its view asks, and the same answers give the same file', async () => {
    expect(Object.keys(file.answers).map((key) => key.split(' ')[0])).toEqual([
      'agency_years',
      'sources',
      'weakest',
    ]);
    expect(file.frameworks).toEqual([]);
    expect(await make(['weakest'])).toEqual(file);
  });

  test('answers the view without an engine, and nothing else', async () => {
    const { ask, agencies, agencyCount } = answeredBy(file);
    const at = await lookAt(ask, agencies, {}, agencyCount);
    expect((await asks.weakest(ask, at)).rows).toHaveLength(10);
    await expect(asks.items(ask, at).catch(codeOf)).resolves.toBe('absent');
  });

  test('never shows another agency or year than the one named', async () => {
    const { ask, agencies } = answeredBy(file);
    await expect(lookAt(ask, agencies, { agencyKey: 'x' }, 1).catch(codeOf)).resolves.toBe('absent');
    await expect(lookAt(ask, agencies, { fiscalYear: 2570 }, 1).catch(codeOf)).resolves.toBe('absent');
  });

  test.each([
    ['another format', { format: 'x' }],
    ['another version', { version: 2 }],
    ['an unknown view', { views: ['constructor'] }],
    ['answers that are no rows', { answers: { 'weakest [1,2564]': 'x' } }],
    ['an agency without name', { agencies: [{ agency_id: 1 }] }],
    ['a framework without levels', { frameworks: [{ fiscalYear: 2564 }] }],
  ])('with %s is refused', (_, change) => {
    expect(asViewFile({ ...file, ...change })).toBeNull();
  });

  test('whose rows lack what the question declares is refused when asked', async () => {
    const key = Object.keys(file.answers).find((each) => each.startsWith('weakest')) ?? '';
    const ask = askKept({ [key]: [{ code: '1', score: '<img src=x onerror=alert(1)>' }] });
    const [agency_id, fiscal_year] = JSON.parse(key.slice('weakest '.length)) as [number, number];
    await expect(ask(weakest, { agency_id, fiscal_year }).catch(codeOf)).resolves.toBe('file');
  });
});

describe('a result in the link', () => {
  test('comes back whole and stays far below the longest link', () => {
    const text = freeze(file);
    expect(thaw(text)).toEqual(file);
    expect(text).toMatch(/^[\w-]+$/);
    expect(text.length).toBeLessThan(longestLink / 2);
  });

  test.each(['', 'x', '%%%', 'eJwDAAAAAAE'])('that is cut or altered (%s) is refused', (text) => {
    expect(() => thaw(text)).toThrow(Fault);
    expect(() => thaw(freeze(file).slice(0, -20) + text)).toThrow(Fault);
  });
});

describe('files that a link names', () => {
  const base = 'http://intranet.local/ita/embed.html';

  test('lie on the very origin of the embed', () => {
    expect(filesOf({ data: ['views/a.json', '../data/scores.csv'] }, base)).toEqual({
      result: 'http://intranet.local/ita/views/a.json',
      tables: ['http://intranet.local/data/scores.csv'],
    });
  });

  test.each([
    '//evil.example/a.json',
    'https://evil.example/a.json',
    'data:application/json,{}',
    'javascript:1',
  ])('%s is refused before it is fetched', (path) => {
    expect(() => filesOf({ data: [path] }, base)).toThrow(Fault);
  });
});
