import type { Engine } from '../../src/engine/engine';
import { profile } from '../../src/questions/profile';
import { ask } from '../../src/questions/question';
import { refusedRows } from '../../src/questions/refusedRows';
import type { FindingsRow } from '../../src/questions/findings';
import { found, idOf, loaded } from './load';
import type { ScoreRow, SourceRows } from './staged';

/** Rows of the first source, of the second … of one case. */
export type Scenario = readonly (readonly ScoreRow[])[];

const span = 1000;

/**
 * Many small cases in one engine, as an engine takes a second to start: each case is an agency of its own, and its rows
 * (counted from 2 in each source) are moved to a range of lines of its own.
 */
export class Scenarios<N extends string> {
  private constructor(
    readonly engine: Engine,
    private readonly names: readonly N[],
    private readonly findings: readonly FindingsRow[],
  ) {}

  static async load<N extends string>(cases: Readonly<Record<N, Scenario>>): Promise<Scenarios<N>> {
    const names = Object.keys(cases) as N[];
    const depth = Math.max(...names.map((name) => cases[name].length));
    const sources = Array.from({ length: depth }, (_, source): SourceRows => ({
      scores: names.flatMap((name, index) => placed(cases[name][source] ?? [], index)),
    }));
    const engine = await loaded(sources);
    return new Scenarios(engine, names, await found(engine));
  }

  /** Findings of a case with the line in its own counting. */
  of(name: N, rule?: string): readonly FindingsRow[] {
    const agency = agencyOf(this.names.indexOf(name));
    return this.findings
      .filter(({ about }) => about === agency || about.startsWith(`${agency} `))
      .filter((row) => rule === undefined || row.rule === rule)
      .map((row) => ({ ...row, row_no: row.row_no % span }));
  }

  /** [source, line, value, expected, proposal] of each finding. */
  brief(name: N, rule: string): readonly (string | number | null)[][] {
    return this.of(name, rule).map(({ source_id, row_no, value, expected, proposal }) => [
      source_id,
      row_no,
      value,
      expected,
      proposal,
    ]);
  }

  async stated(name: N, code: string, fiscal_year = 2564): Promise<number | null | undefined> {
    const agency_id = await idOf(this.engine, agencyOf(this.names.indexOf(name)));
    const rows = await ask(this.engine, profile, { agency_id, fiscal_year });
    return rows.find((row) => row.code === code)?.stated;
  }

  /** [source, line, rule] */
  async refused(name: N): Promise<readonly (string | number)[][]> {
    const index = this.names.indexOf(name);
    const rows = await ask(this.engine, refusedRows, { source_id: null });
    return rows
      .filter(({ row_no }) => Math.floor(row_no / span) === index)
      .map(({ source_id, row_no, rule }) => [source_id, row_no % span, rule]);
  }
}

const agencyOf = (index: number): string => `กรม${String.fromCharCode('ก'.charCodeAt(0) + index)}`;

function placed(rows: readonly ScoreRow[], index: number): readonly ScoreRow[] {
  let next = 2;
  return rows.map((given) => {
    const row = given.row ?? next;
    next = row + 1;
    return { ...given, agency: agencyOf(index), row: index * span + row };
  });
}
