/** Elements that stand on lines of their own. */
const blocks =
  'address|article|aside|blockquote|body|br|caption|center|dd|details|dir|div|dl|dt|fieldset|figcaption|figure|' +
  'footer|form|h[1-6]|head|header|hr|html|legend|li|main|menu|nav|ol|option|p|pre|section|summary|title|ul|' +
  'table|thead|tbody|tfoot|tr|colgroup|col';
/** Elements inside a line; those of old and of office programs too. */
const inline =
  'a|abbr|acronym|b|bdi|bdo|big|button|cite|code|data|del|dfn|em|font|i|img|input|ins|kbd|label|link|mark|meta|' +
  'nobr|output|picture|q|rp|rt|ruby|s|samp|select|small|source|span|strike|strong|sub|sup|svg|td|th|time|tt|u|' +
  'var|wbr|[ovw]:[a-z0-9]+|st1:[a-z0-9]+';

const breaking = new RegExp(`^(?:${blocks})$`);
export const breaksLine = (name: string): boolean => breaking.test(name);

/**
 * A `<` that opens no whole, known tag and no comment, and a `&` that opens no whole entity: text like any other.
 * "คะแนน < 50", "<ชื่อ>", "R&D" stay as they are. No pattern looks past the next `<` or `>`, so the time is linear.
 */
const bareSign = new RegExp(
  `<(?!/?(?:${blocks}|${inline})(?:\\s[^<>]*)?/?>|!--[^<>]*-->)|&(?!(?:#\\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});)`,
  'gi',
);
export const guardText = (text: string): string =>
  text.replace(bareSign, (sign) => (sign === '<' ? '&lt;' : '&amp;'));
