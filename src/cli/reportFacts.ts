import { describe } from '../charts/coverageShare/describe';
import type { Engine } from '../engine/engine';
import { factsOf } from '../export/paper/factsOf';
import type { Framework } from '../framework/types';
import { draftPlan } from '../plan/draft';
import { planStart } from '../plan/start';
import { agencies } from '../questions/agencies';
import { agencyYears } from '../questions/agencyYears';
import { coverage } from '../questions/coverage';
import { coverageShare } from '../questions/coverageShare';
import { findings } from '../questions/findings';
import { itemsLost } from '../questions/itemsLost';
import { measures } from '../questions/measures';
import { profile } from '../questions/profile';
import { ask } from '../questions/question';
import { weakest } from '../questions/weakest';

/** What the documents of one agency and year are written from: the result, and the plan drafted from it. Null = no total. */
export async function reportFacts(engine: Engine, agency_id: number, framework: Framework) {
  const { fiscalYear } = framework;
  const result = { agency_id, fiscal_year: fiscalYear };
  const nodes = await ask(engine, profile, result);
  const items = await ask(engine, itemsLost, result);
  const start = planStart(framework, nodes, items);
  const agency = (await ask(engine, agencies, {})).find((row) => row.agency_id === agency_id);
  if (!start || !agency) return null;
  const years = await ask(engine, agencyYears, { agency_id });
  const planned = await Promise.all(
    years
      .filter((year) => year.measures > 0)
      .map(async ({ fiscal_year: planYear }) => ({
        planYear,
        rows: await ask(engine, measures, { agency_id, plan_year: planYear }),
      })),
  );
  const fell = (await ask(engine, weakest, result)).filter((row) => row.fell).map(({ code }) => code);
  const plan = draftPlan({
    start,
    agencyKey: agency.agency_key,
    agency: agency.name,
    measures: planned,
    fell: new Set(fell),
  });
  const now = planned.find(({ planYear }) => planYear === fiscalYear + 1)?.rows.length ?? 0;
  const shares = await ask(engine, coverageShare, result);
  const whose = {
    name: agency.name,
    type: agency.type ?? '',
    district: agency.district ?? '',
    province: agency.province ?? '',
  };
  const sentences =
    now > 0 ? [describe({ rows: shares, measures: now, planYear: fiscalYear + 1 }, 'th')] : [];
  const tables = {
    agency,
    resultYear: fiscalYear,
    profile: nodes,
    items,
    coverage: await ask(engine, coverage, result),
    measures: planned
      .filter(({ planYear }) => planYear === fiscalYear || planYear === fiscalYear + 1)
      .flatMap(({ planYear, rows }) => rows.map((row) => ({ planYear, row }))),
    findings: await ask(engine, findings, { agency_id }),
  };
  return { plan, tables, facts: factsOf(framework, whose, nodes, items, sentences) };
}
