import { stat } from 'node:fs/promises';
import type { Engine } from '../engine/engine';
import { findings, type FindingsRow } from '../questions/findings';
import { ask } from '../questions/question';
import { analyse } from './analyse';
import { parseArgs, type Args } from './args';
import { chooseEngine, chooseReading } from './chooseEngine';
import { openDatabase } from './database';
import { locate } from './locate';
import { readFiles, type Reading } from './files';
import { fromRow, type FindingJson } from './findingJson';
import { frameworksJson } from './frameworksJson';
import { planned } from './planned';
import { progress, type Progress } from './progress';
import { read } from './read';
import { report } from './report';
import { reportJson } from './reportJson';
import { rowsOf } from './rowsOf';
import { usage } from './usage';
import { views } from './views';

export interface Io {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Lines about steps that take long; nobody is told where it is absent. */
  readonly progress?: (text: string) => void;
  /** Bytes above which files are read in pieces into the native engine, and bytes of a piece; usual where absent. */
  readonly above?: number;
  readonly pieceBytes?: number;
}

/** What a command leaves behind: the object it prints, and the one line of cause when it failed. */
interface Result {
  readonly json: object;
  readonly cause: string | null;
}

/** Nobody reads a JSON of so many rows, nor can it be written. */
const tooManyRows = 'คำสั่ง read พิมพ์ทุกแถวของไฟล์ จึงใช้กับไฟล์ขนาดนี้ไม่ได้ กรุณาใช้ analyse, report หรือ views';

async function answer(args: Args, reading: Reading, steps: Progress): Promise<Result> {
  const refused = reading.refused[0];
  const cause = refused ? `${refused.file}: ${refused.reason}` : null;
  const frameworks = args.command === 'read' ? { frameworks: frameworksJson(reading.frameworks) } : {};
  if (reading.sources.length === 0) {
    const lacking = args.command !== 'read' ? 'มีแต่กรอบการประเมิน ยังไม่มีไฟล์คะแนน' : null;
    return { json: { ...frameworks, findings: reading.findings }, cause: cause ?? lacking };
  }
  const own = reading.frameworks.map(({ framework }) => framework);
  const large = reading.sources.find((source) => source.large);
  if (large && args.command === 'read') {
    return { json: { ...frameworks, findings: reading.findings }, cause: `${large.file}: ${tooManyRows}` };
  }
  const chosen = await chooseEngine(args.native);
  if ('wrong' in chosen) return { json: { ...frameworks, findings: reading.findings }, cause: chosen.wrong };
  const onStep = (_: string, done: number, of: number) => steps.now(`คำนวณและตรวจ ขั้นที่ ${done} จาก ${of}`);
  const engine = await openDatabase(reading.sources, args.accept, {
    ...chosen,
    own,
    onStep,
    onStaged: steps.now,
  });
  try {
    if (args.command === 'read') {
      return {
        json: {
          ...(await read(engine, reading.sources)),
          ...reportsJson(reading),
          ...frameworks,
          findings: await said(engine, reading, null),
        },
        cause,
      };
    }
    if (args.views !== null) {
      const written = await views(engine, own, { ...args, out: args.views });
      return {
        json: { ...written.json, findings: await said(engine, reading, null) },
        cause: cause ?? written.wrong,
      };
    }
    const analysed = await analyse(engine, args);
    if ('wrong' in analysed) {
      return { json: { findings: await said(engine, reading, null) }, cause: cause ?? analysed.wrong };
    }
    const { agencyId, json } = analysed.found;
    if (args.report) {
      const year = json.fiscal_year;
      const written = await report(engine, agencyId, year, own, args.report, args.files);
      return {
        json: { ...written.json, findings: await said(engine, reading, agencyId) },
        cause: cause ?? written.wrong,
      };
    }
    const plan = args.plan && (await planned(engine, agencyId, json.fiscal_year, own, args.plan));
    return {
      json: { ...json, ...plan?.json, findings: await said(engine, reading, agencyId) },
      cause: cause ?? plan?.wrong ?? null,
    };
  } finally {
    await engine.close();
  }
}

/** `report` where one document was read, `reports` where any was. */
function reportsJson({ reports }: Reading): object {
  const [only, ...others] = reports.map(reportJson);
  if (!only) return {};
  return others.length > 0 ? { reports: [only, ...others] } : { report: only, reports: [only] };
}

/** Of all agencies of a file that is read in pieces, only the first findings are printed. */
const mostFindings = 1000;

/** Findings of the files and of one agency (null: of all), those about no agency in particular included. */
async function said(engine: Engine, reading: Reading, agencyId: number | null): Promise<FindingJson[]> {
  // Of a file that is not held whole, its findings would not be held either.
  const isLarge = agencyId === null && reading.sources.some((source) => source.large);
  const rows = isLarge
    ? ((await rowsOf(
        engine,
        `SELECT * FROM findings(NULL) LIMIT ${mostFindings}`,
      )) as unknown as FindingsRow[])
    : await ask(engine, findings, { agency_id: agencyId });
  return [
    ...reading.findings,
    ...rows.map((row) => fromRow(reading.sources[row.source_id - 1]?.file ?? row.file, row)),
  ];
}

const bytesOf = async (file: string): Promise<number> =>
  (await stat(locate(file)).catch(() => null))?.size ?? 0;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Runs one command. Returns the exit code: 0 all read, 1 a file or the analysis failed, 2 the command is wrong. */
export async function main(words: readonly string[], io: Io): Promise<number> {
  const parsed = parseArgs(words);
  if ('help' in parsed) {
    io.out(usage);
    return 0;
  }
  if ('wrong' in parsed) {
    io.error(`${parsed.wrong}\n\n${usage}`);
    return 2;
  }
  const steps = progress(io.progress ?? (() => undefined));
  try {
    const { agency, year, files } = parsed.args;
    let count = 0;
    const tell = (file: string) => {
      count += 1;
      if (files.length > 1) io.error(`อ่านไฟล์ ${count} จาก ${files.length}: ${file}`);
    };
    const sizes = await Promise.all(files.map(bytesOf));
    const { above, native } = await chooseReading(parsed.args.native, sizes, io.above);
    const large = { above, onProgress: steps.now, ...(io.pieceBytes ? { pieceBytes: io.pieceBytes } : {}) };
    const reading = await readFiles(files, { agency, year }, tell, large);
    const { json, cause } = await answer({ ...parsed.args, native }, reading, steps);
    io.out(JSON.stringify(json, null, 2));
    if (cause !== null) io.error(oneLine(cause));
    return cause === null ? 0 : 1;
  } catch (fault) {
    io.out(JSON.stringify({ findings: [] }, null, 2));
    io.error(oneLine(`ทำงานไม่สำเร็จ: ${fault instanceof Error ? fault.message : String(fault)}`));
    return 1;
  } finally {
    steps.end();
  }
}
