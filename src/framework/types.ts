/** The assessment as data: one weighted tree a fiscal year. */

export type NodeKind = 'total' | 'instrument' | 'indicator' | 'sub' | 'item';

export interface FrameworkNode {
  /** `total`, `IIT` `EIT` `OIT`, `1`…`10`, `9.1`…`10.2`, `o1`…; FY2561 and before: `x1`…`x5` below `total`. */
  readonly code: string;
  readonly parent: string | null;
  readonly kind: NodeKind;
  /** Share in the parent, 0–1; siblings sum to 1. The root has 1. */
  readonly weight: number;
  readonly nameTh: string;
  readonly nameEn: string;
  /** False where no official list confirms the node's place, name or weight. Shown to the user. */
  readonly certain: boolean;
  /** Items only: the concept that carries the same meaning through the years (see crosswalk). */
  readonly concept?: string;
  /** Words of a measure that speak of this node, besides those of the lexicon; added by a person. */
  readonly words?: readonly string[];
}

/** A level holds when total ≥ `minTotal`, every instrument ≥ `minInstrument`; judged top-down, first that holds wins. */
export interface LevelRule {
  /** `AA`…`F`; `ผ่านดีเยี่ยม`… As published, Thai or letters. */
  readonly level: string;
  readonly nameEn: string;
  readonly minTotal: number;
  readonly minInstrument: number | null;
}

export interface Framework {
  /** B.E. */
  readonly fiscalYear: number;
  /** Years of one series can be joined by a line; another series is another yardstick. */
  readonly series: string;
  readonly certain: boolean;
  readonly note: string;
  readonly levels: readonly LevelRule[];
  readonly nodes: readonly FrameworkNode[];
}

/** One meaning and its item codes in each fiscal year: none (dropped), one, or several. */
export interface Concept {
  readonly concept: string;
  readonly nameTh: string;
  readonly codes: Readonly<Record<number, { readonly items: readonly string[]; readonly certain: boolean }>>;
}
