import { formatChange, formatScore } from '../../text/numbers';
import type { Plan, PlanRow } from '../../plan/plan';
import type { AnalysisFacts, NodeFact } from './facts';

/** The pass line everywhere. */
export const passLine = 85;

const assessment = 'การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA)';

/** "การประเมิน… ประจำปีงบประมาณ พ.ศ. 2564" */
export const assessmentOf = (year: number): string => `${assessment} ${ofYear(year)}`;
export const ofYear = (year: number): string => `ประจำปีงบประมาณ พ.ศ. ${String(year)}`;

/** As far as it is known and the agency's name does not say it: "อำเภอบ้านไร่ จังหวัดอุทัยธานี". */
export const placeLine = ({ agency }: AnalysisFacts): string =>
  [
    agency.district === '' ? '' : `อำเภอ${agency.district}`,
    agency.province === '' || agency.name === `จังหวัด${agency.province}` ? '' : `จังหวัด${agency.province}`,
  ]
    .filter((part) => part.trim() !== '')
    .join(' ');

export const score = (value: number | null): string => (value === null ? '–' : formatScore(value));

/** "เพิ่มขึ้น 1.52 คะแนนจากปีก่อน"; '' where the year before is not known. */
export function since({ score: now, previous }: Pick<NodeFact, 'score' | 'previous'>): string {
  if (now === null || previous === null) return '';
  const change = formatChange(now - previous);
  if (change === '0.00') return 'เท่ากับปีก่อน';
  return `${now > previous ? 'เพิ่มขึ้น' : 'ลดลง'} ${change.slice(1)} คะแนนจากปีก่อน`;
}

/** The node that a row aims at, by the words our reader knows it by; '–' for a measure that aims at none. */
export function target({ code, nodeName }: Pick<PlanRow, 'code' | 'nodeName'>): string {
  if (code === null) return '–';
  if (/^o\d+$/.test(code)) return `ข้อ ${code} ${nodeName}`.trim();
  if (/^\d+\.\d+$/.test(code)) return `ตัวชี้วัดย่อยที่ ${code} ${nodeName}`.trim();
  return /^\d+$/.test(code) ? `ตัวชี้วัดที่ ${code} ${nodeName}`.trim() : `${nodeName} (${code})`.trim();
}

export const hasMeasure = ({ title }: PlanRow): boolean => title.trim() !== '';

/** Measures whose period runs backwards: the paper prints it as it is and says so. */
export const backwards = ({ rows }: Plan): readonly PlanRow[] =>
  rows.filter((row) => hasMeasure(row) && row.start !== null && row.end !== null && row.end < row.start);
