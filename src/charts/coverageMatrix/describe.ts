import { chartFindings } from '../../text/messages/chartFindings';
import type { Language } from '../../text/messages/define';
import type { CoverageMatrixData } from './columns';

/** How many of the places where points were lost have a direct measure, a general one, none. */
export const describe = ({ rows }: CoverageMatrixData, lang: Language): string => {
  const texts = chartFindings[lang];
  const count = (reach: string) => rows.filter((row) => row.reach === reach).length;
  if (rows.length === 0) return texts.nothingToCover;
  return texts.coverage(rows.length, count('direct'), count('general'), count('none'));
};
