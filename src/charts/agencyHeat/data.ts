export interface HeatColumn {
  /** Printed above the column. */
  readonly text: string;
  /** In full, for the tooltip. */
  readonly name: string;
}

export interface HeatAgency {
  readonly key: string;
  /** Printed in front of the name: a rank. */
  readonly rank: string;
  readonly name: string;
  /** Whether it is the agency that is looked at. */
  readonly isOwn: boolean;
  /** 0–100, one a column; null = not known. */
  readonly scores: readonly (number | null)[];
}

export interface AgencyHeatData {
  readonly columns: readonly HeatColumn[];
  readonly rows: readonly HeatAgency[];
}
