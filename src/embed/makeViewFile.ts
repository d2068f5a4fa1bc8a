import { frameworkIn } from '../framework/ownFrameworks';
import type { Framework, FrameworkNode } from '../framework/types';
import type { AgenciesRow } from '../questions/agencies';
import { answerKey } from '../questions/question';
import { sha256 } from '../state/saved/sha256';
import type { Intent } from '../state/intent';
import { asks } from './asks';
import { lookAt } from './lookAt';
import { withCompared } from './withCompared';
import { viewFormat, viewVersion, type ViewFile } from './viewFile';
import { byFramework, type Ask, type ViewName } from './view';

export interface Making {
  readonly ask: Ask;
  /** All that are loaded; the file names only the one meant. */
  readonly agencies: readonly AgenciesRow[];
  /** The person's own. */
  readonly frameworks: readonly Framework[];
  readonly madeUp: boolean;
}

const versionLength = 12;

const isUpper = ({ kind }: FrameworkNode): boolean => kind !== 'item' && kind !== 'sub';

/** Questions are answered side by side; the same answers are to give the same file. */
const inOrder = (answers: Readonly<Record<string, readonly unknown[]>>) =>
  Object.fromEntries(Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Asks what the views need of one agency and year, and keeps the answers. Rejects where the agency or year is not there. */
export async function makeViewFile(
  { ask, agencies, frameworks, madeUp }: Making,
  views: readonly ViewName[],
  intents: readonly Intent[],
): Promise<ViewFile> {
  const answers: Record<string, readonly unknown[]> = {};
  const framework = (fiscalYear: number) => frameworkIn(frameworks, fiscalYear);
  const from = withCompared({ ask, agencies, framework });
  const record: Ask = async (asked, params) => {
    const rows = await from(asked, params);
    answers[answerKey(asked, params)] = rows;
    return rows;
  };
  const all = await Promise.all(intents.map((intent) => lookAt(record, agencies, intent, agencies.length)));
  const [first] = all;
  if (!first) throw new Error('no year was asked for');
  for (const at of all) await Promise.all(views.map((view) => asks[view](record, at)));
  const needed = views.some((view) => byFramework.includes(view));
  const said = {
    format: viewFormat,
    version: viewVersion,
    views,
    fiscalYear: first.year.fiscal_year,
    agencies: [first.agency],
    agencyCount: agencies.length,
    frameworks: needed
      ? all.flatMap(({ year }) => {
          const tree = framework(year.fiscal_year);
          // Only a plan is rolled up from its items; the others read levels and instruments.
          if (!tree) return [];
          return [views.includes('plan') ? tree : { ...tree, nodes: tree.nodes.filter(isUpper) }];
        })
      : [],
    madeUp,
    answers: inOrder(answers),
  } as const;
  return { ...said, dataVersion: (await sha256(JSON.stringify(said))).slice(0, versionLength) };
}
