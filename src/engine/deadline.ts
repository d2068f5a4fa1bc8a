import { EngineFault } from './fault';

/** A clock that any progress restarts; `race` rejects with the fault `timeout` when it has run out. */
export function deadline(milliseconds: number) {
  let timer: ReturnType<typeof setTimeout>;
  let ring: (fault: EngineFault) => void = () => undefined;
  const rung = new Promise<never>((_, reject) => {
    ring = reject;
  });
  rung.catch(() => undefined);
  const restart = () => {
    clearTimeout(timer);
    timer = setTimeout(() => ring(new EngineFault('timeout', `${milliseconds} ms`)), milliseconds);
  };
  restart();
  return {
    restart,
    stop: () => clearTimeout(timer),
    race: <T>(work: Promise<T>): Promise<T> => Promise.race([work, rung]),
  };
}
