import { percent } from '../../charts/figures';
import type { CoverageShareRow } from '../../questions/coverageShare';
import type { Language } from '../../text/messages/define';
import { measuresMessages } from '../../text/messages/measures';

/** Below a tenth the measures hardly aim at what was lost; from half on they do for the most part. */
const hardly = 0.1;
const most = 0.5;

/** Lost points by how the plan year's measures reach them; shares 0–1 of `lost`. */
export interface Reached {
  readonly lost: number;
  readonly direct: number;
  readonly general: number;
  readonly none: number;
}

export function reached(rows: readonly CoverageShareRow[]): Reached {
  const of = (reach: string) =>
    rows.filter((row) => row.reach === reach).reduce((sum, { lost_points }) => sum + lost_points, 0);
  const [direct, general, none] = [of('direct'), of('general'), of('none')];
  const lost = direct + general + none;
  const share = (points: number) => (lost > 0 ? points / lost : 0);
  return { lost, direct: share(direct), general: share(general), none: share(none) };
}

/** Do the measures of the plan year aim at what was lost the year before? */
export function coverageTitle(
  rows: readonly CoverageShareRow[],
  measures: number,
  planYear: number,
  lang: Language,
): string {
  const texts = measuresMessages[lang];
  if (measures === 0) return texts.coverageNone(planYear);
  const { lost, direct } = reached(rows);
  if (lost === 0) return texts.nothingLost(planYear - 1);
  if (direct < hardly) return texts.coverageHardly(planYear);
  return direct < most
    ? texts.coverageSome(planYear, percent(direct))
    : texts.coverageMost(planYear, percent(direct));
}
