import type { SourcesRow } from '../../questions/sources';
import { dataMessages } from '../../text/messages/data';
import type { Language } from '../../text/messages/define';
import { whole } from './format';
import type { Refusals } from './refusals';

/** "อ่าน 57 แถว = นำเข้า 30 + ไม่นำเข้า 27 (ซ้ำกับที่มีแล้ว 24, ต้องตรวจ 3)"; the part in brackets where it is known. */
export function equation(
  rows: Pick<SourcesRow, 'rows_read' | 'rows_loaded' | 'rows_refused'>,
  refusals: Refusals | undefined,
  lang: Language,
): string {
  const t = dataMessages[lang];
  const [read, loaded, refused] = [whole(rows.rows_read), whole(rows.rows_loaded), whole(rows.rows_refused)];
  const { repeated = 0, toCheck = 0 } = refusals ?? {};
  const parts = [
    repeated > 0 ? t.repeated(whole(repeated)) : [],
    toCheck > 0 ? t.toCheck(whole(toCheck)) : [],
  ].flat();
  const whys = parts.length > 0 ? ` (${parts.join(', ')})` : '';
  return `${t.equation({ read, loaded, refused })}${whys}`;
}
