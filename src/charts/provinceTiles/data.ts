import printed from './tiles.json';
import type { TileFigure } from './tones';

export interface ProvinceTile {
  readonly province: string;
  /** As signs and plates shorten it; shortEn: the usual three letters. */
  readonly short: string;
  readonly shortEn: string;
  readonly column: number;
  readonly row: number;
}

/** One tile a province: rows from north to south, the coast of each gulf where it is; our own arrangement. */
export const tiles: readonly ProvinceTile[] = printed;

/** A row of the question province_map. */
export interface ProvinceRow {
  readonly province: string | null;
  readonly agencies: number;
  readonly mean: number;
  /** Of agencies at 85 or more, 0–100. */
  readonly share: number;
  readonly change: number | null;
}

export interface ProvinceTilesData {
  readonly rows: readonly ProvinceRow[];
  readonly shown: TileFigure;
  readonly selected?: string | null;
}

/** Rows that have a tile, and the value they show; null where it is not known. */
export const placed = ({ rows, shown }: ProvinceTilesData) => {
  const known = new Map(rows.map((row) => [row.province, row]));
  return tiles.map((tile) => {
    const row = known.get(tile.province);
    return { tile, row, value: row?.[shown] ?? null };
  });
};

/** Agencies of the rows that have no tile. */
export const elsewhere = ({ rows }: ProvinceTilesData): number => {
  const on = new Set(tiles.map(({ province }) => province));
  return rows.reduce(
    (sum, row) => (row.province !== null && on.has(row.province) ? sum : sum + row.agencies),
    0,
  );
};
