/** Words of the command line, sorted: what stands alone, and the values of each option in the order given. */
export interface Options {
  readonly words: readonly string[];
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/** Options that stand alone. */
const flags = new Set(['--surveys', '--native']);
/** Options that a value follows. */
const valued = new Set([
  ...['--agency', '--year', '--accept'],
  ...['--target', '--effort'],
  ...['--out', '--kind', '--digits', '--order'],
  '--memory',
]);

export function readOptions(
  given: readonly string[],
): Options | { readonly help: true } | { readonly wrong: string } {
  const words: string[] = [];
  const values = new Map<string, string[]>();
  let literal = false;
  for (let at = 0; at < given.length; at += 1) {
    const word = given[at] ?? '';
    if (literal || !word.startsWith('-') || word === '-') words.push(word);
    else if (word === '--') literal = true;
    else if (word === '--help' || word === '-h') return { help: true };
    else {
      const [name = '', inline] = word.split(/=(.*)/s);
      if (flags.has(name) && inline === undefined) {
        values.set(name, []);
        continue;
      }
      if (!valued.has(name)) return { wrong: `ไม่รู้จักตัวเลือก ${name}` };
      const value = inline ?? given[(at += 1)];
      if (value === undefined || value === '') return { wrong: `ตัวเลือก ${name} ต้องมีค่าตามหลัง` };
      values.set(name, [...(values.get(name) ?? []), value]);
    }
  }
  return { words, values };
}
