import { agencyKey, agencyType, splitPlace } from '../../text/agencyName';
import type { RuleId } from '../../text/rules';
import type { Cells, Staging } from './staging';

/** One spelling of an agency, with what the file says about it. */
export interface Agency {
  readonly key: string;
  readonly name: string;
  readonly attributes: readonly (string | null)[];
  /** In stage_agency already. */
  kept: boolean;
}

/** The province that a name states itself ("อบต.ก จังหวัดข") stands in its key. */
const provinceIn = (key: string): string | null => key.split('@')[1] ?? null;

const attributeRoles = ['agencyCode', 'agencyType', 'district', 'province', 'region'] as const;

/** Whose values a row states: its agency column, else its code column, else the agency the mapping names. */
export class AgencyBook {
  readonly column: number;
  private readonly attributes: readonly number[];
  /** Of them, those that the table has: a look-up at column -1 costs more than all the others. */
  private readonly stated: readonly number[];
  private readonly known = new Map<string, Agency>();
  private lastName = '';
  private lastCells: Cells = [];
  private last: Agency | null = null;

  constructor(private readonly staging: Staging) {
    const named = staging.columnOf('agency');
    this.attributes = attributeRoles.map((role) => staging.columnOf(role));
    this.stated = this.attributes.filter((column) => column >= 0);
    this.column = named >= 0 ? named : staging.columnOf('agencyCode');
  }

  /** The agency of a row, or the rule that refuses the row. `name`: of a merged block or a rotated column. */
  of(cells: Cells, row: number, name = this.nameIn(cells)): Agency | RuleId {
    if (name === '') {
      if (this.column < 0) return this.staging.fileFault('agency-unnamed');
      return this.staging.fault('agency-missing', row, this.column);
    }
    // Rows of one agency mostly follow each other.
    if (this.last && this.lastName === name && this.sameAttributes(cells)) return this.last;
    const attributes = this.attributes.map(
      (column) => (column < 0 ? '' : (cells[column] ?? '')).trim() || null,
    );
    this.last = this.recall(name, attributes);
    this.lastName = name;
    this.lastCells = cells;
    return this.last;
  }

  /** As printed in the row, or as the mapping says for the whole table. */
  nameIn(cells: Cells): string {
    return (this.column < 0 ? (this.staging.mapping.agency ?? '') : (cells[this.column] ?? '')).trim();
  }

  /** To be called when a row of the agency is loaded: only such agencies are staged. */
  keep(agency: Agency, row: number): void {
    if (agency.kept) return;
    agency.kept = true;
    const [code = null, type = null, district = null, province = null, region = null] = agency.attributes;
    this.staging.agencies.push(
      this.staging.sourceId,
      row,
      agency.key,
      agency.name,
      code,
      type ?? agencyType(agency.name),
      district,
      province ?? provinceIn(agency.key),
      region,
    );
  }

  private sameAttributes(cells: Cells): boolean {
    for (const column of this.stated) if (cells[column] !== this.lastCells[column]) return false;
    return true;
  }

  private recall(name: string, attributes: readonly (string | null)[]): Agency {
    const id = [name, ...attributes].join('\u0000');
    let agency = this.known.get(id);
    if (!agency) this.known.set(id, (agency = this.placed(name, attributes)));
    return agency;
  }

  /** The agency that the mapping names for the whole table may say where it lies: "อบต.ก อำเภอข จังหวัดค". */
  private placed(text: string, attributes: readonly (string | null)[]): Agency {
    const key = agencyKey(text, attributes[3] ?? undefined);
    if (this.column >= 0 || text !== this.staging.mapping.agency?.trim()) {
      return { key, name: text, attributes, kept: false };
    }
    const { name, district, province } = splitPlace(text);
    const [code = null, type = null, ownDistrict = null, ownProvince = null, region = null] = attributes;
    const all = [code, type, ownDistrict ?? district, ownProvince ?? province, region];
    return { key, name, attributes: all, kept: false };
  }
}
