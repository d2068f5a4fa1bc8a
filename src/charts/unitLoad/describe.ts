import { chartFindings } from '../../text/messages/chartFindings';
import type { Language } from '../../text/messages/define';
import type { UnitLoadRow } from './layout';

/** The unit that carries most measures. Rows: most first. */
export const describe = ([first]: readonly UnitLoadRow[], lang: Language): string => {
  const texts = chartFindings[lang];
  return first ? texts.load(first.unit, first.measures, first.done) : texts.noMeasures;
};
