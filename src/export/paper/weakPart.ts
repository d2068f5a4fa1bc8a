import { formatScore } from '../../text/numbers';
import { round2 } from '../../text/round2';
import type { AnalysisFacts, NodeFact } from './facts';
import type { PaperBlock, PaperTable } from './paper';
import { passLine, score, since } from './paperWords';

/** Below last year by so much is a fall (domain note on weak points). */
const fall = 1;
/** So many with the most lost points are looked at even above the pass line. */
const most = 3;

const isBelow = ({ score: value }: NodeFact): boolean => value !== null && round2(value) < passLine;
const byLost = (a: NodeFact, b: NodeFact): number => (b.lost ?? 0) - (a.lost ?? 0);

/** Name first and the figure in brackets: a finding, not one more score. */
function entry(node: NodeFact): string {
  const parts = [
    score(node.score),
    node.lost === null ? '' : `เสียไป ${formatScore(node.lost)} จากภาพรวม`,
    since(node),
  ];
  return `ตัวชี้วัดที่ ${node.code} ${node.name} (${parts.filter((part) => part !== '').join(', ')})`;
}

/** Notes have a column where there are any. */
function lostTable({ itemsLost }: AnalysisFacts): PaperTable {
  const noted = itemsLost.some(({ note }) => note.trim() !== '');
  return {
    kind: 'table',
    caption: 'ตารางที่ 2 ข้อของแบบวัด OIT ที่ยังไม่ผ่าน เรียงตามผลต่อภาพรวม',
    columns: [
      { title: 'ข้อ', share: 0.09, align: 'center' },
      { title: 'ข้อมูล', share: noted ? 0.31 : 0.63, align: 'start' },
      { title: 'คะแนน', share: 0.12, align: 'end' },
      { title: 'คะแนนที่หายไป', share: 0.16, align: 'end' },
      ...(noted ? [{ title: 'หมายเหตุ', share: 0.32, align: 'start' as const }] : []),
    ],
    rows: itemsLost.map(({ code, name, points, note }) => [
      code,
      name,
      '0.00',
      formatScore(points),
      ...(noted ? [note] : []),
    ]),
  };
}

function urgent(facts: AnalysisFacts): readonly PaperBlock[] {
  const below = facts.indicators.filter(isBelow).sort(byLost);
  const { itemsLost } = facts;
  const points = itemsLost.reduce((sum, item) => sum + item.points, 0);
  const blocks: PaperBlock[] = [{ kind: 'heading', level: 1, text: '2. จุดอ่อนที่ต้องแก้ไขโดยเร่งด่วน' }];
  if (below.length > 0) {
    blocks.push(
      {
        kind: 'paragraph',
        text: `ตัวชี้วัดที่ต่ำกว่าเกณฑ์ ${String(passLine)} มี ${String(below.length)} ตัว เรียงตามผลต่อภาพรวม`,
      },
      { kind: 'list', entries: below.map(entry) },
    );
  } else blocks.push({ kind: 'paragraph', text: `ทุกตัวชี้วัดที่ทราบผลไม่ต่ำกว่าเกณฑ์ ${String(passLine)}` });
  if (itemsLost.length > 0) {
    blocks.push(
      {
        kind: 'paragraph',
        text: `การเปิดเผยข้อมูลสาธารณะยังขาด ${String(itemsLost.length)} ข้อ หากดำเนินการครบทุกข้อ ภาพรวมจะเพิ่มขึ้น ${formatScore(points)}`,
      },
      lostTable(facts),
    );
  }
  return blocks;
}

function toImprove(facts: AnalysisFacts): readonly PaperBlock[] {
  const above = facts.indicators.filter((node) => node.score !== null && !isBelow(node));
  const costly = new Set(
    [...facts.indicators]
      .sort(byLost)
      .slice(0, most)
      .map(({ code }) => code),
  );
  const chosen = above.filter(
    ({ code, score: now, previous, lost }) =>
      (costly.has(code) && (lost ?? 0) > 0) ||
      (now !== null && previous !== null && round2(previous - now) >= fall),
  );
  const lowest = [...above].sort((a, b) => (a.score ?? 0) - (b.score ?? 0)).slice(0, most);
  const shown =
    chosen.length > 0 ? [...chosen].sort(byLost) : lowest.filter(({ score: now }) => (now ?? 100) < 100);
  const heading: PaperBlock = { kind: 'heading', level: 1, text: '3. ประเด็นที่ควรพัฒนาให้ดีขึ้น' };
  if (shown.length === 0) return [heading, { kind: 'paragraph', text: 'ไม่พบตัวชี้วัดอื่นที่ควรพัฒนาเพิ่มเติม' }];
  return [
    heading,
    {
      kind: 'paragraph',
      text:
        chosen.length > 0
          ? 'ตัวชี้วัดที่ผ่านเกณฑ์แล้วแต่ยังทำให้ภาพรวมเสียไปมาก หรือลดลงจากปีก่อนตั้งแต่ 1.00 ขึ้นไป'
          : 'ตัวชี้วัดที่ผ่านเกณฑ์แล้ว เรียงจากต่ำสุด',
    },
    { kind: 'list', entries: shown.map(entry) },
  ];
}

/** 2. and 3.: what is below the pass line or lost, and what passes but could be better. */
export const weakPart = (facts: AnalysisFacts): readonly PaperBlock[] => [
  ...urgent(facts),
  ...toImprove(facts),
];
