import type { Facts } from '../../state/diagnostics';
import type { Language } from '../../text/messages/define';
import { diagnosticsMessages } from '../../text/messages/diagnostics';
import { shellMessages } from '../../text/messages/shell';
import { inSeconds, line, megabytes, unless, type Line } from './line';

/** Milliseconds over which a person waits without reason. */
const slow = { paint: 3000, engine: 20_000 } as const;
/** Share of the space over which the next work may not fit. */
const nearlyFull = 0.8;

export function engineLines({ engine }: Facts, lang: Language): readonly Line[] {
  const { name, value } = diagnosticsMessages[lang];
  const failure = engine.failure === null ? null : shellMessages[lang].failure[engine.failure];
  const said =
    engine.failure === null ? value.stage[engine.stage] : `${value.stage.failed} (${engine.failure})`;
  return [
    line(name.stage, said, failure),
    line(name.engineVersion, engine.version ?? value.notYet),
    line(name.bundle, 'eh'),
    line(name.memory, engine.bytes === null ? value.notYet : megabytes(engine.bytes)),
  ];
}

export function storageLines({ storage }: Facts, lang: Language): readonly Line[] {
  const { name, value, advice } = diagnosticsMessages[lang];
  const { used, quota } = storage;
  const isKnown = used !== null && quota !== null;
  return [
    line(name.database, value[storage.database], unless(storage.database === 'there', advice.database)),
    line(
      name.small,
      storage.keepsSmall ? value.there : value.refused,
      unless(storage.keepsSmall, advice.database),
    ),
    line(
      name.quota,
      isKnown ? value.ofQuota(megabytes(used), megabytes(quota)) : value.unknown,
      unless(!isKnown || used <= quota * nearlyFull, advice.quota),
    ),
  ];
}

export function timingLines({ timings }: Facts, lang: Language): readonly Line[] {
  const { name, value, advice } = diagnosticsMessages[lang];
  const time = (milliseconds: number | null) =>
    milliseconds === null ? value.notYet : value.seconds(inSeconds(milliseconds));
  return [
    line(
      name.firstPaint,
      time(timings.firstPaint),
      unless((timings.firstPaint ?? 0) <= slow.paint, advice.slowPaint),
    ),
    line(name.firstChart, time(timings.firstChart)),
    line(
      name.engineStart,
      time(timings.engineStart),
      unless((timings.engineStart ?? 0) <= slow.engine, advice.slowEngine),
    ),
    line(name.lastLoad, time(timings.lastLoad)),
  ];
}

export function errorLines({ errors }: Facts, lang: Language): readonly Line[] {
  const { name, value, advice } = diagnosticsMessages[lang];
  if (errors.length === 0) return [line(name.noErrors, value.none)];
  return errors.map((error) => {
    const said = [error.phrase, error.place, value.after(inSeconds(error.at))];
    if (error.times > 1) said.push(value.times(String(error.times)));
    return line(
      `${error.kind} ${error.name}`,
      said.filter((part) => part !== null).join(' · '),
      advice.error,
    );
  });
}

export function browserLines({ browser, screen }: Facts, lang: Language): readonly Line[] {
  const { name, value } = diagnosticsMessages[lang];
  const wishes = [screen.isDark ? value.dark : value.light];
  if (screen.reducesMotion) wishes.push(value.still);
  return [
    line(name.agent, browser.agent),
    line(name.languages, browser.languages),
    line(name.cores, String(browser.cores)),
    line(name.window, `${screen.window} (× ${screen.pixelRatio})`),
    line(name.screen, screen.screen),
    line(name.wishes, wishes.join(' · ')),
  ];
}
