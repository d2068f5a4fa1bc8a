import { layout as coverageMatrix } from '../../charts/coverageMatrix/layout';
import { describe as describeShares } from '../../charts/coverageShare/describe';
import { layout as coverageShare } from '../../charts/coverageShare/layout';
import { figure } from '../../charts/figures';
import { describe as describeGauge } from '../../charts/levelGauge/describe';
import { layout as levelGauge } from '../../charts/levelGauge/layout';
import { describe as describeItems } from '../../charts/lostItems/describe';
import { layout as lostItems } from '../../charts/lostItems/layout';
import { describe as describeBars } from '../../charts/scoreBars/describe';
import { layout as scoreBars } from '../../charts/scoreBars/layout';
import { describe as describeSteps } from '../../charts/waterfall/describe';
import { layout as waterfall } from '../../charts/waterfall/layout';
import type { WaterfallData } from '../../charts/waterfall/steps';
import type { Frame, Scene } from '../../charts/scene';
import type { Framework } from '../../framework/types';
import type { AgencyYearsRow } from '../../questions/agencyYears';
import { noChanges, whatIf } from '../../plan/whatIf';
import { chartTexts } from '../../text/messages/charts';
import type { Language } from '../../text/messages/define';
import { meetingMessages } from '../../text/messages/meeting';
import { overviewMessages } from '../../text/messages/overview';
import { reached } from '../finding/findingCoverage';
import { levelNames } from '../finding/findingWords';
import { measuresHeadline } from '../measures/headline';
import { onlyByTitle, titleOnlyMeasures } from '../measures/targets';
import { cautionText } from '../overview/caution';
import { headline } from '../overview/headline';
import { headlineText } from '../overview/headlineText';
import { indicatorsTitle, itemsTitle } from '../overview/panelTitles';
import { standing } from '../overview/standing';
import { changesFor } from '../plan/changes';
import { waterfallOf } from '../plan/contributions';
import { planLead, suggestedSet } from '../plan/headline';
import { standingWords } from '../plan/words';
import { trendsHeadline } from '../trends/headline';
import type { MeetingData } from './data';
import { folded } from './folded';
import type { Chart, Draw, Slide } from './slide';

export interface MeetingFacts {
  readonly data: MeetingData;
  readonly year: AgencyYearsRow;
  /** The earlier year compared with; undefined = there is none. */
  readonly from: AgencyYearsRow | undefined;
}

/** As many rows as can be read from the back of a room. */
const most = 6;
const stepCounts = [most, 5, 4, 3];
const nodeCounts = [5, 4, 3, 2];
const nothing = 0.005;

const plainSlide = { number: null, beside: '', under: '', note: '', chart: null } as const;

const chart = (draws: readonly ((frame: Frame) => Scene)[], label: string, largest = 2): Chart => ({
  draws: draws.map((draw): Draw => (frame) => [draw(frame)]),
  largest,
  label,
});
/** The most steps that fit, the others together. */
const stepDraws = (steps: WaterfallData) =>
  stepCounts.map((count) => (frame: Frame) => waterfall(folded(steps, count), frame));

/** The current analysis, one finding a slide, in the order in which it is told. Slides without data are left out. */
export function slidesOf(facts: MeetingFacts, lang: Language): readonly Slide[] {
  return [result, weakest, items, change, coverage, plan].flatMap((slide) => slide(facts, lang) ?? []);
}

function result({ data, year }: MeetingFacts, lang: Language): Slide | null {
  const { overview, framework } = data;
  const { profile, items: lost, findings } = overview;
  if (!profile.some(({ score }) => score !== null)) return null;
  const { total, levels, instruments } = standing(profile, framework);
  const gauge = total !== null && framework ? { total, levels: levelsIn(framework, lang) } : null;
  return {
    ...plainSlide,
    key: 'result',
    title: headlineText(headline({ profile, items: lost, framework }), framework, lang),
    number: total === null ? null : figure(total),
    beside: levelNames(levels, framework, lang),
    under: [...instruments].map(([code, score]) => `${code} ${figure(score)}`).join(' · '),
    caption: overviewMessages[lang].levelsOf(year.fiscal_year),
    chart: gauge && chart([(frame) => levelGauge(gauge, frame)], describeGauge(gauge, lang), 1.5),
    note: [
      cautionText({ profile, year, findings, framework }, lang) ?? '',
      year.certain ? '' : overviewMessages[lang].yearUncertain(year.fiscal_year),
    ]
      .filter((each) => each !== '')
      .join(' · '),
  };
}

const levelsIn = ({ levels }: Framework, lang: Language) =>
  levels.map(({ level, nameEn, minTotal }) => ({ level: lang === 'en' ? nameEn : level, minTotal }));

function weakest({ data }: MeetingFacts, lang: Language): Slide | null {
  const { weakest: rows } = data.overview;
  if (rows.length === 0 || rows.every(({ lost_points }) => lost_points < nothing)) return null;
  const texts = meetingMessages[lang];
  const shown = rows.slice(0, most);
  return {
    ...plainSlide,
    key: 'weakest',
    title: indicatorsTitle(rows, 'lost', lang),
    caption: (shown.length < rows.length ? texts.of(shown.length, rows.length) : '') + texts.weakest,
    chart: chart([(frame) => scoreBars(shown, frame)], describeBars(rows, lang)),
  };
}

function items({ data }: MeetingFacts, lang: Language): Slide | null {
  const { items: rows } = data.overview;
  if (rows.length === 0) return null;
  const shown = rows.length <= most + 1 ? rows : rows.slice(0, most);
  const rest = rows.slice(shown.length);
  return {
    ...plainSlide,
    key: 'items',
    title: itemsTitle(rows, lang),
    caption: meetingMessages[lang].items,
    chart: chart([(frame) => lostItems(shown, frame)], describeItems(rows, lang)),
    note:
      rest.length === 0
        ? ''
        : chartTexts[lang].moreItems(
            rest.length,
            figure(rest.at(-1)?.points ?? 0),
            figure(rest[0]?.points ?? 0),
          ),
  };
}

function change({ data, year, from }: MeetingFacts, lang: Language): Slide | null {
  const { change: rows } = data.overview;
  const total = rows.find(({ kind }) => kind === 'total');
  if (!from || from.series !== year.series || total?.delta === null || total?.delta === undefined)
    return null;
  const { number, sentence } = trendsHeadline(rows, from, year, lang);
  const steps = {
    fromYear: from.fiscal_year,
    toYear: year.fiscal_year,
    from: total.score_from ?? 0,
    to: total.score_to ?? 0,
    rows: rows.filter(({ kind }) => kind === 'indicator' || kind === 'framework'),
  };
  return {
    ...plainSlide,
    key: 'change',
    title: sentence,
    number,
    under: meetingMessages[lang].change(from.fiscal_year, year.fiscal_year),
    caption: meetingMessages[lang].changed,
    chart: chart(stepDraws(steps), describeSteps(steps, lang)),
  };
}

function coverage({ data }: MeetingFacts, lang: Language): Slide | null {
  const { shares, measures: rows, findings, coverage: nodes, cells, resultYear, planYear } = data.measures;
  if (rows.length === 0 || reached(shares).lost < nothing) return null;
  const titleOnly = onlyByTitle(titleOnlyMeasures(rows, findings), nodes);
  const { number, sentence } = measuresHeadline(
    { shares, measures: rows.length, resultYear, titleOnly },
    lang,
  );
  const bar = { rows: shares, measures: rows.length, planYear };
  return {
    ...plainSlide,
    key: 'coverage',
    title: sentence,
    number,
    caption: meetingMessages[lang].coverage(resultYear, planYear),
    chart: {
      draws: [
        ...nodeCounts.map((count): Draw => {
          const matrix = { rows: nodes.slice(0, count), cells, measures: rows, shares: [] };
          return (frame) => [coverageShare(bar, frame), coverageMatrix(matrix, frame)];
        }),
        (frame) => [coverageShare(bar, frame)],
      ],
      largest: 1.2,
      label: describeShares(bar, lang),
    },
  };
}

function plan({ data }: MeetingFacts, lang: Language): Slide | null {
  if (data.plan?.suggestion === null || data.plan === null) return null;
  const { start, assumed, suggestion } = data.plan;
  const texts = meetingMessages[lang];
  const { outcome, sentence, moved } = planLead({ start, assumed, changes: noChanges, suggestion }, lang);
  const set = suggestedSet(suggestion);
  const steps = set && waterfallOf(start, changesFor(start, set), lang);
  return {
    ...plainSlide,
    key: 'plan',
    title: sentence,
    number: figure(outcome.total),
    beside: levelNames(outcome.levels, start.framework, lang),
    under: moved ? texts.planFrom(standingWords(start, whatIf(start, noChanges), lang)) : '',
    caption: steps ? texts.plan : '',
    chart: steps && chart(stepDraws(steps), describeSteps(steps, lang)),
  };
}
