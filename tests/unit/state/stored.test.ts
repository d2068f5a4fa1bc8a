import { expect, test, vi } from 'vitest';
import type { AgenciesRow } from '../../../src/questions/agencies';
import { agencyYears } from '../../../src/questions/agencyYears';
import { answerKey } from '../../../src/questions/question';
import { sources as sourcesQuestion } from '../../../src/questions/sources';
import { Loader } from '../../../src/state/loader.svelte';
import type { StoredAnswers } from '../../../src/state/stored';
import { FakePipeline } from './fakePipeline';
import { source } from './sources';

const years = [{ fiscal_year: 2564 }];
const stored: StoredAnswers = {
  agencies: [{ agency_id: 1, name: 'ก' } as AgenciesRow],
  answers: { [answerKey(agencyYears, { agency_id: 1 })]: years },
};
const confirmed = () => [source(1)];
const held = () => {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { gate: () => opened, open: () => open() };
};

test('the key of an answer does not depend on the order in which parameters are written', () => {
  const one = answerKey({ name: 'q', params: { a: 'integer', b: 'text' }, row: {} }, { a: 1, b: 'x' });
  const other = answerKey({ name: 'q', params: { a: 'integer', b: 'text' }, row: {} }, { b: 'x', a: 1 });
  expect(one).toBe(other);
});

test('stored answers show before the engine, and what is not stored waits for it', async () => {
  const pipeline = new FakePipeline();
  const { gate, open } = held();
  pipeline.gate = gate;
  const loader = new Loader(pipeline);
  void loader.show(stored);
  const loading = loader.load({ sources: confirmed(), frameworks: [] });
  expect([loader.isLoaded, loader.version, loader.agencies]).toEqual([true, 1, stored.agencies]);
  expect(await loader.ask(agencyYears, { agency_id: 1 })).toBe(years);
  const later = vi.fn();
  const waiting = loader.ask(sourcesQuestion, {}).then(later);
  expect(later).not.toHaveBeenCalled();
  open();
  await Promise.all([loading, waiting]);
  expect([loader.stage, loader.version]).toEqual(['ready', 2]);
  expect(loader.agencies).not.toBe(stored.agencies);
});

test('the engine waits for the first chart of stored answers, or for what they do not answer', async () => {
  const name = 'ita-lens first chart';
  vi.stubGlobal('document', {});
  try {
    for (const begin of [
      (loader: Loader) => void loader.ask(sourcesQuestion, {}).catch(() => undefined),
      () => void performance.mark(name),
    ]) {
      const pipeline = new FakePipeline();
      const open = vi.spyOn(pipeline, 'open');
      const loader = new Loader(pipeline);
      void loader.show(stored);
      void loader.warm();
      expect(await loader.ask(agencyYears, { agency_id: 1 })).toBe(years);
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(open).not.toHaveBeenCalled();
      begin(loader);
      await vi.waitFor(() => expect(open).toHaveBeenCalledOnce());
      loader.withdraw();
    }
  } finally {
    performance.clearMarks(name);
    vi.unstubAllGlobals();
  }
});

test('stored answers never cover loaded data', async () => {
  const loader = new Loader(new FakePipeline());
  await loader.load({ sources: confirmed(), frameworks: [] });
  void loader.show(stored);
  expect([loader.version, loader.agencies === stored.agencies]).toEqual([1, false]);
});

test.each([
  [
    'a load that fails',
    async (loader: Loader) => void (await loader.load({ sources: confirmed(), frameworks: [] })),
  ],
  [
    'a cancelled load',
    async (loader: Loader) => (void loader.load({ sources: confirmed(), frameworks: [] }), loader.cancel()),
  ],
])('after %s no stored answer is left, and who waited is told', async (_case, end) => {
  const pipeline = new FakePipeline();
  pipeline.gate = () => Promise.reject(new Error('Constraint'));
  const loader = new Loader(pipeline);
  void loader.show(stored);
  const waiting = expect(loader.ask(sourcesQuestion, {})).rejects.toThrow('no load follows');
  await end(loader);
  await waiting;
  expect([loader.isLoaded, loader.agencies]).toEqual([false, []]);
});
