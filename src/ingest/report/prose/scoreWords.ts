/** Patterns for lines whose digits are 0–9 already. */

/** `97.59`, `95,7`, `100`; not a year, a part of a longer number, a date or a list number. */
export const number = '(?<![\\d.,/])(?:100|\\d{1,2})(?:[.,]\\d{1,3})?(?![\\d/]|[.,]\\d)';

/** Words that stand right before a score; what may stand between them and it says neither "full marks" nor "at least". */
export const stated = new RegExp(
  '(?:(?:(?:ได้(?:รับ)?|มี)\\s*|(?<!\\s)\\s*)(?:ผล|ค่า)?คะแนน(?!เต็ม)[ก-๎]{0,20}|ได้(?:รับ)?|จำนวน|เท่ากับ|อยู่ที่|คิดเป็น|ร้อยละ|คือ|[:=])' +
    `\\s*(?:(?:จำนวน|เท่ากับ|อยู่ที่|คิดเป็น|คือ|[:=(])\\s*)?(?:ร้อยละ\\s*)?(${number})`,
  'g',
);
/** A score that stands behind its subject alone: "การปฏิบัติหน้าที่ 95.20 คะแนน", "(95.20)" at the end of a line. */
export const measured = new RegExp(`(${number})(?=\\s*(?:\\)\\s*)?(?:\\(?(?:คะแนน|%)|$))`, 'g');

/** Right before a number: it is no score that was got. */
export const notGot =
  /(?:เต็ม|น้อยกว่า|ต่ำกว่า|มากกว่า|สูงกว่า|เกินกว่า|ตั้งแต่|ไม่เกิน|เกณฑ์|เป้าหมาย|น้ำหนัก|ระหว่าง|อย่างน้อย|หัก|จาก)(?:ที่กำหนด(?:ไว้)?)?\s*(?:(?:ร้อยละ|คะแนน|จำนวน|[(:=])\s*)?$|(?:เพิ่มขึ้น|ลดลง|ขาด)(?:(?!เป็น|ได้)[^\n]){0,40}$/;
/** Right behind a number: it is the first of a range. */
export const ranging = /^\s*(?:[-–]|ถึง)\s*(?:ร้อยละ\s*)?\d/;
/** Right behind a whole number: it counts something else. */
export const counting =
  /^\s*(?:(?:ข้อ|ครั้ง|คน|ราย|ตัวชี้วัด(?!ที่|ย่อย)|โครงการ|ประเด็น|ด้าน|บาท|วัน|เดือน|ปี|ชั่วโมง|แห่ง|หน่วยงาน|ลำดับ|อันดับ|เรื่อง|ฉบับ|กิจกรรม|มาตรการ|ส่วน|กอง|ระดับ(?!\s*[A-F]|\s*:))|[.)]\s*[ก-๎])/;
/** Other yardsticks, and results of others, that are told in the same words. */
export const elsewhere =
  /พึงพอใจ|LPA|แบบทดสอบ|ข้อสอบ|แข่งขัน|ประกวด|ระดับ(?:ประเทศ|จังหวัด|อำเภอ|ภาค)|ทั่วประเทศ|ภาพรวม(?:ทั้ง)?(?:ประเทศ|จังหวัด)|ค่าเฉลี่ยของ/;
