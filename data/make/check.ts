import { escape, fromCSV, op } from 'arquero';
import { frameworkOf, levelOf, published } from './framework';
import type { Fault } from './faults';
import { fiscalYears } from './scores';

type Values = Readonly<Record<string, number | string | null>>;

/** National means and shares of agencies at 85 or more (NACC); the made-up province must look like the country. */
const national: Readonly<Record<number, readonly [mean: number, share: number | null]>> = {
  2563: [67.9, null],
  2564: [81.25, null],
  2565: [87.57, 70.52],
  2566: [90.19, 80.94],
  2567: [93.05, 92.44],
  2568: [93.82, 94.17],
};
const meanWithin = 3;
const shareWithin = 12;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Indicator 9 or 10 from the wide row of items, by the year's own partition into sub-indicators. */
const fromItems = (row: Values, indicator: string): number => {
  const { nodes } = frameworkOf(Number(row['ปีงบประมาณ']));
  const subs = nodes.filter((node) => node.parent === indicator);
  return mean(
    subs.map((sub) =>
      mean(nodes.filter((node) => node.parent === sub.code).map(({ code }) => Number(row[code]))),
    ),
  );
};

const indicatorsOf = (row: Values): number[] =>
  Array.from({ length: 10 }, (_, index) => Number(row[`ตัวชี้วัดที่ ${index + 1}`]));

const instrumentsOf = (row: Values): readonly [number, number, number] => {
  const scores = indicatorsOf(row);
  return [mean(scores.slice(0, 5)), mean(scores.slice(5, 8)), mean(scores.slice(8))];
};

const totalOf = (row: Values): number => {
  const [iit, eit, oit] = instrumentsOf(row);
  return 0.3 * iit + 0.3 * eit + 0.4 * oit;
};

const keys = ['หน่วยงาน', 'ปีงบประมาณ'];

const differ = (a: number, b: number): boolean => Math.abs(a - b) > 0.0051;

/** Lines whose stated numbers do not follow from the ones below them, by the formula written out a second time. */
function deviations(scores: string, items: string): string[] {
  const lines = { line: () => op.row_number() + 1 };
  const scored = fromCSV(scores).derive(lines);
  const wrong = scored.derive({
    total: escape((row: Values) => differ(totalOf(row), Number(row['คะแนนรวม']))),
    level: escape((row: Values) => {
      const framework = frameworkOf(Number(row['ปีงบประมาณ']));
      return levelOf(framework, published(totalOf(row)), instrumentsOf(row).map(published)) !== row['ระดับ'];
    }),
  });
  const itemised = fromCSV(items)
    .derive({
      nine: escape((row: Values) => fromItems(row, '9')),
      ten: escape((row: Values) => fromItems(row, '10')),
      itemLine: () => op.row_number() + 1,
    })
    .select(...keys, 'nine', 'ten', 'itemLine');
  const unlike = scored
    .join(itemised, [keys, keys])
    .filter(
      escape(
        (row: Values) =>
          differ(Number(row.nine), Number(row['ตัวชี้วัดที่ 9'])) ||
          differ(Number(row.ten), Number(row['ตัวชี้วัดที่ 10'])),
      ),
    );
  const places = (table: typeof wrong, file: string, column: string) =>
    Array.from(table.array(column) as Iterable<number>, (line) => `${file}:${line}`);
  return [
    ...places(
      wrong.filter((row: { total: boolean; level: boolean }) => row.total || row.level),
      'scores',
      'line',
    ),
    ...places(unlike, 'items', 'itemLine'),
  ];
}

function unlikeTheCountry(scores: string): string[] {
  const years = fromCSV(scores)
    .derive({ computed: escape(totalOf) })
    .groupby('ปีงบประมาณ')
    .rollup({ all: op.array_agg('computed') })
    .objects() as readonly { readonly ปีงบประมาณ: number; readonly all: readonly number[] }[];
  return years.flatMap(({ ปีงบประมาณ: year, all }) => {
    const [expected, share] = national[year] ?? [mean(all), null];
    const atLine = (100 * all.filter((total) => published(total) >= 85).length) / all.length;
    const off =
      Math.abs(mean(all) - expected) > meanWithin ||
      (share !== null && Math.abs(atLine - share) > shareWithin);
    return off ? [`${year}: mean ${mean(all).toFixed(2)}, ${atLine.toFixed(1)} % at 85 or more`] : [];
  });
}

/**
 * Recomputes the written files with Arquero. Returns every deviation that was not planted, every planted one that
 * cannot be seen, and every year that does not look like the country; nothing when all is well.
 */
export function checkProvince(
  files: { readonly scores: string; readonly items: string },
  faults: readonly Fault[],
): string[] {
  const numeric = new Set([
    'total-mismatch',
    'level-mismatch',
    'score-out-of-range',
    'indicator-items-mismatch',
  ]);
  const planted = new Set(
    faults.filter(({ rule }) => numeric.has(rule)).map(({ file, line }) => `${file}:${line}`),
  );
  const found = new Set(deviations(files.scores, files.items));
  const rows = fromCSV(files.scores).groupby('ปีงบประมาณ').count().objects() as readonly {
    readonly count: number;
  }[];
  return [
    ...[...found]
      .filter((place) => !planted.has(place))
      .map((place) => `${place} does not follow from its parts`),
    ...[...planted]
      .filter((place) => !found.has(place))
      .map((place) => `${place} was to be a fault and is none`),
    ...(rows.length === fiscalYears.length ? [] : [`${rows.length} years instead of ${fiscalYears.length}`]),
    ...unlikeTheCountry(files.scores),
  ];
}
