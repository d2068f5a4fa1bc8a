import { normalise } from '../../text/normalise';

const local =
  'องค์การบริหารส่วน(?:ตำบล|จังหวัด)|อบต\\.?|อบจ\\.?|เทศบาล(?:ตำบล|เมือง|นคร)|ทต\\.|ทม\\.|ทน\\.|กรุงเทพมหานคร|เมืองพัทยา';
const others =
  'กรม|สำนักงาน|กระทรวง|มหาวิทยาลัย|โรงพยาบาล|โรงเรียน|วิทยาลัย|คณะ|สถาบัน|กอง|ศูนย์|จังหวัด|อำเภอ|การไฟฟ้า|การประปา|ธนาคาร|องค์การ|เทศบาล|สำนัก';

const localName = new RegExp(
  `((?:${local})\\s?[\\u0E01-\\u0E5B]+?)(?=ประจำ|ปีงบ|ปี|อำเภอ|จังหวัด|ตำบล|อ\\.|จ\\.|พ\\.ศ|ได้|[^\\u0E01-\\u0E5B]|$)`,
  'u',
);
const labelled = /(?:ชื่อ)?หน่วยงาน\s*[:：]\s*([^\n\t,;|]+)/u;
const looksLike = new RegExp(`^(?:${local}|${others})`, 'u');

/** True for text that starts like the name of a public agency. */
export const looksLikeAgency = (text: string): boolean => looksLike.test(normalise(text));

/** The agency that title rows, a sheet or a file name state ("อบต.หนองจอก_2564.csv"); null = none. */
export function agencyIn(texts: readonly string[]): string | null {
  for (const text of texts.map(normalise)) {
    const name = labelled.exec(text)?.[1] ?? localName.exec(text)?.[1];
    if (name) return name.replace(/\s+/g, ' ').trim();
  }
  return null;
}
