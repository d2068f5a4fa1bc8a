import type { RuleId } from '../text/rules';

/** What a file is made of before anyone says what it means, and what it says once they did. */

export type FileKind = 'csv' | 'tsv' | 'xlsx' | 'pasted' | 'docx' | 'pdf' | 'html' | 'text';
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-874';
/** `checklist`: items with what was done about each; no scores. */
export type Subject = 'scores' | 'items' | 'measures' | 'agencies' | 'checklist';
export type Layout = 'long' | 'wide' | 'rotated' | 'merged';

/** A file, or one sheet of it, as text. `lines[i]` is where `rows[i]` starts: physical line (CSV) or row (XLSX), from 1. */
export interface TextTable {
  readonly file: string;
  readonly sheet: string | null;
  readonly kind: FileKind;
  /** Null where the format itself fixes it (XLSX, pasted text). */
  readonly encoding: Encoding | null;
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
  /** Of a table that was gathered from a document: how it is to be read, and what the document's reader doubts. */
  readonly gathered?: Gathered;
}

/** Rows of such a table are facts of a document; `lines` are the places (see place.ts) where they stand in it. */
export interface Gathered {
  readonly mapping: Mapping;
  /** Rows and columns of the table, or row = a line of the document and column -1. Dropped once the cell is edited. */
  readonly doubts: readonly Finding[];
}

/** What a column (in rotated tables: a row) holds. */
export type Role =
  /** `fiscalYear` (B.E.): of a column of scores or levels that states its own, where several years stand side by side. */
  | { readonly kind: SimpleRole; readonly fiscalYear?: number }
  /** A column of one node's values. `points`: weighted points of 30/30/40, not 0–100; `auto`: told apart by value. */
  | { readonly kind: 'node'; readonly code: string; readonly scale: 'percent' | 'points' | 'auto'; readonly fiscalYear?: number };

export type SimpleRole =
  | 'ignore'
  | 'agency' | 'agencyCode' | 'agencyType' | 'district' | 'province' | 'region'
  | 'year' | 'level' | 'rank' | 'note'
  /** Long layout: `code` names a node by code, number or name; `name` is its name as printed beside the code; `score` its value. */
  | 'code' | 'name' | 'score'
  /** Merged layout: IIT/EIT/OIT on the first row of a block, and its points (or the agency's total) beside. */
  | 'instrument' | 'points'
  | 'group' | 'seq' | 'title' | 'steps' | 'period' | 'start' | 'end' | 'responsible'
  | 'summary' | 'outcome' | 'recommendation' | 'progress' | 'status' | 'targets'
  /** Check lists: what must be in the item. */
  | 'components';

export interface ColumnGuess {
  readonly column: number;
  readonly header: string;
  readonly role: Role;
  /** 0–1. */
  readonly confidence: number;
  readonly alternatives: readonly { readonly role: Role; readonly confidence: number }[];
}

/** How a table is to be read. Proposed by us, confirmed by the person, remembered per header set. */
export interface Mapping {
  readonly subject: Subject;
  readonly layout: Layout;
  /** Index into `rows` of the (last) header row; data starts after it. */
  readonly headerRow: number;
  /** One role a column of the table. Rotated: one role a row after the header is derived, columns hold agencies. */
  readonly roles: readonly Role[];
  /** For a table without a year column: from its title rows, sheet or file name; null = must be asked. B.E. */
  readonly fiscalYear: number | null;
  /** For a table without an agency column. */
  readonly agency: string | null;
}

export interface Proposal {
  readonly mapping: Mapping;
  readonly guesses: readonly ColumnGuess[];
  /** The least confident column decides. */
  readonly confidence: number;
  /** Key under which a confirmed mapping is remembered: the headers, white space removed. */
  readonly headerKey: string;
}

/** A cell as the person wants it read. Row and column as in findings; applied to the text before mapping. */
export interface Edit {
  readonly row: number;
  readonly column: number;
  readonly value: string;
}

export type FindingLevel = 'error' | 'warning' | 'note';

export interface Finding {
  readonly rule: RuleId;
  readonly level: FindingLevel;
  /** Physical line or row in the file, from 1; 0 = the file as a whole. */
  readonly row: number;
  /** Column index from 0; -1 = the row as a whole. */
  readonly column: number;
  readonly columnName: string;
  /** As printed. */
  readonly value: string;
  /** What it should be, if known; may list several. */
  readonly expected: string;
  /** Whom and what it is about: "อบต.หนองจอก 2564 o28". */
  readonly about: string;
  /** Why the expected reading fits, as facts joined by "; " (numbers, words that matched). */
  readonly detail: string;
  /** New text of that very cell, where exactly one reading fits; applied only when the person accepts it. */
  readonly proposal: string | null;
}

/** A row that was not loaded, whole, with the rule that refused it. */
export interface Refused {
  readonly row: number;
  readonly rule: RuleId;
  readonly cells: readonly string[];
}

/** The tables of one source, ready for the engine: staging table name (see 010_tables.sql) → Arrow IPC stream. */
export interface Staged {
  readonly file: string;
  readonly sheet: string | null;
  readonly kind: FileKind;
  readonly subject: Subject;
  readonly layout: Layout;
  readonly encoding: Encoding | null;
  /** Data rows: all after the header that are not entirely blank. Read = loaded + refused. */
  readonly rowsRead: number;
  readonly tables: Readonly<Record<string, Uint8Array>>;
  readonly refused: readonly Refused[];
  readonly findings: readonly Finding[];
}
