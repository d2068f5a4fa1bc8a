import type { Framework } from '../../framework/types';
import type { Language } from '../../text/messages/define';
import { overviewMessages } from '../../text/messages/overview';

const joiners = { th: { two: ' กับ ', last: ' และ ' }, en: { two: ' and ', last: ' and ' } };

/** "o42 กับ o43"; "o42, o43 และ o36". */
export function listed(parts: readonly string[], lang: Language): string {
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return last;
  const joiner = parts.length === 2 ? joiners[lang].two : joiners[lang].last;
  return parts.slice(0, -1).join(', ') + joiner + last;
}

/** As `listed`, for names written without spaces in Thai: "การเปิดเผยข้อมูลกับการป้องกันการทุจริต". */
export const listedNames = (names: readonly string[], lang: Language): string =>
  lang === 'th' && names.length === 2 ? names.join('กับ') : listed(names, lang);

/** "B", "ผ่านดี หรือ ผ่าน": the levels, best first, in the reader's language; as published where the framework does not know one. */
export function levelNames(
  levels: readonly string[],
  framework: Framework | undefined,
  lang: Language,
): string {
  const names = levels.map((level) =>
    lang === 'en' ? (framework?.levels.find((rule) => rule.level === level)?.nameEn ?? level) : level,
  );
  return names.join(overviewMessages[lang].or);
}

/** "ระดับ B", "ระดับผ่านดี หรือ ผ่าน": the same as a sentence says them. */
export const levelWords = (
  levels: readonly string[],
  framework: Framework | undefined,
  lang: Language,
): string => overviewMessages[lang].levelRank(levelNames(levels, framework, lang));
