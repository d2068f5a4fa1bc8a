import type { WasmEngine } from '../engine/engine';
import type { Framework } from '../framework/types';
import type { Edit, Encoding, Finding, Mapping, Proposal, Staged, TextTable } from '../ingest/types';
import type { Finished } from '../sql/finished';
import type { Delivered } from '../sql/load';
import type { StepOptions } from '../sql/steps';
import type { EncodingSample, SourceDocument } from './source';

export interface ReadProgress {
  readonly bytes: number;
  readonly of: number;
  readonly rows: number;
}

export interface ReadResult {
  readonly tables: readonly TextTable[];
  readonly findings: readonly Finding[];
  readonly encodings: readonly EncodingSample[];
  /** Where the tables were gathered from a document. */
  readonly document?: SourceDocument;
}

export interface FrameworkRead {
  /** Null where the findings say why. */
  readonly framework: Framework | null;
  readonly findings: readonly Finding[];
}

export interface ReadOptions {
  readonly encoding?: Encoding | undefined;
  readonly onProgress?: (progress: ReadProgress) => void;
  readonly signal?: AbortSignal;
}

export interface StageOptions {
  readonly edits: readonly Edit[];
  /** Position of the source among those loaded, from 1. */
  readonly sourceId: number;
  /** The person's own, each in place of the built-in one of its year. */
  readonly frameworks: readonly Framework[];
  readonly signal?: AbortSignal;
}

export interface LoadOptions extends StepOptions {
  readonly frameworks: readonly Framework[];
}

/** What was staged of one source, and of which file. */
export type Delivery = Delivered & { readonly file: string };

/** Everything heavy the workspace needs, behind one seam: in the page it is loaded on first use, in tests it is small. */
export interface Pipeline {
  read(name: string, content: Blob, options: ReadOptions): Promise<ReadResult>;
  readPasted(text: string, name: string): Promise<ReadResult>;
  readFramework(content: Blob): Promise<FrameworkRead>;
  propose(table: TextTable, frameworks: readonly Framework[]): Promise<Proposal | null>;
  stage(table: TextTable, mapping: Mapping, options: StageOptions): Promise<Staged>;
  /** Whole rows by their physical lines: a table in the page may hold only its first rows. */
  rowsAt(table: TextTable, lines: readonly number[]): Promise<readonly (readonly string[])[]>;
  /** The rows of this table are not wanted soon: their memory is given back. */
  putAway(table: TextTable): Promise<void>;
  /** Nobody will ask for this table again. */
  forget(table: TextTable): Promise<void>;
  open(onProgress: (bytes: number, of: number) => void): Promise<WasmEngine>;
  /** While an engine waits for sources, so that loading them is quicker. Stops soon when aborted. */
  rehearse(engine: WasmEngine, signal: AbortSignal): Promise<void>;
  load(engine: WasmEngine, staged: readonly Delivery[], options: LoadOptions): Promise<void>;
  /** The tables of a loaded engine, which goes on answering. */
  finished(engine: WasmEngine, signal: AbortSignal): Promise<Finished>;
  /** A load without its work: finished tables into a new engine. */
  loadFinished(engine: WasmEngine, finished: Finished, options: StepOptions): Promise<void>;
}
