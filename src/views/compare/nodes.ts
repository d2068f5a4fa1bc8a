import type { Framework } from '../../framework/types';
import type { Language } from '../../text/messages/define';
import { compareMessages } from '../../text/messages/compare';

export interface NodeChoice {
  readonly code: string;
  readonly kind: 'total' | 'instrument' | 'indicator';
  /** Without its code; of an instrument the code itself, which is how it is called. */
  readonly name: string;
  /** Short, for a column and a choice. */
  readonly text: string;
}

/** The scores that agencies can be compared by: total, instruments and indicators; the total alone without a framework. */
export function nodeChoices(framework: Framework | undefined, lang: Language): readonly NodeChoice[] {
  const { total } = compareMessages[lang];
  const others = (framework?.nodes ?? []).flatMap(({ code, kind, nameTh, nameEn }): readonly NodeChoice[] => {
    const name = (lang === 'en' ? nameEn : nameTh) || nameTh;
    if (kind === 'instrument') return [{ code, kind, name: code, text: code }];
    return kind === 'indicator' ? [{ code, kind, name, text: `${code} ${name}` }] : [];
  });
  return [{ code: 'total', kind: 'total', name: total, text: total }, ...others];
}
