import { desc, escape, from, op, type ColumnTable } from 'arquero';
import type { Framework, NodeKind } from '../../src/framework/types';

/** The second opinion: the analyses once more, in Arquero (it builds functions from text, so in Node only). */

export interface Value {
  readonly agency: string;
  readonly year: number;
  readonly code: string;
  readonly score: number;
}

export const valueTable = (values: readonly Value[]): ColumnTable => from([...values]);

export const nodeTable = (frameworks: readonly Framework[]): ColumnTable =>
  from(
    frameworks.flatMap(({ fiscalYear, nodes }) =>
      nodes.map(({ code, parent, kind, weight }, order) => ({
        year: fiscalYear,
        code,
        parent,
        kind,
        weight,
        order,
      })),
    ),
  );

const passes: readonly (readonly [NodeKind, 'stated' | 'computed'])[] = [
  ['sub', 'computed'],
  ['indicator', 'stated'],
  ['instrument', 'computed'],
  ['total', 'computed'],
];

/** agency, year, code, score of every node that follows; `values`: stated values, silent items filled in already. */
export function arqueroRollUp(nodes: ColumnTable, values: ColumnTable): ColumnTable {
  const size = nodes
    .filter((d: { parent: string | null }) => d.parent !== null)
    .groupby('year', 'parent')
    .rollup({ children: op.count() });
  const kinds = nodes.select('year', 'code', 'kind');
  const stated = values.join(kinds, [
    ['year', 'code'],
    ['year', 'code'],
  ]);
  let known = stated
    .filter((d: { kind: string }) => d.kind === 'item')
    .select('agency', 'year', 'code', 'score');
  for (const [kind, first] of passes) {
    const computed = known
      .join(nodes.select('year', 'code', 'parent', 'weight'), [
        ['year', 'code'],
        ['year', 'code'],
      ])
      .derive({ part: (d: { weight: number; score: number }) => d.weight * d.score })
      .groupby('agency', 'year', 'parent')
      .rollup({ parts: op.count(), computed: op.sum('part') })
      .join(size, [
        ['year', 'parent'],
        ['year', 'parent'],
      ])
      .filter((d: { parts: number; children: number }) => d.parts === d.children)
      .rename({ parent: 'code' })
      .join(kinds, [
        ['year', 'code'],
        ['year', 'code'],
      ])
      .filter(escape((d: { kind: string }) => d.kind === kind))
      .select('agency', 'year', 'code', 'computed');
    const own = stated
      .filter(escape((d: { kind: string }) => d.kind === kind))
      .select('agency', 'year', 'code', 'score')
      .rename({ score: 'stated' });
    const both = own
      .join_full(computed, [
        ['agency', 'year', 'code'],
        ['agency', 'year', 'code'],
      ])
      .derive({
        score: escape((d: { stated?: number; computed?: number }) =>
          first === 'stated' ? (d.stated ?? d.computed) : (d.computed ?? d.stated),
        ),
      });
    known = known.concat(both.select('agency', 'year', 'code', 'score'));
  }
  return known;
}

/** Rank of totals within a year, best first, ties sharing the better rank, judged at two decimals. */
export const arqueroRanking = (totals: ColumnTable, round: (value: number) => number): ColumnTable =>
  totals
    .derive({ printed: escape((d: { score: number }) => round(d.score)) })
    .groupby('year')
    .orderby(desc('printed'))
    .derive({ rank: op.rank(), of: op.count() })
    .ungroup();
