import { chartTexts } from '../text/messages/charts';
import type { Language } from '../text/messages/define';
import type { Mark } from './scene';

/** How far a measure has come, as the questions spell it. */
export type Progress = 'planned' | 'underway' | 'done' | 'done_with_result';

export const isDone = (progress: string | null): boolean =>
  progress === 'done' || progress === 'done_with_result';

const known: readonly string[] = ['planned', 'underway', 'done', 'done_with_result'] satisfies Progress[];

/** Word for a progress; what is not stated counts as not begun. */
export const progressWord = (progress: string | null, lang: Language): string =>
  chartTexts[lang][(known.includes(progress ?? '') ? progress : 'planned') as Progress];

/** A tick centred on a point; with a result it is underlined. */
export const tick = (x: number, y: number, withResult: boolean, stroke: 'paper' | 'ink' | 'own'): Mark[] => {
  const lift = withResult ? 2 : 0;
  const style = { kind: 'path', fill: 'none', stroke, strokeWidth: 2 } as const;
  return [
    { ...style, d: `M${x - 4} ${y - lift}l3 3l5 -6` },
    ...(withResult ? [{ ...style, d: `M${x - 4} ${y + 5}h8` }] : []),
  ];
};
