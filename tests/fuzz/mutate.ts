import type { Chance } from './randomly';

type Mutation = (text: string, by: Chance, words: readonly string[]) => string;

/** No mutation makes a case larger than this: how large files are read is the bench's subject. */
const longest = 400_000;

const span = (length: number, by: Chance, most = 200): readonly [number, number] => {
  const from = by.nat(length + 1);
  return [from, Math.min(length, from + 1 + by.nat(most))];
};
const insert = (text: string, at: number, piece: string): string =>
  text.slice(0, at) + piece + text.slice(at);
const thai = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));

/** Changes of texts that keep most of their shape, as damage by people and programs does. */
const mutations: readonly Mutation[] = [
  (text, by, words) => insert(text, by.nat(text.length + 1), by.pick(words)),
  (text, by, words) => insert(text, by.nat(text.length + 1), by.pick(words).repeat(1 + by.nat(20))),
  (text, by, words) => {
    const [from, to] = span(text.length, by, 12);
    return text.slice(0, from) + by.pick(words) + text.slice(to);
  },
  (text, by) => {
    const [from, to] = span(text.length, by);
    return text.slice(0, from) + text.slice(to);
  },
  (text, by) => {
    const [from, to] = span(text.length, by);
    return insert(text, by.nat(text.length + 1), text.slice(from, to));
  },
  (text, by) => {
    const [from, to] = span(text.length, by);
    return insert(text, from, text.slice(from, to).repeat(1 + by.nat(30)));
  },
  (text, by) => text.slice(0, by.nat(text.length + 1)),
  (text, by) => {
    const [from, to] = span(text.length, by, 2000);
    return text.slice(0, from) + thai(text.slice(from, to)) + text.slice(to);
  },
  (text, by) => {
    const lines = text.split('\n');
    const at = by.nat(lines.length);
    return [...lines.slice(0, at), lines[by.nat(lines.length)] ?? '', ...lines.slice(at + by.nat(2))].join('\n');
  },
  (text, by) => by.shuffle(text.split('\n')).join('\n'),
  (text, by) => text.replaceAll('\n', by.pick(['\r\n', '\r', '\n\n', '\u2028', ' \n'])),
  (text, by) => {
    const from = by.pick([',', '\t', ' ', '"', '|', '.', '<', '>', '0', '๑', 'ร', 'า']);
    return text.replaceAll(from, by.pick([';', ',', '', '  ', '\t', '""', '๐', from + from]));
  },
  (text, by) => insert(text, by.nat(text.length + 1), String.fromCharCode(by.nat(by.pick([0x80, 0x100, 0x0e7f, 0xffff])))),
  (text, by) => text.replace(/\d+(\.\d+)?/, () => String((by.next() - 0.2) * 10 ** by.nat(12))),
]; // prettier-ignore

/** One to six changes. */
export function mutateText(text: string, by: Chance, words: readonly string[]): string {
  let changed = text;
  for (let left = 1 + by.nat(by.pick([1, 3, 6])); left > 0; left -= 1) {
    changed = by.pick(mutations)(changed, by, words).slice(0, longest);
  }
  return changed;
}

/** Damage of bytes: flips, holes, repeats, a cut end. */
export function mutateBytes(bytes: Uint8Array, by: Chance): Uint8Array<ArrayBuffer> {
  let changed = new Uint8Array(bytes);
  for (let left = 1 + by.nat(8); left > 0; left -= 1) {
    const [from, to] = span(changed.length, by, 64);
    const kind = by.nat(5);
    if (kind === 0 && from < changed.length) changed[from] = (changed[from] ?? 0) ^ (1 << by.nat(8));
    else if (kind === 1 && from < changed.length)
      changed[from] = by.pick([0, 1, 0x7f, 0x80, 0xc3, 0xe0, 0xfe, 0xff]);
    else if (kind === 2) changed.fill(by.nat(256), from, to);
    else if (kind === 3) changed = joined(changed.subarray(0, to), changed.subarray(from));
    else if (by.once(4)) changed = changed.slice(0, from);
    else changed = joined(changed.subarray(0, from), changed.subarray(to));
  }
  return changed;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
