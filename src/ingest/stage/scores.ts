import type { FrameworkNode } from '../../framework/types';
import { parseScore } from '../../text/numbers';
import type { RuleId } from '../../text/rules';
import type { Agency } from './stageAgency';
import type { Staging } from './staging';
import type { YearOf } from './stageYear';
import { parseItem, type ItemValue } from './items';
import { ScaleBook } from './scales';

/** The cell that names a node, as printed. */
export interface CodeCell {
  readonly column: number;
  readonly printed: string;
}

/** Where a value stands and whose it is. `codeCell`: what names the node, null where a header does. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly codeCell: CodeCell | null;
  readonly agency: Agency;
  readonly year: YearOf;
  readonly node: FrameworkNode;
  /** The node's name as printed and what the row says about the value. */
  readonly note: string | null;
  readonly scale: 'percent' | 'points' | 'auto';
}

interface ReadValue {
  readonly score: number;
  readonly tolerance: number;
}

/** How far a recomputation may differ: the printed value stands for anything that rounds to it. */
const tolerances = [0.5, 0.05] as const;
const finest = 0.01;

export const aboutOf = (agency: Agency, year: YearOf, node: FrameworkNode): string =>
  `${agency.name} ${year.fiscalYear} ${node.code}`;

/** Reads value cells, each distinct text once, and stages them. */
export class ValueBook {
  readonly scales: ScaleBook;
  private readonly read = new Map<string, ReadValue | 'missing' | RuleId>();
  private readonly items = new Map<string, ItemValue>();
  private binary: boolean | null = null;

  /** `itemTexts`: all cells of the table that may hold item values, to tell 0/1 from 0/100 where a cell says 1. */
  constructor(
    private readonly staging: Staging,
    private readonly itemTexts: () => Iterable<string>,
  ) {
    this.scales = new ScaleBook(staging.scores);
    staging.keepTogether(this.scales);
  }

  /** Stages the value of a cell; a blank or dash is no fault and no value. */
  add(text: string, place: Place): RuleId | null {
    if (place.node.kind === 'item') return this.addItem(text, place);
    const value = this.valueOf(text);
    if (value === 'missing') return null;
    if (typeof value === 'string') return this.fault(value, text, place);
    const { node, scale } = place;
    const asPoints = node.kind === 'instrument' && scale === 'points';
    if (asPoints && value.score > node.weight * 100) return this.fault('score-out-of-range', text, place);
    const share = asPoints ? node.weight : 1;
    this.push(value.score / share, value.tolerance / share, text, place);
    if (node.kind === 'instrument' && scale === 'auto') this.scales.doubt(place.year);
    return null;
  }

  private addItem(text: string, place: Place): RuleId | null {
    let item = this.items.get(text);
    if (item === undefined) this.items.set(text, (item = parseItem(text)));
    if (item === 'missing') return null;
    if (item === 'not-whole' || (item === 'one' && !this.isBinary())) {
      return this.fault('item-not-whole', text, place);
    }
    this.push(item === 'one' ? 100 : item, 0, text, place);
    return null;
  }

  private push(score: number, tolerance: number, printed: string, place: Place): void {
    this.staging.scores.push({
      row: place.row,
      column: place.column,
      columnName: this.staging.columnName(place.column),
      agencyKey: place.agency.key,
      fiscalYear: place.year.fiscalYear,
      code: place.node.code,
      score,
      tolerance,
      printed,
      note: place.note,
      codeColumn: place.codeCell?.column ?? null,
      codeColumnName: place.codeCell && this.staging.columnName(place.codeCell.column),
      codePrinted: place.codeCell?.printed ?? null,
    });
  }

  private fault(rule: RuleId, value: string, { row, column, agency, year, node, scale }: Place): RuleId {
    const highest = scale === 'points' && node.kind === 'instrument' ? Math.round(node.weight * 100) : 100;
    const expected = rule === 'item-not-whole' ? '0, 100' : `0–${highest}`;
    return this.staging.fault(rule, row, column, { value, expected, about: aboutOf(agency, year, node) });
  }

  private valueOf(text: string): ReadValue | 'missing' | RuleId {
    let value = this.read.get(text);
    if (value === undefined) {
      const score = parseScore(text);
      if (score === 'missing') value = 'missing';
      else if (score === 'not-a-number') value = 'score-not-number';
      else if (!(score.value >= 0 && score.value <= 100)) value = 'score-out-of-range';
      else value = { score: score.value, tolerance: tolerances[score.decimals] ?? finest };
      this.read.set(text, value);
    }
    return value;
  }

  private isBinary(): boolean {
    if (this.binary === null) {
      this.binary = true;
      const known = new Set<string>();
      for (const text of this.itemTexts()) {
        if (known.has(text)) continue;
        known.add(text);
        this.binary = parseItem(text) !== 100 || !/[1๑]/u.test(text);
        if (!this.binary) break;
      }
    }
    return this.binary;
  }
}
