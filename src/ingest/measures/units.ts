import { tidy, withoutTags } from './markup';
import { numberedEntries } from './numberedEntries';
import { bracketMark, segment, splitSpaces } from './unitNames';
import { bracketRole, sections, type UnitRole } from './unitRoles';

export interface ResponsibleUnit {
  readonly name: string;
  /** Null where the cell does not say. */
  readonly role: UnitRole;
}

const brackets = /[(（][^()（）]{1,200}[)）]/gu;
const separators = /[,;/·、，；]/u;
const and = /(?<!\s)\s+และ\s*/u;

/** Lines, but not where the end of a PDF file's line cut a known name in two. */
function linesOf(text: string): string[] {
  const lines = text
    .split(/[\r\n]+/u)
    .map(tidy)
    .filter((line) => line !== '');
  const joined: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const [line = '', next = ''] = lines.slice(at, at + 2);
    const both = `${line} ${next}`;
    if (next !== '' && !segment(line) && segment(both)) {
      joined.push(both);
      at += 1;
    } else joined.push(line);
  }
  return joined;
}

/** By a separator; with `cautious` only where one of the parts is a known name, since other names contain it. */
function splitBy(text: string, separator: RegExp, cautious: boolean): string[] {
  const parts = text
    .split(separator)
    .map(tidy)
    .filter((part) => part !== '');
  return !cautious || parts.some((part) => segment(part)) ? parts : [tidy(text)];
}

const namesIn = (entry: string, numbered: boolean): string[] =>
  segment(entry) ??
  splitBy(entry, separators, numbered)
    .flatMap((part) => (segment(part) ? [part] : splitBy(part, and, true)))
    .flatMap(splitSpaces);

function unitsOf(text: string): string[] {
  const { lead, entries } = numberedEntries(text);
  if (entries.length === 0) return linesOf(text).flatMap((line) => namesIn(line, false));
  return [...linesOf(lead), ...entries.map((entry) => entry.text)].flatMap((entry) => namesIn(entry, true));
}

/**
 * Who is responsible, in order, each once (R28): by list numbers, line feeds, `,` `;` `/` and และ; where names stand side
 * by side with a space or nothing between them, by a dictionary of common units and posts, longest first. A name that
 * is not in it stays whole. What stands in brackets belongs to its name. Labels (หลัก, สนับสนุน) become roles.
 */
export function responsibleUnits(cell: string): ResponsibleUnit[] {
  const inBrackets: string[] = [];
  const text = withoutTags(cell)
    .replaceAll(bracketMark, '')
    .replace(brackets, (whole) => {
      inBrackets.push(whole);
      return bracketMark;
    });
  const units = new Map<string, ResponsibleUnit>();
  let used = 0;
  for (const section of sections(text)) {
    for (const marked of unitsOf(section.text)) {
      let { role } = section;
      const printed = marked.replaceAll(bracketMark, () => {
        const group = inBrackets[used++] ?? '';
        const said = bracketRole(group);
        if (said !== undefined) role = said;
        return said === undefined ? group : '';
      });
      const name = printed.replace(/\s+/gu, ' ').trim();
      if (name !== '' && !/^[-–—]+$/u.test(name) && !units.has(name)) units.set(name, { name, role });
    }
  }
  return [...units.values()];
}

/** The names of those responsible, as a list. */
export const splitResponsible = (cell: string): string[] => responsibleUnits(cell).map(({ name }) => name);
