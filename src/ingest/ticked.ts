const boxes = /<input\b[^>]*>|[☑☒☐✓✔✅□■]/giu;
const checkedBox = /checked|[☑☒✓✔✅■]/iu;

/**
 * The label after the one ticked box of a form, '' for a lone tick, or null when the text has no boxes (or several
 * or none ticked beside labels). "☐ ยังไม่ได้ดำเนินการ ☑ ดำเนินการ" → "ดำเนินการ": the first label contains the second, so
 * searching for words would be wrong.
 */
export function tickedLabel(text: string): string | null {
  const found = [...text.matchAll(boxes)];
  const ticked = found.filter(([box]) => checkedBox.test(box));
  const [only] = ticked;
  if (!only || ticked.length > 1) return null;
  const from = only.index + only[0].length;
  const next = found.find(({ index }) => index >= from);
  return text
    .slice(from, next?.index)
    .replace(/<[^>]*>/gu, ' ')
    .trim();
}

/** Whether the text is one empty box and nothing else. */
export const isEmptyBox = (text: string): boolean =>
  /^\s*(<input\b(?![^>]*checked)[^>]*>|[☐□])\s*$/iu.test(text);
