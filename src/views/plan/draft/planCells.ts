import { dateText } from '../../../charts/calendar/spans';
import type { PlanRow } from '../../../plan/plan';
import type { Language } from '../../../text/messages/define';
import { planDraftMessages } from '../../../text/messages/planDraft';
import { parsePeriod } from '../../../text/period';
import { eraShift } from '../../../text/years';
import { quartersOf } from './quarters';

/** What can be edited in a row. */
export type Field =
  'title' | 'steps' | 'responsible' | 'period' | 'followUps' | 'status' | 'result' | 'outcome' | 'evidence';

/** "1/10/2567": read back by `parsePeriod` in both languages. */
const typed = (iso: string): string => {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${Number(day)}/${Number(month)}/${Number(year) + eraShift}`;
};

/** The text a person edits. */
export function editedText(row: PlanRow, field: Exclude<Field, 'status'>): string {
  switch (field) {
    case 'steps':
    case 'responsible':
      return row[field].join('\n');
    case 'followUps':
      return row.followUps.map(typed).join('\n');
    case 'period':
      return [row.start, row.end].flatMap((iso) => (iso === null ? [] : [typed(iso)])).join(' - ');
    default:
      return row[field];
  }
}

/** What a cell shows, one line an entry. Empty where nothing is said. `planYear` B.E. */
export function shownLines(row: PlanRow, field: Field, planYear: number, lang: Language): readonly string[] {
  const texts = planDraftMessages[lang];
  switch (field) {
    case 'status':
      return [texts.state[row.status]];
    case 'followUps':
      return row.followUps.map((iso) => dateText(iso, lang));
    case 'period': {
      const quarters = quartersOf(row, planYear);
      const dates = [row.start, row.end].flatMap((iso) => (iso === null ? [] : [dateText(iso, lang)]));
      const span = dates.length > 0 ? [dates.join(' – ')] : [];
      return quarters === null ? span : [texts.quarters(quarters.first, quarters.last), ...span];
    }
    default:
      return linesIn(editedText(row, field));
  }
}

export type Read = { readonly patch: Partial<PlanRow> } | { readonly unread: string };

/** What a person typed → what changes in the row, or a sentence why it cannot be read. */
export function readCell(
  field: Exclude<Field, 'status'>,
  text: string,
  planYear: number,
  lang: Language,
): Read {
  const texts = planDraftMessages[lang];
  switch (field) {
    case 'steps':
    case 'responsible':
      return { patch: { [field]: linesIn(text) } };
    case 'period': {
      if (text.trim() === '') return { patch: { start: null, end: null } };
      const span = parsePeriod(text, planYear);
      return span === null ? { unread: texts.periodUnread } : { patch: { start: span.start, end: span.end } };
    }
    case 'followUps': {
      const dates = linesIn(text.replace(/[,;]/g, '\n')).map((line) => ({
        line,
        date: parsePeriod(line, planYear)?.end ?? null,
      }));
      const wrong = dates.find(({ date }) => date === null);
      if (wrong) return { unread: texts.dateUnread(wrong.line) };
      return { patch: { followUps: dates.flatMap(({ date }) => (date === null ? [] : [date])) } };
    }
    default:
      return { patch: { [field]: text.trim() } };
  }
}

const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
