import { segment } from '../../measures/unitNames';
import { splitList } from '../../measures/lists';
import data from './textsWords.json';

const number = /^\s*[\d๐-๙]{1,2}[.)]\s*/u;
const entriesOf = (cell: string): string[] =>
  splitList(cell)
    .map((entry) => entry.replace(number, '').trim())
    .filter((entry) => entry !== '' && !/^[-–—]+$/u.test(entry));

const isUnit = (entry: string): boolean =>
  segment(entry) !== null || data.units.some((word) => entry.startsWith(word));
const isAction = (entry: string): boolean =>
  !isUnit(entry) && data.actions.some((word) => entry.startsWith(word));

/** A column of units and posts, numbered or not: every entry begins like one (R20). */
export function looksLikeUnits(cell: string): boolean {
  const entries = entriesOf(cell);
  return entries.length > 0 && entries.every(isUnit);
}

/** What is done: more than half of the entries begin with a verb. */
export function looksLikeActions(cell: string): boolean {
  const entries = entriesOf(cell);
  return entries.length > 0 && entries.filter(isAction).length * 2 > entries.length;
}
