import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const asked: string[] = [];
let isThere = true;
beforeEach(() => {
  vi.resetModules();
  asked.length = 0;
  isThere = true;
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    return isThere ? Response.json({ agencies: [], answers: {} }) : new Response(null, { status: 404 });
  });
});
afterEach(() => vi.unstubAllGlobals());

const answersOf = () => import('../../../src/state/exampleAnswers');

test('the answers of the example that an address names are asked for once, and taken once', async () => {
  const { expectAnswers, fetchAnswers } = await answersOf();
  expect(expectAnswers('#/overview?lang=th&example=nongchok')).toBe(true);
  expect(asked).toHaveLength(1);
  expect(await fetchAnswers('nongchok')).toEqual({ agencies: [], answers: {} });
  expect(asked).toHaveLength(1);
  await fetchAnswers('nongchok');
  expect(asked).toHaveLength(2);
});

test('another example than the one named is asked for itself', async () => {
  const { expectAnswers, fetchAnswers } = await answersOf();
  expectAnswers('#/overview?example=nongchok');
  await fetchAnswers('province');
  expect(asked.map((url) => /\/(\w+)\/answers/.exec(url)?.[1])).toEqual(['nongchok', 'province']);
});

test('an address that names none, or one that we do not have, asks for nothing', async () => {
  const { expectAnswers } = await answersOf();
  expect(expectAnswers('#/overview')).toBe(false);
  expect(expectAnswers('')).toBe(false);
  expect(expectAnswers('#/overview?example=../../x')).toBe(true);
  expect(asked).toEqual([]);
});

test('answers that did not come early are asked for anew', async () => {
  const { expectAnswers, fetchAnswers } = await answersOf();
  isThere = false;
  expectAnswers('#/overview?example=nongchok');
  expect(await fetchAnswers('nongchok')).toBeNull();
  isThere = true;
  expect(await fetchAnswers('nongchok')).not.toBeNull();
});

test('works listed early are what the first to ask is given; where storage is refused the first to ask hears of it', async () => {
  const listed = vi.fn(async () => ['work']);
  vi.doMock('../../../src/state/saved/browserKeeper', () => ({ browserKeeper: () => ({ list: listed }) }));
  const { keeperOfPage, listEarly } = await import('../../../src/state/saved/keeperOfPage');
  listEarly();
  expect(await keeperOfPage.list()).toEqual(['work']);
  expect(listed).toHaveBeenCalledTimes(1);
  await keeperOfPage.list();
  expect(listed).toHaveBeenCalledTimes(2);
  listed.mockRejectedValueOnce(new Error('refused'));
  listEarly();
  await expect(keeperOfPage.list()).rejects.toThrow('refused');
  vi.doUnmock('../../../src/state/saved/browserKeeper');
});
