import { agencyKey, agencyType } from '../../src/text/agencyName';
import { toIpc, type Column, type Columns } from '../../src/ingest/columns';
import { StageScores } from '../../src/ingest/stage/stageScores';
import { stageSchema, type StageCell, type StageTableName } from '../../src/ingest/stage/stageTable';
import type { Staged, Subject } from '../../src/ingest/types';

/** One value as a file states it. `row`: physical line; left out = counted on from the first data line. */
export interface ScoreRow {
  readonly agency?: string;
  readonly year?: number;
  readonly code?: string;
  readonly score?: number;
  readonly printed?: string;
  readonly tolerance?: number;
  readonly level?: string;
  readonly note?: string;
  readonly codePrinted?: string;
  /** The code is a header's: no cell of the row says it. */
  readonly inHeader?: boolean;
  readonly row?: number;
}

export interface MeasureRow {
  readonly agency?: string;
  readonly planYear: number;
  readonly title: string;
  readonly targets?: readonly string[];
  readonly basis?: string;
  readonly status?: string;
  readonly hasResult?: boolean;
  readonly responsible?: string;
}

/** A row of a check list. `row`: physical line; left out = counted on from the first data line. */
export interface ItemRow {
  readonly code: string | null;
  readonly year?: number;
  readonly name?: string;
  readonly status?: string;
  readonly row?: number;
}

export interface AgencyRow {
  readonly name: string;
  readonly code?: string;
  readonly province?: string;
  readonly type?: string;
}

export interface SourceRows {
  readonly file?: string;
  readonly scores?: readonly ScoreRow[];
  readonly measures?: readonly MeasureRow[];
  readonly agencies?: readonly AgencyRow[];
  readonly items?: readonly ItemRow[];
  readonly refused?: readonly number[];
}

export const nongchok = 'อบต.หนองจอก';
const columns = { code: 3, score: 4, level: 5 };

/** Sources as ingest would deliver them, from plain rows; ids are positions from 1. */
export const stageRows = (...sources: readonly SourceRows[]): readonly Staged[] =>
  sources.map((source, index) => stageOne(source, index + 1));

type Rows<N extends StageTableName> = Partial<Record<keyof (typeof stageSchema)[N], StageCell>>[];

function pack<N extends StageTableName>(name: N, rows: Rows<N>): [string, Uint8Array][] {
  if (rows.length === 0) return [];
  const columnsOf = Object.entries(stageSchema[name]).map(([column, type]) => {
    const values = rows.map((row) => (row as Record<string, StageCell>)[column] ?? null);
    return [column, { type, values } as Column];
  });
  return [[name, toIpc(Object.fromEntries(columnsOf) as Columns)]];
}

/** Agencies as a source spells them, each spelling once, where it stands first. */
class Spellings {
  readonly rows: Rows<'stage_agency'> = [];
  private readonly known = new Set<string>();

  constructor(private readonly source_id: number) {}

  key({ name, code, province, type }: AgencyRow, row_no: number): string {
    const agency_key = agencyKey(name, province);
    const spelling = [name, code, province, type].join('|');
    if (!this.known.has(spelling)) {
      const { source_id } = this;
      const ofType = type ?? agencyType(name);
      this.rows.push({
        source_id,
        row_no,
        agency_key,
        name,
        agency_code: code ?? null,
        type: ofType,
        province: province ?? null,
      });
    }
    this.known.add(spelling);
    return agency_key;
  }
}

function stageOne(source: SourceRows, source_id: number): Staged {
  const file = source.file ?? `file${source_id}.csv`;
  const rows = new Set<number>(source.refused);
  const spellings = new Spellings(source_id);

  const scores = new StageScores(source_id);
  const levels: Rows<'stage_level'> = [];
  let next = 2;
  for (const given of source.scores ?? []) {
    const row_no = given.row ?? next;
    next = row_no + 1;
    rows.add(row_no);
    const agency_key = spellings.key({ name: given.agency ?? nongchok }, row_no);
    const place = { source_id, row_no, agency_key, fiscal_year: given.year ?? 2564 };
    const { code, score, level } = given;
    if (code !== undefined && score !== undefined) {
      scores.push({
        row: row_no,
        agencyKey: agency_key,
        fiscalYear: place.fiscal_year,
        code,
        score,
        column: columns.score,
        columnName: 'คะแนน',
        tolerance: given.tolerance ?? (code.startsWith('o') ? 0 : 0.01),
        printed: given.printed ?? String(score),
        note: given.note ?? null,
        codeColumn: given.inHeader ? null : columns.code,
        codeColumnName: given.inHeader ? null : 'รหัส',
        codePrinted: given.inHeader ? null : (given.codePrinted ?? code),
      });
    }
    if (level) levels.push({ ...place, col_no: columns.level, column_name: 'ระดับ', level, printed: level });
  }

  const measures: Rows<'stage_measure'> = [];
  const targets: Rows<'stage_target'> = [];
  for (const [index, given] of (source.measures ?? []).entries()) {
    const measure = { source_id, measure_no: index + 1 };
    rows.add(index + 2);
    measures.push({
      ...measure,
      row_no: index + 2,
      agency_key: spellings.key({ name: given.agency ?? nongchok }, index + 2),
      plan_year: given.planYear,
      title: given.title,
      responsible: given.responsible ?? null,
      status: given.status ?? null,
      has_result: given.hasResult ?? false,
    });
    for (const code of given.targets ?? []) {
      targets.push({ ...measure, code, basis: given.basis ?? 'stated', because: code });
    }
  }

  const items: Rows<'stage_item'> = [];
  for (const [index, given] of (source.items ?? []).entries()) {
    const row_no = given.row ?? index + 2;
    rows.add(row_no);
    items.push({
      source_id,
      row_no,
      agency_key: spellings.key({ name: nongchok }, row_no),
      fiscal_year: given.year ?? 2564,
      code: given.code,
      name: given.name ?? 'ข้อสมมติ',
      status: given.status ?? null,
      status_printed: given.status ?? null,
    });
  }

  for (const [index, given] of (source.agencies ?? []).entries()) {
    rows.add(index + 2);
    spellings.key(given, index + 2);
  }

  const subjects: readonly (readonly [Subject, unknown])[] = [
    ['measures', source.measures],
    ['agencies', source.agencies],
    ['checklist', source.items],
  ];
  const [subject] = subjects.find(([, given]) => given !== undefined) ?? ['scores'];
  const form = { file, sheet: null, kind: 'csv', subject, layout: 'long', encoding: 'utf-8' } as const;
  return {
    ...form,
    rowsRead: rows.size,
    tables: Object.fromEntries([
      ...pack('stage_source', [{ ...form, source_id, rows_read: rows.size }]),
      ...pack('stage_agency', spellings.rows),
      ...Object.entries(scores.pack()),
      ...pack('stage_level', levels),
      ...pack('stage_measure', measures),
      ...pack('stage_target', targets),
      ...pack('stage_item', items),
      ...pack(
        'stage_refused',
        (source.refused ?? []).map((row_no) => ({ source_id, row_no, rule: 'score-not-number' })),
      ),
    ]),
    refused: [],
    findings: [],
  };
}
