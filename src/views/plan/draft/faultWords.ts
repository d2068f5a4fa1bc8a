import type { PlanFault } from '../../../plan/planFaults';
import type { Language } from '../../../text/messages/define';
import { planDraftMessages } from '../../../text/messages/planDraft';

/** What must be mended before documents are made, by `row id` and column of the cell. What is only open has its own words in the cell. */
export function faultWords(
  faults: readonly PlanFault[],
  planYear: number,
  lang: Language,
): ReadonlyMap<string, string> {
  const words = planDraftMessages[lang].fault;
  const said = new Map<string, string>();
  for (const { id, rule, field } of faults) {
    if (rule === 'gap-without-measure' || rule === 'measure-without-gap') continue;
    const key = `${id} ${field === 'start' || field === 'end' ? 'period' : (field ?? 'title')}`;
    const sentence = words[rule](planYear);
    const before = said.get(key);
    if (before === undefined) said.set(key, sentence);
    else if (!before.includes(sentence)) said.set(key, `${before} ${sentence}`);
  }
  return said;
}
