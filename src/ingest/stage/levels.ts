import type { Framework } from '../../framework/types';
import { bare } from '../../text/normalise';

const levelWords = new Set(
  ['ระดับ', 'ระดับผลการประเมิน', 'ระดับผลคะแนน', 'ระดับคะแนน', 'ผลการประเมินระดับ', 'เกรด', 'level', 'grade'].map(
    bare,
  ),
);

/** Whether a node cell says that its row holds the level instead of a score. `text` is bare. */
export const isLevelWord = (text: string): boolean => levelWords.has(text);

const scales = new WeakMap<Framework, ReadonlyMap<string, string>>();

/** Spellings of a level that leave out its first word, as people write them. */
const droppable = ['ผ่าน', 'ต้อง'];
const spoken: Readonly<Record<string, readonly string[]>> = {
  ต้องปรับปรุง: ['ควรปรับปรุง', 'ไม่ผ่าน'],
  ต้องปรับปรุงโดยด่วน: ['ต้องปรับปรุงด่วน', 'ปรับปรุงด่วน', 'ต้องปรับปรุงเร่งด่วน', 'ควรปรับปรุงโดยด่วน'],
};

function scaleOf(framework: Framework): ReadonlyMap<string, string> {
  const known = scales.get(framework);
  if (known) return known;
  const scale = new Map<string, string>();
  const say = (text: string, level: string) => {
    const key = bare(text);
    if (key !== '' && !scale.has(key)) scale.set(key, level);
  };
  for (const { level, nameEn } of framework.levels) {
    say(level, level);
    say(nameEn, level);
  }
  for (const { level } of framework.levels) {
    for (const first of droppable) if (level.startsWith(first)) say(level.slice(first.length), level);
    for (const spelling of spoken[level] ?? []) say(spelling, level);
  }
  scales.set(framework, scale);
  return scale;
}

/**
 * A level as printed → the level's own text in the scale of its year, or null where the scale has no such level.
 * "ระดับ B", `"AA"`, "ดีเยี่ยม (ระดับ AA)": quotes and the word ระดับ are taken off, the first part that fits counts.
 */
export function canonicalLevel(framework: Framework, text: string): string | null {
  const scale = scaleOf(framework);
  const parts = [text, ...text.split(/[()[\]/,;]+/u)];
  for (const part of parts) {
    const key = bare(part.replace(/["'“”‘’«»]/gu, '')).replace(
      new RegExp(`^(${bare('ระดับ')}|level|grade)`, 'u'),
      '',
    );
    const level = scale.get(key);
    if (level !== undefined) return level;
  }
  return null;
}
