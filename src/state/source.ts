import type { TextDocument } from '../ingest/document/document';
import type { ReportFacts } from '../ingest/report/report';
import type { Edit, Encoding, Finding, Mapping, Proposal, TextTable } from '../ingest/types';
import type { Framework } from '../framework/types';
import type { ExampleName } from './intent';

/** First lines of a file as each candidate encoding reads them: what a person judges by. */
export interface EncodingSample {
  readonly encoding: Encoding;
  readonly sample: readonly string[];
}

/** A file (or pasted text) as it came; one origin gives one source per table in it. */
export interface Origin {
  readonly key: number;
  readonly name: string;
  readonly content: Blob;
  readonly pasted: boolean;
  readonly example: ExampleName | null;
  /** Chosen by the person against our reading; null = ours. */
  readonly encoding: Encoding | null;
}

/** The text that tables were gathered from, without what is not kept of it, and the facts it states. */
export interface SourceDocument {
  readonly text: TextDocument;
  readonly facts: ReportFacts;
}

/** One table of a file and all the person has said about it. Never changed in place: an edit makes a new one. */
export interface Source {
  readonly id: number;
  readonly origin: Origin;
  readonly table: TextTable;
  readonly encodings: readonly EncodingSample[];
  /** What reading alone found; the findings of staging and SQL come from the question `findings`. */
  readonly readFindings: readonly Finding[];
  /** Shared by all tables of one document; null where the file is a table itself. */
  readonly document: SourceDocument | null;
  readonly proposal: Proposal | null;
  /** The proposal follows what was confirmed for the same headers before. */
  readonly remembered: boolean;
  /** Null until the person confirms; only confirmed sources are loaded. */
  readonly mapping: Mapping | null;
  readonly edits: readonly Edit[];
}

/** A framework the person brought, in place of the built-in one of its year or beside them. */
export interface OwnFramework {
  readonly id: number;
  readonly name: string;
  readonly framework: Framework;
}

/** All that is held and can be undone: every holding has an id of its own. */
export type Holding = Source | OwnFramework;
export type Holdings = readonly Holding[];

export const isSource = (holding: Holding): holding is Source => 'table' in holding;

/** In load order, which is the order of ids: where two state one fact, the earlier wins. */
export type Sources = readonly Source[];

/** Bytes of the files that these came from, but for the file with this key. */
export const bytesOf = (sources: Sources, but: number): number =>
  [...new Map(sources.map(({ origin }) => [origin.key, origin])).values()]
    .filter(({ key }) => key !== but)
    .reduce((sum, { content }) => sum + content.size, 0);
