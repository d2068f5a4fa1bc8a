import type { Language } from '../../text/messages/define';
import { compareMessages } from '../../text/messages/compare';
import { groupName } from '../../views/compare/filter';
import { counted } from '../../text/counted';
import { sourceText } from '../../views/finding/findingSource';
import type { DataOf } from '../asks';
import type { At } from '../view';
import { yearsShown } from './yearsShown';

/** What the charts of the Compare page share: years, the group in words, files. Below two agencies there is nothing to compare. */
export function comparedWith(
  { group, sources }: Pick<DataOf<'strips'>, 'group' | 'sources'>,
  at: At,
  lang: Language,
) {
  const texts = compareMessages[lang];
  const { year, fromYear } = yearsShown(at);
  const agencies = group?.agencies ?? 0;
  const filter = {
    agencyType: group?.type ?? null,
    province: group?.province ?? null,
    region: group?.region ?? null,
    level: group?.level ?? null,
  };
  const limits = (limited: typeof filter) =>
    groupName(limited, lang) + (limited.level === null ? '' : ` · ${texts.levelOf(limited.level)}`);
  return {
    ...{ year, fromYear, filter },
    isKnown: at.agencies > 1 && agencies > 0,
    of: texts.groupSize(counted(agencies), limits(filter)),
    /** On a map every province is shown, whichever is chosen. */
    onMap: (count: number) => texts.groupSize(counted(count), limits({ ...filter, province: null })),
    source: sourceText(sources, ['scores', 'agencies'], `${fromYear}, ${year}`, lang),
    none: { title: texts.fewTitle(agencies), message: texts.fewTodo },
  };
}
