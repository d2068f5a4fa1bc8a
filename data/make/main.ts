import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { checkProvince } from './check';
import { makeProvince } from './province';

const folder = new URL('../province/', import.meta.url);

const committed = (name: string): string | null => {
  try {
    return readFileSync(new URL(`${name}.csv`, folder), 'utf8');
  } catch {
    return null;
  }
};

/**
 * Makes the province and checks it; writes it, or with `compare` only says which committed files differ.
 * Returns what is wrong, one line each; nothing when all is well.
 */
export function makeData(compare: boolean): string[] {
  const { files, faults } = makeProvince();
  const wrong = checkProvince(files, faults);
  if (wrong.length > 0) return wrong;
  const entries = Object.entries(files);
  if (compare) {
    const stale = entries.filter(([name, text]) => committed(name) !== text);
    return stale.map(([name]) => `data/province/${name}.csv is not what \`npm run data\` makes`);
  }
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of entries) writeFileSync(new URL(`${name}.csv`, folder), text);
  return [];
}
