import { round2 } from '../../text/round2';
import type { AnalysisFacts, NodeFact, PaperPictures } from './facts';
import type { PaperBlock, PaperPicture, PaperTable } from './paper';
import { assessmentOf, ofYear, passLine, score, since } from './paperWords';

const paragraph = (text: string, tone?: 'strong' | 'caution'): PaperBlock => ({
  kind: 'paragraph',
  text,
  ...(tone ? { tone } : {}),
});

function levelWords(levels: readonly string[]): string {
  const [first, ...others] = levels;
  if (first === undefined) return '';
  if (others.length === 0) return ` อยู่ในระดับ ${first}`;
  return ` ซึ่งยังระบุระดับไม่ได้ เพราะไม่ทราบคะแนนครบทุกแบบวัด (เป็นไปได้: ${levels.join(' หรือ ')})`;
}

function totalWords({ agency, fiscalYear, total, levels }: AnalysisFacts): string {
  const subject = `ผล${assessmentOf(fiscalYear)} ของ${agency.name}`;
  if (total.used === null) return `${subject} ยังไม่มีคะแนนรวมที่ใช้วิเคราะห์ได้`;
  const change = since({ score: total.used, previous: total.previous });
  return `${subject} ในภาพรวมได้คะแนน ${score(total.used)} คะแนน${levelWords(levels)}${change === '' ? '' : ` ${change}`}`;
}

/** Where the total as published and as computed part. */
function contradiction({ total: { stated, computed } }: AnalysisFacts): PaperBlock[] {
  if (stated === null || computed === null || Math.abs(round2(stated) - round2(computed)) < 0.015) return [];
  return [
    paragraph(
      `ตัวเลขภาพรวมที่เผยแพร่ไว้ (${score(stated)}) ไม่ตรงกับผลการคำนวณจากตัวชี้วัดทุกตัว (${score(computed)}) โปรดตรวจสอบกับประกาศผลการประเมินก่อนเผยแพร่เอกสารนี้`,
      'caution',
    ),
  ];
}

/** Headers are those that our own reader knows, so that the paper comes back as it is. */
function scoreTable(facts: AnalysisFacts): PaperTable {
  const { total, instruments, indicators, fiscalYear } = facts;
  const cells = (number: string, name: string, node: Pick<NodeFact, 'score' | 'previous' | 'lost'>) => [
    number,
    name,
    score(node.score),
    score(node.previous),
    score(node.lost),
  ];
  const lost = total.used === null ? null : 100 - total.used;
  return {
    kind: 'table',
    caption: `ตารางที่ 1 ผลการประเมิน ${ofYear(fiscalYear)}`,
    columns: [
      { title: 'ตัวชี้วัดที่', share: 0.12, align: 'center' },
      { title: 'ตัวชี้วัด', share: 0.46, align: 'start' },
      { title: 'คะแนน', share: 0.13, align: 'end' },
      { title: 'คะแนนปีก่อน', share: 0.14, align: 'end' },
      { title: 'คะแนนที่หายไป', share: 0.15, align: 'end' },
    ],
    rows: [
      ...indicators.map((node) => cells(node.code, node.name, node)),
      ...instruments.map((node) => cells('', `${node.name} (${node.code})`, node)),
      cells('', 'คะแนนรวม', { score: total.used, previous: total.previous, lost }),
    ],
  };
}

function picture({ indicators, fiscalYear }: AnalysisFacts, pictures: PaperPictures): PaperPicture {
  const bars = indicators.flatMap(({ code, name, score: value }) =>
    value === null ? [] : [{ label: `${code} ${name}`, value, text: score(value) }],
  );
  const drawn = pictures.indicators;
  return {
    kind: 'picture',
    title: `ภาพที่ 1 ระดับของตัวชี้วัด ปีงบประมาณ พ.ศ. ${String(fiscalYear)} (เต็ม 100)`,
    alt: bars.map(({ label, text }) => `${label} ${text}`).join(' · '),
    png: drawn?.png ?? null,
    width: drawn?.width ?? 600,
    height: drawn?.height ?? 320,
    bars,
  };
}

/** 1. The result: total, level, table and picture of the indicators; what is doubtful about it is said. */
export function resultPart(facts: AnalysisFacts, pictures: PaperPictures): readonly PaperBlock[] {
  const { framework, fiscalYear, indicators } = facts;
  const isDrawn = indicators.some(({ score: value }) => value !== null);
  return [
    { kind: 'heading', level: 1, text: '1. ผลการประเมิน' },
    paragraph(totalWords(facts)),
    ...contradiction(facts),
    ...(!framework.certain
      ? [
          paragraph(
            `กรอบการประเมินของปีงบประมาณ พ.ศ. ${String(fiscalYear)} ยังไม่ได้รับการยืนยันครบทุกส่วน: ${framework.note}`,
            'caution',
          ),
        ]
      : []),
    scoreTable(facts),
    paragraph(
      `“คะแนนที่หายไป” คือส่วนที่แต่ละรายการทำให้ภาพรวมขาดไปจาก 100 ตามน้ำหนักของรายการนั้น เกณฑ์ผ่านของการประเมินคือ ${String(passLine)}`,
    ),
    ...(isDrawn ? [picture(facts, pictures)] : []),
  ];
}
