/** What takes longer than this is told of, ms; what goes on, this often. */
const first = 300;
const again = 2000;

export interface Progress {
  /** What is being done, as one line. The same words with other numbers are the same step. */
  readonly now: (text: string) => void;
  readonly end: () => void;
}

const wordsOf = (text: string): string => text.replace(/\d[\d.,]*/g, '');

/** Tells of steps that take long, and of nothing else. */
export function progress(say: (text: string) => void): Progress {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let [latest, told] = ['', ''];
  let due = Infinity;
  const wait = (time: number): void => {
    clearTimeout(timer);
    due = performance.now() + time;
    timer = setTimeout(tell, time).unref();
  };
  const tell = (): void => {
    if (latest !== told) say(latest);
    told = latest;
    wait(again);
  };
  return {
    now(text) {
      const isSame = wordsOf(text) === wordsOf(latest);
      latest = text;
      // Some steps keep the thread to themselves, so that no timer rings.
      if (!isSame) wait(first);
      else if (performance.now() >= due) tell();
    },
    end: () => clearTimeout(timer),
  };
}
