import data from './textsWords.json';
import { wordsOf } from './contentWords';

const connectives = [...data.connectives].sort((a, b) => b.length - a.length);
/** Long enough for every connective and the word it may be part of. */
const lookedAt = 60;

/** The connective a text ends with as a word of its own, '' where it ends otherwise ("หน้าที่" ends with no "ที่"). */
export function connectiveAtEnd(text: string): string {
  const end = text.trimEnd().slice(-lookedAt);
  const connective = connectives.find((word) => end.endsWith(word));
  if (connective === undefined || end === connective) return '';
  if (data.endingsOfWords.some((word) => end.endsWith(word))) return '';
  const at = end.length - connective.length;
  return wordsOf(end).some((word) => word.at === at) ? connective : '';
}

const listNumber = /^[\d๐-๙]{1,2}$/u;

/** The words behind a bracket that the text never closes; '' where all are closed. `๑)` closes nothing. */
export function unclosed(text: string): string {
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') open.push(at);
    if (text[at] === ')' && open.length > 0) open.pop();
  }
  const last = open.at(-1);
  const behind = last === undefined ? '' : text.slice(last);
  return listNumber.test(behind.slice(1).trim()) ? '' : behind;
}
