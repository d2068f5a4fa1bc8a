import type { Engine } from '../engine/engine';
import { frameworkIn } from '../framework/ownFrameworks';
import type { Framework } from '../framework/types';
import { decodings, withAssumed } from '../plan/decodings';
import { planStart } from '../plan/start';
import { itemsLost } from '../questions/itemsLost';
import { profile } from '../questions/profile';
import { ask } from '../questions/question';
import { decodedJson } from './decodedJson';
import type { PlanAsked } from './planArgs';
import { planJson, type PlanSaid } from './planJson';

/** `plan` and `decoded` of a result: what to do to reach the target, and what its published scores say of items. */
export async function planned(
  engine: Engine,
  agency_id: number,
  fiscal_year: number,
  own: readonly Framework[],
  asked: PlanAsked,
): Promise<PlanSaid> {
  const framework = frameworkIn(own, fiscal_year);
  if (!framework) return without(asked, `ไม่มีกรอบการประเมินของปี ${fiscal_year} จึงวางแผนไม่ได้`);
  const nodes = await ask(engine, profile, { agency_id, fiscal_year });
  const known = planStart(framework, nodes, await ask(engine, itemsLost, { agency_id, fiscal_year }));
  const decoded = decodedJson(framework, nodes);
  if (!known) return without(asked, `ยังไม่รู้คะแนนรวมปี ${fiscal_year} จึงวางแผนไม่ได้`, { decoded });
  // Which items were lost need not be known: their number in each sub-indicator follows from the published score.
  const { start, assumed } = withAssumed(known, decodings(framework, nodes));
  const { json, wrong } = await planJson(start, asked);
  const guessed = assumed.size > 0 ? { assumed: [...assumed] } : {};
  return { json: { plan: { ...json, ...guessed }, decoded }, wrong };
}

const without = ({ target }: PlanAsked, wrong: string, rest: object = {}): PlanSaid => ({
  json: { plan: { target, wrong }, ...rest },
  wrong,
});
