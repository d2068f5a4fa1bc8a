import { lineOf } from '../../place';
import type { ReportDoubt } from '../report';
import { wordsOf } from './contentWords';
import { doubledWords } from './doubledWords';
import type { FactsContext } from './factsContext';
import { doubtAt, textSpot } from './factsDoubt';
import { cellAt, type Piece } from './factsPieces';
import data from './spellingWords.json';

/** One spelling and where it stands. */
interface Slip {
  readonly printed: string;
  readonly expected: string;
  readonly pieces: Piece[];
}

/** Readings of one slip, in `expected`. */
const either = ' | ';
/** Marks above and below: a match that one follows is the beginning of another syllable ("หน้าที|่"). */
const marks = /^[ัิ-ฺ็-๎]/u;

interface Entry {
  readonly printed: string;
  readonly expected: string;
  /** Only from word to word. */
  readonly whole?: boolean;
}
const entries: readonly Entry[] = data.words;

function stands({ printed, whole }: Entry, text: string): boolean {
  for (let at = text.indexOf(printed); at >= 0; at = text.indexOf(printed, at + 1)) {
    const end = at + printed.length;
    if (marks.test(text.slice(end, end + 1))) continue;
    if (whole !== true) return true;
    const near = Math.max(0, at - 40);
    const places = new Set(wordsOf(text.slice(near, end + 40)).map((word) => word.at + near));
    if (places.has(at) && (places.has(end) || end === text.length)) return true;
  }
  return false;
}

function slipsIn(pieces: readonly Piece[]): Slip[] {
  const slips = new Map<string, Slip>();
  const add = (printed: string, expected: string, piece: Piece) => {
    const slip = slips.get(printed);
    if (slip) slip.pieces.push(piece);
    else slips.set(printed, { printed, expected, pieces: [piece] });
  };
  for (const piece of pieces) {
    for (const entry of entries) if (stands(entry, piece.text)) add(entry.printed, entry.expected, piece);
    for (const { printed, expected } of doubledWords(piece.text)) add(printed, expected, piece);
  }
  return [...slips.values()];
}

const linesOf = (pieces: readonly Piece[]): string =>
  [...new Set(pieces.map(({ line }) => line))].sort((a, b) => a - b).join(', ');

/** One doubt for a slip, where it stands first; rewritten only in the one cell that has it once, read in one way. */
function doubtOf(context: FactsContext, { printed, expected, pieces }: Slip): ReportDoubt[] {
  const [first] = pieces;
  if (!first) return [];
  const cell = pieces.length === 1 ? cellAt(context.cells, first, printed) : null;
  const [before, after, ...others] = cell?.text.split(printed) ?? [];
  const once = before !== undefined && after !== undefined && others.length === 0;
  const proposal = once && !expected.includes(either) ? `${before}${expected}${after}` : null;
  const words = {
    value: printed.trim(),
    expected: expected.trim(),
    about: context.about(),
    detail: linesOf(pieces),
    proposal,
  };
  return [doubtAt('spelling', 'warning', cell ?? textSpot(lineOf(first.line)), words)];
}

/** One thing in several spellings ("Do & Don't", "Do and Don't"): which is right only the agency knows. */
function spelledApart({ about }: FactsContext, pieces: readonly Piece[]): ReportDoubt[] {
  return data.oneSpelling.flatMap((spellings) => {
    const used = spellings
      .map((spelling) => ({ spelling, at: pieces.filter(({ text }) => text.includes(spelling)) }))
      .filter(({ at }) => at.length > 0);
    const first = used.flatMap(({ at }) => at.map(({ line }) => line)).sort((a, b) => a - b)[0];
    if (first === undefined || used.length < 2) return [];
    const [usual] = [...used].sort((a, b) => b.at.length - a.at.length);
    const words = {
      value: used.map(({ spelling }) => spelling).join(either),
      expected: usual?.spelling ?? '',
      about: about(),
      detail: used.map(({ spelling, at }) => `${spelling}: ${linesOf(at)}`).join('; '),
    };
    return [doubtAt('spelling', 'warning', textSpot(first), words)];
  });
}

/**
 * Likely slips of the pen (R27): a list of spellings as data and words that stand twice, each once with all its lines as
 * detail. Many are words of their own, so none is more than a warning.
 */
export const spelling = (context: FactsContext): ReportDoubt[] => [
  ...slipsIn(context.pieces).flatMap((slip) => doubtOf(context, slip)),
  ...spelledApart(context, context.pieces),
];
