import { figure, signed } from '../../charts/figures';
import type { PlanStart } from '../../plan/start';
import type { Changes, Outcome } from '../../plan/whatIf';
import type { Target } from '../../plan/target';
import type { Language } from '../../text/messages/define';
import { planMessages } from '../../text/messages/plan';
import { levelNames, levelWords, listed } from '../finding/findingWords';

/** More than these are counted instead of listed. */
const itemsListed = 4;
const indicatorsListed = 2;
const leftListed = 2;

/** "เผยแพร่ o42 กับ o43", "เผยแพร่ 2 ข้อใน 10.2", "ให้ 7 ประสิทธิภาพการสื่อสาร +1.20": what is done, in few words; more than `most` items are counted. */
export function doing(
  start: PlanStart,
  { items, indicators }: Changes,
  assumed: ReadonlySet<string>,
  lang: Language,
  most = itemsListed,
): string {
  const texts = planMessages[lang];
  const published = items.size > 0 ? publishing(start, [...items], assumed, lang, most) : [];
  const raised = indicators.size > 0 ? [raising(start, indicators, lang)] : [];
  return [...published, ...raised].join(texts.alsoRaise);
}

function publishing(
  start: PlanStart,
  codes: readonly string[],
  assumed: ReadonlySet<string>,
  lang: Language,
  most: number,
): readonly string[] {
  const texts = planMessages[lang];
  const named = codes.filter((code) => !assumed.has(code));
  const subs = start.lost.flatMap(({ code, sub }) =>
    codes.includes(code) && assumed.has(code) ? [sub] : [],
  );
  const distinct = [...new Set(subs)];
  if (named.length + distinct.length > most) {
    const left = start.lost.filter(({ code }) => !codes.includes(code)).map(({ code }) => code);
    const isTold = left.length > 0 && left.length <= leftListed && !left.some((code) => assumed.has(code));
    return [isTold ? texts.publishAllBut(codes.length, listed(left, lang)) : texts.publishAll(codes.length)];
  }
  const counted = distinct.map((sub) => texts.someIn(subs.filter((each) => each === sub).length, sub));
  return [texts.publish(listed([...named, ...counted], lang))];
}

function raising(start: PlanStart, indicators: Changes['indicators'], lang: Language): string {
  const texts = planMessages[lang];
  const moved = [...indicators].map(([code, to]) => ({ code, by: to - (start.scores.get(code) ?? to) }));
  const isUp = moved.every(({ by }) => by > 0);
  if (moved.length > indicatorsListed) return (isUp ? texts.raiseMany : texts.moveMany)(moved.length);
  const names = moved.map(({ code, by }) => texts.raiseOne(nodeName(start, code, lang), signed(by)));
  return (isUp ? texts.raise : texts.move)(listed(names, lang));
}

/** "7 ประสิทธิภาพการสื่อสาร". */
export function nodeName({ framework }: PlanStart, code: string, lang: Language): string {
  const node = framework.nodes.find((each) => each.code === code);
  return node === undefined ? code : `${code} ${(lang === 'en' && node.nameEn) || node.nameTh}`;
}

/** "85.70 (A)". */
export const standingWords = (start: PlanStart, { total, levels }: Outcome, lang: Language): string =>
  planMessages[lang].withLevel(figure(total), levelNames(levels, start.framework, lang));

/** "ระดับ A", "คะแนนรวม 85.00". */
export const targetWords = ({ framework }: PlanStart, target: Target, lang: Language): string =>
  'total' in target
    ? planMessages[lang].goalTotal(figure(target.total))
    : levelWords([target.level], framework, lang);

/** Effort without decimals it does not have: 2, 13.34. */
export const effortWords = (effort: number): string => figure(effort).replace(/\.00$/, '');
