import { concepts } from '../../../framework/crosswalk';
import { frameworks } from '../../../framework/frameworks';
import { bare } from '../../../text/normalise';
import { lineOf } from '../../place';
import type { ReportDoubt, ReportHeading } from '../report';
import { wordsOf } from './contentWords';
import { doubtAt, textSpot } from './factsDoubt';
import type { FactsContext } from './factsContext';
import data from './textsWords.json';

interface Known {
  readonly code: string;
  readonly name: string;
  readonly key: string;
}

const namesOf = (kind: 'item' | 'sub'): Known[] =>
  frameworks().flatMap(({ nodes }) =>
    nodes
      .filter((node) => node.kind === kind)
      .map(({ code, nameTh }) => ({ code, name: nameTh, key: bare(nameTh) })),
  );

const connects = new Set([...data.connectives, 'ประจำ', 'ราย', 'รอบ', 'ตาม', 'ต่าง', 'ต่างๆ', 'ปี', 'ภายใน']);
/** The first word of what is missing; '' where a shorter name is only a shorter name ("… ประจำปี", "… หรือ …"). */
const missingWord = (rest: string): string => {
  const [first] = wordsOf(rest).filter(({ isWord }) => isWord);
  return first === undefined || first.at > 0 || connects.has(first.text) || /\d/u.test(first.text)
    ? ''
    : first.text;
};
const tellingLetters = 8;

/**
 * Names of items that stop before a word of the name the item has in some year's framework (R21, "การขับเคลื่อน"):
 * `expected` = that name. A whole name of any year is never cut; a synonym may be: some
 * were taken from cut cells.
 */
export function truncatedNames({ report, about }: FactsContext): ReportDoubt[] {
  const known = namesOf('item');
  const whole = new Set([...known.map(({ key }) => key), ...concepts().map(({ nameTh }) => bare(nameTh))]);
  return report.items.flatMap(({ line, code, name }) => {
    const key = bare(name);
    if (key.length < tellingLetters || whole.has(key)) return [];
    const longer = known.filter(
      (one) => one.key.startsWith(key) && missingWord(one.key.slice(key.length)) !== '',
    );
    const own = longer.filter((one) => one.code === code);
    const names = [...new Set((own.length > 0 ? own : longer).map((one) => one.name))];
    const [expected] = names;
    if (expected === undefined) return [];
    const sure = names.length === 1 ? expected : null;
    const words = { value: name, expected: names.join(' | '), about: about(code), proposal: sure };
    return [doubtAt('cell-truncated', 'error', { of: 'items', line, role: 'itemName' }, words)];
  });
}

/** Fewer names with these words show no habit. */
const fewestNames = 2;

/**
 * Headings of sub-indicators whose last words go on with one and the same word wherever items are called so (R21):
 * "…การบริหารทรัพยากร" of names with "การบริหารทรัพยากรบุคคล".
 */
export function truncatedHeadings({ report, about }: FactsContext): ReportDoubt[] {
  const subs = [...new Set(namesOf('sub').map(({ key }) => key))].sort((a, b) => b.length - a.length);
  const names = new Set([
    ...namesOf('item').map(({ key }) => key),
    ...report.items.map(({ name }) => bare(name)),
  ]);
  return report.headings
    .filter(({ kind }) => kind === 'sub')
    .flatMap((heading) => {
      const tail = tailOf(heading, subs);
      const next = tail.length < tellingLetters ? '' : goesOn(tail, [...names]);
      if (next === '') return [];
      const words = { value: heading.text, expected: `${tail}${next}`, about: about() };
      return [doubtAt('cell-truncated', 'error', textSpot(lineOf(heading.line)), words)];
    });
}

/** What stands behind the name of the sub-indicator. */
function tailOf({ text }: ReportHeading, subs: readonly string[]): string {
  const key = bare(text).replace(/^[^.]*?[\d๐-๙]{1,2}\.[\d๐-๙]/u, '');
  const sub = subs.find((name) => key.startsWith(name));
  return sub === undefined ? '' : key.slice(sub.length);
}

function goesOn(tail: string, names: readonly string[]): string {
  const rests = names
    .filter((name) => name.includes(tail))
    .map((name) => name.slice(name.indexOf(tail) + tail.length));
  const next = new Set(rests.map(missingWord));
  const [only = ''] = next;
  return rests.length >= fewestNames && next.size === 1 ? only : '';
}
