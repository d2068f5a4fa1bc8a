import { tickedLabel } from '../ticked';
import { parseStatus, progressText } from './status';
import { leadingLabel, type Status } from './statusLabels';

/** What a progress cell says: its status, the words that say it, and the report without boxes and labels. */
export interface Progress {
  readonly status: Status | null;
  /** As printed; '' where no label of a status stands there. */
  readonly word: string;
  readonly text: string;
}

/** "☐ ยังไม่ได้ดำเนินการ ☑ ดำเนินการ - ประกาศแล้ว" → done, ดำเนินการ, "- ประกาศแล้ว". */
export function readProgress(cell: string): Progress {
  const text = progressText(cell);
  const label = (tickedLabel(cell) ?? cell).trim();
  const rest = leadingLabel(label)?.rest;
  const word = rest === undefined ? '' : label.slice(0, label.length - rest.length).trim();
  return { status: parseStatus(cell), word, text };
}
