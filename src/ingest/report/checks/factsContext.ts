import { framework, frameworks } from '../../../framework/frameworks';
import type { Framework } from '../../../framework/types';
import { normalise } from '../../../text/normalise';
import type { TextDocument } from '../../document/document';
import type { Report } from '../report';
import { cellsByLine, piecesOf, type FactCell, type Piece } from './factsPieces';

/** What every check of facts looks at. */
export interface FactsContext {
  readonly report: Report;
  readonly text: TextDocument;
  readonly pieces: readonly Piece[];
  readonly cells: ReadonlyMap<number, readonly FactCell[]>;
  /** Of the assessed year; where none is built in, that of the nearest year. */
  readonly framework: Framework;
  /** "องค์การบริหารส่วนตำบลสมมติ 2567 o11"; the report's year unless another is given. */
  readonly about: (code?: string, year?: number | null) => string;
}

const nearest = (year: number): Framework | undefined =>
  [...frameworks()].sort((a, b) => Math.abs(a.fiscalYear - year) - Math.abs(b.fiscalYear - year))[0];

/** Null only where no framework at all is built in. */
export function factsContext(report: Report, text: TextDocument): FactsContext | null {
  const { agency, fiscalYear, assessedYear } = report.facts;
  const judged = assessedYear ?? fiscalYear;
  const used = judged === null ? frameworks().at(-1) : (framework(judged) ?? nearest(judged));
  if (!used) return null;
  const name = normalise(agency?.text ?? '').replace(/\s+/g, ' ');
  const about = (code = '', year = fiscalYear) =>
    [name, year === null ? '' : String(year), code].filter((word) => word !== '').join(' ');
  return { report, text, pieces: piecesOf(text), cells: cellsByLine(report), framework: used, about };
}
