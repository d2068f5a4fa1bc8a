import { agencyYears, type AgencyYearsRow } from '../questions/agencyYears';
import type { AgenciesRow } from '../questions/agencies';
import type { Language } from '../text/messages/define';
import { clean, readHash, wishing, writeHash, type Intent, type Page, type Theme } from './intent';
import { agencyAt, earlierAt, yearAt } from './lookedAt';
import { workspace, type Workspace } from './workspace.svelte';

/** Where the intent is kept between visits of a view: the address bar, or a stand-in for tests. */
export interface Address {
  read(): string;
  push(hash: string): void;
  replace(hash: string): void;
  /** Calls back when the person moves through their history. */
  onMove(moved: () => void): void;
}

/** What is being looked at: the person's intent from the URL, and what follows from it for the data at hand. */
export class Selection {
  intent = $state.raw<Intent>({});
  /** Years in which anything is known of the agency, latest first. */
  years = $state.raw<readonly AgencyYearsRow[]>([]);
  readonly #workspace: Pick<Workspace, 'agencies' | 'ask' | 'version'>;
  readonly #address: Address;

  // Derived, so that a wish about something else changes none of them: what asks by them does not ask again, and nobody
  // looks for an agency among 8,300 once more.
  readonly page: Page = $derived(this.intent.page ?? 'data');
  readonly lang: Language = $derived(this.intent.lang ?? 'th');
  /** Undefined = as the system has it. */
  readonly theme: Theme | undefined = $derived(this.intent.theme);
  /** The agency asked for if it is loaded, else the first in Thai order; undefined when nothing is loaded. */
  readonly agency: AgenciesRow | undefined = $derived.by(() =>
    agencyAt(this.#workspace.agencies, this.intent),
  );
  /** The year asked for if the agency has it, else its latest with a total, else its latest. B.E. */
  readonly year: AgencyYearsRow | undefined = $derived(yearAt(this.years, this.intent));
  readonly fiscalYear: number | undefined = $derived(this.year?.fiscal_year);
  /** The earlier year asked for if the agency has it, else the latest before `fiscalYear` with a total. B.E. */
  readonly compareYear: number | undefined = $derived.by(() => {
    const now = this.fiscalYear;
    return now === undefined ? undefined : earlierAt(this.years, now, this.intent)?.fiscal_year;
  });

  constructor(of: Pick<Workspace, 'agencies' | 'ask' | 'version'>, address: Address) {
    this.#workspace = of;
    this.#address = address;
    this.intent = readHash(address.read());
    address.onMove(() => (this.intent = readHash(address.read())));
  }

  /** Adds to the intent; `undefined` takes a wish back. Back undoes it, unless `replace`. */
  choose(wish: Partial<Intent>, { replace = false } = {}): void {
    const next = wishing(this.intent, wish);
    const hash = writeHash(next);
    if (hash === writeHash(this.intent)) return;
    this.intent = next;
    if (replace) this.#address.replace(hash);
    else this.#address.push(hash);
  }

  go(page: Page): void {
    this.choose({ page });
  }

  /** Address of what is looked at, without what is the person's own: language and theme. */
  get view(): string {
    return writeHash(clean({ ...this.intent, lang: undefined, theme: undefined }));
  }

  /** Looks at all that address names and at nothing else; language and theme stay. */
  look(view: string): void {
    const { lang, theme } = this.intent;
    this.intent = clean({ ...readHash(view), lang, theme });
    this.#address.push(writeHash(this.intent));
  }

  /** Address of this view with a wish added: for links that can be opened in a new tab. */
  href(wish: Partial<Intent>): string {
    return writeHash(wishing(this.intent, wish));
  }

  /** Keeps `years` those of the agency. Call once while the app is being set up. */
  follow(): void {
    let newest = 0;
    $effect(() => {
      const id = this.agency?.agency_id;
      void this.#workspace.version;
      newest += 1;
      const mine = newest;
      if (id === undefined) {
        this.years = [];
        return;
      }
      this.#workspace.ask(agencyYears, { agency_id: id }).then(
        (rows) => {
          if (mine === newest) this.years = rows;
        },
        () => {
          if (mine === newest) this.years = [];
        },
      );
    });
  }
}

const addressBar: Address = {
  read: () => (typeof location === 'undefined' ? '' : location.hash),
  push: (hash) => history.pushState(null, '', hash),
  replace: (hash) => history.replaceState(null, '', hash),
  onMove: (moved) => {
    if (typeof window === 'undefined') return;
    addEventListener('popstate', moved);
    addEventListener('hashchange', moved);
  },
};

export const selection = new Selection(workspace, addressBar);
