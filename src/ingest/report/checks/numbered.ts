import { toArabicDigits } from '../../../text/digits';
import { splitList } from '../../measures/lists';

const aMarker = /(?:^|[^\d.(/-])\d{1,2}[.)](?!\d)/u;

/** The entries of a numbered list in a cell; none where nothing is numbered. */
export const numberedIn = (cell: string): string[] =>
  aMarker.test(toArabicDigits(cell)) ? splitList(cell) : [];
