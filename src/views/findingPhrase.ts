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

/** The sentence without its marks, for titles and screen readers. */
export const plain = (sentence: string): string =>
  phrases(sentence)
    .map(({ text }) => text)
    .join('');
