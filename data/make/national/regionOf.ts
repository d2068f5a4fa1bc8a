import { provinceNamed } from '../../../src/text/places';
import { regions, type Region } from '../../../src/text/regions';

const byProvince = new Map(regions.flatMap((region) => region.provinces.map((name) => [name, region])));

/** The region that a province lies in, however the province is written; null where it is none of the 77. */
export const regionOf = (province: string): Region | null =>
  byProvince.get(provinceNamed(province) ?? '') ?? null;
