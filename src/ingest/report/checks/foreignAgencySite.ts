import type { ReportDoubt } from '../report';
import type { FactsContext } from './factsContext';
import { doubtAt } from './factsDoubt';
import { cellAt, spotAt } from './factsPieces';
import { sitesIn } from './foreignAgencySites';

/**
 * Web sites that are hardly the agency's own. A site can not be matched to a Thai name by sound: one is told only where
 * `strangers` (names of other agencies) stand in the document and it is no more frequent than they (error), or where
 * another site is more frequent (warning).
 */
export function foreignSites(context: FactsContext, strangers: readonly string[]): ReportDoubt[] {
  const mentions = sitesIn(context);
  const counts = new Map<string, number>();
  for (const { site } of mentions) counts.set(site, (counts.get(site) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const seen = new Set<string>();
  return mentions.flatMap(({ piece, printed, site }) => {
    const count = counts.get(site) ?? 0;
    const isRarer = counts.size > 1 && count < most;
    const isResidue = strangers.length >= count && (counts.size === 1 || isRarer);
    const key = `${piece.line} ${site}`;
    if ((!isRarer && !isResidue) || seen.has(key)) return [];
    seen.add(key);
    const item = cellAt(context.cells, piece, printed)?.item;
    const words = {
      value: printed,
      about: context.about(item?.code ?? ''),
      detail: [...new Set(strangers)].join('; '),
    };
    const level = isResidue ? 'error' : 'warning';
    return [doubtAt('foreign-agency', level, spotAt(context.cells, piece, printed), words)];
  });
}
