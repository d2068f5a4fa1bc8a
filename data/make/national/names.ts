import type { Random } from '../random';

const firsts =
  'ทุ่ง ดอน โคก ห้วย คลอง นา วัง ป่า สวน เนิน หนอง บ่อ สระ ท่า บาง โนน ไร่ ถ้ำ เกาะ ปาก ลำ เวียง ค่าย เขา บึง'.split(' ');
const seconds =
  'ใสสะอาด พร้อมเพรียง ตั้งใจ ร่วมใจ โปร่งฟ้า เปิดเผย ตรงไปตรงมา ซื่อตรง สุจริต เที่ยงธรรม ไว้ใจ รอบคอบ ขยันยิ่ง มั่นคง แจ่มแจ้ง ชัดเจน สว่างไสว ยินดีตอบ'.split(
    ' ',
  );
const thirds =
  'เหนือสุด ใต้สุด ตะวันออก ตะวันตก ตอนกลาง พัฒนา สามัคคี รุ่งเรือง วิทยา อุดม สมบูรณ์ เจริญ ประชา นิมิต สวรรค์ มงคล ไพศาล ธารา คีรี นคร สุขใจ ศิลา ชุมชน เกษม บุรี วนา อรุณ จันทร์ฉาย'.split(
    ' ',
  );

export const mark = '(สมมติ)';

/** 12,600 proper names that no agency bears, in mixed order: a landmark, a virtue and an ending. */
export const properNames = (chance: Random): string[] =>
  chance.shuffle(
    firsts.flatMap((first) =>
      seconds.flatMap((second) => thirds.map((third) => `${first}${second}${third}`)),
    ),
  );

/** Every name says that it is made up. */
export const marked = (prefix: string, proper: string): string => `${prefix}${proper} ${mark}`;
