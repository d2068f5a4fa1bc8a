import type { Framework } from '../../framework/types';
import type { ItemsLostRow } from '../../questions/itemsLost';
import type { ProfileRow } from '../../questions/profile';
import { rises, standing, standingWith } from './standing';

export interface OverviewFacts {
  readonly profile: readonly ProfileRow[];
  /** Items at 0, most points first. */
  readonly items: readonly ItemsLostRow[];
  readonly framework: Framework | undefined;
}

/** The one finding that leads the page. Points are of the total; scores 0–100; nothing is rounded yet. */
export type Headline =
  | { readonly kind: 'unknown'; readonly missing: readonly ProfileRow[]; readonly of: number }
  | { readonly kind: 'totalOnly'; readonly lost: number }
  | { readonly kind: 'full' }
  | { readonly kind: 'high'; readonly lost: number; readonly lowest: ProfileRow }
  | {
      readonly kind: 'items';
      readonly lost: number;
      readonly points: number;
      readonly codes: readonly string[];
      readonly total: number;
      readonly levels: readonly string[];
      /** up: publishing them reaches a better level; same: it does not; best: there is none above. */
      readonly effect: 'up' | 'same' | 'best';
    }
  | {
      readonly kind: 'indicators';
      readonly lost: number;
      readonly points: number;
      readonly indicators: readonly ProfileRow[];
    };

/** Below half a hundredth nothing is left to print. */
const nothing = 0.005;
/** Two items that neither lift the level nor hold a quarter of what was lost are not the finding of the page. */
const worthLeading = 0.25;
const high = 95;

export function headline(facts: OverviewFacts): Headline {
  const { profile, framework } = facts;
  const now = standing(profile, framework);
  const indicators = profile.filter(({ kind }) => kind === 'indicator');
  const known = indicators.filter(({ score }) => score !== null);
  if (now.total === null) {
    return {
      kind: 'unknown',
      missing: indicators.filter(({ score }) => score === null),
      of: indicators.length,
    };
  }
  const lost = 100 - now.total;
  if (lost < nothing) return { kind: 'full' };
  const lowest = [...known].sort((a, b) => (a.score ?? 0) - (b.score ?? 0))[0];
  if (lowest && known.length === indicators.length && (lowest.score ?? 0) >= high) {
    return { kind: 'high', lost, lowest };
  }
  const byItems = itemsHeadline(facts, lost);
  if (byItems) return byItems;
  const worst = [...known]
    .filter(({ lost_points }) => (lost_points ?? 0) >= nothing)
    .sort((a, b) => (b.lost_points ?? 0) - (a.lost_points ?? 0))
    .slice(0, 2);
  if (worst.length === 0) return { kind: 'totalOnly', lost };
  const points = worst.reduce((sum, { lost_points }) => sum + (lost_points ?? 0), 0);
  return { kind: 'indicators', lost, points, indicators: worst };
}

/** The shortest run of most valuable items that lifts the level, else the two most valuable. */
function itemsHeadline({ profile, items, framework }: OverviewFacts, lost: number): Headline | null {
  if (items.length === 0) return null;
  const before = standing(profile, framework).levels;
  const prefix = (count: number) => items.slice(0, count);
  const lifting = framework
    ? items.findIndex((_, index) =>
        rises(before, standingWith(prefix(index + 1), profile, framework).levels, framework),
      )
    : -1;
  const chosen = prefix(lifting >= 0 ? lifting + 1 : 2);
  const points = chosen.reduce((sum, item) => sum + item.points, 0);
  const best = before.length === 1 && before[0] === framework?.levels[0]?.level;
  if (lifting < 0 && points < lost * worthLeading) return null;
  const { total, levels } = standingWith(chosen, profile, framework);
  return {
    kind: 'items',
    lost,
    points,
    codes: chosen.map(({ code }) => code),
    total: total ?? 0,
    levels,
    effect: lifting >= 0 ? 'up' : best ? 'best' : 'same',
  };
}
