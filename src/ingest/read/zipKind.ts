import { unzipSync } from 'fflate';

/** What a zip file holds by the names of its parts; nothing is unpacked. */
export function zipKind(bytes: Uint8Array): 'word' | 'workbook' | 'other' | 'broken' {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        names.push(name);
        return false;
      },
    });
  } catch {
    return 'broken';
  }
  if (names.some((name) => /^\/?word\/document\d*\.xml$/i.test(name))) return 'word';
  return names.some((name) => /^\/?xl\/workbook\.xml$/i.test(name)) ? 'workbook' : 'other';
}
