import type { Framework } from '../../framework/types';
import type { Language } from '../../text/messages/define';
import { compareMessages } from '../../text/messages/compare';

export interface NodeChoice {
  readonly code: string;
  /** Short, for a column and a choice. */
  readonly text: string;
}

/** The scores that agencies can be compared by: total, instruments and indicators; the total alone without a framework. */
export function nodeChoices(framework: Framework | undefined, lang: Language): readonly NodeChoice[] {
  const total = { code: 'total', text: compareMessages[lang].total };
  const others = (framework?.nodes ?? []).filter(({ kind }) => kind === 'instrument' || kind === 'indicator');
  return [
    total,
    ...others.map(({ code, kind, nameTh, nameEn }) => {
      const name = (lang === 'en' ? nameEn : nameTh) || nameTh;
      return { code, text: kind === 'instrument' ? code : `${code} ${name}` };
    }),
  ];
}
