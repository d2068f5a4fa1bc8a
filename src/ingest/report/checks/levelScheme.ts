import { framework } from '../../../framework/frameworks';
import { levelsPossible } from '../../../framework/level';
import { toArabicDigits } from '../../../text/digits';
import { lineOf } from '../../place';
import type { ReportDoubt } from '../report';
import type { FactsContext } from './factsContext';
import { doubtAt, textSpot } from './factsDoubt';

const letter = /ระดับ\s*(?:[“"(]\s*)?(AA|[A-F])(?![A-Za-z])/g;
const loneLetter = /^\s*\(?(AA|[A-F])\)?\s*$/;
const word = /ผ่านดีเยี่ยม|ผ่านดี|ต้องปรับปรุงโดยด่วน|ต้องปรับปรุง/g;
const shortened = /(?<!ผ่าน)ดีเยี่ยม/;

/** Letters AA–F from FY2566 on, the new words before, or "ดีเยี่ยม" without ผ่าน (R4); once for a report. */
export function levelSchemes({ report, pieces, about }: FactsContext): ReportDoubt[] {
  const { statedLevel, statedTotal, assessedYear, fiscalYear } = report.facts;
  const year = assessedYear ?? fiscalYear;
  const scale = year === null ? undefined : framework(year);
  if (!statedLevel || !scale) return [];
  const line = lineOf(statedLevel.line);
  const sentence = pieces
    .filter((piece) => piece.line === line)
    .map(({ text }) => text)
    .join('\n');
  const printed = [
    ...[...`${statedLevel.text}\n${sentence}`.matchAll(letter)].map(([, found = '']) => found),
    loneLetter.exec(statedLevel.text)?.[1] ?? '',
    ...[...statedLevel.text.matchAll(word)].map(([found]) => found),
  ].filter((found) => found !== '');
  const levels = scale.levels.map(({ level }) => level);
  const strange = [...new Set(printed)].filter((found) => !levels.includes(found));
  const cut = shortened.exec(statedLevel.text)?.[0];
  const isCut = cut !== undefined && !levels.includes(cut);
  if (strange.length === 0 && !isCut) return [];

  const total = Number(/\d+(?:\.\d+)?/.exec(toArabicDigits(statedTotal?.text ?? ''))?.[0] ?? Number.NaN);
  const possible = Number.isFinite(total) ? levelsPossible(scale, total, null) : [];
  const meant = possible.filter((level) => cut !== undefined && level.endsWith(cut));
  const words = {
    value: statedLevel.text,
    expected: (meant.length > 0 ? meant : possible).join(' | '),
    about: about('total', year),
    detail: [...strange, ...(isCut ? [cut] : [])].join('; '),
  };
  return [doubtAt('level-scheme-mixed', 'warning', textSpot(line), words)];
}
