import { lineOf } from '../ingest/place';
import type { Finding } from '../ingest/types';
import type { FindingsRow } from '../questions/findings';
import { findingText } from '../text/messages/findings';
import type { RuleId } from '../text/rules';

/** A finding as the command line prints it. `line` 0 = the file as a whole, `column` null = the row as a whole. */
export interface FindingJson {
  readonly file: string;
  readonly line: number;
  readonly column: string | null;
  readonly rule: string;
  readonly level: string;
  readonly value: string;
  readonly expected: string;
  readonly message: string;
  /** The reading that fits, as the cell's new text; `--accept` applies it. */
  readonly proposal: string | null;
}

type Said = Pick<Finding, 'rule' | 'value' | 'expected' | 'about' | 'detail' | 'columnName' | 'row'>;

const sentence = (said: Said): string => {
  const { what, todo } = findingText(said, 'th');
  return todo ? `${what} ${todo}` : what;
};

/** A finding from before the engine: of a file that could not be read, or about its bytes. */
export const fromFile = (file: string, finding: Finding): FindingJson => ({
  file,
  line: lineOf(finding.row),
  column: finding.columnName || null,
  rule: finding.rule,
  level: finding.level,
  value: finding.value,
  expected: finding.expected,
  message: sentence(finding),
  proposal: finding.proposal,
});

export const fromRow = (file: string, row: FindingsRow): FindingJson => ({
  file,
  line: lineOf(row.row_no),
  column: row.column_name || null,
  rule: row.rule,
  level: row.level,
  value: row.value,
  expected: row.expected,
  message: sentence({
    ...row,
    rule: row.rule as RuleId,
    columnName: row.column_name,
    row: lineOf(row.row_no),
  }),
  proposal: row.proposal,
});

/** A file the disk does not give; there are no bytes a rule could speak of. */
export const unreadable = (file: string, reason: string): FindingJson => ({
  file,
  line: 0,
  column: null,
  rule: 'file-missing',
  level: 'error',
  value: file,
  expected: '',
  message: reason,
  proposal: null,
});
