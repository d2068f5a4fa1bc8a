import type { TextDocument } from '../../document/document';
import type { Report, ReportDoubt } from '../report';
import { allTicked } from './allTicked';
import { continuedRows } from './continuedRows';
import { copied } from './copied';
import { crossReferences } from './crossReference';
import { factsContext } from './factsContext';
import { listNumbering } from './listNumbering';
import { listParity } from './listParity';
import { separators } from './separators';
import { spelling } from './spelling';
import { swapped } from './swapped';
import { truncatedHeadings, truncatedNames } from './truncatedNames';
import { truncations } from './truncation';

/**
 * What the texts of a report's cells and lines show by themselves (anomalies of C, F and H): lists, cuts, exchanged
 * columns, copies, references, spelling; by line. Nothing is changed, a proposal is the whole new text of its cell.
 */
export function checkTexts(report: Report, text: TextDocument): ReportDoubt[] {
  const context = factsContext(report, text);
  if (!context) return [];
  const exchanged = swapped(context);
  const lines = new Set(exchanged.filter(({ rule }) => rule === 'columns-swapped').map(({ line }) => line));
  const doubts = [
    ...continuedRows(context),
    ...listParity(context, lines),
    ...listNumbering(context),
    ...truncations(context),
    ...truncatedNames(context),
    ...truncatedHeadings(context),
    ...exchanged,
    ...separators(context),
    ...spelling(context),
    ...copied(context),
    ...crossReferences(context),
    ...allTicked(context),
  ];
  return doubts.sort((a, b) => a.line - b.line);
}
