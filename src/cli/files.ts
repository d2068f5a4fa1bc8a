import { readFile as readBytes, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { propose } from '../ingest/propose/propose';
import { readFile } from '../ingest/read/read';
import { stage } from '../ingest/stage/stage';
import type { Edit, Finding, Mapping, Staged, TextTable } from '../ingest/types';
import { fromFile, unreadable, type FindingJson } from './findingJson';

/** One table of one file with the way it is read. `file` is as given on the command line. */
export interface Source {
  readonly file: string;
  readonly table: TextTable;
  readonly mapping: Mapping;
  readonly edits: readonly Edit[];
}

export interface Reading {
  readonly sources: readonly Source[];
  readonly findings: readonly FindingJson[];
  /** Files of which nothing could be read, with the reason in one sentence. */
  readonly refused: readonly { readonly file: string; readonly reason: string }[];
}

/** What stands in for an agency or a year that a table does not state. */
export interface Defaults {
  readonly agency: string | null;
  readonly year: number | null;
}

/** npm changes to the project's folder; a relative path means the folder in which the person typed. */
const locate = (file: string): string =>
  resolve(process.env.npm_lifecycle_event === 'ita' ? (process.env.INIT_CWD ?? '.') : '.', file);

const nothing = (finding: FindingJson): Reading => ({
  sources: [],
  findings: [finding],
  refused: [{ file: finding.file, reason: finding.message }],
});

async function readOne(file: string, defaults: Defaults): Promise<Reading> {
  const path = locate(file);
  const found = await stat(path).catch(() => null);
  if (!found) return nothing(unreadable(file, 'ไม่พบไฟล์นี้ กรุณาตรวจชื่อและที่อยู่ของไฟล์'));
  if (!found.isFile()) return nothing(unreadable(file, 'ไม่ใช่ไฟล์ กรุณาระบุไฟล์ทีละไฟล์'));
  const { tables, findings } = await readFile(basename(path), await readBytes(path), {});
  const sources = tables.flatMap((table): Source[] => {
    const proposal = propose(table);
    return proposal ? [{ file, table, mapping: fill(proposal.mapping, defaults), edits: [] }] : [];
  });
  const said = findings.map((finding) => fromFile(file, finding));
  if (sources.length > 0) return { sources, findings: said, refused: [] };
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

/** Reads every file, in the order given, and takes the proposed way to read each of its tables. */
export async function readFiles(files: readonly string[], defaults: Defaults): Promise<Reading> {
  const all: Reading[] = [];
  for (const file of files) all.push(await readOne(file, defaults));
  return {
    sources: all.flatMap((one) => one.sources),
    findings: all.flatMap((one) => one.findings),
    refused: all.flatMap((one) => one.refused),
  };
}

/** Types and maps the sources; ids are positions from 1, as loadSources counts them. */
export const stageAll = (sources: readonly Source[]): Promise<Staged[]> =>
  Promise.all(
    sources.map(({ table, mapping, edits }, index) => stage(table, mapping, { edits, sourceId: index + 1 })),
  );
