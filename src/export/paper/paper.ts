/**
 * A document before it is Word, print or anything else: what stands on paper, in order. Texts are plain; digits are
 * already Thai or Arabic as the person chose.
 */
export interface Paper {
  /** Of the file, and in its properties. */
  readonly title: string;
  readonly lang: 'th' | 'en';
  /** Of the page numbers; all other texts have them already. */
  readonly digits: 'thai' | 'arabic';
  /** Repeated at the foot of each page beside the page number. */
  readonly foot: string;
  readonly blocks: readonly PaperBlock[];
}

export type PaperBlock =
  | { readonly kind: 'title'; readonly lines: readonly string[] }
  /** `level` 1–3. */
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone?: 'plain' | 'strong' | 'caution' }
  | { readonly kind: 'list'; readonly entries: readonly string[] }
  | PaperTable
  | PaperPicture
  | { readonly kind: 'pageBreak' };

export interface PaperTable {
  readonly kind: 'table';
  readonly caption: string;
  /** `share` of the text width; they add up to 1. */
  readonly columns: readonly {
    readonly title: string;
    readonly share: number;
    readonly align: 'start' | 'end' | 'center';
  }[];
  /** A cell with several paragraphs has line feeds. */
  readonly rows: readonly (readonly string[])[];
  /** The page is turned for wide tables. */
  readonly landscape?: boolean;
}

/** A chart. Where no picture could be made (no browser) its bars are drawn by the program that shows the paper. */
export interface PaperPicture {
  readonly kind: 'picture';
  readonly title: string;
  /** Said to those who do not see it. */
  readonly alt: string;
  readonly png: Uint8Array | null;
  /** Of the picture, in px. */
  readonly width: number;
  readonly height: number;
  /** 0–100 each. */
  readonly bars: readonly { readonly label: string; readonly value: number; readonly text: string }[];
}
