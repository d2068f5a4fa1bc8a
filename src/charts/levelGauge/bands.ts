import type { LevelRule } from '../../framework/types';
import { round2 } from '../../text/round2';

export interface LevelGaugeData {
  /** 0–100. */
  readonly total: number;
  /** The year's rules, best level first. */
  readonly levels: readonly Pick<LevelRule, 'level' | 'minTotal'>[];
}

export interface Band {
  /** Levels that share the border are named together: the total alone cannot tell them apart. */
  readonly level: string;
  readonly from: number;
  readonly to: number;
  /** The total from which the level holds; null for the lowest. */
  readonly border: number | null;
}

const usualLow = 50;

/** The level ranges of a total, lowest first, from 50 or a round ten below the total. */
export const bandsOf = ({ total, levels }: LevelGaugeData): readonly Band[] => {
  const low = Math.min(usualLow, Math.floor((round2(total) - 0.01) / 10) * 10);
  const borders = [...new Set(levels.map(({ minTotal }) => minTotal))].sort((a, b) => a - b);
  return borders.flatMap((border, index) => {
    const to = borders[index + 1] ?? 100;
    if (to <= low) return [];
    const level = levels
      .filter(({ minTotal }) => minTotal === border)
      .map((rule) => rule.level)
      .join(' / ');
    return [{ level, from: Math.max(low, border), to, border: border > low ? border : null }];
  });
};
