import { toCsv } from '../../ingest/saveCsv';
import type { Language } from '../../text/messages/define';
import { findingText } from '../../text/messages/findings';
import { reportMessages } from '../../text/messages/report';
import type { ReportRow } from './reportRows';

/** The findings as they are shown, one a row, with the sentences in the language of the page. Row 0 = the whole file. */
export function findingsCsv(rows: readonly ReportRow[], lang: Language): string {
  const t = reportMessages[lang];
  const { file, sheet, row, column, level, rule, value, expected, about, what, todo, proof } = t.csv;
  const head = [file, sheet, row, column, level, rule, value, expected, about, what, todo, proof];
  const lines = rows.map((each) => {
    const text = findingText(each, lang);
    const place = [each.file, each.sheet, each.row, each.columnName, t.level[each.level], each.rule];
    return [...place, each.value, each.expected, text.about, text.what, text.todo, text.proof];
  });
  return toCsv([head, ...lines]);
}
