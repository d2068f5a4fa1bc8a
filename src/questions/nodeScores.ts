import { question, type Row } from './question';

/** Scores of all agencies in a year by instrument and indicator, in tree order: `scores` is "agency_id score agency_id score …". */
export const nodeScores = question(
  'node_scores',
  { fiscal_year: 'integer' },
  { fiscal_year: 'integer', code: 'text', agencies: 'integer', scores: 'text' },
);

export type NodeScoresRow = Row<typeof nodeScores>;
