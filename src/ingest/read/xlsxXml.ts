/** A start tag, an end tag or text, in document order. Names without their prefix. */
export type XmlEvent =
  | { readonly is: 'start' | 'end'; readonly name: string; readonly attributes: string }
  | { readonly is: 'text'; readonly text: string };

const TOKEN = /<(\/?)(?:[\w.-]+:)?([\w.-]+)(?![\w.-])([^<>]*?)(\/?)>|<[!?][^<>]*>|([^<]+)/g;
const ENTITY = /&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const fromCode = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD');

/** The five named entities and numbers only: a document type's own entities are never expanded. */
export const unescapeXml = (text: string): string =>
  text.includes('&')
    ? text.replace(ENTITY, (_all, hex?: string, decimal?: string, name?: string) => {
        if (hex) return fromCode(parseInt(hex, 16));
        if (decimal) return fromCode(Number(decimal));
        return named[(name ?? '').toLowerCase()] ?? '';
      })
    : text;

/**
 * Walks the tags of a workbook part. A worker has no DOMParser, and a sheet of many thousand rows wants no tree.
 * An empty element gives a start and an end.
 */
export function* xmlEvents(xml: string): Generator<XmlEvent> {
  for (const [, slash, name, attributes = '', empty, text] of xml.matchAll(TOKEN)) {
    if (text !== undefined) yield { is: 'text', text: unescapeXml(text) };
    else if (name !== undefined && slash) yield { is: 'end', name, attributes: '' };
    else if (name !== undefined) {
      yield { is: 'start', name, attributes };
      if (empty) yield { is: 'end', name, attributes: '' };
    }
  }
}

/** Value of one attribute by its local name; null = absent. */
export function attribute(attributes: string, name: string): string | null {
  const match = attributes.match(new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`));
  return match ? unescapeXml(match[1] ?? match[2] ?? '') : null;
}
