import type { CoverageShareRow } from '../../questions/coverageShare';
import { chartTexts } from '../../text/messages/charts';
import type { Language } from '../../text/messages/define';
import { measuresMessages } from '../../text/messages/measures';
import { overviewMessages } from '../../text/messages/overview';
import type { ChartTable } from '../../ui/chartPanel';

/** The numbers behind the coverage bar. */
export function sharesTable(rows: readonly CoverageShareRow[], lang: Language): ChartTable {
  const [chart, texts, words] = [chartTexts[lang], overviewMessages[lang], measuresMessages[lang]];
  return {
    columns: [
      { key: 'reach', label: texts.reach },
      { key: 'progress', label: chart.status },
      { key: 'points', label: chart.lostPoints, numeric: true },
      { key: 'share', label: texts.sharePercent, numeric: true },
    ],
    rows: rows.map(({ reach, progress, lost_points, share }) => ({
      reach: words.reach[reach] ?? reach,
      progress: progress === null ? '' : (words.progress[progress] ?? progress),
      points: lost_points,
      share: share * 100,
    })),
  };
}
