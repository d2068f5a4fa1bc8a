import type { AgenciesRow } from '../questions/agencies';
import { agencyKey } from '../text/agencyName';

export type Chosen<T> = { readonly found: T } | { readonly wrong: string };

const shown = 8;

const list = (agencies: readonly AgenciesRow[]): string =>
  agencies
    .slice(0, shown)
    .map((agency) => (agency.province ? `${agency.name} (${agency.province})` : agency.name))
    .join(' · ') + (agencies.length > shown ? ' …' : '');

/** The agency that was meant: by key, by full or short name, else by the only name that contains the words. */
export function chooseAgency(agencies: readonly AgenciesRow[], asked: string | null): Chosen<AgenciesRow> {
  if (asked === null) {
    const [only, ...others] = agencies;
    if (!only) return { wrong: 'ไม่มีหน่วยงานในไฟล์เหล่านี้' };
    if (others.length === 0) return { found: only };
    return { wrong: `มี ${agencies.length} หน่วยงาน กรุณาระบุ --agency เช่น ${list(agencies)}` };
  }
  const key = agencyKey(asked);
  const tests: ((agency: AgenciesRow) => boolean)[] = [
    (agency) => agency.agency_key === asked,
    (agency) => agency.name === asked,
    (agency) => agency.agency_key === key || agency.agency_key.startsWith(`${key}@`),
    (agency) => agency.agency_key.includes(key),
  ];
  for (const test of tests) {
    const matches = agencies.filter(test);
    const [first] = matches;
    if (first && matches.length === 1) return { found: first };
    if (first) return { wrong: `ชื่อ ${asked} ตรงกับ ${matches.length} หน่วยงาน: ${list(matches)}` };
  }
  return { wrong: `ไม่พบหน่วยงาน ${asked} ในไฟล์เหล่านี้ ที่มีคือ ${list(agencies)}` };
}
