import { insideFiscalYear } from '../../text/fiscalYear';
import { parsePeriod } from '../../text/period';
import type { Cells, Staging } from './staging';

/** ISO dates, null where nothing (readable) is stated. */
export interface MeasurePeriod {
  readonly text: string | null;
  readonly start: string | null;
  readonly end: string | null;
}

const nothing = /^[-–—\s]*$/u;

/** When a measure is carried out: from its period cell, or from its start and end cells. Doubts are warnings. */
export class PeriodReader {
  private readonly period: number;
  private readonly start: number;
  private readonly end: number;

  constructor(private readonly staging: Staging) {
    this.period = staging.columnOf('period');
    this.start = staging.columnOf('start');
    this.end = staging.columnOf('end');
  }

  read(cells: Cells, row: number, planYear: number, about: string): MeasurePeriod {
    const text = this.textOf(cells, this.period);
    const whole = this.span(text, row, this.period, planYear, about);
    const from = this.textOf(cells, this.start);
    const to = this.textOf(cells, this.end);
    const start = this.span(from, row, this.start, planYear, about)?.start ?? whole?.start ?? null;
    const end = this.span(to, row, this.end, planYear, about)?.end ?? whole?.end ?? null;
    const printed = text ?? ([from, to].filter((part) => part !== null).join(' - ') || null);
    if (start !== null && end !== null) this.judge({ start, end }, printed ?? '', row, planYear, about);
    return { text: printed, start, end };
  }

  private textOf(cells: Cells, column: number): string | null {
    const text = column < 0 ? '' : (cells[column] ?? '').trim();
    return nothing.test(text) ? null : text;
  }

  private span(text: string | null, row: number, column: number, planYear: number, about: string) {
    if (text === null) return null;
    const span = parsePeriod(text, planYear);
    if (!span) this.staging.find('period-unreadable', 'warning', row, column, { value: text, about });
    return span;
  }

  private judge(
    span: { readonly start: string; readonly end: string },
    value: string,
    row: number,
    planYear: number,
    about: string,
  ): void {
    const column = this.period >= 0 ? this.period : this.start;
    const detail = `${span.start} – ${span.end}`;
    if (span.start > span.end) {
      this.staging.find('period-reversed', 'warning', row, column, { value, about, detail });
    } else if (!insideFiscalYear(span, planYear)) {
      const expected = `1 ต.ค. ${planYear - 1} – 30 ก.ย. ${planYear}`;
      this.staging.find('period-outside-year', 'warning', row, column, { value, expected, about, detail });
    }
  }
}
