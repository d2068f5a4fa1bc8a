import { figure } from '../../charts/figures';
import type { Solution } from '../../plan/decode';
import type { Decoding } from '../../plan/decodings';
import type { Language } from '../../text/messages/define';
import { planMessages } from '../../text/messages/plan';
import { listed } from '../finding/findingWords';

/** "เสีย 3 ข้อใน 10.1 กับ เสีย 2 ข้อใน 10.2". */
export function solutionWords(solution: Solution, lang: Language): string {
  const texts = planMessages[lang];
  const parts = Object.entries(solution).flatMap(([sub, count]) =>
    count > 0 ? [texts.lostIn(count, sub)] : [],
  );
  return parts.length === 0 ? texts.lostNone : listed(parts, lang);
}

/** The finding over all decoded indicators: what contradicts first, then what is open. */
export function decodeTitle(decoded: readonly Decoding[], lang: Language): string {
  const texts = planMessages[lang];
  const scoresOf = (some: readonly Decoding[]) =>
    listed(
      some.map(({ score }) => figure(score)),
      lang,
    );
  const impossible = decoded.filter(({ count }) => count === 0);
  if (impossible.length > 0) return texts.decodeTitleNone(scoresOf(impossible));
  const wrong = decoded.filter(({ known, fitting }) => known !== 'none' && fitting.length === 0);
  if (wrong.length > 0) return texts.decodeTitleWrong(scoresOf(wrong));
  const open = decoded.filter(({ known }) => known !== 'all');
  if (open.length === 0) return texts.decodeTitleFits(scoresOf(decoded));
  const many = open.filter(({ fitting }) => fitting.length > 1);
  if (many.length === 0) return texts.decodeTitleOne(scoresOf(open));
  const counts = many.map(({ known, count, fitting }) => String(known === 'none' ? count : fitting.length));
  return texts.decodeTitleMany(scoresOf(many), listed(counts, lang));
}

/** One decoded indicator in a sentence. */
export function decodedWords({ solutions, count, fitting, known }: Decoding, lang: Language): string {
  const texts = planMessages[lang];
  const [only] = solutions;
  if (only === undefined) return texts.solvedNone;
  const ways = count === 1 ? texts.solved(solutionWords(only, lang)) : texts.solvedMany(String(count));
  if (known === 'none') return ways;
  const agrees =
    fitting.length === 0 ? texts.fitsNot : known === 'all' ? texts.fits : texts.fitsSome(fitting.length);
  return `${ways} · ${agrees}`;
}

/** What one item returns to the total in each sub-indicator: "10.1 ข้อละ 1.25 · 10.2 ข้อละ 5.00". */
export function worthWords({ subs }: Decoding, lang: Language): string {
  const texts = planMessages[lang];
  return texts.worth(subs.map(({ code, points }) => texts.worthPart(code, figure(points))).join(' · '));
}
