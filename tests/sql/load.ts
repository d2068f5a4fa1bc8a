import type { Engine } from '../../src/engine/engine';
import { openNodeEngine } from '../../src/engine/node';
import { concepts } from '../../src/framework/crosswalk';
import { frameworks } from '../../src/framework/frameworks';
import type { Concept, Framework } from '../../src/framework/types';
import { loadSources } from '../../src/sql/load';
import { findings, type FindingsRow } from '../../src/questions/findings';
import { ask } from '../../src/questions/question';
import { stageRows, type SourceRows } from './staged';

/** A fresh engine with these sources loaded and analysed under the built-in frameworks, or under others. */
export async function loaded(
  sources: readonly SourceRows[],
  given: readonly Framework[] = frameworks(),
  crosswalk: readonly Concept[] = concepts(),
): Promise<Engine> {
  const engine = await openNodeEngine();
  await loadSources(engine, stageRows(...sources), given, crosswalk);
  return engine;
}

/** Findings of one rule, or all. */
export const found = async (engine: Engine, rule?: string): Promise<readonly FindingsRow[]> =>
  (await ask(engine, findings, { agency_id: null })).filter((row) => rule === undefined || row.rule === rule);

/** agency_id of a name. */
export async function idOf(engine: Engine, name: string): Promise<number> {
  const { columns } = await engine.query('SELECT agency_id FROM agency WHERE name = ?', [name]);
  const id = columns.agency_id?.[0];
  if (typeof id !== 'number') throw new Error(`no agency ${name}`);
  return id;
}
