import { agencyKey, agencyType } from '../text/agencyName';
import type { RuleId } from '../text/rules';
import type { Cells, Staging } from './staging';

/** One spelling of an agency, with what the file says about it. */
export interface Agency {
  readonly key: string;
  readonly name: string;
  readonly attributes: readonly (string | null)[];
  /** In stage_agency already. */
  kept: boolean;
}

const attributeRoles = ['agencyCode', 'agencyType', 'district', 'province', 'region'] as const;

/** Whose values a row states: its agency column, else its code column, else the agency the mapping names. */
export class AgencyBook {
  readonly column: number;
  private readonly attributes: readonly number[];
  private readonly known = new Map<string, Agency>();
  private last: { readonly name: string; readonly agency: Agency } | null = null;

  constructor(private readonly staging: Staging) {
    const named = staging.columnOf('agency');
    this.attributes = attributeRoles.map((role) => staging.columnOf(role));
    this.column = named >= 0 ? named : staging.columnOf('agencyCode');
  }

  /** The agency of a row, or the rule that refuses the row. `name`: of a merged block or a rotated column. */
  of(cells: Cells, row: number, name = this.nameIn(cells)): Agency | RuleId {
    if (name === '') {
      if (this.column < 0) return this.staging.fileFault('agency-unnamed');
      return this.staging.fault('agency-missing', row, this.column);
    }
    if (this.attributes.every((column) => column < 0)) {
      if (this.last?.name === name) return this.last.agency;
      const agency = this.recall(name, name, () => []);
      this.last = { name, agency };
      return agency;
    }
    const attributes = this.attributes.map((column) => (cells[column] ?? '').trim() || null);
    return this.recall([name, ...attributes].join('\u0000'), name, () => attributes);
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
      province,
      region,
    );
  }

  private recall(id: string, name: string, attributes: () => readonly (string | null)[]): Agency {
    let agency = this.known.get(id);
    if (!agency) {
      const said = attributes();
      agency = { key: agencyKey(name, said[3] ?? undefined), name, attributes: said, kept: false };
      this.known.set(id, agency);
    }
    return agency;
  }
}
