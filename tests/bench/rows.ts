import { csvBytes, indicatorLines, makeIndicatorRows, type IndicatorRows } from '../../data/make/bench';
import type { Engine } from '../../src/engine/engine';
import { concepts } from '../../src/framework/crosswalk';
import { frameworks } from '../../src/framework/frameworks';
import { propose } from '../../src/ingest/propose/propose';
import { readFile } from '../../src/ingest/read/read';
import { stage } from '../../src/ingest/stage/stage';
import type { Staged } from '../../src/ingest/types';
import { loadSources, type LoadOptions } from '../../src/sql/load';

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

export function stagedMeasures(measures: readonly PlannedMeasure[]): Promise<Staged> {
  const lines = measures.map(
    ({ agency, codes }, index) =>
      `${agency},${resultYear + 1},${index + 1},มาตรการสมมติที่ ${index + 1},ดำเนินการตามแผน,สำนักปลัด,${codes.join('; ')}`,
  );
  const header = 'หน่วยงาน,ปีงบประมาณ,ลำดับ,มาตรการ,วิธีการดำเนินงาน,ผู้รับผิดชอบ,เป้าหมาย';
  return staged('measures.csv', utf8([header, ...lines].join('\n')), 2);
}

export const loadAll = (
  engine: Engine,
  sources: readonly Staged[],
  options: LoadOptions = {},
): Promise<void> => loadSources(engine, sources, frameworks(), concepts(), options);
