import type { Framework } from './types';

/** The framework in which these words of a measure speak of that node as well; the same one where they already do. */
export function withWords(framework: Framework, code: string, words: string): Framework {
  const said = words.trim();
  const nodes = framework.nodes.map((node) =>
    node.code !== code || said === '' || node.words?.includes(said)
      ? node
      : { ...node, words: [...(node.words ?? []), said] },
  );
  return nodes.every((node, index) => node === framework.nodes[index]) ? framework : { ...framework, nodes };
}
