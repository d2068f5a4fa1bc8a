import { isProvince, placeFault } from '../../../text/places';
import { lineOf } from '../../place';
import type { ReportDoubt } from '../report';
import type { FactsContext } from './factsContext';
import { doubtAt, textSpot } from './factsDoubt';

/** A district that lies in another province than the one printed beside it (R10). `expected` = provinces that have one. */
export function placesImpossible({ report, pieces, about }: FactsContext): ReportDoubt[] {
  const { agency, district, province, titleLine } = report.facts;
  const fault = placeFault({ district, province });
  if (!fault || fault.provinces.length === 0 || !isProvince(province)) return [];
  const both = pieces.flatMap(({ line, text }) => {
    const start = text.indexOf(district);
    const end = text.indexOf(province, start + district.length);
    return start < 0 || end < 0 ? [] : [{ line, printed: text.slice(start, end + province.length) }];
  })[0];
  const line = both?.line ?? lineOf(agency?.line ?? titleLine);
  const words = {
    value: both?.printed ?? `${district} ${province}`,
    expected: fault.provinces.join(' | '),
    about: about(),
  };
  return [doubtAt('place-impossible', 'error', textSpot(line), words)];
}
