import type { AnalysisFacts } from './facts';
import type { PaperBlock } from './paper';
import type { PublishedItem } from './publishedItems';
import { placeLine } from './paperWords';

/** Title, agency, and the item under which the paper is looked for. */
export function titlePart(
  lines: readonly string[],
  facts: AnalysisFacts,
  item: PublishedItem | null,
): readonly PaperBlock[] {
  const published =
    item === null ? '' : `(ข้อ ${item.code} ของแบบวัด OIT ปีงบประมาณ พ.ศ. ${String(facts.planYear)})`;
  const doubtful: readonly PaperBlock[] =
    item && !item.certain
      ? [
          {
            kind: 'paragraph',
            tone: 'caution',
            text: `เลขข้อ ${item.code} ของปีงบประมาณ พ.ศ. ${String(facts.planYear)} ยังไม่ได้รับการยืนยัน โปรดตรวจสอบกับคู่มือการประเมินก่อนเผยแพร่`,
          },
        ]
      : [];
  return [
    {
      kind: 'title',
      lines: [...lines, facts.agency.name, placeLine(facts), published].filter((line) => line !== ''),
    },
    ...doubtful,
  ];
}
