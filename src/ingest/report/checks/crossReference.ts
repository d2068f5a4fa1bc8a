import { normalise } from '../../../text/normalise';
import { itemCode } from '../itemCode';
import type { ItemFact, ReportDoubt } from '../report';
import { contentWords, shared } from './contentWords';
import { doubtAt } from './factsDoubt';
import type { FactsContext } from './factsContext';
import { aboutCell, allCells } from './textsCells';

const reference = /(?:ตาม|ใน|จาก|กับ)\s*ข้อ\s*([๐oO0]\s*[๐-๙0-9]{1,2})(?![๐-๙0-9])/gu;
/** As much of the clause before the reference as may hold the name of what it refers to. */
const lookedAt = 140;
/** A check list with fewer rows may well refer to items it does not list. */
const wholeList = 10;
const fewestWords = 2;

interface Named {
  readonly item: ItemFact;
  readonly words: ReadonlySet<string>;
}

/** The item all of whose name the words have, the longest name first; null where none or two are as long. */
function namedBy(words: ReadonlySet<string>, items: readonly Named[]): Named | null {
  const whole = items
    .filter((one) => one.words.size >= fewestWords && shared(one.words, words) === one.words.size)
    .sort((a, b) => b.words.size - a.words.size);
  const [first, second] = whole;
  return first && (!second || second.words.size < first.words.size) ? first : null;
}

/**
 * "ตามข้อ ๐NN" behind the name of another item than NN (R24): `value` = as printed, `expected` = the item named. Silent
 * where NN's name shares half of its words, or no other item is named whole.
 */
export function crossReferences(context: FactsContext): ReportDoubt[] {
  const items = context.report.items
    .filter(({ from, code }) => from === 'checklist' && code !== '')
    .map((item): Named => ({ item, words: contentWords(item.name) }));
  if (items.length < wholeList) return [];
  const byCode = new Map(items.map((one) => [one.item.code, one]));
  return allCells(context).flatMap((cell) =>
    [...cell.text.matchAll(reference)].flatMap((match) => {
      const meant = byCode.get(itemCode(match[1] ?? ''));
      const clause = cell.text.slice(Math.max(0, match.index - lookedAt), match.index);
      const words = contentWords(normalise(clause.split(/\n|\s-\s?/u).at(-1) ?? ''));
      if (meant && shared(meant.words, words) * 2 >= meant.words.size) return [];
      const named = namedBy(
        words,
        items.filter(({ item }) => item !== cell.item),
      );
      if (!named || named === meant) return [];
      return [
        doubtAt('cross-reference', 'warning', cell, {
          value: match[0],
          expected: `${named.item.code} ${named.item.name}`,
          about: aboutCell(context, cell),
          detail: meant ? `${meant.item.code}: ${meant.item.name}` : '',
        }),
      ];
    }),
  );
}
