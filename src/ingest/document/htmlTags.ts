import { Tokenizer } from 'htmlparser2';

export interface HtmlHandler {
  /** `at`: where the tag stands in the source. Names of tags and attributes are lower case, values are decoded. */
  open(name: string, attributes: ReadonlyMap<string, string>, at: number): void;
  close(name: string): void;
  /** Entities are decoded. */
  text(text: string, at: number): void;
}

/**
 * Walks the tags of markup in its order, without a tree: htmlparser2's own tree searches all open elements at every
 * end tag, which takes quadratic time on markup that closes nothing. Comments and declarations are passed over; a tag
 * that the source breaks off in is text.
 */
export function walkHtml(html: string, handler: HtmlHandler): void {
  let name = '';
  let at = 0;
  let inTag = false;
  let attributes = new Map<string, string>();
  let attribute = '';
  let value = '';
  const opened = (): void => {
    inTag = false;
    handler.open(name, attributes, at);
  };
  /** How far the source was understood, at least. */
  let seen = 0;
  const pass = (_start: number, end: number): void => {
    seen = end;
  };
  const tokenizer = new Tokenizer(
    {},
    {
      onopentagname(start, end) {
        name = html.slice(start, end).toLowerCase();
        at = start - 1;
        inTag = true;
        attributes = new Map();
      },
      onattribname(start, end) {
        attribute = html.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata(start, end) {
        value += html.slice(start, end);
      },
      onattribentity(codepoint) {
        value += String.fromCodePoint(codepoint);
      },
      onattribend() {
        if (!attributes.has(attribute)) attributes.set(attribute, value);
      },
      onopentagend: opened,
      onselfclosingtag: opened,
      onclosetag(start, end) {
        seen = end;
        handler.close(html.slice(start, end).toLowerCase());
      },
      ontext(start, end) {
        seen = end;
        handler.text(html.slice(start, end), start);
      },
      ontextentity(codepoint, end) {
        seen = end;
        handler.text(String.fromCodePoint(codepoint), end);
      },
      oncdata(start, end, offset) {
        seen = end;
        handler.text(html.slice(start, end - offset), start);
      },
      oncomment: pass,
      ondeclaration: pass,
      onprocessinginstruction: pass,
      onend() {
        const last = html.lastIndexOf('<');
        if (inTag) handler.text(html.slice(at), at);
        else if (last >= seen && /^<[a-z][a-z0-9:-]*$/i.test(html.slice(last)))
          handler.text(html.slice(last), last);
      },
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}
