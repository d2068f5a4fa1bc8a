import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { mutateBytes, mutateText } from './mutate';
import type { Chance } from './randomly';
import { markupWords, textWords } from './words';

/** An archive with its parts changed, renamed, left out or swapped, or damaged as bytes. */
export function mutateZip(bytes: Uint8Array, by: Chance): Uint8Array<ArrayBuffer> {
  if (by.once(6)) return mutateBytes(bytes, by);
  const parts = unzipSync(bytes);
  const texts = Object.keys(parts).filter((name) => /\.(xml|rels)$/.test(name));
  const named = (ending: RegExp): readonly string[] => texts.filter((name) => ending.test(name));
  for (let left = 1 + by.nat(3); left > 0; left -= 1) {
    const cells = named(/(sheet\d*|sharedStrings|document)\.xml$/);
    const name = by.pick(cells.length > 0 && !by.once(4) ? cells : texts);
    const part = parts[name] ?? new Uint8Array();
    const kind = by.nat(14);
    if (kind === 0) Reflect.deleteProperty(parts, name);
    else if (kind === 1) parts[by.pick(texts)] = part;
    else if (kind === 2)
      parts[by.pick(['__proto__x', 'xl/worksheets/sheet9.xml', 'word/x.xml', '../x', ''])] = part;
    else if (kind === 3) parts[name] = mutateBytes(part, by);
    else parts[name] = strToU8(mutateText(strFromU8(part), by, by.once(3) ? textWords : markupWords));
  }
  const zipped = new Uint8Array(zipSync(parts, { level: by.once(3) ? 6 : 0 }));
  return by.once(10) ? mutateBytes(zipped, by) : zipped;
}
