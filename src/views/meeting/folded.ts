import type { WaterfallData, WaterfallRow } from '../../charts/waterfall/steps';
import { meetingMessages } from '../../text/messages/meeting';

const least = 0.005;

/** The strongest steps of a waterfall, the others as one, so that the sum stays and a back row can read it. */
export function folded(data: WaterfallData, most: number): WaterfallData {
  const framework = data.rows.filter(({ kind }) => kind === 'framework');
  const moving = data.rows
    .filter(({ kind, contribution }) => kind !== 'framework' && Math.abs(contribution ?? 0) >= least)
    .sort((a, b) => Math.abs(b.contribution ?? 0) - Math.abs(a.contribution ?? 0));
  // One row alone is not worth a row that stands for it.
  if (moving.length <= most + 1) return { ...data, rows: [...moving, ...framework] };
  const rest = moving.slice(most);
  const together: WaterfallRow = {
    code: '',
    kind: 'rest',
    name_th: meetingMessages.th.rest(rest.length),
    name_en: meetingMessages.en.rest(rest.length),
    score_from: null,
    score_to: null,
    contribution: rest.reduce((sum, { contribution }) => sum + (contribution ?? 0), 0),
  };
  return { ...data, rows: [...moving.slice(0, most), together, ...framework] };
}
