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

const joiner = '\u2060';
/** Words that line breaking by dictionary takes apart, and a reader does not. */
const compounds =
  /(คะแนน(?=รวม)|มา(?=จาก)|เผย(?=แพร่)|หาย(?=ไป)|อยู่(?=ที่)|ใน(?=นั้น)|(?:สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ)(?=ข้อ))/g;

/** The text with word joiners where no line may end. For headlines on the screen, never for files. */
export const unbroken = (text: string): string => text.replace(compounds, `$1${joiner}`);

/** The sentence without its marks, for titles and screen readers. */
export const plain = (sentence: string): string =>
  phrases(sentence)
    .map(({ text }) => text)
    .join('');
