import { bare } from '../../text/normalise';
import { choicesIn } from '../ticked';
import { withoutTags } from './markup';
import { closingLabel, leadingLabel, type Status } from './statusLabels';

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

const isLabel = (text: string): boolean => leadingLabel(text)?.rest.trim() === '';
const choicesOf = (text: string) => choicesIn(text, isLabel);

/**
 * What a status cell says, or null where it says nothing we know. Of tick boxes exactly one has to be ticked; the words
 * after its label report what was done and may say "ยังไม่" of something else.
 */
export function parseStatus(cell: string): Status | null {
  const plain = withoutTags(cell);
  const choices = choicesOf(plain);
  const ticked = choices?.options.filter((option) => option.ticked) ?? [];
  if (choices && ticked.length !== 1) return null;
  const text = ticked[0]?.text ?? plain;
  const label = choices?.labelsFirst === true ? closingLabel(text) : leadingLabel(text);
  if (label?.status) return label.status;
  const line = bare(text);
  for (const [status, list] of bareWords) if (list.some((word) => line.includes(word))) return status;
  return null;
}

/** A label that is not in the dictionary ends with its line or where a bullet begins; what has no such end is text. */
const unknownLabel = /^[^\n]{0,40}?(?=\n|\s[-–—•])/u;

/**
 * What a progress cell reports: the cell without markup, tick boxes and their labels, one paragraph a line, with its
 * bullets. A cell without boxes stays whole.
 */
export function progressText(cell: string): string {
  const plain = withoutTags(cell);
  const choices = choicesOf(plain);
  const kept = choices
    ? [
        choices.lead,
        ...choices.options.map(({ ticked, text }, index) => {
          const label = choices.labelsFirst ? closingLabel(text) : leadingLabel(text);
          if (label) return label.rest;
          const between = choices.labelsFirst || index < choices.options.length - 1;
          // What stands between two boxes on one line can only be a label.
          if (between && !text.trim().includes('\n') && (!ticked || choices.labelsFirst)) return '';
          return text.trimStart().replace(unknownLabel, '');
        }),
        choices.rest,
      ]
    : [plain];
  return kept
    .flatMap((part) => part.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Whether a cell reports something: not blank, not a dash, more than a status word. */
export function saysSomething(cell: string): boolean {
  const text = progressText(cell).replace(/[-–—.•*\s]/gu, '');
  return text !== '' && !isLabel(text);
}
