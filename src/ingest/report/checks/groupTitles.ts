import { toArabicDigits } from '../../../text/digits';
import { bare } from '../../../text/normalise';
import { lineOf } from '../../place';
import type { ReportDoubt, ReportHeading } from '../report';
import type { FactsContext } from './factsContext';
import { doubtAt, textSpot } from './factsDoubt';

interface Group {
  readonly heading: ReportHeading;
  readonly number: string;
  readonly title: string;
}

const groupForm = /^[*#\s]*ประเด็น(?:ที่)?\s*(\d{1,2})[\s.):-]*(\S[\s\S]*)$/;
const continuation = /\(\s*ต่อ\s*\)/g;
/** Shorter runs of letters ("การป้องกัน") stand in titles of every kind. */
const tellingLetters = 12;

/**
 * Two groups under one title (C27): an error at the later. Where the measures of one of them share words with the
 * title and those of the other do not, the other is told apart as unrelated; the detail has the words shared.
 */
export function groupTitles({ report, about }: FactsContext): ReportDoubt[] {
  const groups = report.headings.filter(({ kind }) => kind === 'group').flatMap(readGroup);
  const doubts: ReportDoubt[] = [];
  const first = new Map<string, Group>();
  for (const group of groups) {
    const earlier = first.get(group.title);
    if (!earlier) first.set(group.title, group);
    if (!earlier || earlier.number === group.number) continue;
    const { line, text } = group.heading;
    const spot = textSpot(line);
    const same = { value: text, about: about(), detail: earlier.heading.text };
    doubts.push(doubtAt('group-title-repeated', 'error', spot, same));
    const [shared, other] = [earlier, group].map(({ heading }) =>
      sharedWords(group.title, titlesUnder(heading)),
    );
    if (shared === undefined || other === undefined || shared === '' || other !== '') continue;
    const titles = titlesUnder(group.heading).join(' | ');
    if (titles === '') continue;
    const unrelated = { value: text, about: about(), detail: `${titles}; ${shared}` };
    doubts.push(doubtAt('group-title-unrelated', 'warning', spot, unrelated));
  }
  return doubts;

  function titlesUnder({ rows }: ReportHeading): string[] {
    const lines = new Set(rows.map(lineOf));
    return report.measures.filter(({ line }) => lines.has(lineOf(line))).map(({ title }) => title);
  }
}

function readGroup(heading: ReportHeading): Group[] {
  const [, number, title] = groupForm.exec(toArabicDigits(heading.text)) ?? [];
  return number === undefined || title === undefined
    ? []
    : [{ heading, number: String(Number(number)), title: bare(title.replace(continuation, '')) }];
}

/** The longest run of letters that a title shares with any of the texts, '' where it tells nothing. */
function sharedWords(title: string, texts: readonly string[]): string {
  let longest = '';
  for (const text of texts.map(bare)) {
    for (let start = 0; start + tellingLetters <= title.length; start += 1) {
      let end = start + Math.max(tellingLetters, longest.length + 1);
      while (end <= title.length && text.includes(title.slice(start, end))) {
        longest = title.slice(start, end);
        end += 1;
      }
    }
  }
  return longest;
}
