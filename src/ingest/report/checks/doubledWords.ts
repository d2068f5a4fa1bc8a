import { wordsOf, type Word } from './contentWords';

/** As many words as a doubled phrase has. */
const longest = 6;
/** Short words twice are grammar: "ดำเนินการการร้องเรียน", "ที่ที่". */
const tellingLetters = 4;

export interface Doubled {
  readonly printed: string;
  readonly expected: string;
}

const isThai = ({ text, isWord }: Word): boolean =>
  isWord && /^[ก-ฮเแโใไ][ก-๎.]*$/u.test(text) && !text.includes('ๆ');

/** How many words, from `start` on, repeat the word `size` before them. */
function repeats(words: readonly Word[], start: number, size: number): number {
  let count = 0;
  while (words[start + size + count]?.text === words[start + count]?.text && words[start + size + count])
    count += 1;
  return count;
}

/** Whether words twice are a slip of the pen: Thai words, at least one of them of some length. */
const isSlip = (phrase: readonly Word[]): boolean =>
  phrase.every(isThai) && phrase.some(({ text }) => text.length >= tellingLetters);

/** Words that stand twice with nothing between them ("ส่งเสริมส่งเสริม"), and the same once. White space or ๆ parts them. */
export function doubledWords(text: string): Doubled[] {
  const words = wordsOf(text);
  const found: Doubled[] = [];
  for (let start = 0; start < words.length; start += 1) {
    for (let size = 1; size <= longest; size += 1) {
      if (!isSlip(words.slice(start, start + size))) continue;
      const again = repeats(words, start, size);
      if (again < size) continue;
      const said = (from: number, to: number) =>
        words
          .slice(from, to)
          .map((word) => word.text)
          .join('');
      found.push({ printed: said(start, start + size + again), expected: said(start, start + again) });
      start += size + again - 1;
      break;
    }
  }
  return found;
}
