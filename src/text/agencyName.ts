import { bare, normalise } from './normalise';

interface AgencyKind {
  /** Label of the type, as agency lists have it. */
  readonly type: string;
  readonly full: string;
  /** How a name of this type is shortened for labels; the full word where there is no common short form. */
  readonly short: string;
  /** Other ways to begin such a name, met in real files (the last of อบต. are slips of the pen). */
  readonly written: RegExp | null;
}

const kinds: readonly AgencyKind[] = [
  {
    type: 'อบต.',
    full: 'องค์การบริหารส่วนตำบล',
    short: 'อบต.',
    written: /^(?:อบต|อปต)\s*\.?\s*|^อ\s?\.\s?บ\s?\.\s?ต\s?\.\s*|^องค์กรบริหารส่วนตำบล/,
  },
  {
    type: 'อบจ.',
    full: 'องค์การบริหารส่วนจังหวัด',
    short: 'อบจ.',
    written: /^อบจ\s*\.?\s*|^อ\s?\.\s?บ\s?\.\s?จ\s?\.\s*|^องค์กรบริหารส่วนจังหวัด/,
  },
  {
    type: 'เทศบาลตำบล',
    full: 'เทศบาลตำบล',
    short: 'ทต.',
    written: /^ทต(?:\s*\.\s*|\s+)|^ท\s?\.\s?ต\s?\.\s*/,
  },
  {
    type: 'เทศบาลเมือง',
    full: 'เทศบาลเมือง',
    short: 'ทม.',
    written: /^ทม(?:\s*\.\s*|\s+)|^ท\s?\.\s?ม\s?\.\s*/,
  },
  { type: 'เทศบาลนคร', full: 'เทศบาลนคร', short: 'ทน.', written: /^ทน(?:\s*\.\s*|\s+)|^ท\s?\.\s?น\s?\.\s*/ },
  { type: 'จังหวัด', full: 'จังหวัด', short: 'จ.', written: /^จ\s*\.\s*/ },
  { type: 'กรม', full: 'กรม', short: 'กรม', written: null },
  { type: 'กระทรวง', full: 'กระทรวง', short: 'กระทรวง', written: null },
  { type: 'มหาวิทยาลัย', full: 'มหาวิทยาลัย', short: 'ม.', written: /^ม\s*\.\s*/ },
  { type: 'คณะ', full: 'คณะ', short: 'คณะ', written: null },
  { type: 'โรงพยาบาล', full: 'โรงพยาบาล', short: 'รพ.', written: /^รพ\s*\.\s*/ },
  { type: 'โรงเรียน', full: 'โรงเรียน', short: 'รร.', written: /^รร\s*\.\s*/ },
];

/** Where the agency lies, when the name cell goes on to say so: `อบต.ก อำเภอข จังหวัดค`. */
const place =
  /^(?<name>.*?\S)\s+(?:(?:อำเภอ|อ\s?\.)\s*(?<district>[^\s]+)\s*)?(?:(?:จังหวัด|จ\s?\.)\s*(?<province>[^\s]+))?$/;

interface NameParts {
  readonly kind: AgencyKind | null;
  /** Type in full and proper name, without the place behind it. */
  readonly full: string;
  /** What follows the type. */
  readonly proper: string;
  readonly province: string;
}

function partsOf(name: string): NameParts {
  const cell = normalise(name).replace(/\s+/g, ' ');
  const { name: own = cell, province = '' } = place.exec(cell)?.groups ?? {};
  for (const kind of kinds) {
    const start = own.startsWith(kind.full) ? kind.full : (kind.written?.exec(own)?.[0] ?? '');
    const proper = own.slice(start.length).trim();
    if (start !== '' && proper !== '') return { kind, full: kind.full + proper, proper, province };
  }
  return { kind: null, full: own, proper: own, province };
}

/**
 * What makes two spellings the same agency: type written out, white space and case gone, and `@province` where a province
 * is given (or stands in the name itself). อบต.หนองจอก → องค์การบริหารส่วนตำบลหนองจอก.
 */
export function agencyKey(name: string, province = ''): string {
  const parts = partsOf(name);
  const stated = bare(province) === '' ? parts.province : province;
  const area = bare(stated).replace(/^(?:จังหวัด|จ\.)/, '');
  return bare(parts.full) + (area === '' ? '' : `@${area}`);
}

/** A name with the place behind it ("อบต.ก อำเภอข จังหวัดค") in its parts; null where the text does not say. */
export function splitPlace(text: string): {
  readonly name: string;
  readonly district: string | null;
  readonly province: string | null;
} {
  const cell = normalise(text).replace(/\s+/g, ' ');
  const { name = cell, district = null, province = null } = place.exec(cell)?.groups ?? {};
  return { name, district, province };
}

/** The type as its name tells it: อบต., เทศบาลตำบล, เทศบาลเมือง, เทศบาลนคร, อบจ., จังหวัด, กรม, มหาวิทยาลัย …; null if it does not. */
export const agencyType = (name: string): string | null => partsOf(name).kind?.type ?? null;

/** For documents: อบต.หนองจอก → องค์การบริหารส่วนตำบลหนองจอก; a place behind the name goes, a name without a known type stays. */
export const fullName = (name: string): string => partsOf(name).full;

/** For labels: องค์การบริหารส่วนตำบลหนองจอก → อบต.หนองจอก. Names of other types come back trimmed. */
export function shortName(name: string): string {
  const { kind, full, proper } = partsOf(name);
  return kind ? kind.short + proper : full;
}
