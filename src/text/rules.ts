/** Every rule that can produce a finding. Its Thai and English sentences stand in messages/findings.ts. */
export const ruleIds = [
  // the file as a whole
  'file-empty', 'file-not-table', 'file-too-large', 'files-too-large', 'file-no-columns', 'file-too-many-columns', 'file-header-only',
  'xlsx-broken', 'xlsx-protected', 'encoding-doubtful', 'quote-unclosed', 'nul-byte', 'subject-unknown',
  'year-missing', 'agency-unnamed',
  // a file that should be a framework
  'framework-json', 'framework-shape', 'framework-year', 'framework-code-repeated', 'framework-root',
  'framework-parent-missing', 'framework-cycle', 'framework-weights', 'framework-kinds', 'framework-levels',
  // one row or cell
  'row-ragged', 'header-repeated', 'column-unknown', 'score-not-number', 'score-out-of-range', 'item-not-whole', 'year-invalid',
  'agency-missing', 'code-unknown', 'name-ambiguous', 'name-differs', 'level-unknown', 'formula-cell',
  'title-missing', 'period-unreadable', 'period-outside-year', 'period-reversed', 'target-unknown', 'target-matched', 'target-title-only',
  // facts against each other
  'duplicate-same', 'duplicate-different', 'item-repeated', 'indicator-missing', 'total-mismatch',
  'instrument-mismatch', 'level-mismatch', 'level-open', 'indicator-items-mismatch', 'agency-two-spellings',
  'agency-id-shared', 'province-unknown', 'framework-missing',
  // a document: as a file
  'document-no-text', 'document-broken', 'document-protected', 'document-too-long', 'document-marks-lost', 'report-nothing',
  // its tables and lines
  'table-unknown', 'row-continued', 'signatures-dropped', 'list-parity', 'list-numbering', 'cell-truncated', 'columns-swapped', 'role-doubtful',
  'separator-missing', 'spelling', 'progress-copied', 'cross-reference', 'all-ticked',
  // its facts against each other
  'number-name-differ', 'name-variant', 'count-claim', 'lowest-word', 'assessed-year-differs', 'level-scheme-mixed',
  'foreign-agency', 'place-impossible', 'group-title-repeated', 'group-title-unrelated', 'instrument-heading', 'sub-heading-doubtful', 'evidence-year',
  'event-outside-year', 'event-weekend', 'row-year-differs', 'base-year-differs', 'item-list-year',
] as const;

export type RuleId = (typeof ruleIds)[number];
