/** A drawn letter with the marks on it, in points from the top left corner of the page. */
export interface Glyph {
  text: string;
  readonly x: number;
  /** Of the baseline, downwards. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly bold: boolean;
}

/** A drawn horizontal or vertical line: `at` its y or x, from … to along it. */
export interface Rule {
  readonly vertical: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What was drawn on a page. */
export interface PageMarks {
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
}
