import { bare } from '../../text/normalise';
import { spaced } from '../../text/spaced';
import type { RowBlock } from '../document/document';
import { splitList } from '../measures/lists';
import { targetsIn } from './measureTargets';
import type { MeasureFact, Said } from './report';
import type { ReportLayout } from './reportLayout';
import { joinCells, rowCells, type RowCells } from './rowCells';

const goesOn = new RegExp(`\\(\\s*${spaced('ต่อ')}\\s*\\)`, 'u');
const strayStop = /^[\s.]+(?=\S)/u;
const ownNumber = /^([๐-๙0-9]{1,2})\s*[.)]\s*(?![๐-๙0-9])(\S.*)$/su;
const listed = [
  'steps',
  'period',
  'responsible',
  'summary',
  'outcome',
  'recommendation',
  'progress',
] as const;

interface Titled {
  readonly seq: string;
  readonly title: string;
}

/** A title without a stray full stop or its own list number; the guideline of an indicator may itself be a list and stays. */
function titled(cells: RowCells, layout: ReportLayout): Titled {
  const title = cells.of('title').replace(strayStop, '');
  const seq = cells.of('seq') || cells.of('rank') || cells.of('number');
  const [, number, words] = ownNumber.exec(title) ?? [];
  if (
    number === undefined ||
    words === undefined ||
    layout.roles.includes('indicator') ||
    splitList(title).length > 1
  )
    return { seq, title };
  return { seq: seq === '' ? number : seq, title: words };
}

/** Measures of the tables of a report: a row each, "(ต่อ)" rows joined to the one they go on with (R14). */
export class MeasuresOfTables {
  readonly measures: MeasureFact[] = [];
  private readonly tables = new Map<string, number>();
  private readonly counts = new Map<string, number>();
  /** The last cell of the columns that are merged downwards. */
  private merged: {
    readonly key: string;
    readonly group: Said | null;
    readonly indicator: Said | null;
  } | null = null;

  /** Gives the line of a new measure, null where the row goes on with one. `opens`: first below a header or page break. */
  take(row: RowBlock, layout: ReportLayout, heading: Said | null, opens: boolean): number | null {
    const cells = rowCells(row, layout);
    const title = titled(cells, layout);
    const earlier = this.goesOnWith(title, layout, heading, opens);
    if (earlier >= 0) {
      this.append(earlier, row, cells, title);
      return null;
    }
    this.measures.push(this.measure(row, layout, heading, cells, title));
    return row.line;
  }

  /** Index of the measure that the row is more of, or -1. */
  private goesOnWith(
    { seq, title }: Titled,
    layout: ReportLayout,
    heading: Said | null,
    opens: boolean,
  ): number {
    const last = this.measures.at(-1);
    if (!last || last.table !== this.tables.get(layout.key)) return -1;
    const index = this.measures.length - 1;
    if (title === '' && seq === '') return index;
    if (goesOn.test(title)) {
      const wanted = bare(title.replace(goesOn, ''));
      const same = this.measures.findLastIndex(
        (one) => one.table === last.table && bare(one.title) === wanted,
      );
      if (same >= 0) return same;
      return wanted === '' || (seq !== '' && seq === last.seq) ? index : -1;
    }
    // A row broken over pages: what is left of its cells, its number on the page before.
    const numbered = layout.roles.includes('seq') && last.seq !== '';
    const sameGroup = heading === null || last.group === null || heading.line === last.group.line;
    return opens && numbered && seq === '' && sameGroup && !layout.roles.includes('indicator') ? index : -1;
  }

  private append(index: number, row: RowBlock, cells: RowCells, { title }: Titled): void {
    const first = this.measures[index] as MeasureFact;
    const more = title.replace(goesOn, '').trim();
    const joined = Object.fromEntries(
      listed.map((role) => [role, joinCells(first[role], this.cell(cells, role))]),
    ) as Pick<MeasureFact, (typeof listed)[number]>;
    this.measures[index] = {
      ...first,
      ...joined,
      title: bare(more) === bare(first.title) ? first.title : joinCells(first.title, more),
      targets: joinCells(
        first.targets,
        targetsIn([joined.steps]) === first.targets ? '' : targetsIn([cells.of('steps')]),
      ),
      continued: [...first.continued, row.line],
    };
  }

  private cell(cells: RowCells, role: (typeof listed)[number]): string {
    return role === 'recommendation' ? joinCells(cells.of(role), cells.beside) : cells.of(role);
  }

  private measure(
    row: RowBlock,
    layout: ReportLayout,
    heading: Said | null,
    cells: RowCells,
    own: Titled,
  ): MeasureFact {
    const { key, roles } = layout;
    const table = this.tables.get(key) ?? this.tables.size + 1;
    this.tables.set(key, table);
    const count = (this.counts.get(key) ?? 0) + 1;
    this.counts.set(key, count);
    const { indicator, group: issue } = this.mergedCells(row, layout, cells);
    const perIndicator = roles.includes('indicator');
    const steps = cells.of('steps');
    const group = indicator ?? issue ?? heading;
    return {
      line: row.line,
      table,
      continued: [],
      group,
      seq: own.seq === '' && perIndicator ? String(count) : own.seq,
      title: own.title,
      targets: indicator ? indicator.text : targetsIn([group?.text ?? '', own.title, steps]),
      steps: steps === '' && !roles.includes('steps') && splitList(own.title).length > 1 ? own.title : steps,
      period: cells.of('period'),
      responsible: cells.of('responsible'),
      summary: cells.of('summary'),
      outcome: cells.of('outcome'),
      recommendation: this.cell(cells, 'recommendation'),
      progress: cells.of('progress'),
      roles,
    };
  }

  /** Indicator and issue of a row, from the row above where they are merged downwards. */
  private mergedCells(row: RowBlock, { key }: ReportLayout, cells: RowCells) {
    const above = this.merged?.key === key ? this.merged : null;
    const said = (text: string, before: Said | null | undefined): Said | null =>
      text === '' ? (before ?? null) : { text, line: row.line };
    const group = said(cells.of('group'), above?.group);
    const indicator = said(cells.of('indicator'), above?.indicator);
    this.merged = { key, group, indicator };
    return this.merged;
  }
}
