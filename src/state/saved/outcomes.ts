import type { Work } from './keeper';
import type { Opened, OpenFault } from './opening';

/** `changed`, `gone`: by another tab; nothing is written until the person chose. */
export type Trouble = 'full' | 'failed' | 'changed' | 'gone';

export interface Current {
  readonly id: string;
  readonly name: string;
  readonly stamp: string;
  /** ISO. */
  readonly savedAt: string;
}

export interface Told {
  readonly kind: 'opened' | 'fromFile' | 'wiped';
  readonly name: string;
  /** ISO; empty where it was not saved here. */
  readonly savedAt: string;
  /** When the last step was taken that was not written before the page ended (ISO); null = none was lost. */
  readonly lost: string | null;
}

/** How a work is to be opened. */
export interface Wish {
  /** The address already says what is to be looked at. */
  readonly keepView: boolean;
  /** What is there need not be saved first. */
  readonly anyway: boolean;
  /** As it was listed just now. */
  readonly listed: Work;
}

/** What was to be opened, and how it takes its place. */
export interface Found {
  readonly opened: Opened | OpenFault;
  readonly keepView: boolean;
  readonly from: Work | null;
}
