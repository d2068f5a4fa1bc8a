import type { NodeScoresRow } from '../../questions/nodeScores';
import type { RankingRow } from '../../questions/ranking';
import { round2 } from '../../text/round2';

/** The score (0–100) of an agency by its id; null = not known. */
export type ScoreOf = (agencyId: number) => number | null;

/** A year of all agencies, held in the page: a filter that moves then asks nothing. */
export interface Sheet {
  /** B.E. */
  readonly year: number;
  /** Agencies that have a total, best first. */
  readonly rows: readonly RankingRow[];
  /** Totals as they are published, at two decimals; rounded once, as a filter looks at each several times. */
  readonly printed: ScoreOf;
  /** Nodes whose scores are known of some agency, in tree order, the total first. */
  readonly codes: readonly string[];
  /** Scores of a node; of one nobody has, unknown for all. */
  readonly scores: (code: string) => ScoreOf;
}

const unknown: ScoreOf = () => null;

export function sheetOf(year: number, rows: readonly RankingRow[], nodes: readonly NodeScoresRow[]): Sheet {
  const texts = new Map(nodes.map(({ code, scores }) => [code, scores]));
  const read = new Map<string, ScoreOf>();
  const totals = lookUp(rows.map(({ agency_id, total }) => [agency_id, total]));
  return {
    year,
    rows,
    printed: lookUp(rows.map(({ agency_id, total }) => [agency_id, round2(total)])),
    codes: ['total', ...texts.keys()],
    // A node's hundred kilobytes are taken apart when it is first looked at.
    scores: (code) => {
      if (code === 'total') return totals;
      const text = texts.get(code);
      if (text === undefined) return unknown;
      const known = read.get(code) ?? lookUp(pairs(text));
      read.set(code, known);
      return known;
    },
  };
}

const pairs = (text: string): (readonly [number, number])[] => {
  const numbers = text.split(' ');
  const found: (readonly [number, number])[] = [];
  for (let at = 0; at + 1 < numbers.length; at += 2)
    found.push([Number(numbers[at]), Number(numbers[at + 1])]);
  return found;
};

/** Ids are numbered from 1 without gaps. */
function lookUp(known: readonly (readonly [id: number, score: number])[]): ScoreOf {
  const highest = known.reduce((most, [id]) => Math.max(most, id), 0);
  const scores = new Float64Array(highest + 1).fill(Number.NaN);
  for (const [id, score] of known) scores[id] = score;
  return (id) => {
    const score = scores[id];
    return score === undefined || Number.isNaN(score) ? null : score;
  };
}
