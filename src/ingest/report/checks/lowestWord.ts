import { toArabicDigits } from '../../../text/digits';
import { lineOf } from '../../place';
import type { ReportDoubt, ScoreFact } from '../report';
import type { FactsContext } from './factsContext';
import { doubtAt, textSpot } from './factsDoubt';
import { numberedNames, readName } from './numberNameRead';

interface Scored {
  readonly code: string;
  readonly score: number;
}

const lowest = /ได้(?:รับ)?คะแนน(?:เฉลี่ย)?\s*(?:(ต่ำ|น้อย)\s*)?ที่สุด/g;
/** "got the most" is not meant where a list of what got nothing follows. */
const missing = 'ต่ำ';

/**
 * "ได้คะแนนที่สุด": the word low is missing; and what is said to be lowest though a table gives another indicator less (R6).
 * The detail then has the indicator's value and the lowest one.
 */
export function lowestWords(context: FactsContext): ReportDoubt[] {
  const { report, framework, pieces, about } = context;
  const year = report.facts.assessedYear ?? report.facts.fiscalYear;
  const scoreOf = (fact: ScoreFact): Scored[] => {
    const named = fact.code === '' ? readName(framework, fact.name)?.codes : [fact.code];
    const score = Number(toArabicDigits(fact.score));
    const isIndicator = framework.nodes.some(({ code, kind }) => kind === 'indicator' && code === named?.[0]);
    return isIndicator && fact.score !== '' && Number.isFinite(score)
      ? [{ code: named?.[0] ?? '', score }]
      : [];
  };
  const table = report.scores.filter(({ from }) => from === 'table').flatMap(scoreOf);
  const least = table.reduce<Scored | null>((low, one) => (low && low.score <= one.score ? low : one), null);

  return pieces.flatMap(({ line, text }) =>
    [...text.matchAll(lowest)].flatMap((match) => {
      const before = numberedNames(framework, text.slice(0, match.index)).at(-1)?.codes[0];
      const stated = report.scores.find((one) => one.from === 'prose' && lineOf(one.line) === line);
      const code = before ?? (stated ? scoreOf(stated)[0]?.code : undefined) ?? '';
      const own = table.filter((one) => one.code === code).sort((a, b) => a.score - b.score)[0];
      const isLowest = !least || !own || own.score <= least.score;
      if (match[1] !== undefined && isLowest) return [];
      const facts = isLowest ? [] : [own, least].map((one) => `${one.code} ${one.score.toFixed(2)}`);
      const expected = match[1] === undefined ? match[0].replace('ที่สุด', `${missing}ที่สุด`) : '';
      const words = { value: match[0], expected, about: about(code, year), detail: facts.join('; ') };
      return [doubtAt('lowest-word', 'warning', textSpot(line), words)];
    }),
  );
}
