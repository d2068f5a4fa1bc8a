import { isDistrict, provinceNamed } from '../../../text/places';
import { placeName } from './nameEnd';
import type { ProseLine } from './proseLines';

/** Where the agency lies, as printed, without the words ตำบล, อำเภอ, จังหวัด; '' = not stated. */
export interface StatedPlace {
  readonly subdistrict: string;
  readonly district: string;
  readonly province: string;
}

const letters = '([ก-ฮะ-ฺเ-๎]+(?:-[ก-๎]+)?)';
const subdistrict = new RegExp(`(?<!ส่วน\\s?|เทศบาล\\s?)(?:ตำบล|(?<![ก-๎.])ต\\.|แขวง)\\s?${letters}`);
const district = new RegExp(`(?:อำเภอ|(?<![ก-๎.])อ\\.)\\s?${letters}`);
const province = new RegExp(`(?<!ส่วน\\s?)(?:จังหวัด|(?<![ก-๎.])จ\\.)\\s?${letters}|(กรุงเทพมหานคร)`);

const first = (lines: readonly ProseLine[], pattern: RegExp): string => {
  for (const { text } of lines) {
    const match = pattern.exec(text);
    const run = match?.[1] ?? match?.[2] ?? '';
    const beyond = run.search(/อำเภอ|จังหวัด|ประจำ|ปีงบ/);
    const name = beyond > 0 ? run.slice(0, beyond) : run;
    const known = isDistrict(name) || provinceNamed(name) !== null;
    const cut = known ? name : placeName(name);
    if (cut.length >= 2) return cut;
  }
  return '';
};

/** From the title, else from the first lines that name them. */
export function statedPlace(titles: readonly ProseLine[], lines: readonly ProseLine[]): StatedPlace {
  const prose = lines.filter(({ kind }) => kind !== 'row');
  const near = titles.filter(({ text }) => district.test(text) || province.test(text));
  const where =
    near.length > 0
      ? near
      : prose.filter(({ text }) => district.test(text) && province.test(text)).slice(0, 1);
  return {
    subdistrict: first(where, subdistrict),
    district: first(where, district),
    province: first(where, province),
  };
}
