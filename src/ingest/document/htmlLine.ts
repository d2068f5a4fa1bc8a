/** More elements than this open at once are not looked back on. */
const LOOK_BACK = 64;

const isHeading = (name: string): boolean => /^h[1-6]$/.test(name);

function isBold(name: string, style: string): boolean | null {
  const weight = /font-weight\s*:\s*(bold|normal|[1-9]00)/i.exec(style)?.[1];
  if (weight) return /^(?:bold|[6-9]00)$/i.test(weight);
  return name === 'b' || name === 'strong' ? true : null;
}

/** One line of a page or a cell while its markup goes by: tick boxes, numbers of list entries, whether all is bold. */
export class HtmlLine {
  #text = '';
  #at = -1;
  #heading = false;
  /** Text that is not bold has been seen. */
  #plain = false;
  #bold: { readonly name: string; readonly bold: boolean }[] = [];
  /** Of every open list the number of its last entry, null where entries have none. */
  #lists: (number | null)[] = [];
  #number = '';

  /** `preformatted`: white space and line breaks mean what they are. */
  constructor(private readonly preformatted: boolean) {}

  open(name: string, attributes: ReadonlyMap<string, string>, at: number): void {
    const style = attributes.get('style') ?? '';
    if (isHeading(name)) this.#heading = true;
    else if (name === 'input') this.#box(attributes, at);
    else if (name === 'ul') this.#lists.push(null);
    else if (name === 'ol') {
      const plain =
        /list-style(?:-type)?\s*:(?:(?!list-style)[^;])*none/i.test(style) ||
        /^[^1]/.test(attributes.get('type') ?? '1');
      const start = Number.parseInt(attributes.get('start') ?? '1', 10);
      this.#lists.push(plain ? null : (Number.isFinite(start) ? start : 1) - 1);
    } else if (name === 'li') this.#entry();
    const bold = isBold(name, style);
    if (bold !== null || name === 'span') this.#bold.push({ name, bold: bold ?? this.#isBold() });
  }

  close(name: string): void {
    if (name === 'ol' || name === 'ul') this.#lists.pop();
    const from = Math.max(0, this.#bold.length - LOOK_BACK);
    const found = this.#bold.slice(from).findLastIndex((open) => open.name === name);
    if (found >= 0) this.#bold.length = from + found;
  }

  add(text: string, at: number): void {
    const clean = this.preformatted ? text : text.replace(/[ \t\r\n\f]+/g, ' ');
    if (clean.trim() === '') {
      if (this.#text !== '') this.#text += clean;
      return;
    }
    // Who types the number into the entry does not want another before it.
    if (this.#number && !/^\s*[(]?[0-9๐-๙]+[.)]/.test(clean)) this.#text += this.#number;
    this.#number = '';
    if (this.#at < 0) this.#at = at;
    if (!this.#isBold()) this.#plain = true;
    this.#text += clean;
  }

  /** The line as it is, and a new one begins; null where there is only white space. */
  take(): { readonly text: string; readonly at: number; readonly heading: boolean } | null {
    const text = this.preformatted
      ? this.#text
          .split('\n')
          .map((part) => part.trim())
          .filter(Boolean)
          .join('\n')
      : this.#text.replace(/ {2,}/g, ' ').trim();
    const taken = text === '' ? null : { text, at: this.#at, heading: this.#heading || !this.#plain };
    [this.#text, this.#at, this.#heading, this.#plain] = ['', -1, false, false];
    return taken;
  }

  #isBold(): boolean {
    return this.#bold.at(-1)?.bold ?? false;
  }

  #box(attributes: ReadonlyMap<string, string>, at: number): void {
    if (!/^(?:checkbox|radio)$/i.test(attributes.get('type') ?? '')) return;
    this.add(attributes.has('checked') ? '☑' : '☐', at);
  }

  #entry(): void {
    const last = this.#lists.at(-1) ?? null;
    if (last === null) return;
    this.#lists[this.#lists.length - 1] = last + 1;
    this.#number = `${String(last + 1)}. `;
  }
}
