import { tableFromIPC } from '@uwdata/flechette';
import { frameworkIn } from '../../src/framework/ownFrameworks';
import type { Framework } from '../../src/framework/types';
import { propose } from '../../src/ingest/propose/propose';
import { readFile, readPasted, type ReadResult } from '../../src/ingest/read/read';
import { isDebris } from '../../src/ingest/rowKinds';
import { stage } from '../../src/ingest/stage/stage';
import type { Finding, Mapping, Staged, TextTable } from '../../src/ingest/types';
import { findingText } from '../../src/text/messages/findings';
import { ruleIds } from '../../src/text/rules';
import { holds, same } from './faults';

const rules: ReadonlySet<string> = new Set(ruleIds);
/** Bytes of Arrow streams as text, so that two stagings are compared whole. */
const asText = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    each instanceof Uint8Array ? Buffer.from(each).toString('base64') : each,
  );

function checkFindings(findings: readonly Finding[]): void {
  for (const finding of findings) {
    holds(`rule ${finding.rule} is known`, rules.has(finding.rule));
    for (const lang of ['th', 'en'] as const) {
      const { what, todo } = findingText(finding, lang);
      holds(`${finding.rule} is a sentence`, what.trim() !== '' && typeof todo === 'string');
    }
  }
}

function checkTable({ rows, lines, gathered }: TextTable): void {
  holds('a line for each row', rows.length === lines.length);
  holds('lines are whole numbers from 1', lines.every((line, at) => Number.isInteger(line) && (line > 0 || (at === 0 && gathered !== undefined))));
  holds('each line is of one row', new Set(lines).size === lines.length);
  holds('lines ascend', gathered !== undefined || lines.every((line, at) => at === 0 || line > (lines[at - 1] ?? 0)));
  holds('every cell is text', rows.every((row) => row.every((cell) => typeof cell === 'string')));
} // prettier-ignore

const rowNumbers = (bytes: Uint8Array | undefined): readonly number[] => {
  const column = bytes && tableFromIPC(bytes).getChild('row_no');
  return column ? Array.from(column as Iterable<number>) : [];
};

/** Each data row is loaded or refused, and exactly once. */
function checkStaged({ rows, lines }: TextTable, { headerRow }: Mapping, staged: Staged): void {
  const places = rows.flatMap((cells, at) => (at > headerRow && !isDebris(cells) ? [lines[at] ?? 0] : []));
  const refused = new Set(staged.refused.map(({ row }) => row));
  holds('every data row is read', staged.rowsRead === places.length);
  holds('no row is refused twice', refused.size === staged.refused.length);
  holds(
    'only data rows are refused',
    [...refused].every((row) => places.includes(row)),
  );
  for (const name of ['stage_score', 'stage_level', 'stage_measure', 'stage_item'] as const) {
    for (const row of rowNumbers(staged.tables[name])) {
      holds(`${name}: a fact of a data row`, places.includes(row));
      holds(`${name}: no fact of a refused row`, !refused.has(row));
    }
  }
}

export interface Inspected {
  readonly read: ReadResult;
  readonly staged: readonly Staged[];
}

export interface Asked {
  /** The person's own frameworks. */
  readonly own?: readonly Framework[];
  /** Whether it is all done once more and compared. */
  readonly twice?: boolean;
}

/** Everything that is true of whatever was brought. `again` reads the same once more. @throws Broken, or what was thrown */
export async function inspect(
  again: () => Promise<ReadResult>,
  { own = [], twice = true }: Asked = {},
): Promise<Inspected> {
  const read = await again();
  if (twice) same('the same input', asText(await again()), asText(read));
  checkFindings(read.findings);
  const silent = read.tables.length === 0 && !read.findings.some(({ level }) => level === 'error');
  holds('nothing read has a reason', !silent || read.findings.some(({ rule }) => rule === 'report-nothing'));
  const staged: Staged[] = [];
  for (const table of read.tables) {
    checkTable(table);
    const proposal = propose(table, own);
    if (proposal === null) continue;
    if (twice) same('the same proposal', asText(propose(table, own)), asText(proposal));
    const options = {
      edits: [],
      sourceId: 2 + staged.length,
      frameworkOf: (year: number) => frameworkIn(own, year),
    };
    const first = await stage(table, proposal.mapping, options);
    if (twice) same('the same staging', asText(await stage(table, proposal.mapping, options)), asText(first));
    checkStaged(table, proposal.mapping, first);
    checkFindings(first.findings);
    staged.push(first);
  }
  return { read, staged };
}

export async function inspectFile(name: string, bytes: Uint8Array, asked: Asked = {}): Promise<Inspected> {
  const kept = bytes.slice();
  const inspected = await inspect(() => {
    // A reader may hand the bytes over (their length is then 0), never change them.
    if (bytes.length > 0) holds('the bytes are as they were', Buffer.compare(bytes, kept) === 0);
    return readFile(name, bytes.length === kept.length ? bytes : kept.slice());
  }, asked);
  if (bytes.length > 0) holds('the bytes are as they were', Buffer.compare(bytes, kept) === 0);
  return inspected;
}

export const inspectPasted = (text: string, asked: Asked): Promise<Inspected> =>
  inspect(() => readPasted(text, 'ที่วางไว้'), asked);
