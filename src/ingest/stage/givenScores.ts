import type { StageScores } from './stageScores';

/**
 * What agencies stated in rows that were handed over already, as far as a scale is judged by it: everything but items,
 * of the years that are not judged yet, each by its first statement. Eight bytes a score.
 */
export class GivenScores {
  readonly #places = new Map<string, number>();
  /** Fiscal year → agency → scores in the order of `#places`; NaN = not stated. */
  readonly #years = new Map<number, Map<string, Float64Array>>();

  constructor(private readonly scores: StageScores) {}

  /** To be called before rows are handed over. `waiting`: rows that are not; `judged`: years of no more interest. */
  keep(judged: ReadonlySet<number>, waiting: ReadonlySet<number>): void {
    for (const year of judged) this.#years.delete(year);
    const { scores } = this;
    for (let row = 0; row < scores.length; row += 1) {
      const year = scores.fiscalYear(row);
      // Only items are exact.
      if (scores.tolerance(row) === 0 || judged.has(year) || waiting.has(row)) continue;
      this.#note(year, scores.agencyKey(row), this.#placeOf(scores.code(row)), scores.score(row));
    }
  }

  /** Code → score. */
  of(fiscalYear: number, agencyKey: string): Map<string, number> {
    const own = this.#years.get(fiscalYear)?.get(agencyKey);
    const known = [...this.#places].map(([code, place]) => [code, own?.[place] ?? NaN] as const);
    return new Map(known.filter(([, score]) => !Number.isNaN(score)));
  }

  #note(year: number, agency: string, place: number, score: number): void {
    let agencies = this.#years.get(year);
    if (!agencies) this.#years.set(year, (agencies = new Map()));
    let own = agencies.get(agency);
    if (!own || own.length <= place) {
      const wider = new Float64Array(16 * (Math.floor(place / 16) + 1)).fill(NaN);
      wider.set(own ?? []);
      agencies.set(agency, (own = wider));
    }
    if (Number.isNaN(own[place])) own[place] = score;
  }

  #placeOf(code: string): number {
    let place = this.#places.get(code);
    if (place === undefined) this.#places.set(code, (place = this.#places.size));
    return place;
  }
}
