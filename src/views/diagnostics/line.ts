/** One thing that was checked. `advice` stands where `isOk` is false. */
export interface Line {
  readonly name: string;
  readonly value: string;
  readonly isOk: boolean;
  readonly advice: string | null;
}

export interface Group {
  readonly title: string;
  readonly lines: readonly Line[];
}

/** Without advice, or with null, it is in order. */
export const line = (name: string, value: string, advice: string | null = null): Line => ({
  name,
  value,
  isOk: advice === null,
  advice,
});

/** The advice where something is wrong. */
export const unless = (isRight: boolean, advice: string): string | null => (isRight ? null : advice);

export const megabytes = (bytes: number): string =>
  bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
export const inSeconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(2);
