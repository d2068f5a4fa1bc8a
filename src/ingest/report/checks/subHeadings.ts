import { resolveNode } from '../../../framework/names';
import { bare } from '../../../text/normalise';
import { lineOf } from '../../place';
import type { ReportDoubt, ReportHeading } from '../report';
import type { FactsContext } from './factsContext';
import { doubtAt, textSpot } from './factsDoubt';
import { isNumberOf, numberedNames } from './numberNameRead';

const continuation = /\(\s*ต่อ\s*\)/g;

/**
 * Headings of sub-indicators that mislead (F103), one doubt each: the name of another sub-indicator, the very heading
 * again without "(ต่อ)", or the name of an item that is not among the rows below. `expected` = what would fit.
 */
export function subHeadings({ report, framework, about }: FactsContext): ReportDoubt[] {
  const earlier = new Map<string, number>();
  return report.headings.flatMap((heading) => {
    const { kind, line, text, rows } = heading;
    if (kind !== 'sub') return [];
    const [name] = numberedNames(framework, text);
    const doubt = (expected: string, detail: string) => [
      doubtAt('sub-heading-doubtful', 'warning', textSpot(line), {
        value: text,
        expected,
        about: about(name?.number),
        detail,
      }),
    ];
    if (name && !name.codes.some((code) => isNumberOf(name.number, code)))
      return doubt(name.codes.join(' | '), name.words);
    const before = earlier.get(bare(text));
    earlier.set(bare(text), before ?? lineOf(line));
    if (before !== undefined && !/\(\s*ต่อ\s*\)/.test(text)) return doubt('', `(${before})`);
    const item = name ? itemNamed(text.slice(text.indexOf(name.printed) + name.printed.length)) : null;
    if (item === null || rows.length === 0) return [];
    const below = itemsBelow(heading);
    return below.length === 0 || below.some((one) => one.meant === item)
      ? []
      : doubt(below.map(({ printed }) => printed).join(' | '), '');
  });

  /** The item that the words behind the sub-indicator's name are, whole; null where they are no item's name. */
  function itemNamed(words: string): string | null {
    const rest = words.replace(continuation, ' ').trim();
    const [first, other] = rest === '' ? [] : resolveNode(framework, rest);
    const sure = first !== undefined && other === undefined && first.confidence >= 0.9;
    return sure && first.code.startsWith('o') ? first.code : null;
  }

  function itemsBelow({ rows }: ReportHeading): { printed: string; meant: string }[] {
    const lines = new Set(rows.map(lineOf));
    return report.items
      .filter(({ line }) => lines.has(lineOf(line)))
      .map(({ code, name }) => ({ printed: code, meant: resolveNode(framework, name)[0]?.code ?? code }));
  }
}
