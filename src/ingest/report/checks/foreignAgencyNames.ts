import { isOneSlip } from './foreignAgencySlip';

/** More different names than a report has; beyond, names are not compared with each other. */
const mostCompared = 200;

/** Each name with those that differ by one letter, itself first among them: ทับปุด → [ทับปุด, ทักปุด], one list for both. */
export function foreignNames(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const name of new Set(names)) {
    const near =
      groups.size < mostCompared ? [...groups.keys()].find((one) => isOneSlip(one, name)) : undefined;
    const group = groups.get(near ?? '') ?? [];
    group.push(name);
    groups.set(name, group);
  }
  return groups;
}
