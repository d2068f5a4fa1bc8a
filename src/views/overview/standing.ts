import { levelsPossible } from '../../framework/level';
import type { Framework } from '../../framework/types';
import type { ProfileRow } from '../../questions/profile';

/** Where an agency-year stands: total, instruments and the levels these leave open. */
export interface Standing {
  /** 0–100; null = not known. */
  readonly total: number | null;
  readonly instruments: ReadonlyMap<string, number>;
  /** Best first; several only where instruments are unknown and the year's scale asks for them. */
  readonly levels: readonly string[];
}

export function standing(profile: readonly ProfileRow[], framework: Framework | undefined): Standing {
  const total = profile.find(({ kind }) => kind === 'total')?.score ?? null;
  const instruments = new Map(
    profile.flatMap(({ kind, code, score }) =>
      kind === 'instrument' && score !== null ? [[code, score]] : [],
    ),
  );
  const levels = total === null || !framework ? [] : levelsPossible(framework, total, instruments);
  return { total, instruments, levels };
}

/**
 * The standing once these items score: each returns its points to the total and, undivided by the instrument's
 * weight, to its instrument. Nothing rises above 100, whatever the items and the printed scores say of each other.
 */
export function standingWith(
  items: readonly { readonly code: string; readonly points: number }[],
  profile: readonly ProfileRow[],
  framework: Framework | undefined,
): Standing {
  const now = standing(profile, framework);
  if (now.total === null) return now;
  const byCode = new Map(profile.map((row) => [row.code, row]));
  const instrumentOf = (code: string): ProfileRow | undefined => {
    const row = byCode.get(code);
    if (row === undefined || row.kind === 'instrument') return row;
    return row.parent === null ? undefined : instrumentOf(row.parent);
  };
  const instruments = new Map(now.instruments);
  let total = now.total;
  for (const { code, points } of items) {
    total += points;
    const instrument = instrumentOf(code);
    const before = instrument && instruments.get(instrument.code);
    if (instrument && before !== undefined) {
      instruments.set(instrument.code, Math.min(100, before + points / instrument.effective_weight));
    }
  }
  total = Math.min(100, total);
  return { total, instruments, levels: framework ? levelsPossible(framework, total, instruments) : [] };
}

/** Whether every level open afterwards is better than every level open before. */
export function rises(before: readonly string[], after: readonly string[], framework: Framework): boolean {
  const rank = (level: string | undefined) => framework.levels.findIndex((rule) => rule.level === level);
  const worstAfter = rank(after.at(-1));
  const bestBefore = rank(before[0]);
  return worstAfter >= 0 && worstAfter < bestBefore;
}
