import { figure } from '../../charts/figures';
import { fullName, nameOf } from '../../charts/names';
import type { Framework } from '../../framework/types';
import type { Language } from '../../text/messages/define';
import { overviewMessages } from '../../text/messages/overview';
import { levelWords, listed, listedNames } from '../finding/findingWords';
import type { Headline } from './headline';

/** More codes than these are counted instead of listed. */
const codesListed = 4;
const missingListed = 3;

/** The headline as one sentence, stress marked by ⟦…⟧. */
export function headlineText(finding: Headline, framework: Framework | undefined, lang: Language): string {
  const texts = overviewMessages[lang];
  switch (finding.kind) {
    case 'full':
      return texts.headlineFull;
    case 'totalOnly':
      return texts.headlineTotalOnly({ lost: figure(finding.lost) });
    case 'unknown': {
      const { missing, of } = finding;
      const names = missing.map((row) => fullName(row, lang));
      return missing.length > missingListed
        ? texts.headlineUnknownMany({ known: of - missing.length, of })
        : texts.headlineUnknown({ missing: listed(names, lang), count: missing.length });
    }
    case 'high': {
      const { lost, lowest } = finding;
      return texts.headlineHigh({
        lost: figure(lost),
        name: nameOf(lowest, lang),
        score: figure(lowest.score ?? 0),
      });
    }
    case 'indicators': {
      const names = finding.indicators.map((row) => nameOf(row, lang));
      const lost = figure(finding.lost);
      const points = figure(finding.points);
      if (names.length === 1 && lost === points) return texts.headlineOne({ lost, name: names.join('') });
      return texts.headlineIndicators({ lost, points, names: listedNames(names, lang) });
    }
    case 'items': {
      const { codes, effect } = finding;
      const said = {
        lost: figure(finding.lost),
        points: figure(finding.points),
        count: codes.length,
        codes:
          codes.length > codesListed
            ? texts.codesMany(codes.length, codes[0] ?? '', codes.at(-1) ?? '')
            : listed(codes, lang),
        total: figure(finding.total),
        level: levelWords(finding.levels, framework, lang),
      };
      if (effect === 'best' || finding.levels.length === 0) return texts.headlineItemsLast(said);
      return effect === 'up' ? texts.headlineItems(said) : texts.headlineItemsSame(said);
    }
  }
}
