import type { EncodingSample } from './encodingSamples';
import type { TextDocument } from '../document/document';
import type { ReportFacts } from '../report/report';
import type { Finding, TextTable } from '../types';

/** What reading a file or pasted text gives, before anyone says what it means. */
export interface ReadResult {
  /** One a sheet; none where a finding of level error says why. */
  readonly tables: TextTable[];
  readonly findings: Finding[];
  /** Text files only: how the file looks in each encoding. */
  readonly encodings: EncodingSample[];
  /** Where the tables were gathered from a document: its text, without what is not kept, and its facts. */
  readonly document?: { readonly text: TextDocument; readonly facts: ReportFacts };
}
