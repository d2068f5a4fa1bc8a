import { lineOf } from '../../place';
import { bare } from '../../../text/normalise';
import { agencyMentions, type AgencyMention } from '../prose/agencyMentions';
import type { ReportDoubt } from '../report';
import type { FactsContext } from './factsContext';
import { doubtAt, textSpot } from './factsDoubt';
import { foreignNames } from './foreignAgencyNames';
import { foreignPlaces } from './foreignAgencyPlaces';
import { foreignSites } from './foreignAgencySite';
import { isOneSlip } from './foreignAgencySlip';

/** Shorter names that differ by a letter are names of different places. */
const leastLetters = 4;
/** Left over from another's report is one name; many are a list of agencies. */
const mostStrangers = 3;

/**
 * Names of the agency's own type that are not its own, and web sites that come with them (R9): once for a cell, with the own
 * name in place where that cell has no other stranger. `expected` = the own name; detail = the spellings that belong
 * together. A warning where the agency was visited or many are named; the own name with one wrong letter is a slip of the
 * pen (rule `spelling`).
 */
export function foreignAgencies(context: FactsContext): ReportDoubt[] {
  const { report, text, about } = context;
  const { agency } = report.facts;
  const listed = new Set(report.others.flatMap(({ lines }) => lines.map(lineOf)));
  const mentions = agencyMentions(text.blocks);
  const own = mentions.find((mention) => mention.own);
  if (!own || !agency) return [];
  const others = once(
    mentions.filter(({ type, own: isOwn, line }) => type === own.type && !isOwn && !listed.has(line)),
  );
  const isSlip = ({ name }: AgencyMention) => name.length >= leastLetters && isOneSlip(name, own.name);
  const groups = foreignNames(others.filter((mention) => !isSlip(mention)).map(({ name }) => name));
  const isResidue = new Set(groups.values()).size <= mostStrangers;
  const all = foreignPlaces(context, others);
  const named = all.map(({ mention, cell, isVisited, isAlone }) => {
    const slip = isSlip(mention);
    const level = slip || isVisited || !isResidue ? 'warning' : 'error';
    const together = groups.get(mention.name) ?? [];
    return doubtAt(slip ? 'spelling' : 'foreign-agency', level, cell ?? textSpot(mention.line), {
      value: mention.printed,
      expected: agency.text,
      about: about(cell?.item?.code ?? ''),
      detail: together.length > 1 ? together.join('; ') : '',
      proposal: cell && isAlone && isResidue && !isVisited ? inPlace(cell.text, mention, own.name) : null,
    });
  });
  const residue = all.filter(({ mention, isVisited }) => !isVisited && isResidue && !isSlip(mention));
  return [
    ...named,
    ...foreignSites(
      context,
      residue.map(({ mention }) => mention.name),
    ),
  ];
}

/** A name once for a cell or line. */
function once(mentions: readonly AgencyMention[]): readonly AgencyMention[] {
  const seen = new Set<string>();
  return mentions.filter(({ line, column, name }) => {
    const key = `${line} ${column} ${bare(name)}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** The cell with the own name behind every such type; null where the cell does not have the words as printed. */
function inPlace(cell: string, { printed, name }: AgencyMention, own: string): string | null {
  const start = printed.lastIndexOf(name);
  if (start < 0 || !cell.includes(printed)) return null;
  return cell.replaceAll(printed, printed.slice(0, start) + own);
}
