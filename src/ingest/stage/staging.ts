import type { RuleId } from '../../text/rules';
import type { Finding, FindingLevel, Mapping, Refused, SimpleRole, TextTable } from '../types';
import type { EditedTable } from '../edits';
import { headerAt } from '../propose/headerRow';
import { StageScores } from './stageScores';
import { StageTable } from './stageTable';

export type Cells = readonly string[];

/** The layout's part of staging: says of each data row the rule that refuses it, or null. */
export interface RowReader {
  read(cells: Cells, row: number): RuleId | null;
  /** The row is refused before it was read, as its cells cannot be told apart. */
  lost?(cells: Cells): void;
  /** What can only be judged when all rows are known. */
  finish?(): void;
  /** Before the scores are handed over: the places of those that the judgement may still change. */
  waiting?(): readonly number[];
}

interface Cuttable {
  readonly length: number;
  cut(length: number): void;
}

export interface FindingWords {
  readonly value?: string;
  readonly expected?: string;
  readonly about?: string;
  readonly detail?: string;
  readonly proposal?: string;
}

/** Everything that grows while one table is staged. Facts of a row are kept or cut back as a whole. */
export class Staging {
  readonly scores: StageScores;
  readonly levels = new StageTable('stage_level');
  readonly agencies = new StageTable('stage_agency');
  readonly measures = new StageTable('stage_measure');
  readonly targets = new StageTable('stage_target');
  readonly items = new StageTable('stage_item');
  readonly findings: Finding[] = [];
  readonly refused: Refused[] = [];
  readonly table: TextTable;
  /** Header cells as printed, with the heading above where they are blank; the name of a column in findings. */
  readonly header: Cells;
  readonly headerLine: number;
  private readonly facts: Cuttable[] = [this.levels, this.measures, this.targets, this.items];
  private readonly marks: number[] = [];
  private readonly saidOnce = new Set<string>();

  constructor(
    readonly source: EditedTable,
    readonly mapping: Mapping,
    readonly sourceId: number,
  ) {
    this.scores = new StageScores(sourceId);
    this.facts.push(this.scores);
    this.table = source.table;
    this.header = headerAt(this.table.rows, mapping.headerRow).cells;
    this.headerLine = this.table.lines[mapping.headerRow] ?? 0;
  }

  /** What is kept or cut back together with the facts of a row. */
  keepTogether(facts: Cuttable): void {
    this.facts.push(facts);
  }

  /** Grows with everything that a row states, is doubted for or is told of. */
  get size(): number {
    return this.facts.reduce((size, { length }) => size + length, this.findings.length + this.refused.length);
  }

  /** First column with this role, or -1. */
  columnOf(kind: SimpleRole): number {
    return this.mapping.roles.findIndex((role) => role.kind === kind);
  }

  columnName(column: number): string {
    return (this.header[column] ?? '').trim();
  }

  find(rule: RuleId, level: FindingLevel, row: number, column: number, words: FindingWords = {}): void {
    const { value = '', expected = '', about = '', detail = '', proposal = null } = words;
    const columnName = this.columnName(column);
    this.findings.push({ rule, level, row, column, columnName, value, expected, about, detail, proposal });
  }

  /** An error of the row that `find` records; gives the rule back for the reader to return. */
  fault(rule: RuleId, row: number, column: number, words: FindingWords = {}): RuleId {
    this.find(rule, 'error', row, column, words);
    return rule;
  }

  /** A finding about the file as a whole: said once, however many rows it refuses. */
  fileFault(rule: RuleId, words: FindingWords = {}): RuleId {
    if (!this.saidOnce.has(rule)) {
      this.saidOnce.add(rule);
      this.find(rule, 'error', 0, -1, words);
    }
    return rule;
  }

  /** Runs one row: all it stated stays, or, when a rule refuses it, nothing. */
  row(cells: Cells, row: number, read: (cells: Cells, row: number) => RuleId | null): void {
    for (let index = 0; index < this.facts.length; index += 1)
      this.marks[index] = this.facts[index]?.length ?? 0;
    const rule = read(cells, row);
    if (rule === null) return;
    this.facts.forEach((table, index) => {
      table.cut(this.marks[index] ?? 0);
    });
    this.refused.push({ row, rule, cells });
  }
}
