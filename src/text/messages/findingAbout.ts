import { messages } from './define';
import { reportProof } from './findingReportProof';

interface Words {
  readonly year: (year: string) => string;
  readonly total: string;
  readonly indicator: (code: string) => string;
  readonly part: (code: string) => string;
  readonly item: (code: string) => string;
  readonly printed: (value: string) => string;
  readonly comes: (value: string) => string;
  readonly meant: (printed: string, read: string) => string;
  readonly place: (file: string, row: string) => string;
  readonly rows: (count: string) => string;
}

const texts = messages<Words>({
  th: {
    year: (year) => `ปี ${year}`,
    total: 'คะแนนรวม',
    indicator: (code) => `ตัวชี้วัด ${code}`,
    part: (code) => `ตัวชี้วัดย่อย ${code}`,
    item: (code) => `ข้อ ${code}`,
    printed: (value) => `เอกสารพิมพ์ไว้ ${value}`,
    comes: (value) => `คำนวณได้ ${value}`,
    meant: (printed, read) => `เลข ${printed} น่าจะเป็น ${read}`,
    place: (file, row) => `${file} แถว ${row}`,
    rows: (count) => `${count} แถว`,
  },
  en: {
    year: (year) => `FY${year}`,
    total: 'total',
    indicator: (code) => `indicator ${code}`,
    part: (code) => `sub-indicator ${code}`,
    item: (code) => `item ${code}`,
    printed: (value) => `printed as ${value}`,
    comes: (value) => `computed ${value}`,
    meant: (printed, read) => `digit ${printed} is likely ${read}`,
    place: (file, row) => `${file} row ${row}`,
    rows: (count) => `${count} rows`,
  },
});

/** Sub-indicators have one digit after the point, printed values two. */
const code = String.raw`(?:total|[IEO]IT|\d{1,2}(?:\.\d)?|[ox]\d{1,2})`;
const aboutForm = new RegExp(`^(.*?) ?(25\\d\\d)(?: (${code}))?$`, 'u');
const levelForm = new RegExp(`^(${code}) = (.+)$`, 'u');
const valueForm = new RegExp(`^(${code}) (-?\\d+(?:\\.\\d+)?(?: = .+)?)$`, 'u');
const reasonForm = new RegExp(`^(${code}): (.+)$`, 'u');

/** "total" → คะแนนรวม, "9" → ตัวชี้วัด 9, "9.1" → ตัวชี้วัดย่อย 9.1, "o42" → ข้อ o42; instruments are their own names. */
function node(of: string, words: Words): string {
  if (of === 'total') return words.total;
  if (/^[ox]/u.test(of)) return words.item(of);
  if (!/^\d/u.test(of)) return of;
  return of.includes('.') ? words.part(of) : words.indicator(of);
}

/** "อบต.หนองจอก 2564 9" → "อบต.หนองจอก ปี 2564 ตัวชี้วัด 9"; anything else stays as it is. */
export function aboutInWords(about: string, lang: 'th' | 'en'): string {
  const found = aboutForm.exec(about);
  if (!found) return about;
  const [, name = '', year = '', of] = found;
  const words = texts[lang];
  return [name, words.year(year), of === undefined ? '' : node(of, words)].filter(Boolean).join(' ');
}

/** How many of the first facts of a rule's proof are places of a file: "scores.csv 12: 70.00". */
const places: Readonly<Record<string, number>> = {
  'duplicate-same': 1,
  'duplicate-different': 2,
  'item-repeated': 1,
};

/** The facts of a proof, joined by "; ", each in words where it is a code, a place or a number of ours. */
export function proofInWords(detail: string, rule: string, lang: 'th' | 'en'): string {
  const words = texts[lang];
  if (rule === 'framework-missing') return detail === '' ? '' : words.rows(detail);
  const fact = (printed: string, order: number): string => {
    const text = reportProof(printed, rule, lang);
    const place = order < (places[rule] ?? 0) ? /^(.+) (\d+)(: .*)?$/u.exec(text) : null;
    if (place) return words.place(place[1] ?? '', place[2] ?? '') + (place[3] ?? '');
    const digit = /^(\d) → (\d)$/u.exec(text);
    if (digit) return words.meant(digit[1] ?? '', digit[2] ?? '');
    const stated = /^stated (.+)$/u.exec(text);
    if (stated) return words.printed(stated[1] ?? '');
    if (rule === 'duplicate-different' && /^\d+\.\d\d$/u.test(text)) return words.comes(text);
    const equal = levelForm.exec(text);
    if (equal) return `${node(equal[1] ?? '', words)} = ${equal[2] ?? ''}`;
    const value = valueForm.exec(text);
    if (value)
      return `${node(value[1] ?? '', words)} ${(value[1] ?? '') === 'total' ? '' : '= '}${value[2] ?? ''}`;
    const reason = reasonForm.exec(text);
    return reason ? `${node(reason[1] ?? '', words)}: ${reason[2] ?? ''}` : text;
  };
  return detail.split('; ').map(fact).join('; ');
}
