import { makeAgencies } from './agencies';
import { toCsv } from './csv';
import { plantFaults, type Fault } from './faults';
import { makeMeasures } from './measures';
import { random } from './random';
import { makeResults } from './scores';
import { agencyRows, itemRows, measureRows, scoreRows } from './tables';

export type FileName = 'agencies' | 'scores' | 'items' | 'measures';

export interface Province {
  readonly files: Readonly<Record<FileName, string>>;
  readonly faults: readonly Fault[];
}

const seed = 2568;
/** Plans of earlier years add bytes and no new insight. */
const firstPlanYear = 2565;
/** Four agencies in five name what a measure is for. */
const saying = 0.8;

/** The made-up province as CSV text: the same bytes on every run. */
export function makeProvince(): Province {
  const chance = random(seed);
  const agencies = makeAgencies(chance);
  const results = makeResults(agencies, chance);
  const says = new Map(agencies.map(({ name }) => [name, chance.next() < saying]));
  const measures = results
    .filter(({ fiscalYear }) => fiscalYear + 1 >= firstPlanYear)
    .flatMap((result) => makeMeasures(result, says.get(result.agency.name) ?? true, chance));
  const rows = { scores: scoreRows(results), items: itemRows(results), measures: measureRows(measures) };
  const faults = plantFaults(rows);
  return {
    files: {
      agencies: toCsv(agencyRows(agencies)),
      scores: toCsv(rows.scores),
      items: toCsv(rows.items),
      measures: toCsv(rows.measures),
    },
    faults,
  };
}
