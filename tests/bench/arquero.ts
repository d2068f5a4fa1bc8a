import { from, op, table, type ColumnTable } from 'arquero';
import type { IndicatorRows } from '../../data/make/bench';
import type { Engine, Table } from '../../src/engine/engine';
import { openNodeEngine } from '../../src/engine/node';
import { effectiveWeights } from '../../src/framework/effectiveWeights';
import { frameworks } from '../../src/framework/frameworks';
import { median } from './median';
import {
  indicatorRows,
  loadAll,
  plannedMeasures,
  resultYear,
  stagedMeasures,
  stagedScores,
  type PlannedMeasure,
} from './rows';

const runs = 5;
const mustReach = 3;

/** The tree of the two years as rows: which node an indicator is part of, and with what share of it. */
function nodeRows(): ColumnTable {
  return from(
    frameworks()
      .filter(({ fiscalYear }) => fiscalYear === resultYear || fiscalYear === resultYear - 1)
      .flatMap((framework) => {
        const weights = effectiveWeights(framework);
        const indicators = framework.nodes.filter(({ kind }) => kind === 'indicator');
        return indicators.flatMap(({ code, parent, weight }) =>
          [
            { above: code, share: 1 },
            { above: parent ?? '', share: weight },
            { above: 'total', share: weights.get(code) ?? 0 },
          ].map((link) => ({ year: framework.fiscalYear, code, weight: weights.get(code) ?? 0, ...link })),
        );
      }),
  );
}

/** What the page's `change` answers for all agencies, from the rows as they were read. */
function changes(scores: ColumnTable, nodes: ColumnTable): ColumnTable {
  const values = (year: number) =>
    scores
      .params({ year })
      .filter((d: { year: number }, $: { year: number }) => d.year === $.year)
      .join(nodes, [
        ['year', 'code'],
        ['year', 'code'],
      ])
      .derive({ part: (d: { share: number; score: number }) => d.share * d.score })
      .groupby('agency', 'above')
      .rollup({ score: op.sum('part') });
  return values(resultYear - 1)
    .join(
      values(resultYear),
      [
        ['agency', 'above'],
        ['agency', 'above'],
      ],
      [['agency', 'above', 'score'], ['score']],
      { suffix: ['_from', '_to'] },
    )
    .derive({ delta: (d: { score_from: number; score_to: number }) => d.score_to - d.score_from });
}

/** What the page's `coverage_share` answers for all agencies: lost points by whether a measure reaches them. */
function shares(scores: ColumnTable, nodes: ColumnTable, targets: ColumnTable): ColumnTable {
  const reached = targets
    .join(nodes.filter(`d => d.year === ${resultYear}`).select('code', 'above'), [['target'], ['above']])
    .derive({ direct: (d: { code: string; target: string }) => (d.code === d.target ? 1 : 0) })
    .groupby('agency', 'code')
    .rollup({ direct: op.max('direct') });
  const weights = nodes
    .filter((d: { above: string }) => d.above === 'total')
    .select('year', 'code', 'weight');
  return scores
    .filter(`d => d.year === ${resultYear} && d.score < 100`)
    .join(weights, [
      ['year', 'code'],
      ['year', 'code'],
    ])
    .derive({ lost: (d: { weight: number; score: number }) => d.weight * (100 - d.score) })
    .join_left(reached, [
      ['agency', 'code'],
      ['agency', 'code'],
    ])
    .derive({ reach: 'd => d.direct === undefined ? "none" : d.direct === 1 ? "direct" : "general"' })
    .groupby('reach')
    .rollup({ lost: op.sum('lost') });
}

const scoreTable = ({ agency, fiscalYear, code, score }: IndicatorRows): ColumnTable =>
  table({ agency: [...agency], year: [...fiscalYear], code: code.map(String), score: [...score] });

const targetTable = (measures: readonly PlannedMeasure[]): ColumnTable =>
  from(measures.flatMap(({ agency, codes }) => [...new Set(codes)].map((target) => ({ agency, target }))));

/** Both answer with a text column and a column of numbers, of these names. */
interface Task {
  readonly name: string;
  readonly sql: string;
  readonly ours: readonly [text: string, number: string];
  readonly theirs: () => ColumnTable;
  readonly arquero: readonly [text: string, number: string];
}

/** Rows of an answer as lines in an order of their own, so that two answers can be compared. */
const lines = (texts: ArrayLike<unknown>, numbers: ArrayLike<unknown>): readonly string[] =>
  Array.from(texts, (text, row) => `${String(text)} ${Number(numbers[row]).toFixed(6)}`).sort();

function expectSame({ name, ours, arquero }: Task, own: Table, other: ColumnTable): void {
  const a = lines(own.columns[ours[0]] ?? [], own.columns[ours[1]] ?? []);
  const b = lines(other.array(arquero[0]), other.array(arquero[1]));
  if (a.length === 0 || a.join('\n') !== b.join('\n'))
    throw new Error(`${name}: Arquero answers otherwise: ${a.slice(0, 3).join()} / ${b.slice(0, 3).join()}`);
}

/** Milliseconds of both, taking turns; both must answer the same. The first turn is not counted. */
async function compare(engine: Engine, task: Task) {
  const times: { ours: number; theirs: number }[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const start = performance.now();
    const own = await engine.query(task.sql);
    const middle = performance.now();
    const other = task.theirs();
    times.push({ ours: middle - start, theirs: performance.now() - middle });
    if (run === 0) expectSame(task, own, other);
  }
  const counted = times.slice(1);
  const [own, other] = [median(counted.map((t) => t.ours)), median(counted.map((t) => t.theirs))];
  return {
    task: task.name,
    'ours ms': Math.round(own),
    'Arquero ms': Math.round(other),
    'Arquero ÷ ours': +(other / own).toFixed(1),
    'must reach': mustReach,
  };
}

/** Prints coverage and the change between two years of all agencies, asked of our tables and computed in Arquero. */
export async function benchArquero(agencies = 11_500): Promise<void> {
  const made = indicatorRows(agencies);
  const measures = plannedMeasures(made);
  const engine = await openNodeEngine();
  await loadAll(engine, [await stagedScores(made), stagedMeasures(measures)]);
  const [scores, targets, nodes] = [scoreTable(made), targetTable(measures), nodeRows()];
  const tasks: readonly Task[] = [
    {
      name: 'year over year',
      sql: `SELECT code, delta FROM change(NULL, ${resultYear - 1}, ${resultYear}) WHERE kind <> 'framework'`,
      ours: ['code', 'delta'],
      theirs: () => changes(scores, nodes),
      arquero: ['above', 'delta'],
    },
    {
      name: 'coverage',
      sql: `SELECT reach, lost_points FROM coverage_share(NULL, ${resultYear})`,
      ours: ['reach', 'lost_points'],
      theirs: () => shares(scores, nodes, targets),
      arquero: ['reach', 'lost'],
    },
  ];
  const rows = [];
  for (const task of tasks) rows.push(await compare(engine, task));
  await engine.close();
  console.table(rows);
  console.log(`| task (${made.agency.length} rows) | ours | Arquero | Arquero ÷ ours |\n|---|---|---|---|`);
  for (const each of rows)
    console.log(
      `| ${each.task} | ${each['ours ms']} ms | ${each['Arquero ms']} ms | **${each['Arquero ÷ ours']}** |`,
    );
}
