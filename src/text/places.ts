import { bare } from './normalise';
import printed from './places.json';

/**
 * Provinces of Thailand (77, Bangkok among them) with their districts (928). Public facts of the Department of
 * Provincial Administration, reduced from github.com/thailand-geography-data/thailand-geography-json (MIT).
 */
const districts: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(printed).map(([province, names]) => [province, names.split(' ')]),
);

const provinces = new Map<string, string[]>();
for (const [province, names] of districts)
  for (const name of names) provinces.set(name, [...(provinces.get(name) ?? []), province]);

const capital = 'กรุงเทพมหานคร';

/** A province as the list has it: กระบี่ for `จังหวัดกระบี่`, `จ.กระบี่`; null where it is none. */
export function provinceNamed(text: string): string | null {
  const name = bare(text).replace(/^(?:จังหวัด|จ\.)/, '');
  if (/^(?:กรุงเทพฯ?|กทม\.?)$/.test(name)) return capital;
  return districts.has(name) ? name : null;
}

export const isProvince = (text: string): boolean => provinceNamed(text) !== null;

const districtName = (text: string): string => bare(text).replace(/^(?:อำเภอ|อ\.|เขต)/, '');

/** Districts of a province, without อำเภอ; none where the province is unknown. */
export const districtsOf = (province: string): readonly string[] =>
  districts.get(provinceNamed(province) ?? '') ?? [];

/** Provinces that have a district of this name: a few names occur in several; `เมือง` alone is every province's own. */
export function provincesOfDistrict(district: string): readonly string[] {
  const name = districtName(district);
  if (name === 'เมือง') return [...districts.keys()].filter((province) => province !== capital);
  return provinces.get(name) ?? [];
}

export const isDistrict = (text: string): boolean => provincesOfDistrict(text).length > 0;

/** Why a district cannot lie where a text says it lies. */
export interface PlaceFault {
  /** Provinces that do have a district of this name; none where no province has one. */
  readonly provinces: readonly string[];
  readonly provinceKnown: boolean;
}

/** Null where the district lies in the province, or where either is not stated (R10). */
export function placeFault(place: {
  readonly district: string;
  readonly province: string;
}): PlaceFault | null {
  if (bare(place.district) === '' || bare(place.province) === '') return null;
  const named = provinceNamed(place.province);
  const having = provincesOfDistrict(place.district);
  return named !== null && having.includes(named)
    ? null
    : { provinces: having, provinceKnown: named !== null };
}
