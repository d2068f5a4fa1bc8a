import { openNodeEngine } from '../../src/engine/node';
import { concepts } from '../../src/framework/crosswalk';
import { frameworks } from '../../src/framework/frameworks';
import type { Staged } from '../../src/ingest/types';
import { agencies } from '../../src/questions/agencies';
import { agencyYears } from '../../src/questions/agencyYears';
import { coverage } from '../../src/questions/coverage';
import { findings } from '../../src/questions/findings';
import { itemsLost } from '../../src/questions/itemsLost';
import { measures } from '../../src/questions/measures';
import { profile } from '../../src/questions/profile';
import { ask } from '../../src/questions/question';
import { sources } from '../../src/questions/sources';
import { weakest } from '../../src/questions/weakest';
import { loadSources } from '../../src/sql/load';
import { earlierData } from './cases';
import { holds } from './faults';

/** The tables of a case loaded behind the earlier ones and analysed as the app does. @throws Broken, or what was thrown */
export async function analyse(staged: readonly Staged[]): Promise<void> {
  const { staged: before } = await earlierData();
  const engine = await openNodeEngine();
  try {
    await loadSources(engine, [before, ...staged], frameworks(), concepts());
    const told = await ask(engine, sources, {});
    holds('every source is told of', told.length === staged.length + 1);
    for (const [at, { rows_read, rows_loaded, rows_refused }] of told.entries()) {
      const { rowsRead } = [before, ...staged][at] ?? before;
      holds(
        `source ${at}: read = loaded + refused`,
        rows_read === rowsRead && rows_read === rows_loaded + rows_refused && rows_loaded >= 0,
      );
    }
    holds('the earlier rows are loaded', told[0]?.rows_loaded === before.rowsRead);
    await ask(engine, findings, { agency_id: null });
    const all = await ask(engine, agencies, {});
    holds('the earlier agency is there', all.some(({ name }) => name === 'อบต.ก่อนหน้า'));
    for (const { agency_id } of all.slice(0, 3)) {
      for (const { fiscal_year } of await ask(engine, agencyYears, { agency_id })) {
        const result = { agency_id, fiscal_year };
        for (const { score } of await ask(engine, profile, result))
          holds('a score is none or 0–100', score === null || (score >= 0 && score <= 100.000001));
        await ask(engine, weakest, result);
        await ask(engine, itemsLost, result);
        await ask(engine, coverage, result);
        await ask(engine, measures, { agency_id, plan_year: fiscal_year });
      }
    }
  } finally {
    await engine.close();
  }
} // prettier-ignore
