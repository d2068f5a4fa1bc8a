import type { ListLevel, Numbering } from './docxLevels';

const thaiLetters = 'กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ';
const toThai = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));

/** Numbered like a, b … z, aa, bb …, as Word does. */
const letter = (letters: string, number: number): string =>
  (letters[(number - 1) % letters.length] ?? '').repeat(Math.min(10, Math.ceil(number / letters.length)));

const romans: readonly (readonly [number, string])[] = [
  [1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i'],
]; // prettier-ignore

function roman(number: number): string {
  let [left, text] = [Math.min(number, 3999), ''];
  for (const [value, sign] of romans) for (; left >= value; left -= value) text += sign;
  return text;
}

const latin = 'abcdefghijklmnopqrstuvwxyz';
/** By w:numFmt (ECMA-376 part 1, 17.18.59); others as Arabic digits. */
const formats: Readonly<Record<string, (number: number) => string>> = {
  thaiNumbers: (number) => toThai(String(number)),
  thaiLetters: (number) => letter(thaiLetters, number),
  decimalZero: (number) => String(number).padStart(2, '0'),
  lowerLetter: (number) => letter(latin, number),
  upperLetter: (number) => letter(latin, number).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (number) => roman(number).toUpperCase(),
  none: () => '',
};

/** The name is the file's: one like __proto__ is no format of ours. */
const formatOf = (name = ''): ((number: number) => string) =>
  (Object.hasOwn(formats, name) ? formats[name] : undefined) ?? String;
const shown = (level: ListLevel | undefined, number: number): string => formatOf(level?.format)(number);

/** Counts the entries of a document's lists as Word does: a list that shares its definition with another goes on with it. */
export class DocxNumbers {
  readonly #counts = new Map<string, number[]>();
  readonly #started = new Set<string>();

  constructor(private readonly numbering: Numbering) {}

  /**
   * What Word prints before the next paragraph of a list: "๑. ", "1) ", "- "; '' = nothing. `list` and `level` null:
   * as the paragraph's style says. List "0" takes a paragraph out of its style's list.
   */
  next(list: string | null, level: number | null, style: string | null): string {
    const styled = this.numbering.styles.get(style ?? '');
    const id = list ?? styled?.list ?? '0';
    const at = Math.min(8, Math.max(0, level ?? (list === null ? (styled?.level ?? 0) : 0)));
    const found = this.numbering.lists.get(id);
    const own = found?.levels.get(at);
    if (!found || !own) return '';
    const counts = this.#counts.get(found.abstract) ?? [];
    this.#counts.set(found.abstract, counts);
    const first = !this.#started.has(`${id} ${String(at)}`);
    this.#started.add(`${id} ${String(at)}`);
    const count = counts[at];
    counts[at] = count === undefined || (first && own.restarts) ? own.start : count + 1;
    counts.length = at + 1;
    if (own.format === 'bullet') return '- ';
    const text = own.text.replace(/%([1-9])/g, (_all, digit: string) => {
      const index = Number(digit) - 1;
      const other = found.levels.get(index);
      return shown(other, counts[index] ?? other?.start ?? 1);
    });
    return text.trim() === '' ? '' : `${text} `;
  }
}
