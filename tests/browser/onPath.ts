import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The program at the given path, else the first of these names on PATH; null where none can be run. */
export function onPath(names: readonly string[], given?: string): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const places = given ? [given] : names.flatMap((name) => folders.map((folder) => join(folder, name)));
  for (const place of places) {
    try {
      accessSync(place, constants.X_OK);
      return place;
    } catch {
      continue;
    }
  }
  return null;
}
