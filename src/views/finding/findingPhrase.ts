import { pieces } from '../../text/wrap';

/** A piece of a sentence; `strong` pieces are what the sentence is about. */
export interface Phrase {
  readonly text: string;
  readonly strong: boolean;
}

/** Splits a sentence at its ⟦…⟧ marks. Marks that do not close are ordinary text. */
export const phrases = (sentence: string): readonly Phrase[] =>
  sentence
    .split(/(⟦[^⟦⟧]*⟧)/)
    .filter((text) => text !== '')
    .map((text) =>
      text.startsWith('⟦') && text.endsWith('⟧')
        ? { text: text.slice(1, -1), strong: true }
        : { text, strong: false },
    );

/** Words that line breaking by dictionary takes apart, and a reader does not; with the sign that clings to them. */
const compounds =
  /((?:คะแนนรวม|มาจาก|เผยแพร่|หายไป|อยู่ที่|ในนั้น|(?:สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ)ข้อ)[)\]}.,:;!?%”’»ฯๆ]*)/;
const clinging = /[\u0E00-\u0E7F][)\]}.,:;!?%”’»ฯๆ]+$/;

/** A piece of a line; none ends within one that is `whole`. */
export interface Unbroken {
  readonly text: string;
  readonly whole: boolean;
}

/**
 * The text cut where no line may end, for headlines on the screen. A word joiner would not do: Firefox breaks behind every
 * run of Thai letters, before a joiner as before a colon or ๆ.
 */
export const unbroken = (text: string): readonly Unbroken[] =>
  text
    .split(compounds)
    .flatMap((part, at) =>
      at % 2 === 1
        ? { text: part, whole: true }
        : pieces(part).map((piece) => ({ text: piece, whole: clinging.test(piece) })),
    )
    .reduce<Unbroken[]>((all, next) => {
      const last = all.at(-1);
      if (last === undefined || last.whole || next.whole) return [...all, next];
      return [...all.slice(0, -1), { text: last.text + next.text, whole: false }];
    }, []);

/** The sentence without its marks, for titles and screen readers. */
export const plain = (sentence: string): string =>
  phrases(sentence)
    .map(({ text }) => text)
    .join('');
