import type { Block } from '../../document/document';

/** A place in a text where the name of a local agency begins: its type, and the letters that follow. */
export interface AgencyRun {
  /** As in agencyType: อบต., เทศบาลตำบล … */
  readonly type: string;
  readonly full: string;
  readonly line: number;
  /** Of a row; -1 in headings and paragraphs. */
  readonly column: number;
  /** The whole text, where the type begins and where the name may. */
  readonly text: string;
  readonly start: number;
  readonly nameStart: number;
  /** Thai letters from there up to the first other character. */
  readonly run: string;
  /** Stands in full, letter for letter; else it is a short form or a slip of the pen. */
  readonly proper: boolean;
}

/** Line breaks of PDF files stand as spaces inside the long words. อปต. and องค์กร are slips met in reports. */
const types: readonly (readonly [type: string, full: string, written: string])[] = [
  ['อบต.', 'องค์การบริหารส่วนตำบล', 'องค์กา?ร\\s?บริหาร\\s?ส่วน\\s?ตำบล|อ\\s?\\.?\\s?[บป]\\s?\\.?\\s?ต\\s?\\.'],
  ['อบจ.', 'องค์การบริหารส่วนจังหวัด', 'องค์กา?ร\\s?บริหาร\\s?ส่วน\\s?จังหวัด|อ\\s?\\.?\\s?บ\\s?\\.?\\s?จ\\s?\\.'],
  ['เทศบาลตำบล', 'เทศบาลตำบล', 'เทศบาล\\s?ตำบล|(?<![ก-๎.])ท\\s?\\.?\\s?ต\\s?\\.'],
  ['เทศบาลเมือง', 'เทศบาลเมือง', 'เทศบาล\\s?เมือง|(?<![ก-๎.])ท\\s?\\.?\\s?ม\\s?\\.'],
  ['เทศบาลนคร', 'เทศบาลนคร', 'เทศบาล\\s?นคร|(?<![ก-๎.])ท\\s?\\.?\\s?น\\s?\\.'],
];
const any = new RegExp(types.map(([, , written]) => `(${written})`).join('|'), 'g');
const letters = /^[ก-ฮะ-ฺเ-๎]+/;

function runsIn(text: string, line: number, column: number): AgencyRun[] {
  return [...text.matchAll(any)].flatMap((match): AgencyRun[] => {
    const kind = types[match.slice(1).findIndex((group) => group !== undefined)];
    if (!kind) return [];
    const [type, full] = kind;
    const end = match.index + match[0].length;
    const nameStart = end + (/^\s?/.exec(text.slice(end, end + 1))?.[0].length ?? 0);
    const run = letters.exec(text.slice(nameStart, nameStart + longestRun))?.[0] ?? '';
    const proper = match[0] === full;
    return [{ type, full, line, column, text, start: match.index, nameStart, run, proper }];
  });
}

const longestRun = 120;

/** Every place where the name of a local agency may begin, in reading order. */
export const agencyRuns = (blocks: readonly Block[]): readonly AgencyRun[] =>
  blocks.flatMap((block) =>
    block.kind === 'row'
      ? block.cells.flatMap((cell, column) => runsIn(cell, block.line, column))
      : runsIn(block.text, block.line, -1),
  );
