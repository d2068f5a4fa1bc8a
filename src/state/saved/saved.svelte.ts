import { readHash } from '../intent';
import { planState } from '../planState.svelte';
import { selection } from '../selection.svelte';
import type { Holdings } from '../source';
import { forgetAll } from '../storage';
import { workspace } from '../workspace.svelte';
import type { PackingOptions } from './archive';
import { buildName } from './build';
import type { Keeper, Work } from './keeper';
import { keeperOfPage } from './keeperOfPage';
import { nameFor } from './naming';
import { openFile, openWork, type Opened } from './opening';
import { Openings } from './openings.svelte';
import type { Current, Found, Told, Trouble, Wish } from './outcomes';
import { isOwn } from './own';
import type { Parts } from './parts';
import { belongs, dropPlansOf, plansOf } from './plansOf';
import { PutAway } from './putAway.svelte';
import { Shelf, type Without } from './shelf.svelte';
import { Soon } from './soon';
import { browserTabs, setWorkOfTab, workOfTab } from './tab';
import { markUnsaved, NextWork, now, unmark, unsavedSince } from './unsaved';
import { isFull, stampOfView, write, type Done } from './writing';
import { WrittenAs } from './writtenAs';

/** Milliseconds until it is written: after a step, and after what can be worked out again. */
const rest = { step: 250, look: 1000 } as const;

/** The work of this page and those saved in this browser: writes after every step, opens, and deletes. */
export class Saved {
  current = $state.raw<Current | null>(null);
  told = $state.raw<Told | null>(null);
  readonly openings: Openings;
  readonly putAway: PutAway;
  #trouble = $state.raw<Trouble | null>(null);
  readonly #with: Parts;
  readonly #shelf: Shelf;
  readonly #soon = new Soon(() => void this.save());
  #nextName: string | null = null;
  #agencies: readonly string[] = [];
  readonly #writtenAs = new WrittenAs();
  /** As they were written or opened last. */
  #clean: Holdings = [];
  readonly #next = new NextWork();
  #wroteLast = '';

  constructor(parts: Parts) {
    this.#with = parts;
    this.putAway = new PutAway(parts.plans);
    this.#shelf = new Shelf(parts.keeper, parts.tabs);
    this.openings = new Openings({
      isSafe: () => this.isSafe,
      save: () => this.save(),
      show: (opened, how) => this.#show(opened, how),
    });
  }

  /** Latest first. */
  get list(): readonly Work[] {
    return this.#shelf.list;
  }

  get trouble(): Trouble | Without | null {
    return this.#trouble ?? this.#shelf.without;
  }

  /** Whether everything of this page could be opened again, as soon as its last step is written. */
  get isSafe(): boolean {
    if (!isOwn(this.#with.workspace.history.present)) return true;
    return this.current !== null && this.#trouble === null;
  }

  /**
   * Finds what was saved. Where the address names a view but no example, the latest work is opened in it; the work that
   * was open in this very tab is opened in any case.
   */
  async start(address: string): Promise<void> {
    const { page, example } = readHash(address);
    this.#with.tabs.hear(() => void this.refresh());
    const id = workOfTab();
    const isView = page !== undefined && page !== 'data';
    this.openings.isOpening = example === undefined && (isView || id !== null);
    await this.refresh();
    const work = this.list.find((each) => each.id === id) ?? (isView ? this.list[0] : undefined);
    const isWanted = this.openings.isOpening && this.#with.workspace.history.present.length === 0;
    this.openings.isOpening = false;
    if (work && isWanted) await this.open(work, { keepView: page !== undefined, listed: work });
  }

  /** The list anew; tells when this page's work was changed or deleted elsewhere. */
  refresh(): Promise<void> {
    return this.#shelf.inTurn(async () => {
      if (!(await this.#shelf.read())) {
        this.#trouble ??= 'failed';
        return;
      }
      const { current } = this;
      if (current === null) return;
      const now = this.list.find(({ id }) => id === current.id);
      if (now === undefined) this.#trouble ??= 'gone';
      else if (now.stamp === current.stamp) this.current = { ...current, name: now.name };
      // The other tab may have come to the same content, as with a plan that both follow.
      else if (now.stamp === (await stampOfView(this.#view()).catch(() => null)))
        this.current = { ...current, name: now.name, stamp: now.stamp };
      else this.#trouble ??= 'changed';
    });
  }

  /** Something of the person's own was said or taken back: written soon, and marked until then. */
  step(): void {
    const { present } = this.#with.workspace.history;
    if (isOwn(present) && present !== this.#clean) {
      markUnsaved((this.current ?? this.#writtenAs.find(present) ?? this.#next).id, present);
    }
    this.#ownPlan();
    this.#soon.within(rest.step);
  }

  /** Something came that can be worked out again: written in a while. */
  later(): void {
    this.#soon.within(rest.look);
  }

  /** Writes what is not written yet. Examples are not kept as long as nobody worked on them: they are always there. */
  save(): Promise<void> {
    this.#soon.stop();
    return this.#shelf.inTurn((keeper) => this.#save(keeper));
  }

  /** What is there as a work of its own, beside the one that another tab changed or deleted. */
  saveAsNew(): Promise<void> {
    this.#nextName = this.current?.name ?? null;
    this.#detach();
    this.#writtenAs.clear();
    this.#trouble = null;
    return this.save();
  }

  /** The work of this page as a file. Rejects where the browser no longer gives a file's bytes, or when aborted. */
  async file(options: PackingOptions = {}): Promise<{ readonly name: string; readonly content: Blob }> {
    return (await import('./workFile')).workFile(this.#view(), options);
  }

  open({ id, name }: Pick<Work, 'id' | 'name'>, wish: Partial<Wish> = {}): Promise<void> {
    const { keepView = false, anyway = false, listed } = wish;
    const find = async () => {
      const { workspace: into, build } = this.#with;
      return this.#shelf.inTurn(async (keeper) => {
        // What this tab wrote last may be newer than the list it was chosen from.
        const list = listed ? [listed] : await keeper.list().catch(() => []);
        const now = list.find((each) => each.id === id);
        const opened = now ? await openWork(now, keeper, build(), into.intake) : 'missing';
        return { opened, keepView, from: now ?? null };
      });
    };
    return this.openings.open(name, find, anyway);
  }

  openFile(file: File): Promise<void> {
    return this.openings.open(file.name, async () => {
      const opened = await openFile(file, this.#with.workspace.intake);
      return { opened, keepView: false, from: null };
    });
  }

  async rename(id: string, name: string): Promise<void> {
    if (name.trim() === '') return;
    await this.#attempt((keeper) => keeper.rename(id, name.trim()));
  }

  /** The work is gone with its plans; where it is open it stays on the page and is not written again. */
  async remove(id: string): Promise<void> {
    if (this.current?.id === id) this.#detach();
    else dropPlansOf(id);
    this.#writtenAs.forget(id);
    unmark(id);
    await this.#attempt((keeper) => keeper.remove(id));
  }

  /** Everything this page ever kept in this browser is deleted, and what is open is closed. */
  async wipe(): Promise<void> {
    this.leave();
    this.#writtenAs.clear();
    await this.#with.workspace.clear();
    // Even to list what is left would make the empty base anew.
    if (!(await this.#attempt((keeper) => keeper.wipe(), false))) return;
    this.#shelf.list = [];
    this.#with.plans.clear();
    forgetAll('');
    this.putAway.forget();
    this.told = { kind: 'wiped', name: '', savedAt: '', lost: null };
  }

  /** The page no longer belongs to a work; the work stays as it was written last. */
  leave(): void {
    this.#detach();
    this.#nextName = null;
    this.told = null;
    this.openings.fault = null;
    this.#trouble = null;
  }

  async #attempt(act: Parameters<Shelf['change']>[0], listAfter = true): Promise<boolean> {
    const isDone = await this.#shelf.change(act);
    if (!isDone) this.#trouble = 'failed';
    // There may be room now.
    else if (this.#trouble === 'full' || this.#trouble === 'failed') this.later();
    if (isDone && listAfter) await this.refresh();
    return isDone;
  }

  #ownPlan(): void {
    const { plan, isEdited } = this.#with.plans;
    if (plan && isEdited) belongs(plan, this.current?.id ?? null);
  }

  #detach(): void {
    this.#next.renew();
    this.current = null;
    this.#wroteLast = '';
    this.#clean = [];
    setWorkOfTab(null);
  }

  #view() {
    const { workspace: from, selection: look, plans } = this.#with;
    const holdings = from.history.present;
    if (from.isLoaded) this.#agencies = from.agencies.map(({ agency_key }) => agency_key);
    const name = nameFor(holdings, from.agencies, this.current?.name ?? this.#nextName);
    return { name, holdings, plans: plansOf(this.#agencies, plans), hash: look.view };
  }

  async #save(keeper: Keeper): Promise<void> {
    const { workspace: from, build } = this.#with;
    const holdings = from.history.present;
    if (this.#trouble === 'changed' || this.#trouble === 'gone') return;
    const before = this.#writtenAs.find(holdings);
    // An example takes the place of a work; undoing every edit of one does not.
    if (!isOwn(holdings) && before === null) return this.current === null ? undefined : this.#detach();
    this.current ??= before;
    const [over, next] = [this.current, this.#next.id];
    const derived = this.list.find(({ id }) => id === over?.id)?.derived ?? null;
    const how = { over, next, derived, build: build(), unless: this.#wroteLast, at: now() };
    try {
      const done = await write(keeper, this.#view(), from, how);
      if (done.written === 'kept') this.#writtenAs.put(holdings, done.current);
      if (!done.isSame) this.#shelf.tell();
      // Meanwhile another work may have taken the place of this one.
      if (next === this.#next.id) this.#wrote(holdings, done);
    } catch (error) {
      if (next === this.#next.id) this.#trouble = isFull(error) ? 'full' : 'failed';
    }
    await this.#shelf.read();
  }

  #wrote(holdings: Holdings, { written, mark, current }: Done): void {
    if (written !== 'kept') {
      this.#trouble = written;
      return;
    }
    this.#wroteLast = mark;
    this.current = current;
    this.#clean = holdings;
    this.#ownPlan();
    setWorkOfTab(current.id);
    this.#trouble = null;
    if (this.#with.workspace.history.present === holdings) unmark(current.id);
  }

  #show({ name, holdings, plans, hash, known }: Opened, { keepView, from }: Omit<Found, 'opened'>): void {
    this.leave();
    const { workspace: into, selection: look } = this.#with;
    this.#nextName = name;
    this.#agencies = plans.map(({ agencyKey }) => agencyKey);
    this.putAway.giveWayTo(plans, from && { id: from.id, others: this.list.map(({ id }) => id) });
    this.#with.plans.close();
    void into.restore(holdings, known);
    if (from) {
      this.current = { id: from.id, name, stamp: from.stamp, savedAt: from.savedAt };
      setWorkOfTab(from.id);
      this.#clean = into.history.present;
      this.#writtenAs.put(this.#clean, this.current);
    }
    if (!keepView) look.look(hash);
    const told = { name, savedAt: from?.savedAt ?? '', lost: from && unsavedSince(from) };
    this.told = { kind: from ? 'opened' : 'fromFile', ...told };
    if (from) unmark(from.id);
  }
}

export const saved = new Saved({
  workspace,
  selection,
  plans: planState,
  keeper: keeperOfPage,
  tabs: browserTabs(),
  build: buildName,
});
