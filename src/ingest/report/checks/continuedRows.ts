import { lineOf } from '../../place';
import type { ReportDoubt } from '../report';
import { doubtAt } from './factsDoubt';
import type { FactsContext } from './factsContext';

/** Measures made of a row and its "(ต่อ)" rows (R14): `expected` = the lines joined to it. */
export const continuedRows = ({ report, about }: FactsContext): ReportDoubt[] =>
  report.measures
    .filter(({ continued }) => continued.length > 0)
    .map(({ line, title, continued }) =>
      doubtAt(
        'row-continued',
        'note',
        { of: 'measures', line, role: 'title' },
        {
          value: title,
          expected: continued.map(lineOf).join(', '),
          about: about(),
        },
      ),
    );
