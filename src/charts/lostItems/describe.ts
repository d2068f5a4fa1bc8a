import { chartFindings } from '../../text/messages/chartFindings';
import type { Language } from '../../text/messages/define';
import { figure } from '../figures';
import { leading } from '../leading';
import type { LostItemsRow } from './layout';

/** Which lost items are worth most. Rows: most points first. */
export const describe = (rows: readonly LostItemsRow[], lang: Language): string => {
  const texts = chartFindings[lang];
  const first = rows[0];
  if (!first) return texts.noLostItems;
  const points = rows.map((row) => row.points);
  const alike = first.points - (points.at(-1) ?? 0) < 0.005;
  if (alike) return texts.itemsEqual(rows.length, figure(first.points));
  const most = rows.slice(0, leading(points)).filter((row) => first.points - row.points < 0.005);
  return texts.itemsUnequal(rows.length, texts.and(most.map(({ code }) => code)), figure(first.points));
};
