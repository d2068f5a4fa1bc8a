import type { Framework } from '../framework/types';
import { clean } from '../state/intent';
import type { EmbedFault } from '../text/messages/embed';
import type { Answered } from './answered';
import { asks } from './asks';
import { catalogue } from './catalogue';
import { codeOf } from './fault';
import { readLink, writeLink, type EmbedLink } from './link';
import { lookAt } from './lookAt';
import { canCompute, open } from './open';
import type { Incoming } from './protocol';
import { byFramework, type Ask, type At, type Show, type ViewName } from './view';

/** All that is needed to draw in either language. */
interface Drawing {
  readonly view: ViewName;
  readonly data: unknown;
  readonly at: At;
  readonly framework: Framework | undefined;
  readonly show: Show<unknown>;
  readonly madeUp: boolean;
}

/** One embed: what its link asks for, and what is there to draw. */
export class Embedded {
  link = $state.raw<EmbedLink | null>(null);
  drawing = $state.raw<Drawing | null>(null);
  fault = $state.raw<EmbedFault | null>(null);
  isComputing = $state(false);
  readonly #base: string;
  #answered: Promise<Answered> | null = null;
  #newest = 0;

  /** `base`: address of the page, against which the names of files are read. */
  constructor(base: string) {
    this.#base = base;
  }

  get lang() {
    return this.link?.intent.lang ?? 'th';
  }

  get canCompute(): boolean {
    return this.link !== null && canCompute(this.link);
  }

  /** The link as it now stands, without where its data come from. */
  get state(): string {
    return this.link === null
      ? ''
      : writeLink({ ...this.link, data: [], frozen: null, origins: [] }).replace(/^#/, '');
  }

  /** Opens a link anew. */
  async visit(hash: string): Promise<void> {
    const link = readLink(hash);
    if (typeof link === 'string') {
      this.link = null;
      this.drawing = null;
      this.fault = link;
      return;
    }
    this.#answered = null;
    await this.#look(link);
  }

  /** Follows a message of the page around. False = there is nothing to follow it with. */
  follow(message: Exclude<Incoming, { type: 'getState' }>): boolean {
    const { link } = this;
    if (link === null) return false;
    const intend = (wish: Partial<EmbedLink['intent']>) => {
      this.link = { ...link, intent: clean({ ...link.intent, ...wish }) };
    };
    if (message.type === 'setTheme') intend({ theme: message.theme ?? undefined });
    else if (message.type === 'setLanguage') intend({ lang: message.language });
    else {
      const next = readLink(message.state);
      if (typeof next === 'string') return false;
      const { lang, theme, example } = link.intent;
      void this.#look({ ...link, view: next.view, intent: clean({ lang, theme, ...next.intent, example }) });
    }
    return true;
  }

  /** Starts the engine on the link's tables; only on the visitor's wish. */
  async compute(): Promise<void> {
    const { link } = this;
    if (link === null || this.isComputing) return;
    this.isComputing = true;
    this.#answered = import('./compute').then(({ compute }) => compute(link, this.#base));
    try {
      await this.#look(link);
    } finally {
      this.isComputing = false;
    }
  }

  async #look(link: EmbedLink): Promise<void> {
    this.#newest += 1;
    const mine = this.#newest;
    this.link = link;
    this.#answered ??= open(link, this.#base);
    const answered = this.#answered;
    try {
      const drawing = await draw(link, await answered);
      if (mine !== this.#newest) return;
      this.drawing = drawing;
      this.fault = null;
    } catch (error) {
      if (mine !== this.#newest) return;
      console.error(error);
      this.drawing = null;
      this.fault = codeOf(error);
    }
  }
}

async function draw({ view, intent }: EmbedLink, answered: Answered): Promise<Drawing> {
  const module = catalogue[view]() as Promise<{ show: Show<unknown> }>;
  const year = intent.fiscalYear ?? answered.fiscalYear;
  const at = await lookAt(
    answered.ask,
    answered.agencies,
    { ...intent, fiscalYear: year },
    answered.agencyCount,
  );
  const [data, framework] = await Promise.all([
    (asks[view] as (ask: Ask, at: At) => Promise<unknown>)(answered.ask, at),
    byFramework.includes(view) ? answered.framework(at.year.fiscal_year) : undefined,
  ]);
  return { view, data, at, framework, show: (await module).show, madeUp: answered.madeUp };
}
