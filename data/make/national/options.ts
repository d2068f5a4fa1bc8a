export type Layout = 'wide' | 'long';

export interface Options {
  readonly years: readonly number[];
  /** Agencies of the country; some of them miss a year. */
  readonly agencies: number;
  readonly scores: Layout;
  /** Null: no items. */
  readonly items: Layout | null;
  readonly out: string | null;
}

const first = 2562;
const last = 2569;
const mostAgencies = 20_000;

export const usage = `npm run data:national -- [--years 2562-2568] [--agencies 8300] [--scores wide|long] [--items [wide|long]] [--out DIR]`;

const yearsIn = (text: string): readonly number[] => {
  const [, from = '', to = from] = /^(\d{4})(?:-(\d{4}))?$/.exec(text) ?? [];
  return Array.from(
    { length: Math.max(0, Number(to) - Number(from) + 1) },
    (_, index) => Number(from) + index,
  );
};

const layoutIn = (text: string): Layout | null => (text === 'wide' || text === 'long' ? text : null);

/** Reads the words behind the command; a sentence where they cannot be followed. */
export function readOptions(words: readonly string[]): Options | string {
  const given = new Map<string, string>();
  words.forEach((word, index) => {
    const next = words[index + 1] ?? '';
    if (word.startsWith('--')) given.set(word.slice(2), next.startsWith('--') ? '' : next);
  });
  const unknown = [...given.keys()].find(
    (key) => !['years', 'agencies', 'scores', 'items', 'out'].includes(key),
  );
  if (unknown !== undefined) return `--${unknown} is not known. ${usage}`;
  const years = yearsIn(given.get('years') ?? '2562-2568');
  if (years.length === 0 || years.some((year) => year < first || year > last))
    return `--years is a fiscal year or a range of them within ${first}-${last}. ${usage}`;
  const agencies = Number(given.get('agencies') ?? 8300);
  if (!Number.isInteger(agencies) || agencies < 50 || agencies > mostAgencies)
    return `--agencies is a whole number from 50 to ${mostAgencies}. ${usage}`;
  const items = given.get('items');
  const layouts = { scores: layoutIn(given.get('scores') ?? 'wide'), items: layoutIn(items || 'wide') };
  if (layouts.scores === null || layouts.items === null) return `A layout is wide or long. ${usage}`;
  return {
    years,
    agencies,
    scores: layouts.scores,
    items: items === undefined ? null : layouts.items,
    out: given.get('out') || null,
  };
}
