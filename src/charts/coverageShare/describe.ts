import { chartFindings } from '../../text/messages/chartFindings';
import type { Language } from '../../text/messages/define';
import { percent } from '../figures';
import { byReach, type CoverageShareData, type Reach } from './layout';

/** What share of the lost points measures aim at directly, generally, and not at all. */
export const describe = ({ rows, planYear }: CoverageShareData, lang: Language): string => {
  const texts = chartFindings[lang];
  const parts = byReach(rows);
  const share = (reach: Reach) => percent(parts.find((part) => part.reach === reach)?.share ?? 0);
  if (parts.length === 0) return texts.nothingToCover;
  return texts.shares(planYear, share('direct'), share('general'), share('none'));
};
