/** What the agency will do next year, gap by gap. */
export type PlanStatus = 'planned' | 'underway' | 'done';

/** Where the words of a row come from: last year's unfinished measure, our templates, another agency's measure, the person, or nowhere yet. */
export type PlanSource = 'carried' | 'template' | 'peer' | 'written' | 'none';

/** One gap with its measure, or a measure without a gap. */
export interface PlanRow {
  readonly id: string;
  /** Node of the result year; null = the measure answers no lost points. */
  readonly code: string | null;
  readonly nodeName: string;
  /** Of the total, at stake; 0 without a gap. */
  readonly points: number;
  readonly source: PlanSource;
  /** Whom it was learnt from, in words; left out where nobody else is concerned. */
  readonly origin?: string | undefined;
  /** '' = a gap without a measure. */
  readonly title: string;
  readonly steps: readonly string[];
  readonly responsible: readonly string[];
  /** ISO dates inside the plan's fiscal year; null = not said. */
  readonly start: string | null;
  readonly end: string | null;
  /** ISO dates at which it is looked at again: after 6 and 12 months of the fiscal year. */
  readonly followUps: readonly string[];
  readonly status: PlanStatus;
  /** For the report on carrying measures out. */
  readonly result: string;
  readonly outcome: string;
  readonly evidence: string;
}

export interface Plan {
  readonly agencyKey: string;
  readonly agency: string;
  /** B.E. */
  readonly resultYear: number;
  /** B.E.; the year after. */
  readonly planYear: number;
  /** In the person's order; at first most points first. */
  readonly rows: readonly PlanRow[];
}
