import type { Said } from '../report';
import type { AgencyRun } from './agencyRuns';
import { agencyRuns } from './agencyRuns';
import { beforePlaceWords, beginsAfterName, placeName } from './nameEnd';
import type { ProseLine } from './proseLines';
import type { Block } from '../../document/document';

export interface OwnAgency extends Said {
  /** As in agencyType; '' of agencies that are no local ones. */
  readonly type: string;
  /** What follows the type. */
  readonly name: string;
}

/** Letters of `name` at `start` of a text, where spaces of line breaks may stand between them; -1 = something else. */
export function endOfName(text: string, start: number, name: string): number {
  let at = start;
  for (const letter of name) {
    while (at > start && /\s/.test(text[at] ?? '')) at += 1;
    if (text[at] !== letter) return -1;
    at += 1;
  }
  return at;
}

/** A name set off by its surroundings needs no cutting but before "ประจำปี", "อำเภอ" and the like. */
function titleName(run: AgencyRun, all: readonly AgencyRun[]): string {
  const whole = beforePlaceWords(run.run);
  const cut = placeName(run.run);
  const behind = run.text.slice(run.nameStart + run.run.length);
  if (cut === '' && /^\s*(?:อำเภอ|อ\.|ตำบล|ต\.|จังหวัด|จ\.)/.test(behind)) return whole;
  if (whole === cut || whole.length < 2) return cut;
  // The title's words go on: only where others begin alike and end there is all of it the name.
  const alike = all.some(
    (other) =>
      other !== run && other.type === run.type && other.run.startsWith(whole) && other.run !== run.run,
  );
  return alike ? whole : cut;
}

const otherKinds =
  /(?:^|\s|ของ|โดย|หน่วยงาน\s*(?:[:：]\s*)?)((?:กรม(?!ธรรม์)|กระทรวง|มหาวิทยาลัย|โรงพยาบาล|โรงเรียน|วิทยาลัย|สถาบัน|สำนักงาน|การไฟฟ้า|การประปา|ธนาคาร|องค์การ(?!บริหารส่วน)|เมืองพัทยา|กรุงเทพมหานคร)[ก-๎]*(?:\s(?:เขต|ที่)\s?[\d๐-๙]+)?)/;
const provinceKind = /(?:^[^\S\n]*|ของ\s*)(จังหวัด[ก-๎]+)\s*(?:$|ประจำ|ปีงบ|พ\.)/m;
const auditor = /ป้องกันและปราบปรามการทุจริต/;

/**
 * The agency whose report it is (as printed, type in full): the local agency of the title, else the most frequent one
 * of the whole text; else an agency of another kind that the title names. Null = none found.
 */
export function ownAgency(blocks: readonly Block[], titles: readonly ProseLine[]): OwnAgency | null {
  const runs = agencyRuns(blocks);
  const inTitle = new Set(titles.map(({ line }) => line));
  for (const run of runs) {
    if (!inTitle.has(run.line)) continue;
    const name = titleName(run, runs);
    if (name !== '') return own(run, name);
  }
  return mostFrequent(runs) ?? otherAgency(titles);
}

const own = ({ type, full, line }: AgencyRun, name: string): OwnAgency => ({
  type,
  name,
  text: full + name,
  line,
});

function mostFrequent(runs: readonly AgencyRun[]): OwnAgency | null {
  const votes = new Map<string, { readonly agency: OwnAgency; count: number }>();
  for (const run of runs) {
    const name = beginsAfterName(run.run) ? '' : placeName(run.run);
    if (name.length < 2) continue;
    const agency = own(run, name);
    const vote = votes.get(agency.text) ?? { agency, count: 0 };
    vote.count += 1;
    votes.set(agency.text, vote);
  }
  const best = [...votes.values()].reduce<{ agency: OwnAgency; count: number } | null>(
    (most, vote) => (most && most.count >= vote.count ? most : vote),
    null,
  );
  return best?.agency ?? null;
}

function otherAgency(titles: readonly ProseLine[]): OwnAgency | null {
  for (const pattern of [otherKinds, provinceKind])
    for (const { text, line } of titles) {
      const printed = beforeYear(pattern.exec(text)?.[1] ?? '');
      if (printed.length > 3 && !auditor.test(printed) && printed !== 'สำนักงาน')
        return { type: '', name: printed, text: printed, line };
    }
  return null;
}

const beforeYear = (name: string): string =>
  name.replace(/(?:ประจำ|ปีงบ|ได้|จึง|เพื่อ|อำเภอ|(?<!^)จังหวัด).*$/, '').trim();
