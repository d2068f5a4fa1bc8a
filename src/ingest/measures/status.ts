import { bare } from '../../text/normalise';
import { tickedLabel } from '../ticked';

export type Status = 'planned' | 'underway' | 'done';

/** In this order: what is not done yet contains the words of what is done. */
const words: readonly (readonly [Status, readonly string[]])[] = [
  ['planned', ['ยังไม่', 'ไม่ได้ดำเนินการ', 'ไม่ดำเนินการ', 'รอดำเนินการ', 'จะดำเนินการ', 'planned', 'not started']],
  [
    'underway',
    ['อยู่ระหว่าง', 'กำลัง', 'ระหว่างดำเนินการ', 'บางส่วน', 'ต่อเนื่อง', 'in progress', 'underway', 'ongoing'],
  ],
  ['done', ['ดำเนินการ', 'เสร็จ', 'ครบถ้วน', 'แล้ว', 'done', 'completed', 'finished']],
];
const bareWords = words.map(([status, list]) => [status, list.map(bare)] as const);

/** What a status cell says, or null where it says nothing we know. */
export function parseStatus(cell: string): Status | null {
  const text = bare(tickedLabel(cell) ?? cell);
  for (const [status, list] of bareWords) if (list.some((word) => text.includes(word))) return status;
  return null;
}

const onlyStatus = new Set(
  [
    'ดำเนินการ',
    'ดำเนินการแล้ว',
    'ยังไม่ได้ดำเนินการ',
    'ยังไม่ดำเนินการ',
    'ไม่ได้ดำเนินการ',
    'ไม่มี',
    'อยู่ระหว่างดำเนินการ',
  ].map(bare),
);

/** Whether a cell reports something: not blank, not a dash, more than a status word. */
export function saysSomething(cell: string): boolean {
  const text = bare(tickedLabel(cell) ?? cell).replace(/[-–—.•*]/gu, '');
  return text !== '' && !onlyStatus.has(text);
}
