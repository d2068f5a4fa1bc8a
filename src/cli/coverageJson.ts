import type { Engine } from '../engine/engine';
import { coverage } from '../questions/coverage';
import { coverageShare } from '../questions/coverageShare';
import { measures } from '../questions/measures';
import { ask } from '../questions/question';
import { printed, printedShare } from './round';

/**
 * How the measures of the year after `fiscal_year` aim at what was lost: shares of lost points (0–1), and per node
 * whether any measure aims at it directly or only in general. Null when that year has no measures.
 */
export async function coverageJson(engine: Engine, agency_id: number, fiscal_year: number) {
  const plan_year = fiscal_year + 1;
  if ((await ask(engine, measures, { agency_id, plan_year })).length === 0) return null;
  const shares = await ask(engine, coverageShare, { agency_id, fiscal_year });
  const share = (reach: string) =>
    printedShare(shares.filter((row) => row.reach === reach).reduce((sum, row) => sum + row.share, 0));
  const nodes = await ask(engine, coverage, { agency_id, fiscal_year });
  return {
    plan_year,
    share_direct: share('direct'),
    share_general: share('general'),
    nodes: nodes.map((row) => ({
      code: row.code,
      lost_points: printed(row.lost_points),
      direct: row.reach === 'direct',
      general: row.reach === 'general',
      because: row.because,
    })),
  };
}
