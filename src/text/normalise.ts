/** Sara am typed as nikhahit + sara aa, with the tone mark between them or before them. */
const splitSaraAm = /([่-๋]?)\u0E4D([่-๋]?)\u0E32/g;
/** Zero-width space, joiners and marks, direction marks, word joiner, byte order mark, soft hyphen. */
const invisible = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u00AD]/g;
const wideSpaces = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;

/**
 * The same text as everyone else would have typed it: NFC, one spelling of sara am (ำ) and of sara ae (แ for เเ),
 * no invisible characters, every space an ordinary one. White space stays.
 */
export const plainLetters = (text: string): string =>
  text
    .replace(invisible, '')
    .replace(wideSpaces, ' ')
    .normalize('NFC')
    .replace(splitSaraAm, '$1$2\u0E33')
    .replace(/เเ/g, 'แ');

/** In plain letters, without white space at the ends. */
export const normalise = (text: string): string => plainLetters(text).trim();

/** For comparing: normalised, lower case, all white space removed (line breaks of PDF files stand inside Thai words). */
export const bare = (text: string): string => normalise(text.replace(/\s+/g, '').toLowerCase());
