import type { TextDocument } from '../../document/document';
import type { Report, ReportDoubt } from '../report';
import { assessedYears } from './assessedYear';
import { baseYears } from './baseYear';
import { countClaims } from './countClaim';
import { eventsIn } from './events';
import { eventsOutside } from './eventsOutside';
import { eventsWeekend } from './eventsWeekend';
import { evidenceYears } from './evidenceYear';
import { factsContext } from './factsContext';
import { foreignAgencies } from './foreignAgency';
import { groupTitles } from './groupTitles';
import { instrumentHeadings } from './instrumentHeading';
import { itemLists } from './itemList';
import { levelSchemes } from './levelScheme';
import { lowestWords } from './lowestWord';
import { numberNames } from './numberName';
import { nameVariants } from './numberNameVariant';
import { placesImpossible } from './placeImpossible';
import { rowYears } from './rowYears';
import { subHeadings } from './subHeadings';

/**
 * What a report states held against itself and against the framework, the calendar and the list of places (anomalies of
 * sections B, C and F), by line. Nothing is changed; a proposal stands only where one reading is left.
 */
export function checkFacts(report: Report, text: TextDocument): ReportDoubt[] {
  const context = factsContext(report, text);
  if (!context) return [];
  const events = eventsIn(context);
  const doubts = [
    ...numberNames(context),
    ...nameVariants(context),
    ...countClaims(context),
    ...lowestWords(context),
    ...assessedYears(context),
    ...levelSchemes(context),
    ...foreignAgencies(context),
    ...placesImpossible(context),
    ...groupTitles(context),
    ...instrumentHeadings(context),
    ...subHeadings(context),
    ...evidenceYears(context, events),
    ...eventsOutside(context, events),
    ...eventsWeekend(context, events),
    ...rowYears(context),
    ...baseYears(context),
    ...itemLists(context),
  ];
  return doubts.sort((a, b) => a.line - b.line);
}
