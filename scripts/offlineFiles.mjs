/* offline.json beside the built page: all scripts and styles that the app may still ask for after it was opened. */

/** Names of the scripts and styles that a page needs beyond those it starts with. `chunks`: of the bundle, by file name. */
export function laterFiles(chunks, entry) {
  const first = new Set();
  const all = new Set();
  const walk = (name, isFirst) => {
    const into = isFirst ? first : all;
    const chunk = chunks.get(name);
    if (chunk === undefined || into.has(name)) return;
    into.add(name);
    for (const each of chunk.imports) walk(each, isFirst);
    if (!isFirst) for (const each of chunk.dynamicImports) walk(each, false);
  };
  walk(entry, true);
  for (const name of first) for (const each of chunks.get(name).dynamicImports) walk(each, false);
  const stylesOf = (names) => new Set([...names].flatMap((name) => chunks.get(name).styles));
  const there = stylesOf(first);
  return {
    scripts: [...all].filter((name) => !first.has(name)).sort(),
    styles: [...stylesOf(all)].filter((name) => !there.has(name)).sort(),
  };
}

/** Vite plugin: writes offline.json into the build. */
export const offlineFiles = () => ({
  name: 'offline-files',
  apply: 'build',
  enforce: 'post',
  generateBundle(_options, bundle) {
    const chunks = new Map(
      Object.values(bundle)
        .filter(({ type }) => type === 'chunk')
        .map(({ fileName, imports, dynamicImports, viteMetadata }) => [
          fileName,
          { imports, dynamicImports, styles: [...(viteMetadata?.importedCss ?? [])] },
        ]),
    );
    const entry = Object.values(bundle).find((each) => each.isEntry && each.name === 'index');
    if (entry === undefined) return;
    const source = JSON.stringify(laterFiles(chunks, entry.fileName));
    this.emitFile({ type: 'asset', fileName: 'offline.json', source });
  },
});
