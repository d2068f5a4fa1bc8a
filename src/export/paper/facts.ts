import type { Framework } from '../../framework/types';
import type { PublishedItems } from './publishedItems';

/** A score as the papers print it; unrounded, 0–100. */
export interface NodeFact {
  readonly code: string;
  readonly name: string;
  readonly score: number | null;
  /** Of the year before; null = not known. */
  readonly previous: number | null;
  /** Points of the total. */
  readonly lost: number | null;
}

/** An item at 0 and what publishing it returns to the total. */
export interface LostFact {
  readonly code: string;
  readonly name: string;
  readonly points: number;
  /** As it was noted where the score was read; '' = nothing. */
  readonly note: string;
}

/** What the papers say of a result. */
export interface AnalysisFacts {
  readonly agency: {
    /** Type in full: องค์การบริหารส่วนตำบลหนองจอก. */
    readonly name: string;
    readonly type: string;
    readonly district: string;
    readonly province: string;
  };
  /** B.E.; of the result. */
  readonly fiscalYear: number;
  /** B.E.; of the measures. */
  readonly planYear: number;
  readonly total: {
    readonly stated: number | null;
    readonly computed: number | null;
    /** The one that the analyses use. */
    readonly used: number | null;
    readonly previous: number | null;
  };
  /** Those that the numbers allow, best first. */
  readonly levels: readonly string[];
  readonly instruments: readonly NodeFact[];
  readonly indicators: readonly NodeFact[];
  /** Most points first. Empty where items are not known. */
  readonly itemsLost: readonly LostFact[];
  /** Sentences on whether the measures of the plan year aim at what was lost. */
  readonly coverage: readonly string[];
  readonly published: PublishedItems;
  /** Of the result year; where it is not confirmed in every part, the papers say so. */
  readonly framework: Framework;
}

export interface PaperOptions {
  readonly digits: 'thai' | 'arabic';
  readonly order: 'indicator' | 'issues';
  readonly lang: 'th';
}

/** The chart of the ten indicators as the page drew it. */
export interface PaperPictures {
  readonly indicators?: { readonly png: Uint8Array; readonly width: number; readonly height: number };
}
