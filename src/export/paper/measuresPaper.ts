import type { Plan, PlanRow, PlanStatus } from '../../plan/plan';
import type { AnalysisFacts, PaperOptions } from './facts';
import { groupsOf } from './groups';
import { backwardsNote, groupTables } from './measuresPart';
import type { Paper, PaperBlock, PaperTable } from './paper';
import { periodInWords } from './paperDates';
import { paperIn } from './paperIn';
import { assessmentOf, hasMeasure, ofYear, target } from './paperWords';
import { titlePart } from './titlePart';

/** Headers are those that our own reader knows, so that the paper comes back as it is. */
const columns: PaperTable['columns'] = [
  { title: 'ลำดับ', share: 0.06, align: 'center' },
  { title: 'ตัวชี้วัด', share: 0.12, align: 'start' },
  { title: 'มาตรการ/กิจกรรม', share: 0.13, align: 'start' },
  { title: 'ระยะเวลา', share: 0.1, align: 'start' },
  { title: 'ผู้รับผิดชอบ', share: 0.1, align: 'start' },
  { title: 'สถานะการดำเนินการ', share: 0.12, align: 'start' },
  { title: 'สรุปผลการดำเนินการ', share: 0.135, align: 'start' },
  { title: 'ผลลัพธ์/ความสำเร็จ', share: 0.125, align: 'start' },
  { title: 'เอกสารหลักฐาน', share: 0.11, align: 'start' },
];

const states: readonly (readonly [PlanStatus, string])[] = [
  ['planned', 'ยังไม่ได้ดำเนินการ'],
  ['underway', 'อยู่ระหว่างดำเนินการ'],
  ['done', 'ดำเนินการแล้วเสร็จ'],
];

const statusCell = (status: PlanStatus): string =>
  states.map(([each, label]) => `${each === status ? '☑' : '☐'} ${label}`).join('\n');

const cells = (row: PlanRow, number: number): readonly string[] => [
  String(number),
  target(row),
  row.title.trim(),
  periodInWords(row.start, row.end),
  row.responsible.join('\n'),
  statusCell(row.status),
  row.result.trim(),
  row.outcome.trim(),
  row.evidence.trim(),
];

function summary(facts: AnalysisFacts, rows: readonly PlanRow[]): readonly PaperBlock[] {
  const count = (status: PlanStatus): string => String(rows.filter((row) => row.status === status).length);
  const silent = rows.filter(
    ({ status, result, outcome }) => status === 'done' && result.trim() === '' && outcome.trim() === '',
  );
  return [
    {
      kind: 'paragraph',
      text: `${facts.agency.name} ได้กำหนดมาตรการจากการวิเคราะห์ผล${assessmentOf(facts.fiscalYear)} จำนวน ${String(rows.length)} มาตรการ ดำเนินการแล้วเสร็จ ${count('done')} มาตรการ อยู่ระหว่างดำเนินการ ${count('underway')} มาตรการ และยังไม่ได้ดำเนินการ ${count('planned')} มาตรการ`,
    },
    ...(silent.length === 0
      ? []
      : [
          {
            kind: 'paragraph' as const,
            tone: 'caution' as const,
            text: `มาตรการที่แล้วเสร็จ ${String(silent.length)} มาตรการยังไม่มีสรุปผลหรือผลลัพธ์ โปรดเพิ่มเติมก่อนเผยแพร่`,
          },
        ]),
  ];
}

/**
 * The report on carrying the measures out (item o43 in FY2563–66 and its successors): what was done of each measure,
 * with what outcome and evidence.
 */
export function measuresPaper(facts: AnalysisFacts, plan: Plan, options: PaperOptions): Paper {
  const rows = plan.rows.filter(hasMeasure);
  const lines = ['รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', ofYear(plan.planYear)];
  const groups = groupsOf({ rows }, facts, options.order);
  return paperIn(
    {
      title: `รายงานผลการดำเนินการตามมาตรการ ปี ${String(plan.planYear)} ${facts.agency.name}`,
      lang: options.lang,
      foot: `รายงานผลการดำเนินการตามมาตรการ ${facts.agency.name}`,
      blocks: [
        ...titlePart(lines, facts, facts.published.report),
        ...summary(facts, rows),
        ...backwardsNote(plan),
        ...groupTables(groups, { caption: '', columns, landscape: true }, cells),
      ],
    },
    options.digits,
  );
}
