import { csvBytes, indicatorLines, makeIndicatorRows, type IndicatorRows } from '../../data/make/bench';
import type { Engine } from '../../src/engine/engine';
import { concepts } from '../../src/framework/crosswalk';
import { frameworks } from '../../src/framework/frameworks';
import { propose } from '../../src/ingest/propose/propose';
import { readFile } from '../../src/ingest/read/read';
import { stage } from '../../src/ingest/stage/stage';
import { StageTable } from '../../src/ingest/stage/stageTable';
import type { Staged } from '../../src/ingest/types';
import { loadSources, type Delivered } from '../../src/sql/load';
import type { StepOptions } from '../../src/sql/steps';
import { agencyKey } from '../../src/text/agencyName';

export const years = [2562, 2563, 2564, 2565, 2566, 2567, 2568];
/** The result year of the questions; measures are of the year after. */
export const resultYear = 2568;

/** 805,000 rows where 11,500 agencies are asked for. */
export const indicatorRows = (agencies: number): IndicatorRows => makeIndicatorRows(agencies, years, 1);

/** Measures that name what they aim at: a code of an indicator, an instrument, or several. */
export interface PlannedMeasure {
  readonly agency: string;
  readonly codes: readonly string[];
}

/** Three a agency: for two indicators, for one, and for the whole of an instrument. */
export const plannedMeasures = ({ agency }: IndicatorRows): readonly PlannedMeasure[] =>
  [...new Set(agency)].flatMap((name, unit) => [
    { agency: name, codes: [String((unit % 10) + 1), String(((unit * 7) % 10) + 1)] },
    { agency: name, codes: [String(((unit * 3) % 10) + 1)] },
    { agency: name, codes: [['IIT', 'EIT', 'OIT'][unit % 3] ?? 'IIT'] },
  ]);

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function staged(name: string, bytes: Uint8Array, sourceId: number): Promise<Staged> {
  const { tables } = await readFile(name, bytes, {});
  const [table] = tables;
  const proposal = table && propose(table);
  if (!table || !proposal) throw new Error(`the made-up ${name} was not recognised`);
  return stage(table, proposal.mapping, { edits: [], sourceId });
}

export const stagedScores = (rows: IndicatorRows): Promise<Staged> =>
  staged('scores.csv', csvBytes(indicatorLines(rows), utf8), 1);

/** As staging leaves them: reading 34,500 measures from text takes minutes, and is not what is measured. */
export function stagedMeasures(measures: readonly PlannedMeasure[]): Pick<Staged, 'tables'> {
  const source = new StageTable('stage_source');
  source.push(2, 'measures.csv', null, 'csv', 'measures', 'long', 'utf-8', measures.length);
  const [measure, target] = [new StageTable('stage_measure'), new StageTable('stage_target')];
  const nothing = Array<null>(9).fill(null);
  measures.forEach(({ agency, codes }, index) => {
    const no = index + 1;
    const title = `มาตรการสมมติที่ ${no}`;
    const place = [2, no, no + 1, agencyKey(agency), resultYear + 1, String(no), null, title] as const;
    measure.push(...place, ...nothing, null, false);
    for (const code of new Set(codes)) target.push(2, no, code, 'stated', code);
  });
  const tables = [source, measure, target].map((table) => [table.name, table.pack()] as const);
  return { tables: Object.fromEntries(tables) };
}

export const loadAll = (
  engine: Engine,
  sources: readonly Delivered[],
  options: StepOptions = {},
): Promise<void> => loadSources(engine, sources, frameworks(), concepts(), options);
