import { readHash } from '../intent';
import { planState } from '../planState.svelte';
import { selection } from '../selection.svelte';
import { isSource, type Holdings } from '../source';
import { forgetAll } from '../storage';
import { workspace, type Workspace } from '../workspace.svelte';
import { browserKeeper } from './browserKeeper';
import { buildName } from './build';
import type { Keeper, Work } from './keeper';
import { memoryKeeper } from './memoryKeeper';
import type { Opened, OpenFault } from './opening';
import type { Current, Found, Told, Trouble } from './outcomes';
import type { Parts } from './parts';
import { fillIn, plansOf } from './plansOf';
import { PutAway } from './putAway.svelte';
import { browserTabs, setWorkOfTab, workOfTab } from './tab';
import { isFull, write } from './writing';
import { WrittenAs } from './writtenAs';

/** Milliseconds after a step until it is written. */
const rest = 1000;
const isOwn = (holdings: Holdings): boolean =>
  holdings.some((held) => !isSource(held) || held.origin.example === null);

/** The work of this page and those saved in this browser: writes after every step, opens, and deletes. */
export class Saved {
  /** Latest first. */
  list = $state.raw<readonly Work[]>([]);
  current = $state.raw<Current | null>(null);
  trouble = $state.raw<Trouble | null>(null);
  told = $state.raw<Told | null>(null);
  /** Why the last work or file was not opened. */
  fault = $state.raw<{ readonly code: OpenFault; readonly name: string } | null>(null);
  /** A work that waits to be opened, as what is there is not saved. */
  asking = $state.raw<{ readonly name: string; readonly open: () => Promise<void> } | null>(null);
  isOpening = $state(false);
  readonly putAway: PutAway;
  readonly #with: Parts;
  #keeper: Keeper;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #queue: Promise<unknown> = Promise.resolve();
  #nextName: string | null = null;
  #agencies: readonly string[] = [];
  readonly #writtenAs = new WrittenAs();
  #opening = 0;
  #wroteLast = '';

  constructor(parts: Parts) {
    this.#with = parts;
    this.putAway = new PutAway(parts.plans);
    this.#keeper = parts.keeper;
  }

  /** Whether everything of this page could be opened again, as soon as its last step is written. */
  get isSafe(): boolean {
    const { present } = this.#with.workspace.history;
    if (!isOwn(present)) return true;
    return this.current !== null && (this.trouble === null || this.trouble === 'refused');
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
    this.isOpening = example === undefined && (isView || id !== null);
    await this.refresh();
    const work = this.list.find((each) => each.id === id) ?? (isView ? this.list[0] : undefined);
    const isWanted = this.isOpening && this.#with.workspace.history.present.length === 0;
    this.isOpening = false;
    if (work && isWanted) await this.open(work, { keepView: page !== undefined });
  }

  /** The list anew; tells when this page's work was changed or deleted elsewhere. */
  refresh(): Promise<void> {
    return this.#inTurn(async () => {
      try {
        this.list = await this.#keeper.list();
      } catch {
        this.#keeper = memoryKeeper();
        this.trouble = 'refused';
        this.list = [];
      }
      const { current } = this;
      if (current === null) return;
      const now = this.list.find(({ id }) => id === current.id);
      if (now?.stamp === current.stamp) this.current = { ...current, name: now.name };
      else if (this.trouble === null) this.trouble = now ? 'changed' : 'gone';
    });
  }

  /** Writes soon; call it after every step. */
  later(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save(), rest);
  }

  /** Writes what is not written yet. Examples are not kept: they are always there. */
  save(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    return this.#inTurn(() => this.#save());
  }

  /** What is there as a work of its own, beside the one that another tab changed or deleted. */
  saveAsNew(): Promise<void> {
    this.#nextName = this.current?.name ?? null;
    this.#detach();
    this.#writtenAs.clear();
    if (this.trouble !== 'refused') this.trouble = null;
    return this.save();
  }

  /** The work of this page as a file. Rejects where the browser no longer gives a file's bytes. */
  async file(): Promise<{ readonly name: string; readonly content: Blob }> {
    return (await import('./workFile')).workFile(this.#view());
  }

  /** `keepView`: the address already says what is to be looked at. `anyway`: what is there need not be saved first. */
  open({ id, name }: Pick<Work, 'id' | 'name'>, { keepView = false, anyway = false } = {}): Promise<void> {
    const find = async () => {
      const { openWork } = await import('./opening');
      const { workspace: into, build } = this.#with;
      // What this tab wrote last may be newer than the list it was chosen from.
      const now = (await this.#keeper.list().catch(() => [])).find((each) => each.id === id);
      const opened = now ? await openWork(now, this.#keeper, build(), into.intake) : 'missing';
      return { opened, keepView, from: now ?? null };
    };
    return this.#safely(name, find, anyway);
  }

  openFile(file: File): Promise<void> {
    return this.#safely(file.name, async () => {
      const { openFile } = await import('./opening');
      const opened = await openFile(file, this.#with.workspace.intake);
      return { opened, keepView: false, from: null };
    });
  }

  async rename(id: string, name: string): Promise<void> {
    if (name.trim() === '') return;
    await this.#attempt((keeper) => keeper.rename(id, name.trim()));
  }

  /** The work is gone; where it is open it stays on the page and is not written again. */
  async remove(id: string): Promise<void> {
    if (this.current?.id === id) this.#detach();
    this.#writtenAs.forget(id);
    await this.#attempt((keeper) => keeper.remove(id));
  }

  /** Everything this page ever kept in this browser is deleted, and what is open is closed. */
  async wipe(): Promise<void> {
    this.leave();
    this.#writtenAs.clear();
    await this.#with.workspace.clear();
    if (!(await this.#attempt((keeper) => keeper.wipe(), false))) return;
    this.#with.plans.clear();
    forgetAll('');
    this.putAway.forget();
    this.list = [];
    this.told = { kind: 'wiped', name: '' };
  }

  /** The page no longer belongs to a work; the work stays as it was written last. */
  leave(): void {
    this.#detach();
    this.#nextName = null;
    this.told = null;
    this.fault = null;
    if (this.trouble !== 'refused') this.trouble = null;
  }

  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    const done = this.#queue.then(act);
    this.#queue = done.catch(() => undefined);
    return done;
  }

  async #attempt(act: (keeper: Keeper) => Promise<void>, listAfter = true): Promise<boolean> {
    try {
      await this.#inTurn(() => act(this.#keeper));
    } catch {
      this.trouble = 'failed';
      return false;
    }
    this.#with.tabs.tell();
    if (listAfter) await this.refresh();
    return true;
  }

  #detach(): void {
    this.current = null;
    this.#wroteLast = '';
    setWorkOfTab(null);
  }

  #view() {
    const { workspace: from, selection: look, plans } = this.#with;
    const holdings = from.history.present;
    if (from.isLoaded) this.#agencies = from.agencies.map(({ agency_key }) => agency_key);
    const first = holdings.find(isSource)?.origin.name ?? '';
    const name = this.current?.name ?? this.#nextName ?? (first.replace(/\.\w{2,5}$/, '') || 'ITA Lens');
    return { name, holdings, plans: plansOf(this.#agencies, plans), hash: look.view };
  }

  async #save(): Promise<void> {
    const { workspace: from, build, tabs } = this.#with;
    const holdings = from.history.present;
    if (this.isOpening || this.trouble === 'changed' || this.trouble === 'gone') return;
    if (!isOwn(holdings)) return this.current === null ? undefined : this.#detach();
    this.current ??= this.#writtenAs.find(holdings);
    const over = this.current;
    try {
      const standing = { ...pickStanding(from), given: from.loader.given };
      const done = await write(this.#keeper, this.#view(), standing, {
        over,
        build: build(),
        unless: this.#wroteLast,
      });
      if (done.written === 'kept') {
        this.#wroteLast = done.mark;
        this.current = done.current;
        this.#writtenAs.put(holdings, done.current);
        setWorkOfTab(done.current.id);
        if (this.trouble !== 'refused') this.trouble = null;
        if (!done.isSame) tabs.tell();
      } else this.trouble = done.written;
    } catch (error) {
      if (this.trouble !== 'refused') this.trouble = isFull(error) ? 'full' : 'failed';
    }
    this.list = await this.#keeper.list().catch(() => this.list);
  }

  /** Opens what `find` gives, whole or not at all; a later wish overtakes an earlier one. */
  async #safely(name: string, find: () => Promise<Found>, anyway = false): Promise<void> {
    this.asking = null;
    this.fault = null;
    if (!anyway) await this.save();
    const open = async (): Promise<void> => {
      this.asking = null;
      this.#opening += 1;
      const mine = this.#opening;
      this.isOpening = true;
      try {
        const { opened, ...how } = await find();
        if (mine !== this.#opening) return;
        if (typeof opened === 'string') this.fault = { code: opened, name };
        else this.#show(opened, how);
      } finally {
        if (mine === this.#opening) this.isOpening = false;
      }
    };
    if (anyway || this.isSafe) await open();
    else this.asking = { name, open };
  }

  #show({ name, holdings, plans, hash, known }: Opened, { keepView, from }: Omit<Found, 'opened'>): void {
    this.leave();
    this.#nextName = name;
    this.#agencies = plans.map(({ agencyKey }) => agencyKey);
    if (from) {
      fillIn(plans);
      this.current = { id: from.id, name, stamp: from.stamp, savedAt: from.savedAt };
      setWorkOfTab(from.id);
    } else this.putAway.giveWayTo(plans);
    this.#with.plans.close();
    void this.#with.workspace.restore(holdings, known);
    if (!keepView) this.#with.selection.look(hash);
    this.told = { kind: from ? 'opened' : 'fromFile', name };
  }
}

const pickStanding = ({ loaded, loadedFrameworks, agencies }: Workspace) => ({
  loaded,
  loadedFrameworks,
  agencies,
});

export const saved = new Saved({
  workspace,
  selection,
  plans: planState,
  keeper: browserKeeper(),
  tabs: browserTabs(),
  build: buildName,
});
