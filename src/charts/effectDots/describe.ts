import type { Language } from '../../text/messages/define';
import { effectMessages } from '../../text/messages/effect';
import { signed } from '../figures';
import { isRise, meanOf, type EffectDot, type EffectDotsData, type EffectSection } from './groups';

/** "เฉลี่ย +3.21", "ได้คืน 1 จาก 3"; "–" of nothing. */
export const groupFigure = (
  dots: readonly EffectDot[],
  kind: EffectSection['kind'],
  lang: Language,
): string => {
  const texts = effectMessages[lang];
  const mean = meanOf(dots);
  if (mean === null) return '–';
  return kind === 'item'
    ? texts.regainedOf(dots.filter(isRise).length, dots.length)
    : texts.average(signed(mean));
};

/** Both groups of each kind with size and figure, then the differences. */
export const describe = ({ sections, differences }: EffectDotsData, lang: Language): string => {
  const texts = effectMessages[lang];
  const group = (name: string, dots: readonly EffectDot[], kind: EffectSection['kind']) =>
    `${texts.ofGroup(name, dots.length, kind)} ${groupFigure(dots, kind, lang)}`;
  return [
    ...sections.flatMap(({ kind, covered, uncovered }) => [
      group(texts.covered, covered, kind),
      group(texts.uncovered, uncovered, kind),
    ]),
    ...differences.map(
      ({ label, difference, low, high }) =>
        `${label} ${texts.range(signed(difference), signed(low), signed(high))}`,
    ),
  ].join('; ');
};
