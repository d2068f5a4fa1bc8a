import { tableFromIPC } from '@uwdata/flechette';
import { stage, type StageOptions } from '../../../src/ingest/stage/stage';
import type { Mapping, Role, SimpleRole, Staged, TextTable } from '../../../src/ingest/types';

/** A table as if read from a CSV file that starts on line 1. */
export const tableOf = (
  rows: readonly (readonly string[])[],
  kind: TextTable['kind'] = 'csv',
): TextTable => ({
  file: 'made-up.csv',
  sheet: null,
  kind,
  encoding: 'utf-8',
  rows,
  lines: rows.map((_, index) => index + 1),
});

/** Tab-separated lines, one row each. */
export const rowsOf = (text: string): string[][] =>
  text
    .replace(/^\n|\n$/g, '')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));

/** Role words: a simple role, or `node:CODE`, `node:CODE@2565`, `points:IIT`, `auto:IIT`. */
export function roleOf(word: string): Role {
  const match = /^(node|points|auto):([^@]+)(?:@(\d+))?$/.exec(word);
  if (!match) return { kind: word as SimpleRole };
  const [, how, code = '', year] = match;
  const scale = how === 'node' ? 'percent' : (how as 'points' | 'auto');
  return { kind: 'node', code, scale, ...(year === undefined ? {} : { fiscalYear: Number(year) }) };
}

export const mappingOf = (roles: string, more: Partial<Mapping> = {}): Mapping => ({
  subject: 'scores',
  layout: 'long',
  headerRow: 0,
  roles: roles.split(' ').map(roleOf),
  fiscalYear: null,
  agency: null,
  ...more,
});

export const stageText = (
  text: string,
  roles: string,
  more: Partial<Mapping> = {},
  options: Partial<StageOptions> = {},
): Promise<Staged> =>
  stage(tableOf(rowsOf(text)), mappingOf(roles, more), { edits: [], sourceId: 1, ...options });

type Row = Record<string, unknown>;

const rowsIn = (bytes: Uint8Array | undefined): Row[] =>
  bytes ? (tableFromIPC(bytes).toArray() as Row[]).map((row) => ({ ...row })) : [];

/** The rows of a staging table, read back from its Arrow bytes; the numbers of words as the words they are. */
export const staged = (source: Staged, table: string): Row[] => {
  const words = rowsIn(source.tables.stage_word).map(({ word }) => word);
  const worded = ([name, value]: [string, unknown]): [string, unknown] => {
    if (name.endsWith('_word')) return [name.slice(0, -'_word'.length), words[value as number] ?? null];
    return [name, name === 'code_col' && value === -1 ? null : value];
  };
  return rowsIn(source.tables[table]).map((row) => Object.fromEntries(Object.entries(row).map(worded)));
};

/** "agency year code score" of each staged score. */
export const scoresOf = (source: Staged): string[] =>
  staged(source, 'stage_score').map(
    (row) =>
      `${row.agency_key} ${row.fiscal_year} ${row.code} ${Math.round(Number(row.score) * 1000) / 1000}`,
  );

export const rulesOf = (source: Staged): string[] => source.findings.map(({ rule, row }) => `${row} ${rule}`);
