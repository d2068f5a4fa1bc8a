import { measureText } from '../../src/charts/measure';
import type { Box, Mark, Scene, TextMark } from '../../src/charts/scene';

/** The ground a line of Thai text takes: from the tallest stack to the deepest vowel, 1.35 of its size. */
export const textBox = (mark: TextMark): Box => {
  const width = measureText(mark.text, mark.size, mark.weight);
  const left = mark.anchor === 'start' ? 0 : mark.anchor === 'end' ? width : width / 2;
  return { x: mark.x - left, y: mark.y - mark.size, width, height: mark.size * 1.35 };
};

const boxOf = (mark: Mark): Box | null => {
  if (mark.kind === 'text') return textBox(mark);
  if (mark.kind === 'rect') return mark;
  if (mark.kind === 'circle')
    return { x: mark.cx - mark.r, y: mark.cy - mark.r, width: 2 * mark.r, height: 2 * mark.r };
  if (mark.kind === 'line')
    return {
      x: Math.min(mark.x1, mark.x2),
      y: Math.min(mark.y1, mark.y2),
      width: Math.abs(mark.x2 - mark.x1),
      height: Math.abs(mark.y2 - mark.y1),
    };
  return null;
};

const overlap = (a: Box, b: Box): boolean =>
  a.x + a.width > b.x + 0.01 &&
  b.x + b.width > a.x + 0.01 &&
  a.y + a.height > b.y + 0.01 &&
  b.y + b.height > a.y + 0.01;

const outside = (box: Box, scene: Scene): boolean =>
  box.x < -0.6 ||
  box.y < -0.6 ||
  box.x + box.width > scene.width + 0.6 ||
  box.y + box.height > scene.height + 0.6 ||
  ![box.x, box.y, box.width, box.height].every(Number.isFinite);

/** What no drawing may do, each in words: labels that overlap, marks or hits beyond the frame, empty names. */
export const sceneFaults = (scene: Scene): string[] => {
  const faces = scene.hits.flatMap(({ face = [] }) => face);
  const marks = [...scene.marks, ...faces];
  const labels = marks.filter((mark) => mark.kind === 'text');
  const faults: string[] = [];
  for (const mark of marks) {
    const box = boxOf(mark);
    if (box && outside(box, scene))
      faults.push(`outside: ${mark.kind} ${mark.kind === 'text' ? mark.text : ''} ${JSON.stringify(box)}`);
    if (mark.kind === 'rect' && (mark.width < 0 || mark.height < 0)) faults.push('negative size');
    if (mark.kind === 'path' && /NaN|Infinity/.test(mark.d)) faults.push(`broken path ${mark.d}`);
  }
  for (const hit of scene.hits) {
    if (outside(hit, scene)) faults.push(`hit outside: ${hit.key}`);
    if (hit.tip.title === '') faults.push(`hit without words: ${hit.key}`);
  }
  if (new Set(scene.hits.map(({ key }) => key)).size !== scene.hits.length)
    faults.push('two hits of one key');
  labels.forEach((label, index) => {
    for (const other of labels.slice(index + 1))
      if (overlap(textBox(label), textBox(other))) faults.push(`overlap: ${label.text} | ${other.text}`);
  });
  return faults;
};

/** Marks of one role. */
export const marksOf = (scene: Scene, role: string): readonly Mark[] =>
  scene.marks.filter((mark) => 'role' in mark && mark.role === role);
