import type { Engine, WasmEngine } from '../../src/engine/engine';
import { openNodeEngine } from '../../src/engine/node';
import { agencies } from '../../src/questions/agencies';
import { agencyYears } from '../../src/questions/agencyYears';
import { change } from '../../src/questions/change';
import { coverage } from '../../src/questions/coverage';
import { coverageShare } from '../../src/questions/coverageShare';
import { findings } from '../../src/questions/findings';
import { itemsLost } from '../../src/questions/itemsLost';
import { measures } from '../../src/questions/measures';
import { peers } from '../../src/questions/peers';
import { profile } from '../../src/questions/profile';
import { ask } from '../../src/questions/question';
import { reconcile } from '../../src/questions/reconcile';
import { weakest } from '../../src/questions/weakest';
import { finishedTables, loadFinished } from '../../src/sql/finished';

const tries = 15;
const fiscal_year = 2568;

/** The engine that a page asks after a large load: its tables are ordered by agency and packed. The caller's to close. */
export async function moved(engine: WasmEngine): Promise<WasmEngine> {
  const next = await openNodeEngine();
  await loadFinished(next, await finishedTables(engine, new AbortController().signal));
  return next;
}

/** Milliseconds to answer every question of the Overview page for one agency, for agencies spread over the table. */
export async function switchTimes(engine: Engine): Promise<number[]> {
  const all = await ask(engine, agencies, {});
  // What an engine does for the first time is not what is measured.
  for (let turn = 0; turn < 5; turn += 1) await questionsOf(engine, turn + 1);
  const times: number[] = [];
  for (let turn = 0; turn < tries; turn += 1) {
    const agency_id = all[Math.floor((turn * all.length) / tries)]?.agency_id ?? 1;
    const started = performance.now();
    await questionsOf(engine, agency_id);
    times.push(performance.now() - started);
  }
  return times;
}

async function questionsOf(engine: Engine, agency_id: number): Promise<void> {
  await ask(engine, agencyYears, { agency_id });
  for (const asked of [profile, weakest, itemsLost, reconcile, coverage, coverageShare, peers]) {
    await ask(engine, asked as typeof profile, { agency_id, fiscal_year });
  }
  await ask(engine, change, { agency_id, from_year: fiscal_year - 1, to_year: fiscal_year });
  await ask(engine, measures, { agency_id, plan_year: fiscal_year + 1 });
  await ask(engine, findings, { agency_id });
}
