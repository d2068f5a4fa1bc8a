import { effectiveWeights } from '../../src/framework/effectiveWeights';
import { frameworks } from '../../src/framework/frameworks';
import { levelsPossible } from '../../src/framework/level';
import { readFramework } from '../../src/ingest/read/readFramework';
import { rollUp } from '../../src/framework/rollUp';
import { findingText } from '../../src/text/messages/findings';
import { holds, same } from './faults';
import { inspectFile, type Inspected } from './inspect';
import { mutateBytes, mutateText } from './mutate';
import { mutateJson } from './mutateJson';
import type { Chance } from './randomly';
import { tableText } from './seeds/tables';
import { textWords } from './words';

/** A framework file: refused with reasons, or one weighted tree that everything works with. */
export async function inspectFramework(by: Chance): Promise<Inspected | null> {
  const tree = { ...by.pick(frameworks()), fiscalYear: by.pick([2564, 2568, 2570]) };
  const json = JSON.stringify(by.once(4) ? tree : mutateJson(tree, by));
  const text = by.once(4) ? mutateText(json, by, textWords) : json;
  const bytes = new TextEncoder().encode(text);
  const given = by.once(8) ? mutateBytes(bytes, by) : bytes;
  const { framework, findings } = readFramework(given);
  same('the same framework', JSON.stringify(readFramework(given)), JSON.stringify({ framework, findings }));
  for (const finding of findings) holds('a reason is a sentence', findingText(finding, 'th').what !== '');
  if (framework === null) {
    holds('refused with a reason', findings.length > 0);
    return null;
  }
  const parents = new Set(framework.nodes.map(({ parent }) => parent));
  const leaves = framework.nodes.filter(({ code }) => !parents.has(code)).map(({ code }) => code);
  const weights = effectiveWeights(framework);
  const sum = leaves.reduce((total, code) => total + (weights.get(code) ?? 0), 0);
  holds(`leaves weigh 1, not ${sum}`, Math.abs(sum - 1) < 1e-6);
  const total = rollUp(framework, new Map(leaves.map((code) => [code, 50]))).get('total');
  holds(`half of everything is 50, not ${total}`, Math.abs((total ?? 0) - 50) < 1e-6);
  holds('every total has a level', levelsPossible(framework, 0, new Map()).length > 0);
  return inspectFile('สมมติ.csv', new TextEncoder().encode(tableText(by)), { own: [framework], twice: false });
}
