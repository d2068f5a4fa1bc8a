import type {
  ItemFact,
  MeasureFact,
  Report,
  ReportDoubt,
  ScoreFact,
} from '../../../../src/ingest/report/report';

export const measure = (line: number, rest: Partial<MeasureFact> = {}): MeasureFact => ({
  line,
  table: 1,
  continued: [],
  group: { text: 'ประเด็นที่ ๑ เรื่องสมมติ', line: line - 1 },
  seq: '๑',
  title: 'มาตรการสมมติ',
  targets: '',
  steps: '',
  period: 'ไตรมาสที่ ๑',
  responsible: 'สำนักปลัด',
  summary: '',
  outcome: '',
  recommendation: '',
  progress: '',
  roles: ['seq', 'title'],
  ...rest,
});

export const score = (line: number, rest: Partial<ScoreFact> = {}): ScoreFact => ({
  line,
  from: 'table',
  code: '',
  rank: '',
  printedNumber: '',
  name: 'การใช้อำนาจ',
  score: '๙๕.๖๐',
  level: '',
  note: '',
  ...rest,
});

export const item = (line: number, rest: Partial<ItemFact> = {}): ItemFact => ({
  line,
  from: 'prose',
  printedCode: '๐๒',
  code: 'o2',
  name: 'ข้อมูลผู้บริหาร',
  sub: '',
  components: '',
  responsible: '',
  progress: '',
  reason: 'เหตุผลสมมติ',
  ...rest,
});

export const report = (rest: Partial<Report> = {}): Report => ({
  file: 'รายงานสมมติ.txt',
  facts: {
    agency: { text: 'องค์การบริหารส่วนตำบลสมมติ', line: 2 },
    subdistrict: 'สมมติ',
    district: 'สมมุติ',
    province: 'จังหวัดสมมาตร',
    fiscalYear: 2565,
    titleLine: 1,
    assessedYear: 2564,
    statedTotal: null,
    statedLevel: null,
    years: [],
  },
  headings: [],
  measures: [],
  items: [],
  scores: [],
  claims: [],
  others: [],
  questions: [],
  ...rest,
});

export const doubt = (rest: Partial<ReportDoubt> & Pick<ReportDoubt, 'line' | 'of'>): ReportDoubt => ({
  rule: 'cell-truncated',
  level: 'warning',
  role: null,
  value: '',
  expected: '',
  about: '',
  detail: '',
  proposal: null,
  ...rest,
});
