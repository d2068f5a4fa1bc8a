import type { Language } from '../text/messages/define';

export interface TableColumn {
  readonly key: string;
  readonly label: string;
  /** Right-aligned; numbers in it are printed with `decimals`. */
  readonly numeric?: boolean;
  /** 2 unless said otherwise: years and counts have 0. */
  readonly decimals?: 0 | 2;
}

export type TableCell = string | number | null;

/** The numbers behind a chart; null = no data. */
export interface ChartTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly Readonly<Record<string, TableCell>>[];
}

export type SaveKind = 'png' | 'svg' | 'csv';

/** Everything a file of a chart is made from. Title and caption are printed on pictures. */
export interface SaveRequest {
  readonly kind: SaveKind;
  /** The drawing as it stands on the page; null while none is drawn. */
  readonly svg: SVGSVGElement | null;
  readonly title: string;
  readonly caption: string;
  readonly table: ChartTable;
  /** Without ending. */
  readonly fileName: string;
  readonly lang: Language;
}

/** Makes and hands over a file; rejects when it cannot. The panel is given one, for ui/ does not know export/. */
export type SaveChart = (request: SaveRequest) => Promise<void>;
