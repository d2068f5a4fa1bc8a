import { bare, normalise } from '../../../text/normalise';
import type { ReportDoubt } from '../report';
import type { FactsContext } from './factsContext';
import { doubtAt, type Spot } from './factsDoubt';
import { numberedNames, readName, type NamedIndicator } from './numberNameRead';
import { targetSpot } from './numberNameSpot';

interface Use {
  readonly spot: Spot;
  readonly printed: string;
  readonly named: NamedIndicator;
}

/** Known other names of indicators (R25, 98): one note for each, where it is used first. */
export function nameVariants(context: FactsContext): ReportDoubt[] {
  const { report, framework, about } = context;
  const inScores = report.scores.flatMap(({ line, name }): Use[] => {
    const named = name === '' ? null : readName(framework, name);
    return named ? [{ spot: { of: 'scores', line, role: 'indicator' }, printed: name, named }] : [];
  });
  const inText = context.pieces.flatMap((piece) =>
    numberedNames(framework, piece.text).map((named): Use => {
      const { printedName } = named;
      return { spot: targetSpot(context, piece, printedName), printed: printedName, named };
    }),
  );
  const year = report.facts.assessedYear ?? report.facts.fiscalYear;
  const seen = new Set<string>();
  return [...inScores, ...inText].flatMap(({ spot, printed, named }) => {
    const [code = '', other] = named.codes;
    const node = framework.nodes.find((one) => one.code === code);
    if (!named.isAlias || other !== undefined || node?.kind !== 'indicator' || seen.has(bare(named.words)))
      return [];
    seen.add(bare(named.words));
    const words = { value: normalise(printed), expected: node.nameTh, about: about(code, year) };
    return [doubtAt('name-variant', 'note', spot, words)];
  });
}
