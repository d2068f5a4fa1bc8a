/**
 * Why the engine did not start. `wasm-missing`: the browser has no WebAssembly, or it was switched off.
 * `wasm-forbidden`: the page's CSP lacks 'wasm-unsafe-eval'. `network`: a file of the engine could not be fetched.
 * `not-wasm`: the server answered with something else (an error page). `worker`: the browser refused or lost the worker.
 * `timeout`: no progress for a minute.
 */
export type EngineFaultCode =
  'wasm-missing' | 'wasm-forbidden' | 'network' | 'not-wasm' | 'worker' | 'timeout';

export class EngineFault extends Error {
  override readonly name = 'EngineFault';
  constructor(
    readonly code: EngineFaultCode,
    detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}

/** The engine's memory is spent or torn: it answers nothing more and must be built anew from the sources. */
export const isTrap = (error: unknown): boolean =>
  error instanceof Error &&
  /unreachable|out of bounds|memory access|table index|null function|RuntimeError/i.test(error.message);
