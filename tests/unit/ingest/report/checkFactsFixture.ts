import type { Block, TextDocument } from '../../../../src/ingest/document/document';
import type {
  ItemFact,
  MeasureFact,
  Report,
  ReportFacts,
  ScoreFact,
} from '../../../../src/ingest/report/report';

/** Blocks from text: a line is a paragraph, tabs make a row; line numbers from 1, blank lines count. */
export function documentOf(text: string): TextDocument {
  const blocks = text.split('\n').flatMap((line, index): Block[] => {
    const place = { line: index + 1, page: null };
    if (line === '') return [];
    return line.includes('\t')
      ? [{ ...place, kind: 'row', table: 1, cells: line.split('\t') }]
      : [{ ...place, kind: 'paragraph', text: line }];
  });
  return { file: 'made-up.txt', kind: 'text', blocks, findings: [] };
}

export const facts: ReportFacts = {
  agency: { text: 'องค์การบริหารส่วนตำบลสมมติ', line: 1 },
  subdistrict: '',
  district: '',
  province: '',
  fiscalYear: 2565,
  titleLine: 1,
  assessedYear: 2564,
  statedTotal: null,
  statedLevel: null,
  years: [],
};

export const reportOf = (stated: Partial<ReportFacts>, more: Partial<Report>): Report => ({
  file: 'made-up.txt',
  facts: { ...facts, ...stated },
  headings: [],
  measures: [],
  items: [],
  scores: [],
  claims: [],
  others: [],
  questions: [],
  ...more,
});

export const measureOf = (line: number, more: Partial<MeasureFact>): MeasureFact => ({
  line,
  table: 1,
  continued: [],
  group: null,
  seq: '',
  title: '',
  targets: '',
  steps: '',
  period: '',
  responsible: '',
  summary: '',
  outcome: '',
  recommendation: '',
  progress: '',
  roles: ['title', 'steps', 'summary', 'outcome'],
  ...more,
});

export const itemOf = (line: number, code: string, more: Partial<ItemFact>): ItemFact => ({
  line,
  from: 'checklist',
  printedCode: code,
  code,
  name: '',
  sub: '',
  components: '',
  responsible: '',
  progress: '',
  reason: '',
  ...more,
});

export const scoreOf = (line: number, name: string, score: string, more: Partial<ScoreFact>): ScoreFact => ({
  line,
  from: 'table',
  code: '',
  rank: '',
  printedNumber: '',
  name,
  score,
  level: '',
  note: '',
  ...more,
});
