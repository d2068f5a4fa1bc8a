import { expect, test } from 'vitest';
import type { Mapping, Role } from '../../../src/ingest/types';
import { blankMapping, isSure, missing, samples, withRole, yearTyped } from '../../../src/views/data/draft';
import { offered, roleKey, roleText, unique } from '../../../src/views/data/roles';
import { mapping, proposal, table } from '../state/sources';

const node = (code: string, fiscalYear?: number): Role => ({ kind: 'node', code, scale: 'auto', fiscalYear });
const kinds = (...names: readonly Exclude<Role['kind'], 'node'>[]): readonly Role[] =>
  names.map((kind) => ({ kind }));
const of = (more: Partial<Mapping>): Mapping => ({ ...mapping, ...more });

test.each<[string, Mapping, readonly string[]]>([
  ['long table with a year for the whole', mapping, []],
  ['no year anywhere', of({ fiscalYear: null }), ['year']],
  ['a year column', of({ fiscalYear: null, roles: kinds('agency', 'year', 'code', 'score') }), []],
  ['years in every header', of({ fiscalYear: null, roles: [...kinds('agency'), node('1', 2563)] }), []],
  [
    'years in some headers',
    of({ fiscalYear: null, roles: [...kinds('agency'), node('1', 2563), node('2')] }),
    ['year'],
  ],
  [
    'years over the scores',
    of({ fiscalYear: null, roles: [...kinds('agency', 'code'), { kind: 'score', fiscalYear: 2563 }] }),
    [],
  ],
  ['no agency', of({ roles: kinds('code', 'score') }), ['agency']],
  ['the agency named by the person', of({ roles: kinds('code', 'score'), agency: 'อบต.ก' }), []],
  ['a score of nobody knows what', of({ roles: kinds('agency', 'score') }), ['code']],
  ['no score', of({ roles: kinds('agency', 'code') }), ['value']],
  ['a list of lost items needs no score', of({ subject: 'items', roles: kinds('agency', 'code') }), []],
  ['measures need a title', of({ subject: 'measures', roles: kinds('agency') }), ['title']],
  [
    'agencies need a name and no year',
    of({ subject: 'agencies', fiscalYear: null, roles: kinds('province') }),
    ['agencyColumn'],
  ],
  [
    'rotated tables hold values without a role',
    of({ layout: 'rotated', roles: kinds('code', 'agency') }),
    [],
  ],
])('what must still be said: %s', (_, given, expected) => {
  expect(missing(given)).toEqual(expected);
});

test('only a sure and complete proposal is confirmed with one click', () => {
  expect(isSure(proposal)).toBe(true);
  expect(isSure({ ...proposal, confidence: 0.6 })).toBe(false);
  expect(isSure({ ...proposal, mapping: of({ fiscalYear: null }) })).toBe(false);
});

test('another meaning keeps the year of its header and the layout follows', () => {
  const before = of({ roles: [...kinds('agency'), node('1', 2563)], layout: 'wide' });
  expect(withRole(before, 1, node('2')).roles[1]).toEqual(node('2', 2563));
  expect(withRole(before, 1, { kind: 'score' }).layout).toBe('long');
  expect(withRole(of({ layout: 'merged' }), 1, node('2')).layout).toBe('merged');
});

test('a score of one of several years shows its year and keeps it', () => {
  const role: Role = { kind: 'score', fiscalYear: 2563 };
  expect(roleText(role, 'th')).toBe('คะแนน · ปี 2563');
  expect(roleText(role, 'en')).toBe('Score · FY2563');
  const before = of({ roles: [...kinds('agency', 'code'), role] });
  expect(withRole(before, 2, { kind: 'level' }).roles[2]).toEqual({ kind: 'level', fiscalYear: 2563 });
  expect(withRole(before, 2, { kind: 'note' }).roles[2]).toEqual({ kind: 'note' });
  expect(unique([role, ...offered('scores').plain], []).filter(({ kind }) => kind === 'score')).toEqual([
    role,
  ]);
});

test('a table we do not know starts with nothing read', () => {
  const { roles } = blankMapping(table('a.csv'));
  expect(roles).toEqual(kinds('ignore', 'ignore', 'ignore'));
  expect(missing(blankMapping(table('a.csv')))).toEqual(['year', 'agency', 'value']);
});

test('samples are the first values that are not blank', () => {
  const rows = [['ชื่อ'], ['คะแนน'], [' '], ['1'], [], ['2'], ['3'], ['4']];
  expect(samples({ ...table('a.csv'), rows }, 1, 0)).toEqual(['1', '2', '3']);
});

test.each([
  ['2564', 2564],
  [' ๒๕๖๔ ', 2564],
  ['64', null],
  ['2021', null],
  ['25640', null],
  ['', null],
])('a year typed: %j', (text, expected) => {
  expect(yearTyped(text)).toBe(expected);
});

test('every meaning offered has its own key and words in both languages', () => {
  for (const subject of ['scores', 'items', 'measures', 'agencies'] as const) {
    const { plain, nodes } = offered(subject);
    const all = [...plain, ...nodes];
    expect(unique(all, [])).toHaveLength(all.length);
    expect(unique(all, plain)).toHaveLength(nodes.length);
    for (const role of all) {
      expect(roleKey(role)).not.toBe('');
      expect(roleText(role, 'th')).toMatch(/[ก-๙]|o\d|IIT|EIT|OIT/);
      expect(roleText(role, 'en')).not.toMatch(/[ก-๙]/);
    }
  }
  expect(roleText({ kind: 'node', code: 'IIT', scale: 'points', fiscalYear: 2564 }, 'th')).toContain(
    'ปี 2564',
  );
});
