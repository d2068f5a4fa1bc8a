const collator = new Intl.Collator('th', { numeric: true });

/** Dictionary order of Thai (leading vowels after their consonant), numbers by value: o2 before o10. */
export const compareThai = (a: string, b: string): number => collator.compare(a, b);
