/** Facts that are stated more than once, in the order of files and rows; index i of every list is one fact. */
export interface Contested {
  readonly stage_id: ArrayLike<number>;
  readonly source_id: ArrayLike<number>;
  readonly row_no: ArrayLike<number>;
  /** The same number for the same agency, year and node. */
  readonly fact: ArrayLike<number>;
  readonly score: ArrayLike<number>;
  readonly tolerance: ArrayLike<number>;
  /** All facts of the row, also those that no other row states. */
  readonly facts: ArrayLike<number>;
}

export interface Settled {
  /** Facts that are not loaded as another was before them: `against` is that one. */
  readonly repeated: { stage_id: number[]; verdict: ('same' | 'different')[]; against: number[] };
  readonly refused: { source_id: number[]; row_no: number[]; rule: string[] };
}

/** Printed values that stand for one number may differ by this much more than their tolerance, as binary fractions do. */
const noise = 1e-9;

/**
 * Goes through the rows in order. A row that contradicts what is loaded is refused whole, so is one that states nothing
 * new; what a refused row stated leaves no trace, and a later row may state it. Linear in the number of facts.
 */
export function settle(contested: Contested): Settled {
  const loaded = new Map<number, number>();
  const repeated: Settled['repeated'] = { stage_id: [], verdict: [], against: [] };
  const refused: Settled['refused'] = { source_id: [], row_no: [], rule: [] };
  const at = (list: ArrayLike<number>, index: number): number => list[index] ?? 0;

  for (let start = 0, end = 0; start < contested.fact.length; start = end) {
    while (end < contested.fact.length && sameRow(contested, start, end)) end += 1;
    const fresh = new Map<number, number>();
    let same = 0;
    let different = 0;
    for (let index = start; index < end; index += 1) {
      const fact = at(contested.fact, index);
      const before = loaded.get(fact) ?? fresh.get(fact);
      if (before === undefined) {
        fresh.set(fact, index);
        continue;
      }
      const apart = Math.abs(at(contested.score, index) - at(contested.score, before));
      const allowed = Math.max(at(contested.tolerance, index), at(contested.tolerance, before)) + noise;
      if (apart <= allowed) same += 1;
      else different += 1;
      repeated.stage_id.push(at(contested.stage_id, index));
      repeated.verdict.push(apart <= allowed ? 'same' : 'different');
      repeated.against.push(at(contested.stage_id, before));
    }
    if (different === 0 && same < at(contested.facts, start)) {
      for (const [fact, index] of fresh) loaded.set(fact, index);
      continue;
    }
    refused.source_id.push(at(contested.source_id, start));
    refused.row_no.push(at(contested.row_no, start));
    refused.rule.push(different > 0 ? 'duplicate-different' : 'duplicate-same');
  }
  return { repeated, refused };
}

const sameRow = ({ source_id, row_no }: Contested, a: number, b: number): boolean =>
  source_id[a] === source_id[b] && row_no[a] === row_no[b];
