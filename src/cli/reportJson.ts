import type { ReportFacts } from '../ingest/report/report';
import { parseScore } from '../text/numbers';

/** A document among the files and what it says about itself. */
export interface ReportSource {
  readonly file: string;
  readonly facts: ReportFacts;
}

const score = (text: string | undefined): number | null => {
  const read = parseScore(text ?? '');
  return typeof read === 'string' ? null : read.value;
};

/** What a report says of itself, as printed: years in B.E., its total as a number, its level in its own words. */
export const reportJson = ({ file, facts }: ReportSource) => ({
  file,
  agency: facts.agency?.text ?? null,
  fiscal_year: facts.fiscalYear,
  assessed_year: facts.assessedYear,
  stated_total: score(facts.statedTotal?.text),
  stated_level: facts.statedLevel?.text ?? null,
});
