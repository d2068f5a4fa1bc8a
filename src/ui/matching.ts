export interface Option {
  readonly key: string;
  readonly label: string;
  /** Set apart and lighter: a province, a file. */
  readonly detail: string;
}

/** NFKC takes ำ apart, so that both ways of typing it are one. */
const fold = (text: string) => text.normalize('NFKC').toLocaleLowerCase('th').replace(/\s+/g, '');

/** Options whose label and detail contain every word typed, in the order given. */
export function matching(options: readonly Option[], typed: string): readonly Option[] {
  const words = typed
    .split(/\s+/)
    .map(fold)
    .filter((word) => word !== '');
  if (words.length === 0) return options;
  return options.filter(({ label, detail }) => {
    const text = fold(label + detail);
    return words.every((word) => text.includes(word));
  });
}
