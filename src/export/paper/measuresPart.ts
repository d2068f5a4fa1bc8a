import type { Plan, PlanRow } from '../../plan/plan';
import { formatScore } from '../../text/numbers';
import type { AnalysisFacts, PaperOptions } from './facts';
import { groupsOf } from './groups';
import type { PaperBlock, PaperTable } from './paper';
import { dateInWords, periodInWords } from './paperDates';
import { backwards, hasMeasure, ofYear, target } from './paperWords';

/** Numbered, one a line: so our reader takes them apart again. */
export const stepsCell = (steps: readonly string[]): string =>
  steps
    .map((step) => step.replace(/(?<!\s)[^\S\n]*\n\s*/g, ' ').trim())
    .filter((step) => step !== '')
    .map((step, at) => `${String(at + 1)}. ${step}`)
    .join('\n');

const followUpCell = (dates: readonly string[]): string =>
  dates.map((date, at) => `ครั้งที่ ${String(at + 1)} ภายใน ${dateInWords(date)}`).join('\n');

/** Headers are those that our own reader knows, so that the paper comes back as it is. */
const columns: PaperTable['columns'] = [
  { title: 'ลำดับ', share: 0.055, align: 'center' },
  { title: 'ตัวชี้วัด', share: 0.155, align: 'start' },
  { title: 'มาตรการ', share: 0.18, align: 'start' },
  { title: 'ขั้นตอน/วิธีการดำเนินการ', share: 0.235, align: 'start' },
  { title: 'ผู้รับผิดชอบ', share: 0.125, align: 'start' },
  { title: 'ระยะเวลา', share: 0.12, align: 'start' },
  { title: 'การติดตามผล', share: 0.13, align: 'start' },
];

const cells = (row: PlanRow, number: number): readonly string[] => [
  String(number),
  target(row),
  row.title.trim(),
  stepsCell(row.steps),
  row.responsible.join('\n'),
  periodInWords(row.start, row.end),
  followUpCell(row.followUps),
];

/** A heading and a table for each group; numbers run through. `from`: of the first row. */
export function groupTables(
  groups: ReturnType<typeof groupsOf>,
  table: Omit<PaperTable, 'rows' | 'kind'>,
  row: (row: PlanRow, number: number) => readonly string[],
): PaperBlock[] {
  let number = 0;
  return groups.flatMap(({ title, rows }): PaperBlock[] => [
    { kind: 'heading', level: 2, text: title },
    { kind: 'table', ...table, rows: rows.map((each) => row(each, (number += 1))) },
  ]);
}

/** Said of plans that cannot be right; empty for most. */
export const backwardsNote = (plan: Plan): PaperBlock[] => {
  const rows = backwards(plan);
  if (rows.length === 0) return [];
  const names = rows.map(({ title }) => title.replace(/\s+/g, ' ').trim());
  return [
    { kind: 'paragraph', tone: 'caution', text: 'ระยะเวลาของมาตรการต่อไปนี้สิ้นสุดก่อนวันเริ่มต้น โปรดแก้ไขก่อนเผยแพร่' },
    { kind: 'list', entries: names },
  ];
};

/** The points say what they are: a number alone behind an item would be read as its score. */
const openEntry = (row: PlanRow): string => `${target(row)} (เสียไป ${formatScore(row.points)} จากภาพรวม)`;

function gaps(plan: Plan): PaperBlock[] {
  const open = plan.rows.filter((row) => row.code !== null && !hasMeasure(row));
  if (open.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: '5. ส่วนที่ยังไม่มีมาตรการรองรับ' },
    {
      kind: 'paragraph',
      tone: 'caution',
      text: `ยังไม่มีมาตรการรองรับ ${String(open.length)} รายการ โปรดกำหนดมาตรการหรือชี้แจงเหตุผลก่อนเผยแพร่`,
    },
    { kind: 'list', entries: open.map(openEntry) },
  ];
}

/** 4. Measures by indicator or by the seven issues, and 5. what has none yet. */
export function measuresPart(
  facts: AnalysisFacts,
  plan: Plan,
  { order }: PaperOptions,
): readonly PaperBlock[] {
  const measures = plan.rows.filter(hasMeasure);
  const groups = groupsOf({ rows: measures }, facts, order);
  const reading: PaperBlock[] =
    order === 'issues'
      ? [{ kind: 'paragraph', text: 'การจัดตัวชี้วัดเข้าประเด็นทั้งเจ็ดเป็นการจัดของผู้จัดทำ ยังไม่มีบัญชีทางการกำหนดไว้' }]
      : [];
  const none: PaperBlock[] = [{ kind: 'paragraph', text: 'ยังไม่ได้กำหนดมาตรการ' }];
  return [
    {
      kind: 'heading',
      level: 1,
      text: `4. มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ${ofYear(plan.planYear)}`,
    },
    ...facts.coverage.map((text): PaperBlock => ({ kind: 'paragraph', text })),
    ...reading,
    ...backwardsNote(plan),
    ...(measures.length === 0 ? none : groupTables(groups, { caption: '', columns, landscape: true }, cells)),
    ...gaps(plan),
  ];
}
