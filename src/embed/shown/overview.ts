import { figure } from '../../charts/figures';
import { overviewMessages } from '../../text/messages/overview';
import { levelNames } from '../../views/finding/findingWords';
import { cautionText } from '../../views/overview/caution';
import { headline } from '../../views/overview/headline';
import { headlineText } from '../../views/overview/headlineText';
import { standing } from '../../views/overview/standing';
import type { DataOf } from '../asks';
import type { Show } from '../view';
import { show as change } from './change';
import { show as coverage } from './coverage';
import { show as items } from './items';
import { show as weakest } from './weakest';

/** The number, the sentence and the four panels of the page, each by the view that also stands alone. */
export const show: Show<DataOf<'overview'>> = (data, at, framework, lang) => {
  const { profile, items: lost, findings, sources, isComparable } = data;
  const { year } = at;
  const now = standing(profile, framework);
  const panels = [
    weakest({ rows: data.weakest, sources }, at, framework, lang),
    items({ rows: lost, sources }, at, framework, lang),
    coverage({ shares: data.shares, measures: data.measures, sources }, at, framework, lang),
    change({ isComparable, rows: data.change, sources }, at, framework, lang),
  ].flatMap((shown) => shown.panels);
  const uncertain = year.certain ? '' : overviewMessages[lang].yearUncertain(year.fiscal_year);
  const known = profile.some(({ score }) => score !== null);
  return {
    lead: {
      number: now.total === null ? null : figure(now.total),
      chip: levelNames(now.levels, framework, lang),
      under: [...now.instruments].map(([code, score]) => `${code} ${figure(score)}`).join(' · '),
      sentence: known
        ? headlineText(headline({ profile, items: lost, framework }), framework, lang)
        : overviewMessages[lang].noScores(year.fiscal_year),
      caution:
        [cautionText({ profile, year, findings, framework }, lang) ?? '', uncertain]
          .filter((each) => each !== '')
          .join(' · ') || null,
    },
    panels,
  };
};
