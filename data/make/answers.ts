import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '../../src/cli/database';
import { openNodeEngine } from '../../src/engine/node';
import { readFiles } from '../../src/cli/files';
import { agencies } from '../../src/questions/agencies';
import { agencyYears } from '../../src/questions/agencyYears';
import { answerKey, ask } from '../../src/questions/question';
import type { StoredAnswers } from '../../src/state/stored';
import type { Workspace } from '../../src/state/workspace.svelte';
import { measuresData } from '../../src/views/measures/data';
import { overviewData } from '../../src/views/overview/data';
import { planData } from '../../src/views/plan/data';
import { trendsData, usualLookBack } from '../../src/views/trends/data';
import { sameSeries } from '../../src/views/trends/years';

const folderOf = (example: string): string => fileURLToPath(new URL(`../${example}/`, import.meta.url));
const fileOf = (example: string): string => `${folderOf(example)}answers.json`;

/** The answers that the pages of an example's first agency ask for, by the same code that the pages run. */
export async function makeAnswers(example: string): Promise<string> {
  const folder = folderOf(example);
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  const { sources } = await readFiles(
    names.sort().map((name) => folder + name),
    { agency: null, year: null },
  );
  const engine = await openDatabase(sources, [], { open: openNodeEngine, own: [] });
  const answers: Record<string, readonly unknown[]> = {};
  const record: Workspace['ask'] = async (asked, params) => {
    const rows = await ask(engine, asked, params);
    answers[answerKey(asked, params)] = rows;
    return rows;
  };
  const all = await ask(engine, agencies, {});
  const first = all[0];
  if (!first) throw new Error(`data/${example}: no agency`);
  const agencyId = first.agency_id;
  const years = (await record(agencyYears, { agency_id: agencyId })).filter(({ total }) => total !== null);
  const [now, before] = years;
  if (!now) throw new Error(`data/${example}: no year with a total`);
  const toYear = now.fiscal_year;
  const fromYear = before?.fiscal_year;
  await overviewData(record, { agencyId, fiscalYear: toYear, fromYear });
  await measuresData(record, agencyId, toYear);
  await planData(record, agencyId, toYear);
  if (fromYear !== undefined)
    await trendsData(record, {
      agencyId,
      fromYear,
      toYear,
      back: usualLookBack,
      years: sameSeries(years, now),
    });
  await engine.close();
  return `${JSON.stringify({ agencies: all, answers } satisfies StoredAnswers)}\n`;
}

/** Writes the stored answers, or with `compare` says which are no longer what the pipeline answers. */
export async function storeAnswers(compare: boolean): Promise<string[]> {
  const wrong: string[] = [];
  for (const example of ['nongchok', 'province']) {
    const made = await makeAnswers(example);
    if (!compare) writeFileSync(fileOf(example), made);
    else if (readFileSync(fileOf(example), 'utf8') !== made)
      wrong.push(`data/${example}/answers.json is not what the pipeline answers: run \`npm run data\``);
  }
  return wrong;
}
