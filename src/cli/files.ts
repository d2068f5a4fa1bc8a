import { readFile as readBytes, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { isFrameworkFile } from '../framework/isFrameworkFile';
import { frameworkIn } from '../framework/ownFrameworks';
import type { Framework } from '../framework/types';
import { MAX_FILE_BYTES_ON_DISK } from '../ingest/limits';
import { propose } from '../ingest/propose/propose';
import type { FileParts } from '../ingest/read/fileParts';
import { readFile } from '../ingest/read/read';
import { readFramework } from '../ingest/read/readFramework';
import { isLargeTable, readLarge, type LargeTable } from '../ingest/read/readLarge';
import { tooLarge } from '../ingest/read/tooLarge';
import { stage } from '../ingest/stage/stage';
import { stageLarge } from '../ingest/stage/stageLarge';
import type { Edit, Finding, Mapping, TextTable } from '../ingest/types';
import type { Delivered } from '../sql/load';
import { lacksNative } from './chooseEngine';
import { diskFile } from './diskFile';
import { fromFile, unreadable, type FindingJson } from './findingJson';
import { locate } from './locate';
import type { ReportSource } from './reportJson';

/** One table of one file with the way it is read. `file` is as given on the command line. */
export interface Source {
  readonly file: string;
  readonly table: TextTable;
  readonly mapping: Mapping;
  readonly edits: readonly Edit[];
  /** Where the table is too large to be held: `table` is its beginning. */
  readonly large?: LargeTable;
}

/** How files are read that are too large to be held. */
export interface LargeReading {
  /** Tables of more bytes are read in pieces; the engine that takes them is there. Null: it is not. */
  readonly above: number | null;
  readonly onProgress?: (text: string) => void;
  /** Bytes of a piece; usual where absent. */
  readonly pieceBytes?: number;
}

/** A framework among the files, in the form of `src/framework/years/*.json`. */
export interface FrameworkSource {
  readonly file: string;
  readonly framework: Framework;
}

export interface Reading {
  readonly sources: readonly Source[];
  /** In the order given: of two for one year the later counts. */
  readonly frameworks: readonly FrameworkSource[];
  /** Documents, with what each says about itself. */
  readonly reports: readonly ReportSource[];
  readonly findings: readonly FindingJson[];
  /** Files of which nothing could be read, with the reason in one sentence. */
  readonly refused: readonly { readonly file: string; readonly reason: string }[];
}

/** What stands in for an agency or a year that a table does not state. */
export interface Defaults {
  readonly agency: string | null;
  readonly year: number | null;
}

const nothing = (finding: FindingJson): Reading => ({
  sources: [],
  frameworks: [],
  reports: [],
  findings: [finding],
  refused: [{ file: finding.file, reason: finding.message }],
});

/** The size of a file, or why it cannot be read. */
async function sizeOf(file: string): Promise<number | Reading> {
  const found = await stat(locate(file)).catch(() => null);
  if (!found) return nothing(unreadable(file, 'ไม่พบไฟล์นี้ กรุณาตรวจชื่อและที่อยู่ของไฟล์'));
  return found.isFile() ? found.size : nothing(unreadable(file, 'ไม่ใช่ไฟล์ กรุณาระบุไฟล์ทีละไฟล์'));
}

async function readOneFramework(file: string): Promise<Reading> {
  const size = await sizeOf(file);
  if (typeof size !== 'number') return size;
  const { framework, findings } = readFramework(await readBytes(locate(file)));
  const said = findings.map((finding) => fromFile(file, finding));
  return {
    sources: [],
    frameworks: framework ? [{ file, framework }] : [],
    reports: [],
    findings: said,
    refused: said.slice(0, 1).map(({ message }) => ({ file, reason: message })),
  };
}

async function readTables(
  file: string,
  defaults: Defaults,
  frameworks: readonly Framework[],
  large: LargeReading,
): Promise<Reading> {
  const size = await sizeOf(file);
  if (typeof size !== 'number') return size;
  const path = locate(file);
  const name = basename(path);
  const parts = diskFile(path, size);
  if (size > (large.above ?? MAX_FILE_BYTES_ON_DISK) && isLargeTable(name, parts)) {
    if (large.above === null) return nothing(unreadable(file, lacksNative));
    return readInPieces(file, parts, defaults, frameworks, large);
  }
  const tooMuch = tooLarge(size, MAX_FILE_BYTES_ON_DISK);
  if (tooMuch) return nothing(fromFile(file, tooMuch));
  const { tables, findings, document } = await readFile(name, await readBytes(path), {
    maxBytes: MAX_FILE_BYTES_ON_DISK,
  });
  const reports = document ? [{ file, facts: document.facts }] : [];
  return {
    ...proposed(
      file,
      tables.map((table) => ({ table })),
      findings,
      defaults,
      frameworks,
    ),
    reports,
  };
}

async function readInPieces(
  file: string,
  parts: FileParts,
  defaults: Defaults,
  frameworks: readonly Framework[],
  { onProgress, pieceBytes }: LargeReading,
): Promise<Reading> {
  const { table, findings } = await readLarge(basename(file), parts, {
    onProgress: ({ bytes, of }) => onProgress?.(`อ่าน ${basename(file)} ${percent(bytes, of)} %`),
    ...(pieceBytes ? { pieceBytes } : {}),
  });
  const tables = table ? [{ table: table.head, large: table }] : [];
  return proposed(file, tables, findings, defaults, frameworks);
}

const percent = (part: number, of: number): number => Math.floor((100 * part) / of);

/** Tables with the way they are proposed to be read, or the reason why none of them can be. */
function proposed(
  file: string,
  tables: readonly Pick<Source, 'table' | 'large'>[],
  findings: readonly Finding[],
  defaults: Defaults,
  frameworks: readonly Framework[],
): Reading {
  const sources = tables.flatMap((given): Source[] => {
    const proposal = propose(given.table, frameworks);
    return proposal ? [{ ...given, file, mapping: fill(proposal.mapping, defaults), edits: [] }] : [];
  });
  const said = findings.map((finding) => fromFile(file, finding));
  if (sources.length > 0) return { sources, frameworks: [], reports: [], findings: said, refused: [] };
  const reason = said.find((finding) => finding.level === 'error') ?? fromFile(file, unknown(basename(file)));
  return { ...nothing(reason), findings: said.includes(reason) ? said : [...said, reason] };
}

const fill = (mapping: Mapping, { agency, year }: Defaults): Mapping => ({
  ...mapping,
  agency: mapping.agency ?? agency,
  // The year asked for is that of the result; measures belong to the year after and state it themselves.
  fiscalYear: mapping.fiscalYear ?? (mapping.subject === 'measures' ? null : year),
});

const unknown = (value: string): Finding => ({
  rule: 'subject-unknown',
  level: 'error',
  row: 0,
  column: -1,
  columnName: '',
  value,
  expected: '',
  about: '',
  detail: '',
  proposal: null,
});

/**
 * Reads every file and takes the proposed way to read each table. Frameworks come first, wherever they were named:
 * tables are read by them. `onFile` is told of each file before it is read.
 */
export async function readFiles(
  files: readonly string[],
  defaults: Defaults,
  onFile: (file: string) => void = () => undefined,
  large: LargeReading = { above: null },
): Promise<Reading> {
  const all: Reading[] = [];
  for (const file of files.filter(isFrameworkFile)) {
    onFile(file);
    all.push(await readOneFramework(file));
  }
  const frameworks = all.flatMap((one) => one.frameworks);
  const own = frameworks.map(({ framework }) => framework);
  for (const file of files.filter((each) => !isFrameworkFile(each))) {
    onFile(file);
    all.push(await readTables(file, defaults, own, large));
  }
  return {
    frameworks,
    sources: all.flatMap((one) => one.sources),
    reports: all.flatMap((one) => one.reports),
    findings: all.flatMap((one) => one.findings),
    refused: all.flatMap((one) => one.refused),
  };
}

/** Types and maps the sources; ids are positions from 1, as loadSources counts them. */
export const stageAll = (
  sources: readonly Source[],
  frameworks: readonly Framework[],
  onProgress: (text: string) => void = () => undefined,
): Promise<Delivered[]> => {
  const frameworkOf = (fiscalYear: number) => frameworkIn(frameworks, fiscalYear);
  return Promise.all(
    sources.map(async ({ file, table, large, mapping, edits }, index): Promise<Delivered> => {
      const options = { edits, sourceId: index + 1, frameworkOf };
      if (!large) return stage(table, mapping, options);
      const tell = ({ bytes, of }: { readonly bytes: number; readonly of: number }) =>
        onProgress(`ส่ง ${basename(file)} เข้าฐานข้อมูล ${percent(bytes, of)} %`);
      return { pieces: () => stageLarge(large, mapping, { ...options, onProgress: tell }) };
    }),
  );
};
