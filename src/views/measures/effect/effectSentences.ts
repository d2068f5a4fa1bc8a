import { percent, signed } from '../../../charts/figures';
import { leastGroup, type Comparison, type Effect, type EffectGroup } from '../../../plan/effect';
import type { EffectRow } from '../../../questions/effect';
import type { Language } from '../../../text/messages/define';
import { effectMessages, type Compared } from '../../../text/messages/effect';
import { byWeight, hasBothGroups, hasNodes, pooledComparison } from './effectKinds';

const changeOf = ({ mean }: EffectGroup): string => (mean === null ? '–' : signed(mean));
/** Of items, whose change is 0 or 100. */
const regained = ({ size, mean }: EffectGroup): string => String(Math.round(((mean ?? 0) * size) / 100));

const compared = (
  { covered, uncovered, agencies }: Comparison,
  figure: (group: EffectGroup) => string,
): Compared => ({
  covered: figure(covered),
  uncovered: figure(uncovered),
  coveredSize: covered.size,
  uncoveredSize: uncovered.size,
  agencies,
});

const share = ({ mean }: EffectGroup): string => percent((mean ?? 0) / 100);

/** What may be concluded, and its interval where one is. */
function tail(kind: Effect['kind'], { verdict, difference, interval }: Comparison, lang: Language): string {
  const texts = effectMessages[lang];
  const said = texts.tail[verdict];
  if (interval === null || difference === null) return said;
  return said + texts.interval(kind, signed(difference), signed(interval.low), signed(interval.high));
}

/** One kind of one agency, group sizes always said. */
export function ownSentence({ kind, own }: Effect, lang: Language): string {
  const texts = effectMessages[lang];
  const figure = kind === 'item' ? regained : changeOf;
  if (!hasBothGroups(own))
    return own.covered.size > 0
      ? texts.onlyCovered(kind, own.covered.size, figure(own.covered))
      : texts.onlyUncovered(kind, own.uncovered.size, figure(own.uncovered));
  const said = compared(own, figure);
  const rise = Math.round((own.covered.mean ?? 0) * 100);
  return (kind === 'item' ? texts.items(said) : texts.indicators(said, rise)) + tail(kind, own, lang);
}

/** The title: the kind that says most. B.E. */
export function effectTitle(effects: readonly Effect[], from: number, to: number, lang: Language): string {
  const [first] = byWeight(effects);
  return first ? ownSentence(first, lang) : effectMessages[lang].noneKnown(from, to);
}

/** What stands under the title: the other kinds, then each kind against its peers. `agencies`: loaded. */
export function effectSentences(
  effects: readonly Effect[],
  rows: readonly EffectRow[],
  agencies: number,
  lang: Language,
): readonly string[] {
  const [, ...others] = byWeight(effects);
  const own = others.map((effect) => ownSentence(effect, lang));
  return agencies < 2 ? own : [...own, ...peerSentences(effects, rows, lang)];
}

function peerSentences(
  effects: readonly Effect[],
  rows: readonly EffectRow[],
  lang: Language,
): readonly string[] {
  const texts = effectMessages[lang];
  const found = effects.flatMap(({ kind, againstPeers }) => {
    if (!hasNodes(againstPeers)) return [];
    const counts = rows
      .filter((row) => row.kind === kind && row.peers >= leastGroup)
      .map(({ peers }) => peers);
    const said = compared(againstPeers, changeOf);
    return texts.peers(kind, said, Math.min(...counts), Math.max(...counts)) + tail(kind, againstPeers, lang);
  });
  if (found.length > 0) return found;
  return [texts.fewPeers(Math.max(0, ...rows.map(({ peers }) => peers)), leastGroup)];
}

/** Of all agencies that are loaded. */
export function pooledSentences(effects: readonly Effect[], lang: Language): readonly string[] {
  const texts = effectMessages[lang];
  return effects.flatMap((effect) => {
    const { comparison, lessPeers } = pooledComparison(effect);
    if (!hasBothGroups(comparison)) return [];
    const { kind } = effect;
    const said = compared(comparison, kind === 'item' && !lessPeers ? share : changeOf);
    const sentence = lessPeers ? texts.pooledPeers(kind, said) : texts.pooled(kind, said);
    return sentence + tail(kind, comparison, lang);
  });
}
