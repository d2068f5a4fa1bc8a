import { describe, expect, test } from 'vitest';
import { measureText } from '../../../src/charts/measure';
import type { WaterfallData } from '../../../src/charts/waterfall/steps';
import { stepsOf } from '../../../src/charts/waterfall/steps';
import { fit, leastText } from '../../../src/views/meeting/fit';
import { folded } from '../../../src/views/meeting/folded';
import { meetingMove, moved } from '../../../src/views/meeting/keys';
import { slidesOf, type MeetingFacts } from '../../../src/views/meeting/slides';
import { plain } from '../../../src/views/finding/findingPhrase';
import { suggest } from '../../../src/views/plan/headline';
import { golden } from '../plan/start';
import {
  frameworkOf,
  goldenLost,
  goldenScores,
  itemsOf,
  profileOf,
  scoresOf,
  weakestOf,
  yearRow,
} from './rows';

const pressed = (key: string, more: object = {}, onControl = false) =>
  meetingMove({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more }, onControl);

test('keys of a keyboard and of a remote move, others do not', () => {
  for (const name of ['ArrowRight', 'PageDown', ' ', 'ArrowDown']) expect(pressed(name)).toBe('next');
  for (const name of ['ArrowLeft', 'PageUp', 'ArrowUp']) expect(pressed(name)).toBe('previous');
  expect(pressed(' ', { shiftKey: true })).toBe('previous');
  expect(pressed('Escape')).toBe('leave');
  expect(pressed('Home', { altKey: true })).toBeNull();
  expect(pressed('a')).toBeNull();
  expect(pressed(' ', {}, true)).toBeNull();
});

test('moves end at the first and the last slide', () => {
  expect([moved(1, 5, 'previous'), moved(5, 5, 'next'), moved(2, 5, 'next')]).toEqual([1, 5, 3]);
  expect([moved(3, 5, 'first'), moved(3, 5, 'last')]).toEqual([1, 5]);
});

const contributions = [4, -3, 2, 1, -0.5, 0.4, 0.3, 0.2, 0.001];
const steps: WaterfallData = {
  fromYear: 2564,
  toYear: 2565,
  from: 80,
  to: 80 + contributions.reduce((sum, each) => sum + each, 0),
  rows: contributions.map((contribution, index) => ({
    code: String(index + 1),
    kind: 'indicator',
    name_th: `ตัวชี้วัด ${index + 1}`,
    name_en: `indicator ${index + 1}`,
    score_from: null,
    score_to: null,
    contribution,
  })),
};

test('the smaller steps become one, told last, and the sum stays', () => {
  const { rows } = folded(steps, 3);
  expect(rows.map(({ code }) => code)).toEqual(['1', '2', '3', '']);
  expect(rows.at(-1)?.contribution).toBeCloseTo(1 - 0.5 + 0.4 + 0.3 + 0.2, 6);
  expect(rows.at(-1)?.name_th).toContain('5');
  const order = stepsOf(folded(steps, 1), 'th').map(({ code }) => code);
  expect(order).toEqual(['', '1', '', '']);
  expect(folded(steps, 7).rows).toHaveLength(8);
});

async function facts(): Promise<MeetingFacts> {
  const profile = profileOf(
    2564,
    new Map([...scoresOf(goldenScores), ...goldenLost.map((code) => [code, 0] as const)]),
  );
  const start = golden();
  const year = yearRow(2564, { total: 75.7 });
  return {
    year,
    from: undefined,
    data: {
      framework: frameworkOf(2564),
      plan: { start, assumed: new Set(), suggestion: await suggest(start) },
      overview: {
        fiscalYear: 2564,
        fromYear: undefined,
        profile,
        weakest: weakestOf(profile),
        items: itemsOf(2564, goldenLost),
        reconcile: [],
        findings: [],
        shares: [],
        measures: 0,
        change: [],
        sources: [],
      },
      measures: {
        resultYear: 2564,
        planYear: 2565,
        measures: [],
        coverage: [],
        cells: [],
        shares: [],
        load: [],
        findings: [],
        sources: [],
      },
    },
  };
}

describe('the slides of the golden case', () => {
  test('what is not known has no slide', async () => {
    const slides = slidesOf(await facts(), 'th');
    expect(slides.map((slide) => slide.key)).toEqual(['result', 'weakest', 'items', 'plan']);
    expect(slides[0]).toMatchObject({
      number: '75.70',
      beside: 'B',
      under: 'IIT 96.40 · EIT 89.96 · OIT 49.48',
    });
    expect(slides.at(-1)).toMatchObject({ number: '85.70', beside: 'A' });
    expect(plain(slides.at(-1)?.title ?? '')).toContain('o42 กับ o43');
    expect(slides[2]?.note).toContain('9');
  });

  test('every slide has its finding in both languages, in words for those who cannot see the chart', async () => {
    for (const lang of ['th', 'en'] as const) {
      for (const { title, chart } of slidesOf(await facts(), lang)) {
        expect(plain(title).length).toBeGreaterThan(10);
        expect(chart?.label.length).toBeGreaterThan(10);
      }
    }
  });

  test.each([1, 2 / 3, 0.5])('no text of a chart is below 28 px of 1920 × 1080 (at %d)', async (unit) => {
    for (const lang of ['th', 'en'] as const) {
      for (const { chart } of slidesOf(await facts(), lang)) {
        if (!chart) continue;
        const place = { width: 1744 * unit, height: 620 * unit };
        const { scenes, scale } = fit(chart, place, unit, { lang, measure: measureText });
        const sizes = scenes.flatMap(({ marks }) =>
          marks.flatMap((mark) => (mark.kind === 'text' ? [mark.size] : [])),
        );
        expect(Math.min(...sizes) * scale).toBeGreaterThanOrEqual(leastText * unit - 1e-6);
        const height = scenes.reduce((sum, scene) => sum + scene.height, 0);
        expect(height * scale).toBeLessThanOrEqual(place.height);
        for (const { width } of scenes) expect(width * scale).toBeCloseTo(place.width, 6);
      }
    }
  });

  test('without any score there is no slide', async () => {
    const { data, ...rest } = await facts();
    const overview = { ...data.overview, profile: [], weakest: [], items: [] };
    expect(slidesOf({ ...rest, data: { ...data, overview, plan: null } }, 'th')).toEqual([]);
  });
});
