import type { Framework } from '../../../src/framework/types';
import { childrenOf, frameworkOf } from '../framework';

/** An item with what losing it takes from indicator 9 or 10 and from OIT, in points. */
export interface TreeItem {
  readonly code: string;
  /** Items of one concept are lost by one habit, through the years. */
  readonly concept: string;
  readonly indicator: '9' | '10';
  readonly fromIndicator: number;
  readonly fromOit: number;
}

/** A year's framework with the products of weights taken once: 58,000 agency-years ask for them. */
export interface YearTree {
  readonly fiscalYear: number;
  readonly framework: Framework;
  readonly items: readonly TreeItem[];
  /** Weight of each survey indicator, 1 to 8, in the total. */
  readonly surveys: readonly { readonly code: string; readonly weight: number }[];
  readonly oitWeight: number;
}

export function yearTree(fiscalYear: number): YearTree {
  const framework = frameworkOf(fiscalYear);
  const under = (code: string) => childrenOf(framework, code);
  const weightOf = (code: string) => under('total').find((node) => node.code === code)?.weight ?? 0;
  const items = under('OIT').flatMap((indicator) =>
    under(indicator.code).flatMap((sub) =>
      under(sub.code).map(({ code, concept = code, weight }): TreeItem => {
        const fromIndicator = 100 * weight * sub.weight;
        const known = indicator.code === '9' ? '9' : '10';
        return { code, concept, indicator: known, fromIndicator, fromOit: fromIndicator * indicator.weight };
      }),
    ),
  );
  const surveys = ['IIT', 'EIT'].flatMap((instrument) =>
    under(instrument).map(({ code, weight }) => ({ code, weight: weight * weightOf(instrument) })),
  );
  return { fiscalYear, framework, items, surveys, oitWeight: weightOf('OIT') };
}
