import type { Frame, Scene } from '../scene';
import { differencePart } from './difference';
import type { EffectDotsData } from './groups';
import type { Part } from './part';
import { sectionPart } from './section';

const sectionGap = 18;

/** Each kind: nodes with a measure above nodes without; then the differences that have an interval. */
export function layout({ sections, differences }: EffectDotsData, frame: Frame): Scene {
  const parts: Part[] = [];
  const next = (): number => {
    const last = parts.at(-1);
    return last ? last.bottom + sectionGap : 0;
  };
  for (const section of sections) parts.push(sectionPart(section, next(), frame));
  if (differences.length > 0) parts.push(differencePart(differences, next(), frame));
  return {
    width: frame.width,
    height: parts.at(-1)?.bottom ?? 0,
    marks: parts.flatMap(({ marks }) => marks),
    hits: parts.flatMap(({ hits }) => hits),
  };
}
