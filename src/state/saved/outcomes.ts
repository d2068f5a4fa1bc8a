import type { Work } from './keeper';
import type { Opened, OpenFault } from './opening';

/** `refused`: kept as long as the page lives. `changed`, `gone`: by another tab; nothing is written until the person chose. */
export type Trouble = 'refused' | 'full' | 'failed' | 'changed' | 'gone';

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
}

/** What was to be opened, and how it takes its place. */
export interface Found {
  readonly opened: Opened | OpenFault;
  readonly keepView: boolean;
  readonly from: Work | null;
}
