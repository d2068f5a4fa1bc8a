import type { TextBlock } from '../document/document';
import { headingKind, type HeadingRead } from './headingKind';
import type { ReportHeading, Said } from './report';

interface Open extends Said {
  readonly kind: HeadingRead['kind'];
  readonly sub: string;
  readonly rows: number[];
  /** Of several such headings in a run: a table of contents, no heading of what follows. */
  listed: boolean;
}

/** So many headings of one kind in a run, with nothing between them, are a list. */
const leastListed = 3;

/** The headings that rows stand under, carried down over repeated headers and page breaks until the next of their kind. */
export class HeadingsAbove {
  private readonly all: Open[] = [];
  private readonly open: { group: Open | null; sub: Open | null; instrument: Open | null } = {
    group: null,
    sub: null,
    instrument: null,
  };
  private run: Open[] = [];

  /** Takes a line of text; any but a heading only ends a run of headings. */
  take({ text, line }: TextBlock): void {
    const read = headingKind(text);
    if (read === null) {
      this.run = [];
      return;
    }
    const heading: Open = {
      text: text.replace(/^[\s*#]+|[\s*#]+$/gu, ''),
      line,
      ...read,
      rows: [],
      listed: false,
    };
    this.all.push(heading);
    if (this.run[0]?.kind !== heading.kind) this.run = [];
    this.run.push(heading);
    if (this.run.length >= leastListed) for (const one of this.run) one.listed = true;
    this.open[heading.kind] = heading;
    if (heading.kind === 'instrument') this.open.group = this.open.sub = null;
    if (heading.kind === 'group') this.open.sub = null;
  }

  /** Counts a measure or an item as standing under the headings that are open. */
  holds(line: number): void {
    this.run = [];
    for (const heading of Object.values(this.open) as (Open | null)[]) {
      if (heading && !heading.listed && heading.rows.at(-1) !== line) heading.rows.push(line);
    }
  }

  get group(): Said | null {
    const { group } = this.open;
    return group && !group.listed ? { text: group.text, line: group.line } : null;
  }

  get sub(): string {
    return this.open.sub && !this.open.sub.listed ? this.open.sub.sub : '';
  }

  headings(): ReportHeading[] {
    return this.all.map(({ kind, text, line, rows }) => ({ kind, text, line, rows }));
  }
}
