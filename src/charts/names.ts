import type { Language } from '../text/messages/define';

interface Named {
  readonly code: string;
  readonly name_th: string;
  readonly name_en: string;
}

/** The node's name in the reader's language; Thai where no English one is known. */
export const nameOf = (row: Named, lang: Language): string =>
  (lang === 'en' ? row.name_en : row.name_th) || row.name_th || row.code;

/** "10 การป้องกันการทุจริต". */
export const fullName = (row: Named, lang: Language): string => `${row.code} ${nameOf(row, lang)}`;
