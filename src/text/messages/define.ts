export type Language = 'th' | 'en';

/** Texts of one area in both languages; the compiler refuses a text that stands in one language only. */
export const messages = <T extends object>(texts: {
  th: T;
  en: { [K in keyof T]: T[K] };
}): Record<Language, T> => texts as Record<Language, T>;
