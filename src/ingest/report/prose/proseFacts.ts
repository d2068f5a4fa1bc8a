import type { Block } from '../../document/document';
import type { CountClaim, ItemFact, ReportFacts, ScoreFact } from '../report';
import { itemLists } from './itemLists';
import { ownAgency } from './ownAgency';
import { proseLines, titleLines } from './proseLines';
import { proseScores } from './proseScores';
import { reportYears } from './reportYears';
import { statedPlace } from './statedPlace';

export interface ProseFacts {
  readonly facts: ReportFacts;
  readonly scores: ScoreFact[];
  readonly items: ItemFact[];
  readonly claims: CountClaim[];
}

/** Said by every report on the assessment; a text that says none of it and has no table states nothing of ours. */
const about = /ITA(?![A-Za-z])|[IEO]IT(?![A-Za-z])|คุณธรรม\s?และ\s?ความ\s?โปร่งใส/i;

const nothing: ProseFacts = {
  facts: {
    agency: null,
    subdistrict: '',
    district: '',
    province: '',
    fiscalYear: null,
    titleLine: 0,
    assessedYear: null,
    statedTotal: null,
    statedLevel: null,
    years: [],
  },
  scores: [],
  items: [],
  claims: [],
};

/**
 * What headings and paragraphs state: whose report it is and of which year, the total and its level, scores, items that
 * got no score and how many there are said to be. Rows only bound lists and tell years and names. Texts as printed;
 * places as in place.ts. Of news, plans and laws nothing is known.
 */
export function proseFacts(blocks: readonly Block[]): ProseFacts {
  const lines = proseLines(blocks);
  const isAbout = lines.some(({ plain }) => about.test(plain));
  if (!isAbout && !lines.some(({ kind }) => kind === 'row')) return nothing;
  const titles = titleLines(lines);
  const lists = isAbout ? itemLists(lines) : { items: [], claims: [], lines: new Set() };
  const said = lines.filter((line) => !lists.lines.has(line));
  const years = reportYears(said);
  const { scores, ...stated } = proseScores(isAbout ? said : [], years.assessedYear);
  const agency = ownAgency(blocks, titles);
  return {
    facts: {
      agency: agency && { text: agency.text, line: agency.line },
      ...statedPlace(titles, lines),
      ...years,
      ...stated,
    },
    scores,
    items: lists.items,
    claims: lists.claims,
  };
}
