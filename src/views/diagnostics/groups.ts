import type { Facts } from '../../state/diagnostics';
import type { Language } from '../../text/messages/define';
import { diagnosticsMessages } from '../../text/messages/diagnostics';
import { line, type Group, type Line } from './line';
import { browserLines, engineLines, errorLines, storageLines, timingLines } from './pageLines';
import { serverLines } from './serverLines';

function appLines({ app, taken }: Facts, lang: Language): readonly Line[] {
  const { name } = diagnosticsMessages[lang];
  return [
    line(name.version, `ITA Lens ${app.version}`),
    line(name.build, app.build),
    line(name.address, app.address),
    line(name.taken, taken),
  ];
}

/** Everything that was found out, in the order in which an administrator asks. */
export function groups(facts: Facts, lang: Language): readonly Group[] {
  const { group } = diagnosticsMessages[lang];
  return [
    { title: group.app, lines: appLines(facts, lang) },
    { title: group.engine, lines: engineLines(facts, lang) },
    { title: group.server, lines: serverLines(facts, lang) },
    { title: group.storage, lines: storageLines(facts, lang) },
    { title: group.timings, lines: timingLines(facts, lang) },
    { title: group.errors, lines: errorLines(facts, lang) },
    { title: group.browser, lines: browserLines(facts, lang) },
  ];
}

export const attentionCount = (all: readonly Group[]): number =>
  all.flatMap(({ lines }) => lines).filter(({ isOk }) => !isOk).length;

/** For pasting into a letter: a line each, those to look at marked with `!` and followed by what to do. */
export function asText(all: readonly Group[], lang: Language): string {
  const { title } = diagnosticsMessages[lang];
  const parts = all.map((group) =>
    [
      `# ${group.title}`,
      ...group.lines.flatMap(({ name, value, isOk, advice }) => [
        `${isOk ? ' ' : '!'} ${name}: ${value}`,
        ...(advice === null ? [] : [`  → ${advice}`]),
      ]),
    ].join('\n'),
  );
  return `ITA Lens · ${title}\n\n${parts.join('\n\n')}\n`;
}
