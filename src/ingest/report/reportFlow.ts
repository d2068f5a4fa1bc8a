import type { Block, RowBlock, TextBlock } from '../document/document';
import { headerAt } from './headerAt';
import { headingKind } from './headingKind';
import type { TableQuestion } from './report';
import type { ReportLayout } from './reportLayout';

/** What a document says, in order. */
export type ReportPart =
  | { readonly kind: 'text'; readonly block: TextBlock }
  /** `opens`: the first row below a header or a page break. */
  | { readonly kind: 'row'; readonly row: RowBlock; readonly layout: ReportLayout; readonly opens: boolean }
  /** A table that is not the report's; `joins`: it goes on where the last one ended. */
  | { readonly kind: 'other'; readonly rows: readonly RowBlock[]; readonly joins: boolean }
  | { readonly kind: 'question'; readonly questions: readonly TableQuestion[] };

/** What the table directly above was read as; a table without a header goes on with it if it is as wide. */
interface Above {
  readonly width: number;
  readonly as: ReportLayout | 'other' | 'question' | null;
}

const nothingAbove: Above = { width: 0, as: null };
/** Rows of one cell above a header: captions and groups. */
const mostCaptions = 4;

const isLone = ({ cells }: RowBlock): boolean => cells.filter((cell) => cell.trim() !== '').length === 1;
/** A row with one cell is a line of text: frames, captions and headings are laid out so. */
const asText = ({ line, page, cells }: RowBlock): TextBlock => ({
  kind: 'paragraph',
  line,
  page,
  text: cells.filter((cell) => cell.trim() !== '').join(),
});
const asTextPart = (row: RowBlock): ReportPart => ({ kind: 'text', block: asText(row) });
const isHeading = (row: RowBlock): boolean => isLone(row) && headingKind(asText(row).text) !== null;
/** Tables of another kind tell by their figures whether they begin with data. */
const hasFigures = ({ cells }: RowBlock): boolean =>
  cells.some((cell) => /^[\s๐-๙0-9.,%]*[๐-๙0-9]\s*%?$/u.test(cell));

/** Rows below a header: the header once more, headings inside the table, rows. */
function bodyParts(
  rows: readonly RowBlock[],
  first: ReportLayout,
): { parts: ReportPart[]; layout: ReportLayout } {
  const parts: ReportPart[] = [];
  let layout = first;
  let opens = true;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as RowBlock;
    const { read, length } = headerAt(rows, at);
    if (read.kind === 'report') {
      layout = read.layout;
      opens = true;
      at += length - 1;
    } else if (isHeading(row)) parts.push(asTextPart(row));
    else {
      parts.push({ kind: 'row', row, layout, opens });
      opens = false;
    }
  }
  return { parts, layout };
}

function tableParts(rows: readonly RowBlock[], above: Above): { parts: ReportPart[]; as: Above['as'] } {
  if (rows.every(isLone) && (above.as === null || above.width !== rows[0]?.cells.length)) {
    return { parts: rows.map(asTextPart), as: null };
  }
  const captions = rows.findIndex((row) => !isLone(row));
  const start = captions >= 0 && captions <= mostCaptions ? captions : 0;
  const { read, length } = headerAt(rows, start);
  const top = rows.slice(0, start).map(asTextPart);
  if (read.kind === 'report') {
    const { parts, layout } = bodyParts(rows.slice(start + length), read.layout);
    return { parts: [...top, ...parts], as: layout };
  }
  if (read.kind === 'question') {
    const line = rows[start]?.line ?? 0;
    const questions = read.unknown.map((header) => ({ line, header, cells: read.cells }));
    return { parts: [...top, { kind: 'question', questions }], as: 'question' };
  }
  const goesOn = above.width === rows[0]?.cells.length;
  if (goesOn && above.as === 'question') return { parts: [], as: 'question' };
  if (goesOn && above.as !== null && typeof above.as === 'object') {
    const { parts, layout } = bodyParts(rows, above.as);
    return { parts, as: layout };
  }
  const joins = goesOn && above.as === 'other' && rows[0] !== undefined && hasFigures(rows[0]);
  return { parts: [{ kind: 'other', rows, joins }], as: 'other' };
}

/** Rows that stand together in one physical table, and the lines between. */
function grouped(blocks: readonly Block[]): (TextBlock | RowBlock[])[] {
  const groups: (TextBlock | RowBlock[])[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind !== 'row') groups.push(block);
    else if (Array.isArray(last) && last[0]?.table === block.table) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

/** The parts of a document whose debris is gone (see debris.ts), in its order. */
export function reportFlow(blocks: readonly Block[]): ReportPart[] {
  let above = nothingAbove;
  const parts: ReportPart[] = [];
  for (const group of grouped(blocks)) {
    if (Array.isArray(group)) {
      const table = tableParts(group, above);
      for (const part of table.parts) parts.push(part);
      above = { width: group[0]?.cells.length ?? 0, as: table.as };
    } else {
      parts.push({ kind: 'text', block: group });
      if (headingKind(group.text) === null) above = nothingAbove;
    }
  }
  return parts;
}
