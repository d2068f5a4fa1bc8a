import type { Said, ScoreFact } from '../report';
import { placing } from './parts';
import type { ProseLine } from './proseLines';
import { scoreSubject, type ScoreSubject } from './scoreSubject';
import { counting, elsewhere, measured, notGot, ranging, stated } from './scoreWords';
import { levelBehind, levelIn } from './statedLevel';

export interface ProseScores {
  readonly scores: ScoreFact[];
  readonly statedTotal: Said | null;
  readonly statedLevel: Said | null;
}

interface Found {
  readonly line: ProseLine;
  readonly subject: ScoreSubject;
  /** Where the number begins and ends in the line. */
  readonly start: number;
  readonly end: number;
  /** B.E. year named between the score before and this one; null = none. */
  readonly year: number | null;
  readonly level: string;
}

const farthest = 260;
const yearNamed = /(?<!\d)25\d\d(?!\d)/g;

/**
 * Scores that sentences state: of the whole, of instruments, of indicators. Full marks, thresholds, weights, changes,
 * counts and other yardsticks are none. Of one subject in several years only what is of the `assessed` year counts,
 * where there is such a score.
 */
export function proseScores(lines: readonly ProseLine[], assessed: number | null): ProseScores {
  const found = lines.flatMap(scoresOf);
  const kept = found.filter(
    (one) =>
      fits(one.year, assessed) || !found.some((other) => same(one, other) && fits(other.year, assessed)),
  );
  const place = placing();
  const scores = kept.flatMap(({ line, subject, start, end, level }): ScoreFact[] => {
    const at = place(line.line);
    if (at === null) return [];
    return [
      { line: at, from: 'prose', ...subject, rank: '', score: line.text.slice(start, end), level, note: '' },
    ];
  });
  const total = scores.find(({ code }) => code === 'total');
  const levelled = scores.find(({ code, level }) => code === 'total' && level !== '');
  return {
    scores,
    statedTotal: total ? { text: total.score, line: total.line } : null,
    statedLevel: levelled ? { text: levelled.level, line: levelled.line } : null,
  };
}

const fits = (year: number | null, assessed: number | null): boolean => year === null || year === assessed;
const same = (one: Found, other: Found): boolean =>
  one.subject.code === other.subject.code && one.subject.name === other.subject.name;

/** The number between two texts is no score that was got. */
const isOther = (before: string, digits: string, behind: string): boolean =>
  notGot.test(before.slice(-80)) || ranging.test(behind) || (/^\d+$/.test(digits) && counting.test(behind));

/** Numbers that may be scores, with where the words before them end, in order. */
function numbersIn({
  plain,
}: ProseLine): { readonly words: number; readonly start: number; readonly end: number }[] {
  const all = new Map<number, { words: number; start: number; end: number }>();
  for (const pattern of [stated, measured])
    for (const match of plain.matchAll(pattern)) {
      const digits = match[1] ?? '';
      const start = match.index + match[0].length - digits.length;
      const sure =
        /[.,]/.test(digits) ||
        /คะแนน|ร้อยละ/.test(match[0]) ||
        /^\s*(?:\)\s*)?(?:คะแนน|%)/.test(plain.slice(start + digits.length));
      if (sure && !all.has(start)) all.set(start, { words: match.index, start, end: start + digits.length });
    }
  return [...all.values()]
    .filter(({ start, end }) => !isOther(plain.slice(0, start), plain.slice(start, end), plain.slice(end)))
    .sort((a, b) => a.start - b.start);
}

function scoresOf(line: ProseLine): Found[] {
  if (line.kind === 'row') return [];
  const found: Found[] = [];
  const numbers = numbersIn(line);
  numbers.forEach(({ words, start, end }, index) => {
    const from = Math.max(0, numbers[index - 1]?.end ?? 0, words - farthest);
    const before = line.plain.slice(from, start);
    if (elsewhere.test(before)) return;
    const year = Number([...before.matchAll(yearNamed)].at(-1)?.[0] ?? 0) || null;
    // "ปี 2563 ได้ … ปี 2564 ได้ …": the second goes on about the same.
    const subject = scoreSubject(line, from, words, start) ?? (year === null ? null : found.at(-1)?.subject);
    if (!subject) return;
    const behind = line.plain.slice(end, Math.min(numbers[index + 1]?.start ?? line.plain.length, end + 160));
    const level =
      subject.code === 'total'
        ? (levelBehind(behind) ?? levelIn(behind)?.text ?? levelIn(before)?.text ?? '')
        : '';
    found.push({ line, subject, start, end, year, level });
  });
  return found;
}
