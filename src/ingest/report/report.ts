import type { TextTable } from '../types';
import type { RuleId } from '../../text/rules';
import type { FindingLevel } from '../types';

/** What a column of a report's table holds. */
export type ReportRole =
  | 'seq'
  | 'group'
  | 'rank'
  | 'indicator'
  | 'score'
  | 'title'
  | 'steps'
  | 'period'
  | 'responsible'
  | 'summary'
  | 'outcome'
  | 'recommendation'
  | 'progress'
  | 'itemCode'
  | 'itemName'
  | 'components'
  | 'reason';

/** Text and the place (see place.ts) where it stands. */
export interface Said {
  readonly text: string;
  readonly line: number;
}

/** One measure; a row and its "(ต่อ)" rows are one. Texts as printed, parts of continued rows joined by a line feed. */
export interface MeasureFact {
  readonly line: number;
  /** The number of the logical table it stands in, from 1. */
  readonly table: number;
  readonly continued: readonly number[];
  /** The heading above, whole as printed ("ประเด็นที่ ๑ …", or the indicator cell where rows are indicators). */
  readonly group: Said | null;
  readonly seq: string;
  readonly title: string;
  /** Nodes the text says it aims at, as printed: "ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล"; '' = not stated. */
  readonly targets: string;
  readonly steps: string;
  readonly period: string;
  readonly responsible: string;
  readonly summary: string;
  readonly outcome: string;
  readonly recommendation: string;
  readonly progress: string;
  /** Columns the table has. */
  readonly roles: readonly ReportRole[];
}

/** One item of the disclosure instrument: a row of a check list, or a line that says it got no score. */
export interface ItemFact {
  readonly line: number;
  readonly from: 'checklist' | 'prose';
  /** As printed (๐๒, O2); what `itemCode` makes of it, or '' where it is none. */
  readonly printedCode: string;
  readonly code: string;
  readonly name: string;
  /** From the heading above: "9.1"; '' where none. */
  readonly sub: string;
  readonly components: string;
  readonly responsible: string;
  readonly progress: string;
  /** Why it got no score (prose). */
  readonly reason: string;
}

/** A score as printed. */
export interface ScoreFact {
  readonly line: number;
  readonly from: 'table' | 'prose';
  /** `total`, `IIT`, `EIT`, `OIT` where the words say so; '' = to be told by name or number. */
  readonly code: string;
  readonly rank: string;
  /** Indicator number as printed in front of the name, '' where none. Never the rank. */
  readonly printedNumber: string;
  readonly name: string;
  readonly score: string;
  /** Of the total, as printed: "ระดับ B", "ผ่านดี". */
  readonly level: string;
  readonly note: string;
}

/** "ไม่ได้คะแนน จำนวน ๑๐ ข้อ ดังต่อไปนี้": a claim about the list below it. */
export interface CountClaim {
  readonly line: number;
  readonly claimed: number;
  /** Lines of the items listed under it. */
  readonly items: readonly number[];
  readonly text: string;
}

/** A mention of the assessment's year in words: "ผลการประเมิน … ประจำปี ๒๕๖๔". */
export interface YearMention {
  readonly line: number;
  readonly year: number;
  /** What it is the year of. */
  readonly of: 'report' | 'assessed';
  readonly text: string;
}

export interface ReportFacts {
  /** As printed, type in full: องค์การบริหารส่วนตำบลหนองจอก. Null = not found. */
  readonly agency: Said | null;
  readonly subdistrict: string;
  readonly district: string;
  readonly province: string;
  /** B.E.; year of the report and its measures. */
  readonly fiscalYear: number | null;
  readonly titleLine: number;
  /** B.E.; year whose result it speaks of; the report's where it says nothing else. */
  readonly assessedYear: number | null;
  readonly statedTotal: Said | null;
  readonly statedLevel: Said | null;
  readonly years: readonly YearMention[];
}

/** A heading above tables: "ประเด็นที่ ๓ …", "ตัวชี้วัดย่อยที่ ๙.๑ …", "ประเด็นการประเมิน IIT". */
export interface ReportHeading extends Said {
  readonly kind: 'group' | 'sub' | 'instrument';
  /** Lines of the measures or items that stand under it. */
  readonly rows: readonly number[];
}

/** Everything a report states, before any judgement. */
export interface Report {
  readonly file: string;
  readonly facts: ReportFacts;
  readonly headings: readonly ReportHeading[];
  readonly measures: readonly MeasureFact[];
  readonly items: readonly ItemFact[];
  readonly scores: readonly ScoreFact[];
  readonly claims: readonly CountClaim[];
  /** Tables of another kind, with the titles above them: scores of many agencies, say. Read like any table. */
  readonly others: readonly TextTable[];
  readonly questions: readonly TableQuestion[];
}

/** A table of a report that was not read, as nothing is known about one of its headers (R25): the table stops, not the file. */
export interface TableQuestion {
  /** Of the header row. */
  readonly line: number;
  /** The unknown header. */
  readonly header: string;
  /** The header row as printed. */
  readonly cells: readonly string[];
}

/** A doubt about a cell (`role`) of a fact, or about a line of the text (`of: 'text'`, `role: null`). */
export interface ReportDoubt {
  readonly rule: RuleId;
  readonly level: FindingLevel;
  readonly of: 'measures' | 'items' | 'scores' | 'text';
  readonly line: number;
  readonly role: ReportRole | null;
  readonly value: string;
  readonly expected: string;
  readonly about: string;
  readonly detail: string;
  /** The whole new text of that cell; only where exactly one reading fits. */
  readonly proposal: string | null;
}
