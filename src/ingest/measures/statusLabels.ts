import { spaced } from '../../text/spaced';

export type Status = 'planned' | 'underway' | 'done';

/** Labels of tick boxes, whole. What answers a question (มี, ใช่) says no status. */
const labels: readonly (readonly [Status | null, readonly string[]])[] = [
  [
    'planned',
    [
      'ยังไม่ได้ดำเนินการ',
      'ยังไม่ดำเนินการ',
      'ยังไม่ได้เริ่มดำเนินการ',
      'ยังไม่เริ่มดำเนินการ',
      'ยังไม่แล้วเสร็จ',
      'ไม่ได้ดำเนินการ',
      'ไม่ดำเนินการ',
      'รอดำเนินการ',
    ],
  ],
  [
    'underway',
    [
      'อยู่ระหว่างการดำเนินการ',
      'อยู่ระหว่างดำเนินการ',
      'ระหว่างดำเนินการ',
      'กำลังดำเนินการ',
      'ดำเนินการบางส่วน',
      'ดำเนินการอย่างต่อเนื่อง',
      'ดำเนินการต่อเนื่อง',
    ],
  ],
  [
    'done',
    [
      'ดำเนินการเสร็จเรียบร้อยแล้ว',
      'ดำเนินการเสร็จสิ้นแล้ว',
      'ดำเนินการเรียบร้อยแล้ว',
      'ดำเนินการแล้วเสร็จ',
      'ดำเนินการเสร็จสิ้น',
      'ดำเนินการเสร็จแล้ว',
      'ดำเนินการเรียบร้อย',
      'ดำเนินการครบถ้วน',
      'ได้ดำเนินการแล้ว',
      'ดำเนินการแล้ว',
      'ดำเนินการ',
      'แล้วเสร็จ',
      'เสร็จสิ้น',
    ],
  ],
  [null, ['ไม่ใช่', 'ไม่มี', 'ใช่', 'มี']],
];

const longestFirst = labels
  .flatMap(([status, list]) => list.map((label) => ({ status, label })))
  .sort((a, b) => b.label.length - a.label.length);
const any = longestFirst.map(({ label }) => `(${spaced(label)})`).join('|');
const atStart = new RegExp(`^\\s*(?:${any})(?=$|[\\s\\-–—•:;,.()])`, 'u');
const atEnd = new RegExp(`(?<=^|[\\s\\-–—•:;,.()])(?:${any})\\s*$`, 'u');

export interface Label {
  readonly status: Status | null;
  /** The text without it. */
  readonly rest: string;
}

function found(match: RegExpExecArray | null, rest: (label: string) => string): Label | null {
  if (!match) return null;
  const [whole, ...groups] = match;
  const at = groups.findIndex((group: string | undefined) => group !== undefined);
  return { status: longestFirst[at]?.status ?? null, rest: rest(whole) };
}

/** The label with which a text begins; not the beginning of a longer word ("ดำเนินการจัดประชุม"). */
export const leadingLabel = (text: string): Label | null =>
  found(atStart.exec(text), (label) => text.slice(label.length));

/** The label with which a text ends. */
export const closingLabel = (text: string): Label | null =>
  found(atEnd.exec(text.slice(-80)), (label) => text.slice(0, text.length - label.length));
