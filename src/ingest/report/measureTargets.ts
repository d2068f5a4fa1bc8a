import { toArabicDigits } from '../../text/digits';
import { spaced } from '../../text/spaced';

/** "ตัวชี้วัดที่ ๙ ": the number and where the name after it begins. A sub-indicator's number counts as well. */
const named = new RegExp(
  `${spaced('ตัวชี้วัด')}\\s*(?:${spaced('ย่อย')}\\s*)?(?:${spaced('ที่')}\\s*)?[๐-๙0-9]{1,2}(?:\\.[๐-๙0-9])?(?![๐-๙0-9])`,
  'gu',
);
/** What follows a name: the problem, a list, a sentence, the next name. */
const ends =
  /\n|(?<!\s)\s+ประเด็น|ตัวชี้วัด|[,;:()]|(?<!\s)\s+(?:และ|ได้|พบว่า|มี|เพื่อ|โดย|จึง|คือ|ซึ่ง)|(?:^|\s)[๐-๙0-9]+[.)]/u;
/** Longer than any indicator's name; from there on it is a sentence, and the name ends at the first space. */
const longestName = 70;

function nameAfter(text: string): string {
  const end = ends.exec(text)?.index ?? text.length;
  const name = text.slice(0, end).trim();
  return name.length > longestName ? (name.split(/\s/u)[0] ?? '') : name;
}

/** Indicators that texts name by number, as printed, one a line and each once: "ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล". */
export function targetsIn(texts: readonly string[]): string {
  const found = new Map<string, string>();
  for (const text of texts.map((each) => each.replace(/[^\S\n]+/gu, ' '))) {
    for (const match of text.matchAll(named)) {
      const name = nameAfter(text.slice(match.index + match[0].length));
      const target = name.length > longestName ? match[0] : `${match[0]} ${name}`.trim();
      const key = toArabicDigits(target).replace(/\s+/gu, '');
      if (!found.has(key)) found.set(key, target);
    }
  }
  return [...found.values()].join('\n');
}
