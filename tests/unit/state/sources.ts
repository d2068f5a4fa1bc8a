import type { Mapping, Proposal, TextTable } from '../../../src/ingest/types';
import type { Source } from '../../../src/state/source';

export const mapping: Mapping = {
  subject: 'scores',
  layout: 'long',
  headerRow: 0,
  roles: [{ kind: 'agency' }, { kind: 'code' }, { kind: 'score' }],
  fiscalYear: 2564,
  agency: null,
};

export const proposal: Proposal = { mapping, guesses: [], confidence: 0.95, headerKey: 'หน่วยงาน|รหัส|คะแนน' };

export const table = (file: string): TextTable => ({
  file,
  sheet: null,
  kind: 'csv',
  encoding: 'utf-8',
  rows: [
    ['หน่วยงาน', 'รหัส', 'คะแนน'],
    ['อบต.ตัวอย่าง', '1', '90'],
  ],
  lines: [1, 2],
});

export const source = (id: number, more: Partial<Source> = {}): Source => ({
  id,
  origin: { key: id, name: `${id}.csv`, content: new Blob([]), pasted: false, example: null, encoding: null },
  table: table(`${id}.csv`),
  encodings: [],
  readFindings: [],
  document: null,
  proposal,
  remembered: false,
  mapping,
  edits: [],
  ...more,
});
