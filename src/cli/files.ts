import { readFile as readBytes, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { isFrameworkFile } from '../framework/isFrameworkFile';
import { frameworkIn } from '../framework/ownFrameworks';
import type { Framework } from '../framework/types';
import { MAX_FILE_BYTES_ON_DISK } from '../ingest/limits';
import { propose } from '../ingest/propose/propose';
import { readFile } from '../ingest/read/read';
import { readFramework } from '../ingest/read/readFramework';
import { stage } from '../ingest/stage/stage';
import type { Edit, Finding, Mapping, Staged, TextTable } from '../ingest/types';
import { fromFile, unreadable, type FindingJson } from './findingJson';
import { locate } from './locate';
import type { ReportSource } from './reportJson';

/** One table of one file with the way it is read. `file` is as given on the command line. */
export interface Source {
  readonly file: string;
  readonly table: TextTable;
  readonly mapping: Mapping;
  readonly edits: readonly Edit[];
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

async function missing(file: string): Promise<Reading | null> {
  const found = await stat(locate(file)).catch(() => null);
  if (!found) return nothing(unreadable(file, 'ไม่พบไฟล์นี้ กรุณาตรวจชื่อและที่อยู่ของไฟล์'));
  return found.isFile() ? null : nothing(unreadable(file, 'ไม่ใช่ไฟล์ กรุณาระบุไฟล์ทีละไฟล์'));
}

async function readOneFramework(file: string): Promise<Reading> {
  const absent = await missing(file);
  if (absent) return absent;
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
): Promise<Reading> {
  const absent = await missing(file);
  if (absent) return absent;
  const path = locate(file);
  const { tables, findings, document } = await readFile(basename(path), await readBytes(path), {
    maxBytes: MAX_FILE_BYTES_ON_DISK,
  });
  const reports = document ? [{ file, facts: document.facts }] : [];
  const sources = tables.flatMap((table): Source[] => {
    const proposal = propose(table, frameworks);
    return proposal ? [{ file, table, mapping: fill(proposal.mapping, defaults), edits: [] }] : [];
  });
  const said = findings.map((finding) => fromFile(file, finding));
  if (sources.length > 0) return { sources, frameworks: [], reports, findings: said, refused: [] };
  const reason = said.find((finding) => finding.level === 'error') ?? fromFile(file, unknown(basename(path)));
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
    all.push(await readTables(file, defaults, own));
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
export const stageAll = (sources: readonly Source[], frameworks: readonly Framework[]): Promise<Staged[]> => {
  const frameworkOf = (fiscalYear: number) => frameworkIn(frameworks, fiscalYear);
  return Promise.all(
    sources.map(({ table, mapping, edits }, index) =>
      stage(table, mapping, { edits, sourceId: index + 1, frameworkOf }),
    ),
  );
};
