import { headerSpelling } from './headerMatch';
import type { Header } from './headerRow';
import type { ColumnGuess, SimpleRole } from '../types';

/** What check lists head differently from measures, or measures do not have at all. */
const words: readonly (readonly [SimpleRole, readonly string[]])[] = [
  ['code', ['รหัส', 'ข้อ', 'ข้อที่', 'item code']],
  ['name', ['ข้อมูล', 'ชื่อข้อ', 'item name']],
  ['components', ['องค์ประกอบ', 'องค์ประกอบด้านข้อมูล', 'components']],
];
const roles = new Map(
  words.flatMap(([role, list]) => list.map((word) => [headerSpelling(word), role] as const)),
);

/**
 * The columns of a check list: what must be in each item and what was done about it; null where the table says either
 * not. `measures`: how the other columns would be read. "ชื่อ" in front of "ข้อมูล" is a misread "ข้อ".
 */
export function checklistGuesses(header: Header, measures: readonly ColumnGuess[]): ColumnGuess[] | null {
  const own = header.cells.map((cell) => roles.get(headerSpelling(cell)) ?? null);
  const name = own.indexOf('name');
  if (headerSpelling(header.cells[name - 1] ?? '') === headerSpelling('ชื่อ')) own[name - 1] = 'code';
  const has = (role: SimpleRole): boolean => own.includes(role);
  const reports = measures.some(({ role }) => role.kind === 'progress' || role.kind === 'status');
  if (!has('components') || !has('name') || !reports) return null;
  const taken = new Set<SimpleRole>();
  return measures.map((guess, column) => {
    const role = own[column] ?? null;
    if (role === null || taken.has(role)) return guess;
    taken.add(role);
    return { ...guess, role: { kind: role }, confidence: 0.95, alternatives: [] };
  });
}
