import { chartTexts } from '../text/messages/charts';
import { noteSize } from './rows';
import type { Frame, Hit, TextMark } from './scene';
import { textAt } from './textBlock';

export const moreKey = 'more';
export const moreHeight = 32;

/** The line under a shortened list: what is left out, and the way to it (a hit with key `more`). */
export const moreLine = (
  sentence: string,
  expanded: boolean,
  top: number,
  { lang, measure, width }: Frame,
): { marks: TextMark[]; hit: Hit } => {
  const texts = chartTexts[lang];
  const action = expanded ? texts.showFewer : texts.showAll;
  const middle = top + moreHeight / 2;
  const offset = sentence === '' ? 0 : measure(sentence, noteSize) + 12;
  return {
    marks: [...(sentence === '' ? [] : [textAt(sentence, 0, middle, { size: noteSize, fill: 'ink-3' })])],
    hit: {
      x: 0,
      y: top + 2,
      width: Math.min(width, offset + measure(action, noteSize, 600) + 8),
      height: moreHeight - 4,
      key: moreKey,
      action: true,
      face: [textAt(action, offset, middle, { size: noteSize, weight: 600, fill: 'own' })],
      tip: { title: sentence === '' ? action : `${sentence} ${action}`, lines: [] },
    },
  };
};
