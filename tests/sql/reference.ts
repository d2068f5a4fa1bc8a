import { rollUp } from '../../src/framework/rollUp';
import { treeOf } from '../../src/framework/tree';
import type { Framework, NodeKind } from '../../src/framework/types';

/** The roll-up of an agency-year without SQL: what the engine must give, from the stated values alone. */
export interface Rolled {
  readonly score: ReadonlyMap<string, number>;
  readonly computed: ReadonlyMap<string, number>;
}

/** Every item of an indicator that lists any counts as 100 where all listed items of the year are at 0. */
export function withSilentItems(
  framework: Framework,
  stated: ReadonlyMap<string, number>,
): Map<string, number> {
  const { children } = treeOf(framework);
  const kindOf = new Map(framework.nodes.map(({ code, kind }) => [code, kind]));
  const listed = [...stated].filter(([code]) => kindOf.get(code) === 'item');
  const known = new Map(stated);
  if (listed.some(([, value]) => value > 0)) return known;
  const itemsBelow = (code: string): string[] =>
    (children.get(code) ?? []).flatMap((child) =>
      child.kind === 'item' ? [child.code] : itemsBelow(child.code),
    );
  for (const { code, kind } of framework.nodes) {
    const items = kind === 'indicator' ? itemsBelow(code) : [];
    if (!items.some((item) => stated.has(item))) continue;
    for (const item of items) if (!known.has(item)) known.set(item, 100);
  }
  return known;
}

const only = (framework: Framework, values: ReadonlyMap<string, number>, kinds: readonly NodeKind[]) => {
  const wanted = new Set(framework.nodes.filter(({ kind }) => kinds.includes(kind)).map(({ code }) => code));
  return new Map([...values].filter(([code]) => wanted.has(code)));
};

export function rolled(framework: Framework, stated: ReadonlyMap<string, number>): Rolled {
  const known = withSilentItems(framework, stated);
  const below = rollUp(framework, only(framework, known, ['item', 'sub']), 'computed');
  const computedBelow = only(framework, below, ['indicator']);
  const indicators = new Map([...computedBelow, ...only(framework, known, ['indicator'])]);
  const above = rollUp(
    framework,
    new Map([...only(framework, known, ['instrument', 'total']), ...indicators]),
    'computed',
  );
  const score = new Map([...only(framework, below, ['sub']), ...above]);

  const { children } = treeOf(framework);
  const parts = new Map([...score, ...only(framework, known, ['item'])]);
  const computed = new Map<string, number>();
  for (const { code } of framework.nodes) {
    const nodes = children.get(code);
    if (!nodes?.every((node) => parts.has(node.code))) continue;
    computed.set(
      code,
      nodes.reduce((sum, node) => sum + node.weight * (parts.get(node.code) ?? 0), 0),
    );
  }
  return { score, computed };
}
