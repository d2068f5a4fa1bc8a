import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepPlan, keptPlan } from '../../../../src/state/planStorage';
import type { Keeper } from '../../../../src/state/saved/keeper';
import { memoryKeeper } from '../../../../src/state/saved/memoryKeeper';
import { newProfile, openTab, type Tab } from './savedPage';
import { plan } from './savedWorks';

let keeper: Keeper;
let profile: ReturnType<typeof newProfile>;
beforeEach(() => {
  keeper = memoryKeeper();
  profile = newProfile();
});
afterEach(() => vi.unstubAllGlobals());

const tab = () => openTab(keeper, profile.tabs());
const withWork = async (): Promise<Tab> => {
  const first = tab();
  await first.saved.start('');
  await first.bring('a.csv');
  await first.saved.save();
  return first;
};
const opened = async (): Promise<Tab> => {
  const other = tab();
  await other.saved.start('#/overview');
  await other.loaded();
  return other;
};
const heard = ({ saved }: Tab) => saved.refresh();

test('two tabs edit one work: the later stops writing, loses nothing and saves a work of its own', async () => {
  const one = await withWork();
  const two = await opened();
  one.edit('91');
  await one.saved.save();
  await heard(two);
  expect(two.saved.trouble).toBe('changed');
  two.edit('92');
  await two.saved.save();
  expect((await opened()).edits()).toEqual(['91']);
  expect([two.edits(), two.saved.isSafe]).toEqual([['92'], false]);

  await two.saved.saveAsNew();
  expect([two.saved.trouble, two.saved.list.length]).toEqual([null, 2]);
  expect(one.saved.trouble).toBe(null);
  await one.saved.refresh();
  expect(one.saved.trouble).toBe(null);
});

test('a write that was on its way when the other tab wrote is refused, not mixed', async () => {
  const one = await withWork();
  const two = await opened();
  one.edit('91');
  two.edit('92');
  await Promise.all([one.saved.save(), two.saved.save()]);
  expect([one.saved.trouble, two.saved.trouble].filter((each) => each === 'changed')).toHaveLength(1);
  const [winner] = [one, two].filter(({ saved }) => saved.trouble === null);
  expect((await opened()).edits()).toEqual(winner?.edits());
});

test('two tabs that come to the same content do not contradict each other', async () => {
  const one = await withWork();
  const two = await opened();
  one.edit('91');
  two.edit('91');
  await one.saved.save();
  await two.saved.save();
  await heard(one);
  expect([one.saved.trouble, two.saved.trouble]).toEqual([null, null]);
});

test('the version of the other tab is opened in place of this one when the person wants it', async () => {
  const one = await withWork();
  const two = await opened();
  one.edit('91');
  await one.saved.save();
  await heard(two);
  const { current } = two.saved;
  if (current) await two.saved.open(current, { anyway: true });
  expect([two.edits(), two.saved.trouble]).toEqual([['91'], null]);
});

test('a work that another tab deleted stays on the page, is said to be gone and not written again by itself', async () => {
  const one = await withWork();
  const two = await opened();
  await one.saved.remove(one.saved.current?.id ?? '');
  await heard(two);
  expect([two.saved.trouble, two.workspace.sources.length]).toEqual(['gone', 1]);
  two.edit('92');
  await two.saved.save();
  expect(await keeper.list()).toEqual([]);
  await two.saved.saveAsNew();
  expect(await keeper.list()).toHaveLength(1);
});

test('an edit of the plan in another tab is followed, as a step that undo takes back', () => {
  const [one, two] = [tab(), tab()];
  const draft = plan('ก', 'ร่าง');
  for (const { plans } of [one, two]) plans.open(draft, () => draft);
  one.plans.change(plan('ก', 'แก้ในแท็บหนึ่ง'));
  two.plans.follow();
  expect([two.plans.plan, two.plans.canUndo]).toEqual([plan('ก', 'แก้ในแท็บหนึ่ง'), true]);
  two.plans.follow();
  two.plans.undo();
  expect([two.plans.plan, two.plans.canUndo]).toEqual([draft, false]);
});

/** The plan of the open page, edited and written with its work. */
const planned = async ({ plans, saved, workspace }: Tab, title: string) => {
  const agencyKey = workspace.agencies[0]?.agency_key ?? '';
  plans.open(plan(agencyKey), () => plan(agencyKey));
  plans.change(plan(agencyKey, title));
  saved.step();
  await saved.save();
  return plan(agencyKey, title);
};

test('two works plan for one agency and year: each opens with its own plan, nobody is asked', async () => {
  const one = await withWork();
  const two = tab();
  await two.saved.start('');
  await two.bring('b.csv');
  await two.saved.save();
  const first = await planned(one, 'ของงานหนึ่ง');
  const second = await planned(two, 'ของงานสอง');
  const [a, b] = [one.saved.current, two.saved.current];
  const page = tab();
  await page.saved.start('');
  for (const [work, own] of [
    [a, first],
    [b, second],
    [a, first],
  ] as const) {
    if (work) await page.saved.open(work);
    expect([keptPlan(own)?.rows[0]?.title, page.saved.putAway.list]).toEqual([own.rows[0]?.title, []]);
  }
  // A work that is deleted takes its plan along, and no other's.
  await page.saved.remove(b?.id ?? '');
  expect(keptPlan(first)).toEqual(first);
  page.saved.leave();
  await page.saved.remove(a?.id ?? '');
  expect(keptPlan(first)).toBeNull();
});

test('a plan that no work holds is put away, not lost, when a work brings another', async () => {
  const one = await withWork();
  const own = await planned(one, 'ของงาน');
  const unheld = plan(own.agencyKey, 'ทำกับตัวอย่าง');
  vi.stubGlobal('localStorage', { ...localStorage, length: 0 });
  newProfile();
  keepPlan(unheld);
  const page = await opened();
  expect(keptPlan(own)).toEqual(own);
  expect(page.saved.putAway.list).toEqual([unheld]);
  page.saved.putAway.settle('own');
  expect(keptPlan(own)).toEqual(unheld);
});
