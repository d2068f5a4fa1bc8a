import type { TextDocument } from '../../../../src/ingest/document/document';
import { checkTexts } from '../../../../src/ingest/report/checks/texts';
import type {
  ItemFact,
  MeasureFact,
  Report,
  ReportDoubt,
  ReportHeading,
} from '../../../../src/ingest/report/report';

export const measure = (given: Partial<MeasureFact>): MeasureFact => ({
  line: 1,
  table: 1,
  continued: [],
  group: null,
  seq: '๑',
  title: '',
  targets: '',
  steps: '',
  period: '',
  responsible: '',
  summary: '',
  outcome: '',
  recommendation: '',
  progress: '',
  roles: [],
  ...given,
});

export const item = (given: Partial<ItemFact>): ItemFact => ({
  line: 1,
  from: 'checklist',
  printedCode: given.code ?? '',
  code: '',
  name: '',
  sub: '',
  components: '',
  responsible: '',
  progress: '',
  reason: '',
  ...given,
});

interface Given {
  readonly measures?: readonly MeasureFact[];
  readonly items?: readonly ItemFact[];
  readonly headings?: readonly ReportHeading[];
  /** Lines of the document, from 1; cells of the facts need not be among them. */
  readonly lines?: readonly string[];
}

/** What is doubted of made-up facts of อบต.สมมติ, FY2567. */
export function doubtsOf({ measures = [], items = [], headings = [], lines = [] }: Given): ReportDoubt[] {
  const report: Report = {
    file: 'made-up.txt',
    facts: {
      agency: { text: 'อบต.สมมติ', line: 1 },
      subdistrict: '',
      district: '',
      province: '',
      fiscalYear: 2567,
      titleLine: 1,
      assessedYear: 2567,
      statedTotal: null,
      statedLevel: null,
      years: [],
    },
    headings,
    measures,
    items,
    scores: [],
    claims: [],
    others: [],
    questions: [],
  };
  const blocks = lines.map((text, index) => ({
    kind: 'paragraph' as const,
    text,
    line: index + 1,
    page: null,
  }));
  const document: TextDocument = { file: 'made-up.txt', kind: 'text', blocks, findings: [] };
  return checkTexts(report, document);
}

export const rulesOf = (given: Given): string[] => doubtsOf(given).map(({ rule }) => rule);
