import { breakLines, pitch, rise } from '../charts/textBlock';
import { measureText, type Weight } from '../charts/measure';

export interface Picture {
  readonly title: string;
  readonly caption: string;
  /** `@font-face` rules with data inside. */
  readonly fonts: string;
  /** Value of a colour token (`--own`); empty if there is none of that name. */
  readonly token: (name: string) => string;
}

const padding = 24;
const family = 'Sarabun, sans-serif';

const escapeXml = (text: string): string =>
  text
    // Characters XML has no way to write, even escaped.
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** Attributes that are a `var(--token)` get the token's literal value. */
export const literalColours = (markup: string, token: Picture['token']): string =>
  markup.replace(
    /="var\(\s*(--[\w-]+)\s*\)"/g,
    (_, name: string) => `="${escapeXml(token(name).trim() || '#000000')}"`,
  );

interface Drawn {
  readonly markup: string;
  readonly height: number;
}

const block = (
  text: string,
  width: number,
  top: number,
  size: number,
  weight: Weight,
  ink: string,
): Drawn => {
  const lines = breakLines(text, width, measureText, size, weight);
  const markup = lines.map((line, index) => {
    const y = top + size * (rise + index * pitch);
    return `<text x="0" y="${y}" font-size="${size}" font-weight="${weight}" fill="var(${ink})">${escapeXml(line)}</text>`;
  });
  return { markup: markup.join(''), height: lines.length * size * pitch };
};

/**
 * A drawing as one self-contained SVG text: title above, caption with the source below, margins and ground of
 * its own, literal colours, fonts inside. `marks` is the inner markup of the drawing, sizes in px.
 */
export const composeSvg = (
  marks: string,
  size: { readonly width: number; readonly height: number },
  picture: Picture,
): { text: string; width: number; height: number } => {
  const title = block(picture.title, size.width, 0, 20, 700, '--ink');
  const top = title.height + 16;
  const caption = block(picture.caption, size.width, top + size.height + 16, 13, 400, '--ink-3');
  const width = size.width + padding * 2;
  const height = top + size.height + (caption.height > 0 ? 16 + caption.height : 0) + padding * 2;
  const body = literalColours(
    `<rect width="${width}" height="${height}" fill="var(--paper)"/>` +
      `<g transform="translate(${padding} ${padding})">${title.markup}` +
      `<g transform="translate(0 ${top})">${marks}</g>${caption.markup}</g>`,
    picture.token,
  );
  const text =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"` +
    ` font-family="${family}"><title>${escapeXml(picture.title)}</title><style>${picture.fonts}</style>${body}</svg>`;
  return { text, width, height };
};

/** The marks of a drawing on the page, without what is only there to be pointed at. */
export const marksOf = (svg: SVGSVGElement): string => {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copy.querySelector('[data-part="hits"]')?.remove();
  const writer = new XMLSerializer();
  return [...copy.children].map((child) => writer.serializeToString(child)).join('');
};

/** `composeSvg` of a drawing on the page, in the colours it has there. */
export const svgFile = (svg: SVGSVGElement, title: string, caption: string, fonts: string) => {
  const style = getComputedStyle(svg);
  const token = (name: string) => style.getPropertyValue(name);
  const { width, height } = svg.viewBox.baseVal;
  return composeSvg(marksOf(svg), { width, height }, { title, caption, fonts, token });
};
