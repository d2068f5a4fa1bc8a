import type { Engine } from '../engine/engine';
import { agencies, type AgenciesRow } from '../questions/agencies';
import { agencyYears, type AgencyYearsRow } from '../questions/agencyYears';
import { change } from '../questions/change';
import { itemsLost } from '../questions/itemsLost';
import { profile } from '../questions/profile';
import { ask } from '../questions/question';
import { weakest } from '../questions/weakest';
import { chooseAgency, type Chosen } from './choose';
import { coverageJson } from './coverageJson';
import { printed } from './round';

const hasScores = (row: AgencyYearsRow): boolean => row.total !== null || row.total_stated !== null;

function chooseYear(
  years: readonly AgencyYearsRow[],
  asked: number | null,
  name: string,
): Chosen<AgencyYearsRow> {
  const known = years.filter(hasScores);
  const found = asked === null ? known[0] : years.find((row) => row.fiscal_year === asked);
  if (found) return { found };
  const list = known.map((row) => row.fiscal_year).join(' ');
  if (asked === null || list === '') return { wrong: `ไม่มีคะแนนของ ${name} ในไฟล์เหล่านี้` };
  return { wrong: `ไม่มีคะแนนของ ${name} ปี ${asked} ปีที่มีคือ ${list}` };
}

const totalJson = (row: AgencyYearsRow) => ({
  stated: row.total_stated,
  computed: printed(row.total_computed),
  level_stated: row.level_stated,
  level_computed: row.level_computed,
  levels_possible: row.levels_possible === null ? [] : row.levels_possible.split(' | '),
});

async function instruments(engine: Engine, agency_id: number, fiscal_year: number) {
  const rows = await ask(engine, profile, { agency_id, fiscal_year });
  return rows
    .filter((row) => row.kind === 'instrument' && row.score !== null)
    .map((row) => ({ code: row.code, score: printed(row.score) }));
}

async function weakestJson(engine: Engine, agency_id: number, fiscal_year: number) {
  const rows = await ask(engine, weakest, { agency_id, fiscal_year });
  return rows.map((row) => ({
    code: row.code,
    name: row.name_th,
    score: printed(row.score),
    lost_points: printed(row.lost_points),
  }));
}

async function itemsLostJson(engine: Engine, agency_id: number, fiscal_year: number) {
  const rows = await ask(engine, itemsLost, { agency_id, fiscal_year });
  return rows.map((row) => ({ code: row.code, name: row.name_th, points: printed(row.points) }));
}

const shownKinds = new Set(['total', 'instrument', 'indicator', 'framework']);

async function changeJson(engine: Engine, agency_id: number, from_year: number | undefined, to_year: number) {
  if (from_year === undefined) return [];
  const rows = await ask(engine, change, { agency_id, from_year, to_year });
  return rows
    .filter((row) => shownKinds.has(row.kind))
    .map((row) => ({
      code: row.code,
      from_year,
      from: printed(row.score_from),
      to: printed(row.score_to),
      delta: printed(row.delta),
      contribution: printed(row.contribution),
    }));
}

/** Everything `analyse` says of one agency and year but the findings, in the order it is printed. */
async function report(
  engine: Engine,
  agency: AgenciesRow,
  years: readonly AgencyYearsRow[],
  row: AgencyYearsRow,
) {
  const { agency_id } = agency;
  const { fiscal_year } = row;
  const earlier = years.find((other) => other.fiscal_year < fiscal_year && hasScores(other))?.fiscal_year;
  return {
    agency: agency.name,
    fiscal_year,
    total: totalJson(row),
    instruments: await instruments(engine, agency_id, fiscal_year),
    weakest: await weakestJson(engine, agency_id, fiscal_year),
    items_lost: await itemsLostJson(engine, agency_id, fiscal_year),
    change: await changeJson(engine, agency_id, earlier, fiscal_year),
    coverage: await coverageJson(engine, agency_id, fiscal_year),
  };
}

export interface Analysed {
  readonly agencyId: number;
  readonly json: Awaited<ReturnType<typeof report>>;
}

/** Chooses agency and year and answers the questions about them; `wrong` says in one line why it cannot. */
export async function analyse(
  engine: Engine,
  asked: { readonly agency: string | null; readonly year: number | null },
): Promise<Chosen<Analysed>> {
  const agency = chooseAgency(await ask(engine, agencies, {}), asked.agency);
  if ('wrong' in agency) return agency;
  const years = await ask(engine, agencyYears, { agency_id: agency.found.agency_id });
  const row = chooseYear(years, asked.year, agency.found.name);
  if ('wrong' in row) return row;
  const json = await report(engine, agency.found, years, row.found);
  return { found: { agencyId: agency.found.agency_id, json } };
}
