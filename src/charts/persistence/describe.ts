import { chartFindings } from '../../text/messages/chartFindings';
import type { Language } from '../../text/messages/define';
import { fullName } from '../names';
import type { PersistenceRow } from './layout';

/** The indicators that were weak in the most years. */
export const describe = (rows: readonly PersistenceRow[], lang: Language): string => {
  const texts = chartFindings[lang];
  const most = Math.max(0, ...rows.map(({ weak_years }) => weak_years));
  const years = Math.max(0, ...rows.map((row) => row.years));
  if (years === 0) return texts.noScores;
  if (most === 0) return texts.nonePersistent(years);
  const worst = rows.filter(({ weak_years }) => weak_years === most);
  return texts.persistent(texts.and(worst.map((row) => fullName(row, lang))), most, worst[0]?.years ?? years);
};
