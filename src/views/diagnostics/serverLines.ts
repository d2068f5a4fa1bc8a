import type { Facts } from '../../state/diagnostics';
import type { ServedFile } from '../../state/diagnosticFiles';
import type { Language } from '../../text/messages/define';
import { diagnosticsMessages } from '../../text/messages/diagnostics';
import { line, megabytes, unless, type Line } from './line';

/** Larger than this, a file is worth compressing. */
const worthPacking = 1e6;

/** What the server does, and what the page's policy allows. */
export function serverLines(facts: Facts, lang: Language): readonly Line[] {
  const { name, value, advice } = diagnosticsMessages[lang];
  const { policy } = facts;
  const file = (kind: ServedFile['kind']) => facts.files.find((each) => each.kind === kind);
  const yes = (is: boolean) => (is ? value.yes : value.no);
  return [
    fileLine(name.wasm, file('wasm'), /^application\/wasm$/, 'wasmType', lang),
    fileLine(name.script, file('script'), /^(text|application)\/(x-)?javascript$/, 'scriptType', lang),
    packedLine(file('wasm'), facts.isLoopback, lang),
    line(
      name.policyMeta,
      policy.hasMeta ? value.there : value.missing,
      unless(policy.hasMeta, advice.policyMeta),
    ),
    line(name.policyHeader, file('page')?.hasPolicy ? value.there : value.missing),
    line(name.policyInForce, yes(policy.isInForce), unless(policy.isInForce, advice.policyOff)),
    line(name.policyWasm, yes(policy.allowsWasm), unless(policy.allowsWasm, advice.policyWasm)),
    line(
      name.secure,
      facts.isSecure ? value.secure : value.insecure,
      unless(facts.isSecure, advice.insecure),
    ),
    line(name.held, facts.isHeld ? value.yes : value.notHeld),
    line(name.frame, yes(facts.isFramed)),
  ];
}

function fileLine(
  name: string,
  file: ServedFile | undefined,
  right: RegExp,
  wrong: 'wasmType' | 'scriptType',
  lang: Language,
): Line {
  const { value, advice } = diagnosticsMessages[lang];
  if (!file || file.status === 0) return line(name, value.notAnswered, advice.notAnswered);
  const said = `${file.status} · ${file.type || value.noType}`;
  if (file.status === 405 || file.status === 501) return line(name, said, advice.notAnswered);
  if (file.status !== 200) return line(name, said, advice.fileMissing);
  return line(name, said, unless(right.test(file.type), advice[wrong]));
}

function packedLine(file: ServedFile | undefined, isLoopback: boolean, lang: Language): Line {
  const { name, value, advice } = diagnosticsMessages[lang];
  if (file?.status !== 200) return line(name.compression, value.unknown);
  const size = file.bytes === null ? '' : megabytes(file.bytes);
  if (file.encoding !== '') return line(name.compression, `${file.encoding} ${size}`.trim());
  const isFine = isLoopback || (file.bytes ?? 0) < worthPacking;
  return line(name.compression, value.notPacked(size).trim(), unless(isFine, advice.notPacked));
}
