import { compareChartTexts } from '../../text/messages/compareCharts';
import type { Language } from '../../text/messages/define';
import { percent } from '../figures';
import type { Strip } from './data';

/** Where the agency stands lowest and highest among all; without one, how many nodes are drawn. */
export const describe = (strips: readonly Strip[], lang: Language): string => {
  const texts = compareChartTexts[lang];
  const known = strips.flatMap(({ label, name, above: share }) =>
    share === null || label === '' ? [] : [{ name: `${label} ${name}`, share }],
  );
  const sorted = known.toSorted((a, b) => a.share - b.share);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (!lowest || !highest) return texts.stripsNone(strips.length);
  return texts.stripsEnds(lowest.name, percent(lowest.share), highest.name, percent(highest.share));
};
