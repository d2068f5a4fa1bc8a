/** Wingdings as Word and PDF files hand them on: ☑ ☒ ✓ (with Wingdings 2's R and P), ☐ (with Wingdings 2's £). */
const box =
  /<input\b[^<>]{0,300}>|[☑☒☐■□\u{F0FE}\u{F0FD}\u{F052}\u{F0A8}\u{F06F}\u{F0A3}]|\[\s{0,3}\]|\(\s{1,5}\)|\[\s?[xX✓✔√/]\s?\]|\(\s?[✓✔√/]\s?\)|[✓✔✅√\u{F0FC}\u{F050}]/giu;
const checkedInput = /(?<!-)\bchecked\b/iu;
const checkedSign = /[☑☒■✓✔✅√xX/\u{F0FE}\u{F0FD}\u{F052}\u{F0FC}\u{F050}]/u;
const bareTick = /^[✓✔✅√\u{F0FC}\u{F050}]$/u;

interface Box {
  readonly at: number;
  readonly end: number;
  readonly ticked: boolean;
  readonly bare: boolean;
}

/** The tick boxes of a form and what stands beside them, nothing left out. */
export interface Choices {
  /** Before the first box; '' where labels stand before their boxes. */
  readonly lead: string;
  readonly options: readonly { readonly ticked: boolean; readonly text: string }[];
  /** After the last box where labels stand before their boxes. */
  readonly rest: string;
  readonly labelsFirst: boolean;
}

/** Without empty boxes, one tick is a box and several are bullets; beside a ticked box every tick is a bullet. */
function boxesIn(text: string): Box[] {
  const all = [...text.matchAll(box)].map(({ 0: sign, index }): Box => ({
    at: index,
    end: index + sign.length,
    ticked: (sign.startsWith('<') ? checkedInput : checkedSign).test(sign),
    bare: bareTick.test(sign),
  }));
  const forms = all.filter(({ bare }) => !bare);
  if (forms.length === 0) return all.length === 1 ? all : [];
  return forms.some(({ ticked }) => ticked) ? forms : all;
}

/**
 * The boxes of a text with their labels, or null where there are none. Labels follow their boxes, unless words stand
 * before the first box and none after the last, or those words are a label (`isLabel`).
 */
export function choicesIn(text: string, isLabel?: (words: string) => boolean): Choices | null {
  const boxes = boxesIn(text);
  const [first] = boxes;
  const last = boxes.at(-1);
  if (!first || !last) return null;
  const lead = text.slice(0, first.at);
  const rest = text.slice(last.end);
  const labelsFirst =
    lead.trim() !== '' && (/^[ \t]*(?:$|\n|[-–—•(])/u.test(rest) || isLabel?.(lead) === true);
  const options = boxes.map(({ ticked, at, end }, index) => ({
    ticked,
    text: labelsFirst ? text.slice(boxes[index - 1]?.end ?? 0, at) : text.slice(end, boxes[index + 1]?.at),
  }));
  return { lead: labelsFirst ? '' : lead, options, rest: labelsFirst ? rest : '', labelsFirst };
}

/**
 * The label of the one ticked box of a form, '' for a lone tick, or null when the text has no boxes (or several
 * or none ticked beside labels). "☐ ยังไม่ได้ดำเนินการ ☑ ดำเนินการ" → "ดำเนินการ": the first label contains the second, so
 * searching for words would be wrong.
 */
export function tickedLabel(text: string): string | null {
  const ticked = choicesIn(text)?.options.filter((option) => option.ticked) ?? [];
  const [only] = ticked;
  if (!only || ticked.length > 1) return null;
  return only.text.replace(/<[^<>]*>/gu, ' ').trim();
}

/** Whether the text is one empty box and nothing else. */
export const isEmptyBox = (text: string): boolean => {
  const [only, ...others] = boxesIn(text);
  return (
    only !== undefined && others.length === 0 && !only.ticked && text.trim().length === only.end - only.at
  );
};
