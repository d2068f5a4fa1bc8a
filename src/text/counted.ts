/** Made once: a formatter takes a hundred times as long to make as to use. */
const whole = new Intl.NumberFormat('en');

/** "10,549": a count as it is printed in both languages. */
export const counted = (count: number): string => whole.format(count);
