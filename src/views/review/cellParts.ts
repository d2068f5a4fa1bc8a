import { numberedEntries } from '../../ingest/measures/numberedEntries';

/** A cell as it is shown: a list as a list, anything else as its text. */
export interface CellParts {
  readonly lead: string;
  readonly entries: readonly { readonly number: number; readonly text: string }[];
  /** The list counts in Thai digits. */
  readonly isThai: boolean;
  /** Too long to stand among others in full. */
  readonly isLong: boolean;
}

/** Letters and entries that are about nine lines beside the document. */
const longText = 420;
const longList = 8;

/** The cell's numbered list where it has one of at least two entries; nothing is left out. */
export function cellParts(value: string): CellParts {
  // What looks like markup is the document's own text; the reader of lists would take it out.
  const { lead, entries } = value.includes('<') ? { lead: value, entries: [] } : numberedEntries(value);
  const isLong = value.length > longText || entries.length > longList || value.split('\n').length > longList;
  const isThai = /[๐-๙][.)]/u.test(value);
  return entries.length < 2
    ? { lead: value.trim(), entries: [], isThai, isLong }
    : { lead: lead.trim(), entries, isThai, isLong };
}
