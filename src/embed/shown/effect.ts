import EffectDots from '../../charts/effectDots/EffectDots.svelte';
import { describe } from '../../charts/effectDots/describe';
import { effects } from '../../plan/effect';
import { effectMessages } from '../../text/messages/effect';
import { sourceText } from '../../views/finding/findingSource';
import { effectDrawn, effectTable } from '../../views/measures/effect/effectDrawn';
import { effectTitle } from '../../views/measures/effect/effectSentences';
import type { DataOf } from '../asks';
import { drawn, type Show } from '../view';

export const show: Show<DataOf<'effect'>> = ({ isKnown, rows, all, sources }, { year }, _, lang) => {
  const texts = effectMessages[lang];
  const from = year.fiscal_year;
  const to = from + 1;
  const own = effects(rows);
  const data = effectDrawn(rows, own, effects(all), lang);
  const source = sourceText(sources, ['scores', 'items', 'measures'], `${from}, ${to}`, lang);
  const panel = {
    title: isKnown ? effectTitle(own, from, to, lang) : texts.asked(to),
    caption: texts.caption(from, to),
    description: isKnown ? describe(data, lang) : '',
    table: effectTable(rows, lang),
    fileName: `ita-${to}-effect`,
    source: isKnown ? `${texts.caveat} · ${source}` : source,
    drawn: isKnown ? drawn(EffectDots, { data }) : null,
    message: texts.waitForResult(to),
  };
  return { panels: [panel] };
};
