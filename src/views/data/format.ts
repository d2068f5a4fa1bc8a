const counts = new Intl.NumberFormat('en');

/** A count with thousands separated: 83,000. */
export const whole = (count: number): string => counts.format(count);

/** Bytes as a person reads them: 812 KB, 12.4 MB. */
export const bytes = (count: number): string =>
  count < 1_000_000 ? `${Math.ceil(count / 1000)} KB` : `${(count / 1_000_000).toFixed(1)} MB`;
