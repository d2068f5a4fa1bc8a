import { frameworks } from '../../../framework/frameworks';
import { resolveNode } from '../../../framework/names';
import type { ProseLine } from './proseLines';

/** Whose score a number is; texts as printed. */
export interface ScoreSubject {
  readonly code: string;
  readonly printedNumber: string;
  readonly name: string;
}

const indicator = /ตัวชี้วัด(?:ย่อย)?(?:ที่)?\s*(?:(\d{1,2}(?:\.\d)?)(?![\d%])\s*[.:)]?\s*)?/g;
const instruments: readonly (readonly [string, RegExp])[] = [
  ['IIT', /(?<![A-Za-z])IIT(?![A-Za-z])|ผู้มีส่วนได้(?:ส่วน)?เสียภายใน/g],
  ['EIT', /(?<![A-Za-z])EIT(?![A-Za-z])|ผู้มีส่วนได้(?:ส่วน)?เสียภายนอก/g],
  ['OIT', /(?<![A-Za-z])OIT(?![A-Za-z])|แบบ(?:วัด|ตรวจ)การเปิดเผยข้อมูล(?:สาธารณะ)?/g],
];
const whole = /ภาพรวม|(?:ผล)?คะแนนรวม|รวมทั้งสิ้น|(?<=[\s,])รวม(?=\s*(?:จำนวน|เท่ากับ|ได้|[:=])?\s*$)/g;
const assessment = /(?:ผล)?(?:คะแนน)?(?:การ)?ประเมิน|(?:คะแนน\s*)?ITA/g;
/** Other things are assessed as well: risks, staff, projects. */
const ours = /ITA(?![A-Za-z])|คุณธรรม/;
const unnamed = /^(?:ที่|ได้|ซึ่ง|มี|และ|ของ|ตาม|ทั้ง)/;
const ends =
  /(?<![\s:："“”()[\]–-])[\s:："“”()[\]–-]+$|(?:^|(?<!\s)\s+)(?:มี|ผล|ได้รับ|ได้|ปรากฏว่า|โดย|ซึ่ง|มีค่า|คิดเป็น)$|(?<!\s)\s*\((?:IIT|EIT|OIT)\)$/;
/** An enumeration of indicators names each behind one of these. */
const enumerated = /^.*(?:ได้แก่|คือ|[,:;]|\sและ(?=การ|คุณภาพ|ประสิทธิภาพ))/s;
const starts = /^[\s:："“”()*•–-]*(?:\d{1,2}(?:\.\d)?[.)]\s*)?/;

const last = (text: string, pattern: RegExp): RegExpExecArray | undefined =>
  [...text.matchAll(pattern)].at(-1);

const trimmed = (text: string): string => {
  let name = text.trim();
  for (let cut = name.replace(ends, ''); cut !== name; cut = name.replace(ends, '')) name = cut;
  return name;
};

/** Any year that has the ten indicators tells whether words are the name of one. */
const usual = frameworks().at(-1);
const isNode = (text: string): boolean =>
  usual !== undefined && (resolveNode(usual, text)[0]?.confidence ?? 0) >= 0.6;

/**
 * Whose score it is whose digits begin at `score`, from the words before it (`from` to `to`; the words of stating it
 * follow): the nearest "ตัวชี้วัดที่ N name", an instrument, the whole ("ภาพรวม", "ผลคะแนนการประเมิน"), or an indicator
 * named without the word. Null where the words name none of these.
 */
export function scoreSubject(line: ProseLine, from: number, to: number, score: number): ScoreSubject | null {
  const words = line.plain.slice(from, to);
  const printed = (start: number, end = to - from): string => line.text.slice(from + start, from + end);
  const total = last(line.plain.slice(from, score), whole);
  const numbered = indicatorIn(words, printed);
  const tools = instruments.flatMap(([code, pattern]) => {
    const match = last(words, pattern);
    return match ? [{ code, at: match.index, name: match[0] }] : [];
  });
  const nearest = tools.reduce((at, tool) => Math.max(at, tool.at), numbered?.at ?? -1);
  if (total && (total.index > nearest || tools.length > 1))
    return totalNamed(printed(total.index, total.index + total[0].length));
  if (numbered) return numbered.subject;
  const [tool, another] = tools;
  if (tool && !another) return { code: tool.code, printedNumber: '', name: tool.name };
  const opening =
    (enumerated.exec(words.trimEnd().replace(/[:=]$/, '')) ?? starts.exec(words))?.[0].length ?? 0;
  const bareName = trimmed(printed(opening));
  if (bareName.length <= 60 && isNode(bareName) && !/ITA/.test(bareName))
    return {
      code: '',
      printedNumber: starts.exec(printed(0))?.[0].replace(/[^\d๐-๙.]|\.\s*$/g, '') ?? '',
      name: bareName,
    };
  const result = ours.test(words) ? last(words, assessment) : undefined;
  return result ? totalNamed(printed(result.index, result.index + result[0].length)) : null;
}

const totalNamed = (name: string): ScoreSubject => ({ code: 'total', printedNumber: '', name });

function indicatorIn(
  words: string,
  printed: (start: number, end?: number) => string,
): { readonly at: number; readonly subject: ScoreSubject } | null {
  const match = last(words, indicator);
  if (!match) return null;
  const start = match.index + match[0].length;
  const name = trimmed(printed(start));
  const number = match[1] ?? '';
  if (name === '' ? number === '' : unnamed.test(name) || !isNode(name)) return null;
  const at = match[0].indexOf(number);
  const printedNumber = number === '' ? '' : printed(match.index + at, match.index + at + number.length);
  return { at: match.index, subject: { code: '', printedNumber, name } };
}
