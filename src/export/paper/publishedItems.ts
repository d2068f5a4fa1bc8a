import { concepts } from '../../framework/crosswalk';

export interface PublishedItem {
  readonly code: string;
  /** False where no official list confirms the number. */
  readonly certain: boolean;
}

/** The two items of a fiscal year under which these papers are published; null = the year has none, or it is not known. */
export interface PublishedItems {
  readonly analysis: PublishedItem | null;
  readonly report: PublishedItem | null;
}

/** `fiscalYear` (B.E.): of the assessment that looks for the paper, the year of its measures. */
export function publishedItems(fiscalYear: number): PublishedItems {
  const of = (concept: string): PublishedItem | null => {
    const year = concepts().find((each) => each.concept === concept)?.codes[fiscalYear];
    const [code, ...others] = year?.items ?? [];
    return year && code !== undefined && others.length === 0 ? { code, certain: year.certain } : null;
  };
  return { analysis: of('ita_measures'), report: of('ita_measures_report') };
}
