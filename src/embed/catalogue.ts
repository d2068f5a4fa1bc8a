import type { DataOf } from './asks';
import type { Show, ViewName } from './view';

/** Words and drawing of each view come when it is shown, and of no other. */
export const catalogue: { readonly [Name in ViewName]: () => Promise<{ show: Show<DataOf<Name>> }> } = {
  overview: () => import('./shown/overview'),
  level: () => import('./shown/level'),
  weakest: () => import('./shown/weakest'),
  items: () => import('./shown/items'),
  change: () => import('./shown/change'),
  total: () => import('./shown/total'),
  slope: () => import('./shown/slope'),
  multiples: () => import('./shown/multiples'),
  heat: () => import('./shown/heat'),
  persistent: () => import('./shown/persistent'),
  coverage: () => import('./shown/coverage'),
  matrix: () => import('./shown/matrix'),
  calendar: () => import('./shown/calendar'),
  units: () => import('./shown/units'),
  effect: () => import('./shown/effect'),
  plan: () => import('./shown/plan'),
  provinces: () => import('./shown/provinces'),
  distribution: () => import('./shown/distribution'),
  strips: () => import('./shown/strips'),
  agencies: () => import('./shown/agencies'),
};
