import { chartTexts } from '../../text/messages/charts';
import { swatch, type KeyEntry } from '../key';
import { noteSize } from '../rows';
import { passLine, stepOf } from '../scoreScale';
import type { Box, Frame, Ink, Mark } from '../scene';
import { breakLines, textAt, textLines } from '../textBlock';

const corner = (x: number, y: number, size: number, fill: Ink): Mark => ({
  kind: 'path',
  d: `M${x} ${y}h${size}l${-size} ${size}z`,
  fill,
  role: 'weak',
});

/** A score as a shade with its figure (`''` where there is no room for one), a corner where it is below 85; an outline where it is not known. */
export const cell = (
  score: number | null,
  printed: string,
  box: Box,
  size: number,
  { lang, measure }: Frame,
): Mark[] => {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  if (score === null) {
    const lines = breakLines(chartTexts[lang].noData, box.width - 2, measure, noteSize);
    const fits = lines.length <= 2 && box.height >= lines.length * noteSize * 1.4;
    const style = { size: noteSize, fill: 'ink-3', anchor: 'middle' } as const;
    return [
      { kind: 'rect', ...box, fill: 'none', stroke: 'line', dash: '3 3', radius: 3 },
      ...textLines(fits ? lines : ['–'], x, y, style),
    ];
  }
  const step = stepOf(score);
  return [
    { kind: 'rect', ...box, fill: `seq-${step}`, radius: 3, role: 'cell' },
    ...(score < passLine ? [corner(box.x + 2, box.y + 2, 8, `on-seq-${step}`)] : []),
    ...(printed === '' ? [] : [textAt(printed, x, y, { size, fill: `on-seq-${step}`, anchor: 'middle' })]),
  ];
};

/** What the corner and the shades mean. */
export const cellKey = ({ lang }: Frame): readonly KeyEntry[] => {
  const texts = chartTexts[lang];
  return [
    { text: texts.below85, draw: ({ x, y }) => [corner(x + 5, y + 5, 8, 'ink')] },
    { text: texts.lowScore, draw: swatch('seq-0') },
    { text: texts.highScore, draw: swatch('seq-6') },
  ];
};
