import { change } from '../questions/change';
import { coverageShare } from '../questions/coverageShare';
import { effect } from '../questions/effect';
import { findings } from '../questions/findings';
import { history } from '../questions/history';
import { itemsLost } from '../questions/itemsLost';
import { measures } from '../questions/measures';
import { persistent } from '../questions/persistent';
import { profile } from '../questions/profile';
import { responsibleLoad } from '../questions/responsibleLoad';
import { sources } from '../questions/sources';
import { weakest } from '../questions/weakest';
import { measuresData } from '../views/measures/data';
import { isNextKnown } from '../views/measures/effect/effectYears';
import { planData } from '../views/plan/data';
import { usualLookBack } from '../views/trends/data';
import { datedRows } from '../views/trends/persistence';
import { sameSeries } from '../views/trends/years';
import {
  agencyColumns,
  agencyRows,
  comparedGroup,
  comparedProvinces,
  limitsOf,
  oneSpread,
  peerScores,
  spreads,
} from './compared';
import type { Ask, At, ViewName } from './view';

const of = ({ agency, year }: At) => ({ agency_id: agency.agency_id, fiscal_year: year.fiscal_year });
const planOf = ({ agency, year }: At) => ({ agency_id: agency.agency_id, plan_year: year.fiscal_year + 1 });

/** Scores and the files they come from. */
const withSources = async <T>(ask: Ask, rows: Promise<T>) => ({
  rows: await rows,
  sources: await ask(sources, {}),
});

/** Where the two years can be compared, what changed between them. */
async function changed(ask: Ask, { agency, year, from }: At) {
  const isComparable = from !== undefined && from.series === year.series;
  const between = { from_year: from?.fiscal_year ?? null, to_year: year.fiscal_year };
  return {
    isComparable,
    ...(await withSources(
      ask,
      isComparable ? ask(change, { agency_id: agency.agency_id, ...between }) : Promise.resolve([]),
    )),
  };
}

const indicatorHistory = (ask: Ask, { agency }: At) =>
  withSources(ask, ask(history, { agency_id: agency.agency_id }));

async function staysWeak(ask: Ask, at: At) {
  const { fiscal_year: to } = at.year;
  const back = at.intent.lookBack ?? usualLookBack;
  const looked = sameSeries(at.years, at.year)
    .filter((year) => year <= to && year > to - back)
    .toReversed();
  const { agency_id } = at.agency;
  const [weak, files, ...byYear] = await Promise.all([
    ask(persistent, { agency_id, fiscal_year: to, n: back }),
    ask(sources, {}),
    ...looked.map((fiscal_year) => ask(weakest, { agency_id, fiscal_year })),
  ]);
  return {
    rows: datedRows(weak, new Map(looked.map((year, index) => [year, byYear[index] ?? []]))),
    sources: files,
  };
}

/** What the measures of the plan did: of this agency, and of all where there are others. */
async function worked(ask: Ask, { agency, year, years, agencies }: At) {
  const { fiscal_year: from_year } = year;
  const between = { from_year, to_year: from_year + 1 };
  const isKnown = isNextKnown(years, from_year);
  const [own, all, files] = await Promise.all([
    isKnown ? ask(effect, { agency_id: agency.agency_id, ...between }) : [],
    isKnown && agencies > 1 ? ask(effect, { agency_id: null, ...between }) : [],
    ask(sources, {}),
  ]);
  return { isKnown, rows: own, all, sources: files };
}

/** Who is compared, and the files the scores come from. */
async function comparedIn(ask: Ask, at: At) {
  const [[group], files] = await Promise.all([ask(comparedGroup, limitsOf(at)), ask(sources, {})]);
  return { group, sources: files };
}

/**
 * The questions of each view, asked by the same code that the pages run: recorded in Node they are the file that an
 * embed draws without an engine.
 */
export const asks = {
  // Without what the page's check of the printed total asks: no panel of the embed shows it.
  overview: async (ask: Ask, at: At) => {
    const [nodes, weak, items, found, shares, plan, moved] = await Promise.all([
      ask(profile, of(at)),
      ask(weakest, of(at)),
      ask(itemsLost, of(at)),
      ask(findings, { agency_id: at.agency.agency_id }),
      ask(coverageShare, of(at)),
      ask(measures, planOf(at)),
      changed(ask, at),
    ]);
    const { rows, ...comparable } = moved;
    return {
      ...{ profile: nodes, weakest: weak, items, findings: found, shares },
      ...{ measures: plan.length, change: rows, ...comparable },
    };
  },
  level: (ask: Ask, at: At) => withSources(ask, ask(profile, of(at))),
  weakest: (ask: Ask, at: At) => withSources(ask, ask(weakest, of(at))),
  items: (ask: Ask, at: At) => withSources(ask, ask(itemsLost, of(at))),
  change: changed,
  total: changed,
  slope: changed,
  multiples: indicatorHistory,
  heat: indicatorHistory,
  persistent: staysWeak,
  coverage: async (ask: Ask, at: At) => {
    const [shares, plan, files] = await Promise.all([
      ask(coverageShare, of(at)),
      ask(measures, planOf(at)),
      ask(sources, {}),
    ]);
    return { shares, measures: plan.length, sources: files };
  },
  matrix: (ask: Ask, { agency, year }: At) => measuresData(ask, agency.agency_id, year.fiscal_year),
  calendar: (ask: Ask, at: At) => withSources(ask, ask(measures, planOf(at))),
  units: async (ask: Ask, at: At) => {
    const [load, plan, files] = await Promise.all([
      ask(responsibleLoad, planOf(at)),
      ask(measures, planOf(at)),
      ask(sources, {}),
    ]);
    return { load, measures: plan.length, sources: files };
  },
  effect: worked,
  plan: (ask: Ask, { agency, year }: At) => planData(ask, agency.agency_id, year.fiscal_year),
  provinces: async (ask: Ask, at: At) => ({
    provinces: await ask(comparedProvinces, limitsOf(at)),
    ...(await comparedIn(ask, at)),
  }),
  distribution: async (ask: Ask, at: At) => {
    const asked = { ...limitsOf(at), node: at.intent.node ?? null };
    const [[spread], peers, others] = await Promise.all([
      ask(oneSpread, asked),
      ask(peerScores, asked),
      comparedIn(ask, at),
    ]);
    return { spread, peers, ...others };
  },
  strips: async (ask: Ask, at: At) => ({
    spreads: await ask(spreads, limitsOf(at)),
    ...(await comparedIn(ask, at)),
  }),
  agencies: async (ask: Ask, at: At) => {
    const asked = { ...limitsOf(at), rows: at.intent.rows ?? null };
    const [columns, rows, others] = await Promise.all([
      ask(agencyColumns, asked),
      ask(agencyRows, asked),
      comparedIn(ask, at),
    ]);
    return { columns, rows, ...others };
  },
} satisfies Record<ViewName, (ask: Ask, at: At) => Promise<unknown>>;

export type DataOf<Name extends ViewName> = Awaited<ReturnType<(typeof asks)[Name]>>;
