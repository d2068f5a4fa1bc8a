import { bare } from '../../text/normalise';
import type { RowBlock } from '../document/document';
import { itemCode } from './itemCode';
import type { ScoreFact } from './report';
import type { ReportLayout } from './reportLayout';
import { rowCells } from './rowCells';

/** Names of rows that hold the total; compared whole. */
const totals = new Set(
  [
    'รวม',
    'รวมทั้งหมด',
    'คะแนนรวม',
    'ผลคะแนนรวม',
    'ค่าคะแนนรวม',
    'คะแนนรวมทั้งหมด',
    'คะแนนรวมทุกตัวชี้วัด',
    'ภาพรวม',
    'คะแนนภาพรวม',
    'ผลคะแนนภาพรวม',
    'คะแนนเฉลี่ยรวม',
    'ผลคะแนน',
    'ผลคะแนนการประเมิน',
    'ผลคะแนนita',
    'คะแนนita',
    'สรุปผลคะแนน',
  ].map(bare),
);
const tool = /(?<![A-Za-z])(IIT|EIT|OIT)(?![A-Za-z])/giu;
const numbered = /^(ตัวชี้วัด\s*(?:ที่\s*)?)?([๐-๙0-9]{1,2}(?:\.[๐-๙0-9])?)(?![๐-๙0-9])\s*(?:[.):-]\s*)?(\S.*)$/su;

/** What the words of the row say it is the score of: the total, an instrument, an item; '' leaves it to name and number. */
function codeOf(name: string, rank: string, printedNumber: string): string {
  if (totals.has(bare(name)) || (name === '' && totals.has(bare(rank)))) return 'total';
  const item = itemCode(printedNumber);
  if (item !== '') return item;
  const tools = [...name.matchAll(tool)].map(([one]) => one.toUpperCase());
  const rest = bare(name.replace(tool, ' ')).replace(/[()\-–:]/gu, '');
  const whole = rest === '' || /^(?:แบบ|เครื่องมือ|คะแนน|ผลคะแนน|การประเมิน)/u.test(rest);
  return tools.length === 1 && printedNumber === '' && whole ? (tools[0] ?? '') : '';
}

/**
 * The score that a row states, or null where it states none. A rank, and a ลำดับ that may be one, is never the number
 * of the indicator: tables are often ordered by score. Only a number in front of the name, or in a column of its own, is.
 */
export function scoreOfRow(row: RowBlock, layout: ReportLayout): ScoreFact | null {
  const cells = rowCells(row, layout);
  const score = cells.of('score');
  const printed = cells.of('indicator') || cells.of('itemName');
  const [, , inName = '', words = printed] = numbered.exec(printed) ?? [];
  const printedNumber = cells.of('number') || cells.of('itemCode') || inName;
  const rank = cells.of('rank') || cells.of('seq');
  if (score === '' || (printed === '' && printedNumber === '' && rank === '')) return null;
  const comment = layout.kinds.has('measures') ? [] : [cells.of('recommendation'), cells.of('reason')];
  return {
    line: row.line,
    from: 'table',
    code: codeOf(printed, rank, printedNumber),
    rank,
    printedNumber,
    name: words,
    score,
    level: cells.of('level'),
    note: [...comment, cells.beside].filter(Boolean).join('\n'),
  };
}
