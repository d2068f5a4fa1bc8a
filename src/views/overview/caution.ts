import { figure } from '../../charts/figures';
import type { Framework } from '../../framework/types';
import type { AgencyYearsRow } from '../../questions/agencyYears';
import type { FindingsRow } from '../../questions/findings';
import type { ProfileRow } from '../../questions/profile';
import { toArabicDigits } from '../../text/digits';
import type { Language } from '../../text/messages/define';
import { overviewMessages } from '../../text/messages/overview';
import { levelWords } from '../finding/findingWords';
import { standing } from './standing';

export interface CautionFacts {
  readonly profile: readonly ProfileRow[];
  readonly year: AgencyYearsRow;
  /** Of this agency, any year. */
  readonly findings: readonly FindingsRow[];
  readonly framework: Framework | undefined;
}

/** What measures are faulted for is told on the Measures page. */
const aboutMeasures = /^(period-|target-|title-)/;
const aboutTotal = new Set(['total-mismatch', 'level-mismatch']);

/** The findings that make the figures of one year doubtful. */
export const doubts = (findings: readonly FindingsRow[], fiscalYear: number): readonly FindingsRow[] =>
  findings.filter(
    ({ level, rule, fiscal_year }) =>
      level !== 'note' && !aboutMeasures.test(rule) && (fiscal_year === null || fiscal_year === fiscalYear),
  );

/**
 * What a reader must know before trusting the page: the printed total or level against ours, and how many other
 * values do not fit. Null when there is nothing to say.
 */
export function cautionText(
  { profile, year, findings, framework }: CautionFacts,
  lang: Language,
): string | null {
  const texts = overviewMessages[lang];
  const found = doubts(findings, year.fiscal_year);
  const others = new Set(
    found
      .filter(({ rule }) => !aboutTotal.has(rule))
      .map(
        ({ source_id, row_no, finding_id }) => `${source_id} ${row_no > 0 ? row_no : `file ${finding_id}`}`,
      ),
  ).size;
  const first = totalText(found, profile, year, framework, lang) ?? levelText(profile, year, framework, lang);
  if (first === null) return others > 0 ? texts.cautionOnly(others) : null;
  return others > 0 ? first + texts.cautionMore(others) : first;
}

function totalText(
  found: readonly FindingsRow[],
  profile: readonly ProfileRow[],
  { total_stated, total_computed, level_stated }: AgencyYearsRow,
  framework: Framework | undefined,
  lang: Language,
): string | null {
  const texts = overviewMessages[lang];
  const mismatch = found.find(({ rule }) => rule === 'total-mismatch');
  if (mismatch === undefined || total_computed === null) return null;
  const printed = mismatch.value === '' ? figure(total_stated ?? 0) : toArabicDigits(mismatch.value);
  const indicators = profile.filter(({ kind, score }) => kind === 'indicator' && score !== null).length;
  const said = texts.cautionTotal({
    printed,
    computed: figure(total_computed),
    count: texts.indicatorsTogether(indicators),
  });
  const { levels } = standing(profile, framework);
  if (level_stated === null || levels.length === 0) return said;
  const stated = levelWords([level_stated], framework, lang);
  return levels.includes(level_stated)
    ? said + texts.cautionAgrees(stated)
    : said + texts.cautionDisagrees(stated, levelWords(levels, framework, lang));
}

function levelText(
  profile: readonly ProfileRow[],
  { level_stated }: AgencyYearsRow,
  framework: Framework | undefined,
  lang: Language,
): string | null {
  const { total, levels } = standing(profile, framework);
  if (level_stated === null || total === null || levels.length === 0 || levels.includes(level_stated))
    return null;
  return overviewMessages[lang].cautionLevel({
    stated: levelWords([level_stated], framework, lang),
    total: figure(total),
    computed: levelWords(levels, framework, lang),
  });
}
