import { resolveNode } from '../../framework/names';
import { spaced } from '../../text/spaced';
import type { Framework } from '../../framework/types';
import { statedTargets, type StatedTargets } from './targets';

/** "ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล": number and name of one node, as reports write what a measure aims at. */
const word = `${spaced('ตัวชี้วัด')}\\s*(?:${spaced('ย่อย')}\\s*)?`;
const numberAndName = new RegExp(
  `^(${word}(?:${spaced('ที่')}\\s*)?[0-9๐-๙]{1,2}(?:\\.[0-9๐-๙]{1,2})?)\\s*(\\D.*)$`,
  'su',
);
const parted = new RegExp(`[\\r\\n]+|(?=${word}${spaced('ที่')}\\s*[0-9๐-๙])`, 'u');

const codeOf = (framework: Framework, text: string): string | null => {
  const [first, second] = resolveNode(framework, text);
  if (!first || first.confidence <= 0.5) return null;
  return second && second.code !== first.code && second.confidence >= first.confidence ? null : first.code;
};

function isBelow(framework: Framework, code: string, above: string): boolean {
  const parents = new Map(framework.nodes.map((node) => [node.code, node.parent]));
  for (let up = parents.get(code); up; up = parents.get(up)) if (up === above) return true;
  return false;
}

/**
 * The node that a number with a name behind it means, unknown where neither is known; null = the text is not of that form.
 * Where they disagree the name wins, but a name from below the number ("ตัวชี้วัดที่ ๙" with the name of 9.4) only says
 * which part of it is spoken of.
 */
function ofNumberAndName(framework: Framework, text: string): StatedTargets | null {
  const [, number = '', name = ''] = numberAndName.exec(text) ?? [];
  if (number === '') return null;
  const named = codeOf(framework, name);
  const numbered = codeOf(framework, number);
  const isPart = named !== null && numbered !== null && isBelow(framework, named, numbered);
  const code = (isPart ? numbered : named) ?? numbered;
  return code === null
    ? { targets: [], unknown: [text] }
    : { targets: [{ code, basis: 'stated', because: text }], unknown: [] };
}

/** A targets cell that may name nodes by number and name together, one a line or one behind the other; else as ever. */
export function namedTargets(framework: Framework, cell: string): StatedTargets {
  const parts = cell.split(parted).map((part) => part.trim());
  const read = parts
    .filter((part) => part !== '')
    .map((part) => [part, ofNumberAndName(framework, part)] as const);
  if (read.every(([, stated]) => stated === null)) return statedTargets(framework, cell);
  const all = read.map(([part, stated]) => stated ?? statedTargets(framework, part));
  const targets = new Map(all.flatMap((one) => one.targets.map((target) => [target.code, target] as const)));
  return { targets: [...targets.values()], unknown: all.flatMap(({ unknown }) => unknown) };
}
