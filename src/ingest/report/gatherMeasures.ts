import type { GatheredColumn, Gathering } from './gatherTable';
import { spaced } from '../../text/spaced';
import type { MeasureFact, Report } from './report';

const columns: readonly GatheredColumn[] = [
  { header: 'ลำดับ', role: 'seq', holds: ['seq', 'rank'] },
  { header: 'กลุ่ม', role: 'group', holds: ['group'] },
  { header: 'มาตรการ', role: 'title', holds: ['title', 'itemName'] },
  { header: 'วิธีดำเนินการ', role: 'steps', holds: ['steps'] },
  { header: 'ระยะเวลา', role: 'period', holds: ['period'] },
  { header: 'ผู้รับผิดชอบ', role: 'responsible', holds: ['responsible'] },
  { header: 'สรุปผล', role: 'summary', holds: ['summary'] },
  { header: 'ผลลัพธ์', role: 'outcome', holds: ['outcome'] },
  { header: 'ข้อเสนอแนะ', role: 'recommendation', holds: ['recommendation', 'reason'] },
  { header: 'ความก้าวหน้า', role: 'progress', holds: ['progress'] },
  { header: 'ตัวชี้วัดเป้าหมาย', role: 'targets', holds: ['indicator'] },
];

const isIndicator = new RegExp(
  `^${spaced('ตัวชี้วัด')}\\s*(?:${spaced('ย่อย')}\\s*)?${spaced('ที่')}\\s*[0-9๐-๙]`,
  'u',
);

/** Where the rows of a table stand under an indicator, it is what they aim at. */
const targetsOf = ({ targets, group }: MeasureFact): string =>
  targets !== '' || !isIndicator.test(group?.text ?? '') ? targets : (group?.text ?? '');

const cellsOf = (measure: MeasureFact): readonly string[] => [
  measure.seq,
  measure.group?.text ?? '',
  measure.title,
  measure.steps,
  measure.period,
  measure.responsible,
  measure.summary,
  measure.outcome,
  measure.recommendation,
  measure.progress,
  targetsOf(measure),
];

/** The measures of the report's year, one a row, whole texts as printed. */
export const gatherMeasures = ({ facts, measures }: Report): Gathering => ({
  name: 'มาตรการ',
  subject: 'measures',
  columns,
  fiscalYear: facts.fiscalYear,
  rows: measures.map((measure) => ({
    line: measure.line,
    also: measure.continued,
    of: 'measures',
    cells: cellsOf(measure),
  })),
});
