import { afterEach, expect, test, vi } from 'vitest';
import { recallMapping, rememberMapping } from '../../../src/state/remembered';
import { mapping, proposal } from './sources';

afterEach(() => {
  vi.unstubAllGlobals();
});

const store = () => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
  return kept;
};

test('meanings of columns are remembered by their headers, year and agency are not', () => {
  const kept = store();
  const roles = [{ kind: 'ignore' }, { kind: 'code' }, { kind: 'score' }] as const;
  rememberMapping(proposal.headerKey, { ...mapping, roles, fiscalYear: 2560, agency: 'อื่น' });
  expect(recallMapping(proposal)).toEqual({ ...mapping, roles });
  expect([...kept.values()].join()).not.toMatch(/2560|อื่น/);
});

test('what is kept for other headers, or broken, is not used', () => {
  const kept = store();
  expect(recallMapping(proposal)).toBeNull();
  for (const broken of ['{', 'null', '{"roles":[]}', '{"subject":"scores","layout":"long","roles":[{}]}']) {
    kept.set(`ita-lens.mapping.${proposal.headerKey}`, broken);
    expect(recallMapping(proposal)).toBeNull();
  }
});

test('storage that throws is as good as none', () => {
  const refuse = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
  expect(() => rememberMapping('key', mapping)).not.toThrow();
  expect(recallMapping(proposal)).toBeNull();
});
