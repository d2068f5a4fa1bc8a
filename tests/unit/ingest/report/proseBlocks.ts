import type { Block } from '../../../../src/ingest/document/document';

/** A document of made-up paragraphs (texts) and rows (lists of cells), one a line. */
export const blocksOf = (...lines: readonly (string | readonly string[])[]): Block[] =>
  lines.map((one, index) =>
    typeof one === 'string'
      ? { kind: 'paragraph', line: index + 1, page: null, text: one }
      : { kind: 'row', line: index + 1, page: null, table: 1, cells: one },
  );
