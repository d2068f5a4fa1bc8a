import {
  AlignmentType,
  LevelFormat,
  LineRuleType,
  type IParagraphStyleOptions,
  type IStylesOptions,
} from 'docx';

/** Half points. */
export const bodySize = 30;
export const tableSize = 26;

/** In 240ths of a line. Left unsaid, some programs take it for a height, and Thai marks touch the line above. */
const lines = { line: 252, lineRule: LineRuleType.AUTO };

export const font = { ascii: 'Sarabun', hAnsi: 'Sarabun', cs: 'Sarabun', eastAsia: 'Sarabun' } as const;

const heading = (size: number, before: number): Omit<IParagraphStyleOptions, 'id'> => ({
  run: { font, size, bold: true, color: '000000' },
  paragraph: { spacing: { before, after: 80 }, keepNext: true, keepLines: true },
});

/** The three levels and the text; digits, Thai and Latin letters all in one font. */
export function docxStyles(lang: 'th' | 'en'): IStylesOptions {
  const value = lang === 'th' ? 'th-TH' : 'en-GB';
  return {
    default: {
      document: {
        run: { font, size: bodySize, language: { value, bidirectional: 'th-TH', eastAsia: value } },
        paragraph: { spacing: { after: 120, ...lines } },
      },
      heading1: heading(34, 320),
      heading2: heading(30, 240),
      heading3: heading(30, 200),
    },
  };
}

export const bullet = {
  reference: 'dash',
  levels: [
    {
      level: 0,
      format: LevelFormat.BULLET,
      text: '–',
      alignment: AlignmentType.START,
      style: { run: { font }, paragraph: { indent: { left: 567, hanging: 340 } } },
    },
  ],
};
