import printed from './regions.json';

export interface Region {
  readonly nameTh: string;
  readonly nameEn: string;
  readonly provinces: readonly string[];
}

/**
 * Six regions by the first digit of the province codes of the Department of Provincial Administration: 1 central, 2 east,
 * 3 and 4 northeast, 5 and 6 north, 7 west, 8 and 9 south. Other offices divide the country otherwise.
 */
export const regions: readonly Region[] = printed.map(({ nameTh, nameEn, provinces }) => ({
  nameTh,
  nameEn,
  provinces: provinces.split(' '),
}));
