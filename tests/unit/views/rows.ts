import { effectiveWeights } from '../../../src/framework/effectiveWeights';
import { framework } from '../../../src/framework/frameworks';
import { rollUp } from '../../../src/framework/rollUp';
import type { Framework } from '../../../src/framework/types';
import type { AgencyYearsRow } from '../../../src/questions/agencyYears';
import type { ChangeRow } from '../../../src/questions/change';
import type { CoverageRow } from '../../../src/questions/coverage';
import type { FindingsRow } from '../../../src/questions/findings';
import type { ItemsLostRow } from '../../../src/questions/itemsLost';
import type { MeasuresRow } from '../../../src/questions/measures';
import type { ProfileRow } from '../../../src/questions/profile';
import type { WeakestRow } from '../../../src/questions/weakest';

/** อบต.หนองจอก FY2564, the golden case: ten indicators and the fifteen items at 0. */
export const goldenScores = [97.91, 95.5, 95.6, 95.41, 97.57, 92.69, 89.82, 87.36, 67.71, 31.25];
export const goldenLost = 'o2 o12 o16 o17 o21 o22 o24 o27 o28 o29 o36 o37 o41 o42 o43'.split(' ');

export function frameworkOf(year: number): Framework {
  const found = framework(year);
  if (!found) throw new Error(`no framework ${year}`);
  return found;
}

export const scoresOf = (values: readonly number[]): Map<string, number> =>
  new Map(values.map((value, index) => [String(index + 1), value]));

/** What the question `profile` answers for these scores (code → 0–100). */
export function profileOf(year: number, known: ReadonlyMap<string, number>): readonly ProfileRow[] {
  const tree = frameworkOf(year);
  const values = rollUp(tree, known);
  const weights = effectiveWeights(tree);
  return tree.nodes.map((node) => {
    const score = values.get(node.code) ?? null;
    const weight = weights.get(node.code) ?? 0;
    return {
      code: node.code,
      parent: node.parent,
      kind: node.kind,
      name_th: node.nameTh,
      name_en: node.nameEn,
      weight: node.weight,
      effective_weight: weight,
      certain: node.certain,
      stated: known.get(node.code) ?? null,
      computed: score,
      score,
      lost_points: score === null ? null : weight * (100 - score),
      previous_score: null,
      concept: node.concept ?? null,
    };
  });
}

/** What `items_lost` answers when these items are at 0. */
export function itemsOf(year: number, codes: readonly string[]): readonly ItemsLostRow[] {
  const tree = frameworkOf(year);
  const weights = effectiveWeights(tree);
  const parents = new Map(tree.nodes.map(({ code, parent }) => [code, parent ?? '']));
  return codes
    .flatMap((code) => tree.nodes.find((node) => node.code === code) ?? [])
    .map((node) => ({
      code: node.code,
      name_th: node.nameTh,
      name_en: node.nameEn,
      sub: parents.get(node.code) ?? '',
      indicator: parents.get(parents.get(node.code) ?? '') ?? '',
      points: (weights.get(node.code) ?? 0) * 100,
      concept: node.concept ?? null,
      certain: node.certain,
      note: null,
    }))
    .sort((a, b) => b.points - a.points || Number(a.code.slice(1)) - Number(b.code.slice(1)));
}

/** What `weakest` answers for a profile. */
export function weakestOf(profile: readonly ProfileRow[]): readonly WeakestRow[] {
  const rows = profile.filter(({ kind, score }) => kind === 'indicator' && score !== null);
  const rank = (values: readonly number[], value: number) =>
    values.filter((other) => other < value).length + 1;
  const scores = rows.map(({ score }) => score ?? 0);
  const kept = rows.map(({ lost_points }) => -(lost_points ?? 0));
  return rows
    .map((row) => ({
      code: row.code,
      name_th: row.name_th,
      name_en: row.name_en,
      instrument: row.parent ?? '',
      score: row.score ?? 0,
      effective_weight: row.effective_weight,
      lost_points: row.lost_points ?? 0,
      rank_lost: rank(kept, -(row.lost_points ?? 0)),
      rank_score: rank(scores, row.score ?? 0),
      below_line: (row.score ?? 0) < 85,
      top_lost: false,
      fell: false,
      previous_score: null,
    }))
    .sort((a, b) => b.lost_points - a.lost_points);
}

/** What `change` answers for indicators that moved by these contributions to the total. */
export function changeOf(
  contributions: Readonly<Record<string, number>>,
  total: number | null = Object.values(contributions).reduce((sum, value) => sum + value, 0),
): readonly ChangeRow[] {
  const row = (code: string, kind: string, name: string, contribution: number | null): ChangeRow => ({
    code,
    kind,
    name_th: name,
    name_en: name === '' ? '' : `${name}-en`,
    score_from: null,
    score_to: null,
    delta: contribution,
    contribution,
    comparable: true,
  });
  const nodes = frameworkOf(2564).nodes;
  return [
    row('total', 'total', 'คะแนนรวม', total),
    ...Object.entries(contributions).map(([code, value]) =>
      code === 'framework'
        ? row(code, 'framework', '', value)
        : row(code, 'indicator', nodes.find((node) => node.code === code)?.nameTh ?? code, value),
    ),
  ];
}

export const yearRow = (fiscalYear: number, rest: Partial<AgencyYearsRow> = {}): AgencyYearsRow => ({
  fiscal_year: fiscalYear,
  series: 'ita-10',
  certain: true,
  total_stated: null,
  total_computed: null,
  total: null,
  level_stated: null,
  level_computed: null,
  levels_possible: null,
  measures: 0,
  items: 0,
  ...rest,
});

export const findingRow = (rule: string, rest: Partial<FindingsRow> = {}): FindingsRow => ({
  finding_id: 1,
  source_id: 1,
  file: 'stated.csv',
  sheet: null,
  row_no: 12,
  col_no: 5,
  column_name: 'คะแนน',
  rule,
  level: 'error',
  value: '',
  expected: '',
  about: '',
  detail: '',
  proposal: null,
  agency_id: 1,
  fiscal_year: 2564,
  ...rest,
});

export const measureRow = (measureId: number, rest: Partial<MeasuresRow> = {}): MeasuresRow => ({
  measure_id: measureId,
  source_id: 1,
  file: 'measures.csv',
  row_no: measureId + 1,
  seq: String(measureId),
  group_name: null,
  title: `มาตรการสมมติ ${measureId}`,
  steps: null,
  period_text: null,
  start_date: null,
  end_date: null,
  responsible: null,
  summary: null,
  outcome: null,
  recommendation: null,
  progress_text: null,
  status: null,
  has_result: false,
  progress: 'planned',
  targets: null,
  basis: null,
  because: null,
  ...rest,
});

export const coverageRow = (code: string, reach: string, lostPoints = 1): CoverageRow => ({
  code,
  kind: 'item',
  name_th: code,
  name_en: code,
  indicator: '9',
  lost_points: lostPoints,
  reach,
  basis: null,
  progress: null,
  measures: reach === 'none' ? 0 : 1,
  because: null,
});
