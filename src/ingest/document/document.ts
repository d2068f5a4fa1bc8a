import type { Finding } from '../types';

export type DocumentKind = 'docx' | 'pdf' | 'html' | 'text';

interface Placed {
  /** Unique and ascending: the physical line of a text file; elsewhere the running number of the block, from 1. */
  readonly line: number;
  /** Of a PDF, from 1; null elsewhere. */
  readonly page: number | null;
}

export interface TextBlock extends Placed {
  readonly kind: 'heading' | 'paragraph';
  readonly text: string;
}

export interface RowBlock extends Placed {
  readonly kind: 'row';
  /** Rows of one physical table share its number, from 1. */
  readonly table: number;
  /** All rows of a table are equally wide; what a merged cell covers besides its first place is ''. */
  readonly cells: readonly string[];
}

/**
 * A piece of a document. Texts are plain: paragraphs, list entries and breaks inside a cell are parted by a line feed,
 * tick boxes are ☑ and ☐, entities are decoded, no markup is left, no digit or word is changed.
 */
export type Block = TextBlock | RowBlock;

/** Every supported document in one form. Findings say what could not be read; blocks are what could. */
export interface TextDocument {
  readonly file: string;
  readonly kind: DocumentKind;
  readonly blocks: readonly Block[];
  readonly findings: readonly Finding[];
}
