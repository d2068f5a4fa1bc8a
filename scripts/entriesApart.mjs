/*
 * Vite plugin: what an embed asks for must not bring along the page's own script, which would look for its page in vain;
 * and no two files may import each other, for which of them runs first would depend on who asks.
 */

/** How `from` comes to `to` through chunks that import each other; null where it does not. `chunks`: by file name. */
export function wayTo(chunks, from, to, seen = new Set()) {
  if (from === to) return [to];
  if (seen.has(from)) return null;
  seen.add(from);
  const { imports = [], dynamicImports = [] } = chunks.get(from) ?? {};
  for (const next of [...imports, ...dynamicImports]) {
    const rest = wayTo(chunks, next, to, seen);
    if (rest !== null) return [from, ...rest];
  }
  return null;
}

/** A circle of files that import each other statically; null where there is none. */
export function circleIn(chunks) {
  const alone = new Map([...chunks].map(([name, { imports }]) => [name, { imports }]));
  for (const [name, { imports }] of alone)
    for (const next of imports) {
      const back = wayTo(alone, next, name);
      if (back !== null) return [name, ...back];
    }
  return null;
}

export const entriesApart = () => ({
  name: 'entries-apart',
  apply: 'build',
  generateBundle(_options, bundle) {
    const chunks = new Map(Object.entries(bundle).filter(([, { type }]) => type === 'chunk'));
    const circle = circleIn(chunks);
    if (circle !== null) this.error(`Files import each other: ${circle.join(' → ')}`);
    const entry = (wanted) => [...chunks].find(([, { isEntry, name }]) => isEntry && name === wanted)?.[0];
    const early = [...chunks].find(([, { name }]) => name === 'early')?.[0];
    const [embed, ...page] = [entry('embed'), entry('index'), early];
    if (embed === undefined) return;
    for (const each of page) {
      const way = each && wayTo(chunks, embed, each);
      if (way) this.error(`An embed would run the page's own script: ${way.join(' → ')}`);
    }
  },
});
