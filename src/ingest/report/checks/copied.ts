import { bare } from '../../../text/normalise';
import { readProgress } from '../../measures/progress';
import type { ItemFact, ReportDoubt } from '../report';
import { contentWords, shared } from './contentWords';
import { doubtAt } from './factsDoubt';
import type { FactsContext } from './factsContext';

/** Rows that are compared with each other. */
const mostRows = 400;
const nearlyAll = 0.9;
/** A text on more rows than this is a form's phrase, not a copy. */
const mostCopies = 3;
/** Words of the source's name that the text must have, for the text to be about it. */
const fittingWords = 2;
const shown = 100;

interface Row {
  readonly item: ItemFact;
  readonly text: string;
  readonly pairs: ReadonlySet<string>;
  readonly says: ReadonlySet<string>;
  readonly named: ReadonlySet<string>;
}

function rowOf(item: ItemFact): Row[] {
  const { text } = readProgress(item.progress);
  const key = bare(text);
  if (key.length < 2) return [];
  const pairs = new Set(Array.from({ length: key.length - 1 }, (_, at) => key.slice(at, at + 2)));
  return [{ item, text, pairs, says: contentWords(text), named: contentWords(item.name) }];
}

/** Twice the pairs of letters that both have, by all of theirs (Dice): 1 = the same text. */
function likeness(a: Row, b: Row): number {
  const all = a.pairs.size + b.pairs.size;
  const most = (2 * Math.min(a.pairs.size, b.pairs.size)) / all;
  return most < nearlyAll ? most : (2 * shared(a.pairs, b.pairs)) / all;
}

/**
 * Progress of a check list that is another row's (R22): nearly the same text, about that item and with no word of its
 * own. `value` = how the text begins, `expected` = the item it fits.
 */
export function copied({ report, about }: FactsContext): ReportDoubt[] {
  const rows = report.items
    .filter(({ from }) => from === 'checklist')
    .slice(0, mostRows)
    .flatMap(rowOf);
  return rows.flatMap((row) => {
    if (row.named.size === 0 || shared(row.named, row.says) > 0) return [];
    const same = rows
      .filter((other) => other !== row)
      .map((other) => ({ other, like: likeness(row, other) }))
      .filter(({ like }) => like >= nearlyAll)
      .sort((a, b) => b.like - a.like);
    const source = same.find(({ other }) => shared(other.named, row.says) >= fittingWords)?.other;
    if (!source || same.length > mostCopies) return [];
    const { line, code } = row.item;
    const begins = row.text.length > shown ? `${row.text.slice(0, shown)}…` : row.text;
    const words = {
      value: begins,
      expected: `${source.item.code} ${source.item.name}`.trim(),
      about: about(code),
      detail: `${code}: ${row.item.name}`,
    };
    return [doubtAt('progress-copied', 'error', { of: 'items', line, role: 'progress' }, words)];
  });
}
