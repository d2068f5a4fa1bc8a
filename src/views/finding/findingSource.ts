import type { SourcesRow } from '../../questions/sources';
import type { Language } from '../../text/messages/define';
import { overviewMessages } from '../../text/messages/overview';

type Subject = 'scores' | 'items' | 'measures' | 'agencies';

/** More files than these are counted instead of listed. */
const filesListed = 2;

/** "ที่มา: scores.csv, items.csv · ปีงบประมาณ 2564": the loaded files that speak of these subjects. `years`: B.E., as printed. */
export function sourceText(
  sources: readonly SourcesRow[],
  subjects: readonly Subject[],
  years: string,
  lang: Language,
): string {
  const loaded = sources.filter(
    ({ subject, rows_loaded }) => subjects.some((each) => each === subject) && rows_loaded > 0,
  );
  const files = [...new Set(loaded.map(({ file }) => file))];
  const texts = overviewMessages[lang];
  const listed = files.slice(0, filesListed).join(', ');
  const more = files.length - filesListed;
  return texts.source(more > 0 ? texts.moreFiles(listed, more) : listed, years);
}
