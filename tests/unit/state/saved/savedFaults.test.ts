import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerKey } from '../../../../src/questions/question';
import { ranking } from '../../../../src/questions/ranking';
import { keepPlan, keptPlans } from '../../../../src/state/planStorage';
import type { Keeper, Work } from '../../../../src/state/saved/keeper';
import { memoryKeeper } from '../../../../src/state/saved/memoryKeeper';
import { openFile, openWork } from '../../../../src/state/saved/opening';
import { newProfile, openTab } from './savedPage';
import { comparable, newIntake, plan } from './savedWorks';

let keeper: Keeper;
beforeEach(() => {
  keeper = memoryKeeper();
  newProfile();
});
afterEach(() => vi.unstubAllGlobals());

const fixture = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../../fixtures/saved/${name}`, import.meta.url)));
const withWork = async (of = keeper) => {
  const tab = openTab(of);
  await tab.saved.start('');
  await tab.bring('a.csv');
  await tab.saved.save();
  return tab;
};
const opened = async (of = keeper, build = 'build-1') => {
  const tab = openTab(of, undefined, build);
  await tab.saved.start('#/overview');
  return tab;
};
const fault = (name: string) => new DOMException('', name);

test('storage that is full: what can be worked out again is left out first, then it is said, and a later step tries again', async () => {
  let room = 2;
  const small: Keeper = {
    ...keeper,
    write: (request) =>
      request.parts.size > room ? Promise.reject(fault('QuotaExceededError')) : keeper.write(request),
  };
  const tab = await withWork(small);
  expect([tab.saved.trouble, (await keeper.list())[0]?.derived]).toEqual([null, null]);
  room = 0;
  tab.edit('91');
  await tab.saved.save();
  expect([tab.saved.trouble, tab.saved.isSafe, tab.edits()]).toEqual(['full', false, ['91']]);
  expect((await opened(small)).edits()).toEqual([]);
  room = 9;
  tab.edit('92');
  await tab.saved.save();
  expect([tab.saved.trouble, (await opened(small)).edits()]).toEqual([null, ['92']]);
});

test('storage that does not take what was worked out takes the work without it', async () => {
  const narrow: Keeper = {
    ...keeper,
    write: (request) =>
      [...request.parts.keys()].some((key) => key.startsWith('staged'))
        ? Promise.reject(fault('DataError'))
        : keeper.write(request),
  };
  const tab = await withWork(narrow);
  expect([tab.saved.trouble, (await keeper.list())[0]?.derived]).toEqual([null, null]);
  tab.edit('91');
  await tab.saved.save();
  expect([tab.saved.trouble, (await opened(narrow)).edits()]).toEqual([null, ['91']]);
});

test('storage that is full refuses the first write: the page goes on, and closing is asked about', async () => {
  const full: Keeper = { ...keeper, write: () => Promise.reject(fault('QuotaExceededError')) };
  const tab = await withWork(full);
  expect([tab.saved.trouble, tab.saved.isSafe, tab.workspace.isLoaded]).toEqual(['full', false, true]);
});

test.each([
  ['SecurityError', 'refused'],
  ['VersionError', 'newer'],
])(
  'storage that answers %s: works live as long as the page, several of them, and it is said: %s',
  async (name, said) => {
    const none = () => Promise.reject(fault(name));
    const refusing: Keeper = { ...keeper, list: none, parts: none, write: none, remove: none, wipe: none };
    const tab = await withWork(refusing);
    expect([tab.saved.trouble, tab.saved.isSafe, tab.saved.list.length]).toEqual([said, true, 1]);
    await tab.saved.open(tab.saved.list[0] as Work);
    expect(tab.saved.told).toMatchObject({ kind: 'opened', lost: null });
  },
);

test('storage that fails once is no storage refused: the next step is written', async () => {
  let isBroken = false;
  const flaky: Keeper = {
    ...keeper,
    list: () => (isBroken ? Promise.reject(fault('UnknownError')) : keeper.list()),
  };
  const tab = await withWork(flaky);
  isBroken = true;
  await tab.saved.refresh();
  expect([tab.saved.trouble, tab.saved.list.length]).toEqual(['failed', 1]);
  isBroken = false;
  tab.edit('91');
  await tab.saved.save();
  expect([tab.saved.trouble, (await opened()).edits()]).toEqual([null, ['91']]);
});

test('storage cleared underneath: said, nothing of the page is lost, and it can be saved anew', async () => {
  const tab = await withWork();
  tab.edit('91');
  await keeper.wipe();
  await tab.saved.save();
  expect([tab.saved.trouble, tab.edits()]).toEqual(['gone', ['91']]);
  await tab.saved.saveAsNew();
  expect((await opened()).edits()).toEqual(['91']);
});

test('the opening of a work is cancelled: the work stays as it is saved', async () => {
  await withWork();
  const tab = openTab(keeper);
  tab.pipeline.gate = () => new Promise(() => undefined);
  await tab.saved.start('#/overview');
  await vi.waitFor(() => expect(tab.workspace.stage).toBe('starting'));
  tab.workspace.cancelLoad();
  tab.saved.step();
  await tab.saved.save();
  expect([tab.workspace.sources, tab.workspace.stage]).toEqual([[], 'empty']);
  const again = await opened();
  expect(again.workspace.sources.map(({ mapping }) => mapping === null)).toEqual([false]);
});

test('answers given are there again before the engine, also after a visit that ended before it had started', async () => {
  const tab = await withWork();
  await tab.workspace.ask(ranking, {} as never);
  await tab.saved.save();
  const key = answerKey(ranking, {} as never);
  for (let visit = 0; visit < 2; visit += 1) {
    const short = openTab(keeper);
    short.pipeline.gate = () => new Promise(() => undefined);
    await short.saved.start('#/overview');
    expect(short.workspace.isLoaded).toBe(true);
    expect(await short.workspace.ask(ranking, {} as never)).toHaveLength(1);
    short.looked.view = `#/trends?visit=${visit}`;
    await short.saved.save();
  }
  const whole = await opened();
  await vi.waitFor(() => expect([...(whole.workspace.loader.given?.keys() ?? [])]).toEqual([key]));
  expect(whole.pipeline.staged).toBe(0);
  // Another program may work out other answers.
  const other = await opened(keeper, 'build-2');
  await other.loaded();
  expect([other.pipeline.staged, other.workspace.loader.given?.size]).toEqual([1, 0]);
});

test('an example is a work from the first edit on, and stays one when the edit is undone', async () => {
  const tab = openTab(keeper);
  await tab.saved.start('');
  const origin = tab.workspace.intake.origin('scores.csv', new Blob(['x']), { example: 'nongchok' });
  const [read] = await tab.workspace.intake.read(origin, []);
  await tab.workspace.restore(read ? [{ ...read, mapping: read.proposal?.mapping ?? null }] : []);
  await tab.saved.save();
  expect(await keeper.list()).toEqual([]);
  tab.edit('91');
  await tab.saved.save();
  const again = await opened();
  expect([again.edits(), again.workspace.example]).toEqual([['91'], 'nongchok']);
  tab.workspace.undo();
  tab.saved.step();
  await tab.saved.save();
  expect((await opened()).edits()).toEqual([]);
});

test('delete everything leaves no work, no part, no plan and nothing remembered', async () => {
  const tab = await withWork();
  keepPlan(plan('ก'));
  tab.edit('91');
  await tab.saved.wipe();
  expect([tab.saved.told?.kind, tab.workspace.sources, await keeper.list(), keptPlans()]).toEqual([
    'wiped',
    [],
    [],
    [],
  ]);
  tab.saved.step();
  await tab.saved.save();
  expect([localStorage.length, await keeper.list()]).toEqual([0, []]);
});

test('a work is named after its one agency until the person names it', async () => {
  const tab = await withWork();
  expect(tab.saved.list[0]?.name).toBe('อบต.ตัวอย่าง');
  await tab.saved.rename(tab.saved.current?.id ?? '', ' ร่างปี 2565 ');
  tab.edit('91');
  await tab.saved.save();
  expect(tab.saved.list.map(({ name }) => name)).toEqual(['ร่างปี 2565']);
});

test('a file that version 1 saved is opened, now and by every later page', async () => {
  const result = await openFile(new Blob([fixture('version1.italens')]), newIntake());
  expect(typeof result).toBe('object');
  if (typeof result === 'string') return;
  expect({ ...result, holdings: await comparable(result.holdings) }).toMatchSnapshot();
});

test('a work that version 1 kept in the browser is opened by a page of another build', async () => {
  const { work, parts } = JSON.parse(String(fixture('version1.work.json'))) as {
    work: Work;
    parts: Record<string, string>;
  };
  const all = new Map(Object.entries(parts).map(([key, text]) => [key, new Blob([text])]));
  await keeper.write({ work, parts: all, over: null });
  const result = await openWork(work, keeper, 'a later build', newIntake());
  expect(typeof result).toBe('object');
  if (typeof result === 'string') return;
  expect({ ...result, holdings: await comparable(result.holdings) }).toMatchSnapshot();
});
