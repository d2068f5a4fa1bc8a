import { change } from '../../questions/change';
import { history } from '../../questions/history';
import { itemChange } from '../../questions/itemChange';
import { persistent } from '../../questions/persistent';
import { sources } from '../../questions/sources';
import { weakest } from '../../questions/weakest';
import type { Workspace } from '../../state/workspace.svelte';
import { datedRows } from './persistence';

/** Years looked back for weakness unless the person asks for others. */
export const usualLookBack = 5;

export interface Asked {
  readonly agencyId: number;
  readonly fromYear: number;
  readonly toYear: number;
  /** How many years to look back for weakness. */
  readonly back: number;
  /** Years with scores of the yardstick of `toYear`, latest first. */
  readonly years: readonly number[];
}

/** All that the trends page shows, asked at once so that the page changes at once. */
export async function trendsData(ask: Workspace['ask'], asked: Asked) {
  const { agencyId: agency_id, fromYear: from_year, toYear: to_year, back, years } = asked;
  const looked = years.filter((year) => year <= to_year && year > to_year - back).toReversed();
  const between = { agency_id, from_year, to_year };
  const [scores, moved, items, weak, files, ...byYear] = await Promise.all([
    ask(history, { agency_id }),
    ask(change, between),
    ask(itemChange, between),
    ask(persistent, { agency_id, fiscal_year: to_year, n: back }),
    ask(sources, {}),
    ...looked.map((fiscal_year) => ask(weakest, { agency_id, fiscal_year })),
  ]);
  return {
    fromYear: from_year,
    toYear: to_year,
    history: scores,
    change: moved,
    items,
    persistent: datedRows(weak, new Map(looked.map((year, index) => [year, byYear[index] ?? []]))),
    sources: files,
  };
}

export type TrendsData = Awaited<ReturnType<typeof trendsData>>;
