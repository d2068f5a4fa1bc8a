import type { Chance } from './randomly';
import { textWords } from './words';

const values: readonly ((by: Chance) => unknown)[] = [
  () => null, () => true, () => [], () => ({}), () => -1, () => 0, () => 1e308, () => 0.1 + 0.2, () => Number.MAX_SAFE_INTEGER, () => '', () => [[[]]],
  (by) => by.pick(textWords), (by) => by.pick(textWords), (by) => by.pick(textWords).repeat(200), (by) => by.next() * 200 - 50, (by) => by.nat(4000),
  () => Array.from({ length: 3000 }, (_, at) => at),
]; // prettier-ignore
const keys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'length',
  'code',
  'parent',
  'weight',
  'nodes',
  'part',
  'kind',
  'name',
  '',
];

type Holder = Record<string, unknown>;
const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** `value[key] = …` would call the setter of a name like __proto__; JSON.parse does not. */
const put = (holder: Holder, key: string, value: unknown): void => {
  // A list of JSON has nothing but places.
  if (Array.isArray(holder) && !/^\d+$/.test(key)) return;
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
};

function holders(value: unknown, into: Holder[] = []): Holder[] {
  if (!isHolder(value)) return into;
  into.push(value);
  for (const each of Object.values(value)) holders(each, into);
  return into;
}

/** One to five values, keys or entries of a JSON tree changed. */
export function mutateJson(tree: unknown, by: Chance): unknown {
  const copy = structuredClone(tree);
  for (let left = 1 + by.nat(by.pick([1, 2, 5])); left > 0; left -= 1) {
    const all = holders(copy);
    if (all.length === 0) break;
    const holder = by.pick(all);
    const own = Object.keys(holder);
    const key = own.length > 0 ? by.pick(own) : '0';
    const kind = by.nat(6);
    const list = Array.isArray(holder) ? (holder as unknown[]) : null;
    if (kind <= 1) put(holder, key, by.pick(values)(by));
    else if (kind === 2 && list) list.splice(by.nat(list.length + 1), 1);
    else if (kind === 2) Reflect.deleteProperty(holder, key);
    else if (kind === 3 && list && list.length < 5000) list.push(...structuredClone(list));
    else if (kind === 3) put(holder, by.pick(keys), structuredClone(holder[key]));
    else if (kind === 4) put(holder, by.pick(keys), by.pick(values)(by));
    else put(holder, key, holder[by.pick(own.length > 0 ? own : ['0'])]);
  }
  return copy;
}
