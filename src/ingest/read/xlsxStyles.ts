import { attribute, xmlEvents } from './xlsxXml';

/** How numbers of a cell style are shown, as far as it changes their text. */
export interface NumberStyle {
  readonly shows: 'number' | 'percent' | 'date';
  /** Decimals the format prints at least: 97.9 is shown, and meant, as 97.90. */
  readonly decimals: number;
}

const PLAIN: NumberStyle = { shows: 'number', decimals: 0 };
/** Formats every program knows without a definition; 71–81 are Excel's Thai set. */
const builtIn: Readonly<Record<number, NumberStyle>> = Object.fromEntries([
  ...[14, 15, 16, 17, 22, 71, 72, 73, 74, 77, 81].map((id) => [id, { shows: 'date', decimals: 0 }] as const),
  ...[2, 4, 39, 40].map((id) => [id, { shows: 'number', decimals: 2 }] as const),
  [9, { shows: 'percent', decimals: 0 }],
  [10, { shows: 'percent', decimals: 2 }],
]);

/** A format code without what is only decoration: colours and locales in brackets, quoted text, escaped characters. */
const bareFormat = (code: string): string =>
  (code.split(';')[0] ?? '').replace(/\[[^[\]]*\]|"[^"]*"|\\.|_.|\*./g, '');

function styleOf(code: string): NumberStyle {
  const format = bareFormat(code);
  if (/general|standard|@/i.test(format)) return PLAIN;
  if (/[yd]|b{2}|e{2,}/i.test(format)) return { shows: 'date', decimals: 0 };
  const decimals = format.match(/\.(0+)/)?.[1]?.length ?? 0;
  return { shows: format.includes('%') ? 'percent' : 'number', decimals };
}

/** Cell style index → how its numbers are shown. */
export function numberStyles(xml: string): readonly NumberStyle[] {
  const own = new Map<number, NumberStyle>();
  const styles: NumberStyle[] = [];
  let inCellStyles = false;
  for (const event of xmlEvents(xml)) {
    if (event.is === 'text') continue;
    if (event.name === 'cellXfs') inCellStyles = event.is === 'start';
    if (event.is === 'end') continue;
    if (event.name === 'numFmt') {
      own.set(
        Number(attribute(event.attributes, 'numFmtId')),
        styleOf(attribute(event.attributes, 'formatCode') ?? ''),
      );
    } else if (event.name === 'xf' && inCellStyles) {
      const id = Number(attribute(event.attributes, 'numFmtId') ?? 0);
      styles.push(own.get(id) ?? builtIn[id] ?? PLAIN);
    }
  }
  return styles;
}

const DAY = 86_400_000;
const two = (n: number): string => String(n).padStart(2, '0');

/** Excel counts days from 1900-01-00 and believes in 29 February 1900; old Mac files count from 1904. */
function isoDate(serial: number, from1904: boolean): string {
  const epoch = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  const date = new Date(epoch + Math.round(serial * DAY));
  if (Number.isNaN(date.getTime())) return String(serial);
  const day = `${String(date.getUTCFullYear())}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
  const time = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
  return time === '00:00' ? day : `${day}T${time}`;
}

/** 15 significant digits are what Excel itself shows: 97.910000000000004 is 97.91. Shown decimals are padded, never cut. */
function decimalText(value: number, decimals: number): string {
  const text = String(Number(value.toPrecision(15)));
  const printed = text.split('.')[1]?.length ?? 0;
  return printed < decimals && /^-?\d+(\.\d+)?$/.test(text) ? value.toFixed(decimals) : text;
}

/** The text of a number cell as its style shows it. */
export function numberText(raw: string, style: NumberStyle = PLAIN, from1904 = false): string {
  const value = Number(raw);
  if (raw.trim() === '' || Number.isNaN(value)) return raw;
  if (style.shows === 'date') return isoDate(value, from1904);
  if (style.shows === 'percent') return `${decimalText(value * 100, style.decimals)}%`;
  return decimalText(value, style.decimals);
}
