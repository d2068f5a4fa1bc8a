import places from '../../../src/text/places.json';
import { regionOf } from './regionOf';
import type { Random } from '../random';
import { apportion, kinds, type Kind } from './kinds';
import { marked, properNames } from './names';

/** What an agency is called and counted as in some years. */
export interface Standing {
  readonly name: string;
  readonly type: string;
}

export interface Unit {
  readonly kind: Kind;
  readonly province: string;
  readonly region: string;
  readonly district: string;
  readonly before: Standing;
  /** From `changed` on; the same as before where nothing changed. */
  readonly after: Standing;
  /** First fiscal year (B.E.) of a new name or type, null for most. */
  readonly changed: number | null;
}

export const standingIn = (unit: Unit, fiscalYear: number): Standing =>
  unit.changed !== null && fiscalYear >= unit.changed ? unit.after : unit.before;

const capital = 'กรุงเทพมหานคร';
const provinces = Object.entries(places).map(([name, districts]) => ({
  name,
  districts: districts.split(' '),
}));
const outside = provinces.filter(({ name }) => name !== capital);
const changedShare = 0.02;
/** Nine in ten of the changes make an อบต. a ทต.; the others take a new name. */
const upgradedShare = 0.9;
/** อบต. of one name lie in several provinces. */
const sharedShare = 0.03;

/** The provinces of the agencies of one kind, one an agency. */
function provincesOf({ places: where }: Kind, count: number, chance: Random): string[] {
  const spread = (shares: readonly number[], among: readonly { readonly name: string }[]) =>
    apportion(shares, count).flatMap((number, index) =>
      Array<string>(number).fill(among[index]?.name ?? capital),
    );
  if (where === 'capital')
    return spread([85, 12, 3], [{ name: capital }, { name: 'นนทบุรี' }, { name: 'ปทุมธานี' }]);
  if (where === 'provinces')
    return chance.shuffle(
      spread(
        outside.map(() => 1),
        outside,
      ),
    );
  return spread(
    outside.map(({ districts }) => districts.length + (where === 'towns' ? 4 : 0)),
    outside,
  );
}

/** Made-up agencies in the country's shares of kinds and provinces; names differ at least by province. */
export function makeUnits(count: number, years: readonly number[], chance: Random): Unit[] {
  const names = properNames(chance);
  let used = 0;
  const nextName = (): string => {
    const again = used > 100 && chance.next() < sharedShare ? Math.floor(chance.next() * used) : used++;
    const name = names[again % names.length] ?? '';
    return again >= names.length ? `${name}ใหม่` : name;
  };
  const counts = apportion(
    kinds.map((kind) => kind.count),
    count,
  );
  const taken = new Set<string>();
  return kinds.flatMap((kind, index) =>
    provincesOf(kind, counts[index] ?? 0, chance).map((province): Unit => {
      let proper = nextName();
      while (taken.has(`${proper} ${province}`)) proper = nextName();
      taken.add(`${proper} ${province}`);
      const before = { name: marked(kind.prefix, proper), type: kind.type };
      const changes = years.length > 1 && kind.type === 'อบต.' && chance.next() < changedShare;
      const upgraded = { name: marked('ทต.', proper), type: 'เทศบาลตำบล' };
      const renamed = { name: marked(kind.prefix, `${proper}ใหม่`), type: kind.type };
      const districts = provinces.find(({ name }) => name === province)?.districts ?? [];
      return {
        kind,
        province,
        region: regionOf(province)?.nameTh ?? '',
        district: chance.pick(districts),
        before,
        after: changes ? (chance.next() < upgradedShare ? upgraded : renamed) : before,
        changed: changes ? chance.pick(years.slice(1)) : null,
      };
    }),
  );
}
