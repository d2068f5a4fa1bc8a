import type { AnalysisFacts, NodeFact } from '../../../src/export/paper/facts';
import { publishedItems } from '../../../src/export/paper/publishedItems';
import { effectiveWeights } from '../../../src/framework/effectiveWeights';
import { levelsPossible } from '../../../src/framework/level';
import type { Plan, PlanRow } from '../../../src/plan/plan';
import type { PlanStart } from '../../../src/plan/start';
import { golden } from '../plan/start';

/** Scores of the year before, made up. */
const before: Readonly<Record<string, number>> = { '1': 96.1, '5': 98.9, '7': 84.2, '9': 72.4 };

/** The facts of a start, of a made-up agency. */
export function factsFrom(start: PlanStart, more: Partial<AnalysisFacts> = {}): AnalysisFacts {
  const { framework, fiscalYear, scores, lost } = start;
  const weights = effectiveWeights(framework);
  const nodes = (kind: string): readonly NodeFact[] =>
    framework.nodes
      .filter((node) => node.kind === kind)
      .map(({ code, nameTh }) => {
        const score = scores.get(code) ?? null;
        const points = score === null ? null : (weights.get(code) ?? 0) * (100 - score);
        return { code, name: nameTh, score, previous: before[code] ?? null, lost: points };
      });
  const instruments = nodes('instrument');
  const total = scores.get('total') ?? null;
  const known = new Map(instruments.flatMap(({ code, score }) => (score === null ? [] : [[code, score]])));
  return {
    agency: {
      name: 'องค์การบริหารส่วนตำบลสมมติ',
      type: 'อบต.',
      district: 'สมมติพัฒนา',
      province: 'อุทัยธานี',
    },
    fiscalYear,
    planYear: fiscalYear + 1,
    total: { stated: total, computed: total, used: total, previous: null },
    levels: total === null ? [] : levelsPossible(framework, total, known),
    instruments,
    indicators: nodes('indicator'),
    itemsLost: lost.map(({ code, nameTh, points }) => ({ code, name: nameTh, points, note: '' })),
    coverage: [],
    published: publishedItems(fiscalYear + 1),
    framework,
    ...more,
  };
}

export const goldenFacts = (more: Partial<AnalysisFacts> = {}): AnalysisFacts => factsFrom(golden(), more);

export const rowOf = (more: Partial<PlanRow>): PlanRow => ({
  id: more.title ?? '',
  code: null,
  nodeName: '',
  points: 0,
  source: 'written',
  title: '',
  steps: [],
  responsible: [],
  start: '2021-10-01',
  end: '2022-09-30',
  followUps: ['2022-03-31', '2022-09-30'],
  status: 'planned',
  result: '',
  outcome: '',
  evidence: '',
  ...more,
});

export const planOf = (rows: readonly PlanRow[], resultYear = 2564): Plan => ({
  agencyKey: 'องค์การบริหารส่วนตำบลสมมติ@อุทัยธานี',
  agency: 'อบต.สมมติ',
  resultYear,
  planYear: resultYear + 1,
  rows,
});

const nameOf = (code: string): string =>
  golden().framework.nodes.find((node) => node.code === code)?.nameTh ?? '';
const aimed = (code: string, more: Partial<PlanRow>): PlanRow =>
  rowOf({ code, nodeName: nameOf(code), ...more });

/** Six measures, one of them without a gap, and one gap without a measure. */
export const plan: Plan = planOf([
  aimed('o42', {
    points: 5,
    title: 'จัดทำและเผยแพร่มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
    steps: [
      'แต่งตั้งคณะทำงานวิเคราะห์ผลการประเมินของปีที่ผ่านมา',
      'จัดทำร่างมาตรการพร้อมผู้รับผิดชอบและระยะเวลา',
      'เสนอผู้บริหารเห็นชอบและเผยแพร่บนเว็บไซต์ของหน่วยงาน',
    ],
    responsible: ['สำนักปลัด', 'กองคลัง'],
    status: 'done',
    result: 'ประชุมคณะทำงาน 3 ครั้ง และเผยแพร่มาตรการแล้ว\nผู้บริหารลงนามรับทราบ',
    outcome: 'หน่วยงานมีมาตรการครบทุกตัวชี้วัดที่ต่ำกว่าเกณฑ์',
    evidence: 'https://samut.example.go.th/ita/2565?id=42',
  }),
  aimed('o43', {
    points: 5,
    title: 'ติดตามและรายงานผลการดำเนินการตามมาตรการทุก 6 เดือน',
    steps: ['รวบรวมผลจากทุกกอง', 'เผยแพร่รายงานผล'],
    responsible: ['สำนักปลัด'],
    start: '2022-04-01',
    status: 'underway',
  }),
  aimed('9', {
    points: 6.46,
    title: 'ตรวจสอบความครบถ้วนของข้อมูลบนเว็บไซต์ทุกไตรมาส',
    steps: ['กำหนดผู้ดูแลข้อมูลแต่ละหมวด'],
    responsible: ['งานประชาสัมพันธ์'],
    followUps: [],
  }),
  aimed('8', {
    points: 1.26,
    title: 'ปรับปรุงระบบการให้บริการ E-Service',
    responsible: ['กองช่าง'],
    end: '2022-06-30',
  }),
  aimed('9.4', {
    points: 3,
    title: 'เผยแพร่แผนพัฒนาบุคลากรและหลักเกณฑ์การบริหารงานบุคคล',
    responsible: ['สำนักปลัด'],
  }),
  aimed('o12', { points: 0.5 }),
  rowOf({ title: 'อบรมจริยธรรมประจำปี', steps: ['จัดอบรม 1 ครั้ง'], responsible: ['สำนักปลัด'] }),
]);
