import type { RuleId } from '../../text/rules';
import { canonicalLevel } from './levels';
import { NodeBook, type NodeReading } from './stageNode';
import { ValueBook, type CodeCell } from './scores';
import { AgencyBook, type Agency } from './stageAgency';
import type { Staging } from './staging';
import { YearBook, type FrameworkOf, type YearOf } from './stageYear';
import type { TextTable } from '../types';

/** What every score layout works with. */
export interface Parts {
  readonly staging: Staging;
  readonly agencies: AgencyBook;
  readonly years: YearBook;
  readonly nodes: NodeBook;
  readonly values: ValueBook;
  readonly levels: LevelBook;
}

/** `all`: every table of the source from its beginning; the data begins below the header. */
export function partsOf(
  staging: Staging,
  frameworkOf: FrameworkOf,
  itemColumns: readonly number[],
  all: () => Iterable<Pick<TextTable, 'rows'>>,
): Parts {
  const { mapping } = staging;
  return {
    staging,
    agencies: new AgencyBook(staging),
    years: new YearBook(staging, frameworkOf),
    nodes: new NodeBook(mapping.subject === 'items'),
    values: new ValueBook(staging, function* () {
      let from = mapping.headerRow + 1;
      for (const { rows } of all()) {
        for (let row = from; row < rows.length; row += 1)
          for (const column of itemColumns) yield rows[row]?.[column] ?? '';
        from = Math.max(0, from - rows.length);
      }
    }),
    levels: new LevelBook(staging),
  };
}

const nothing = /^[-–—―\s]*$/u;

/** Stages stated levels, once where a column repeats the level on every row of an agency-year. */
export class LevelBook {
  private readonly said = new Map<Agency, Set<string>>();

  constructor(private readonly staging: Staging) {}

  /** A level the scale of the year does not know is warned of and left out; the row stays. */
  add(text: string, agency: Agency, year: YearOf, row: number, column: number): void {
    const printed = text.trim();
    if (nothing.test(printed)) return;
    const once = `${year.fiscalYear}\u0000${column}\u0000${printed}`;
    let said = this.said.get(agency);
    if (!said) this.said.set(agency, (said = new Set()));
    if (said.has(once)) return;
    said.add(once);
    const level = canonicalLevel(year.framework, printed);
    if (level === null) {
      this.staging.find('level-unknown', 'warning', row, column, {
        value: printed,
        expected: year.framework.levels.map((rule) => rule.level).join(', '),
        about: `${agency.name} ${year.fiscalYear}`,
      });
      return;
    }
    const { sourceId } = this.staging;
    const name = this.staging.columnName(column);
    this.staging.levels.push(sourceId, row, column, name, agency.key, year.fiscalYear, level, printed);
  }
}

/** The cells that name a node, and what a row says beside its value. */
export class NodeCells {
  readonly code: number;
  readonly name: number;
  private readonly note: number;

  constructor(private readonly parts: Parts) {
    this.code = parts.staging.columnOf('code');
    this.name = parts.staging.columnOf('name');
    this.note = parts.staging.columnOf('note');
  }

  text(cells: readonly string[], column: number): string {
    return column < 0 ? '' : (cells[column] ?? '').trim();
  }

  /** Reads a row's node; a person's own edit of one of the two cells outweighs the other. */
  read(cells: readonly string[], row: number, year: YearOf): NodeReading {
    const { source } = this.parts.staging;
    const trusted = source.edited(row, this.code) ? 'code' : source.edited(row, this.name) ? 'name' : null;
    return this.parts.nodes.read(year, this.text(cells, this.code), this.text(cells, this.name), trusted);
  }

  /** Whether the row names no node at all. */
  isEmpty(cells: readonly string[]): boolean {
    return this.text(cells, this.code) === '' && this.text(cells, this.name) === '';
  }

  /** Says a fault or a disagreement; gives the rule that refuses the row, or null. `about` is asked only for a finding. */
  report(reading: NodeReading, cells: readonly string[], row: number, about: () => string): RuleId | null {
    if (reading.kind === 'level' || (reading.kind === 'node' && !reading.differs)) return null;
    const column = this.code >= 0 && this.text(cells, this.code) !== '' ? this.code : this.name;
    if (reading.kind === 'fault') {
      const value = [this.text(cells, this.code), this.text(cells, this.name)].filter(Boolean).join(' ');
      return this.parts.staging.fault(reading.rule, row, column, {
        value,
        expected: reading.expected,
        about: about(),
      });
    }
    if (reading.kind === 'node' && reading.differs) {
      const { value, expected, detail } = reading.differs;
      const other = reading.by === 'name' ? this.code : this.name;
      this.parts.staging.find('name-differs', 'warning', row, other < 0 ? column : other, {
        value,
        expected,
        about: `${about()} ${reading.node.code}`,
        detail,
      });
    }
    return null;
  }

  noteOf(cells: readonly string[]): string | null {
    const name = this.text(cells, this.name);
    const note = this.text(cells, this.note);
    if (note === '') return name === '' ? null : name;
    return name === '' ? note : `${name}: ${note}`;
  }

  /** The cell that decided, with its text. */
  codeCell(cells: readonly string[], by: 'code' | 'name'): CodeCell {
    const wanted = by === 'code' ? this.code : this.name;
    const column = wanted >= 0 ? wanted : Math.max(this.code, this.name);
    return { column, printed: this.text(cells, column) };
  }
}
