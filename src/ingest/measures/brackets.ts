/** Further apart than this, a bracket is taken for one that somebody forgot to close. */
const reach = 100;

/** Whether a place of a text lies between `(` and `)` of one line, for places asked for in ascending order. */
export function bracketReader(text: string): (at: number) => boolean {
  let read = 0;
  let open = -1;
  return (at) => {
    for (; read < at; read += 1) {
      const letter = text[read];
      if (letter === '(') open = read;
      else if (letter === ')' || letter === '\n') open = -1;
    }
    return open >= 0 && at - open <= reach;
  };
}
