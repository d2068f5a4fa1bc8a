import type { Framework } from '../../framework/types';
import { parseFiscalYear } from '../../text/years';
import type { RuleId } from '../../text/rules';
import type { Cells, Staging } from './staging';

/** A fiscal year (B.E.) and the tree its values are read by. */
export interface YearOf {
  readonly fiscalYear: number;
  readonly framework: Framework;
}

export type FrameworkOf = (fiscalYear: number) => Framework | null | undefined;

/** Which year a row or column states: the year column, else the year the mapping gives the whole table. */
export class YearBook {
  private readonly column: number;
  private readonly read = new Map<string, number | null>();
  private readonly years = new Map<number, YearOf | null>();

  constructor(
    private readonly staging: Staging,
    private readonly frameworkOf: FrameworkOf,
  ) {
    this.column = staging.columnOf('year');
  }

  /** The fiscal year as a number, whether or not we have a framework for it. `text`: of a merged block. */
  yearOf(cells: Cells, row: number, text = this.textIn(cells)): number | RuleId {
    if (this.column < 0 && text === '') {
      return this.staging.mapping.fiscalYear ?? this.staging.fileFault('year-missing');
    }
    const fiscalYear = this.parse(text);
    return fiscalYear ?? this.staging.fault('year-invalid', row, this.column, { value: text });
  }

  of(cells: Cells, row: number, text = this.textIn(cells)): YearOf | RuleId {
    const fiscalYear = this.yearOf(cells, row, text);
    return typeof fiscalYear === 'string' ? fiscalYear : this.with(fiscalYear, row, this.column);
  }

  /** The year with its framework, or the fault that there is none. */
  with(fiscalYear: number, row: number, column: number): YearOf | RuleId {
    return (
      this.known(fiscalYear) ??
      this.staging.fault('framework-missing', row, column, { value: String(fiscalYear) })
    );
  }

  known(fiscalYear: number): YearOf | null {
    let year = this.years.get(fiscalYear);
    if (year === undefined) {
      const framework = this.frameworkOf(fiscalYear);
      year = framework ? { fiscalYear, framework } : null;
      this.years.set(fiscalYear, year);
    }
    return year;
  }

  /** A year cell → B.E.; null when it says none. */
  parse(text: string): number | null {
    let fiscalYear = this.read.get(text);
    if (fiscalYear === undefined) {
      fiscalYear = parseFiscalYear(text);
      this.read.set(text, fiscalYear);
    }
    return fiscalYear;
  }

  textIn(cells: Cells): string {
    return this.column < 0 ? '' : (cells[this.column] ?? '').trim();
  }
}
