import { round2 } from '../text/round2';
import { Fault } from './fault';

/** More agencies than any country has; a text that claims more is none of ours. */
const mostScores = 100_000;
const token = /^(\d{1,5})(?:x(\d{1,6}))?$/;

/** Hundredths, or tenths where only how scores spread is wanted: of each the lower end, so that what is below 85 stays so. */
export type Grain = 100 | 10;

/**
 * Scores 0–100 as short text: rounded as they are published, least first, each as its distance in grains from the one
 * before, `x` with how many have it. 8,300 scores take one to two kilobytes, packed; by tenths a third of that.
 */
export function writeScores(scores: Iterable<number>, grain: Grain): string {
  const grains = Int32Array.from(scores, (score) =>
    Math.floor((Math.round(round2(score) * 100) * grain) / 100),
  ).sort();
  const tokens: string[] = [];
  for (let at = 0, last = 0; at < grains.length;) {
    const value = grains[at] ?? 0;
    let next = at + 1;
    while (grains[next] === value) next += 1;
    tokens.push(`${value - last}${next - at > 1 ? `x${next - at}` : ''}`);
    [at, last] = [next, value];
  }
  return tokens.join(' ');
}

/** The inverse of writeScores, least first. A text that is none is a fault. */
export function readScores(text: string, grain: Grain): Float64Array {
  const scores: number[] = [];
  let grains = 0;
  for (const each of text === '' ? [] : text.split(' ')) {
    const [, gap, count = '1'] = token.exec(each) ?? [];
    grains += Number(gap);
    const score = grains / grain;
    if (!(score <= 100) || scores.length + Number(count) > mostScores) throw new Fault('file', 'scores');
    for (let left = Number(count); left > 0; left -= 1) scores.push(score);
  }
  return Float64Array.from(scores);
}
