export interface ReadProgress {
  readonly bytes: number;
  /** Bytes of the whole file. */
  readonly of: number;
  readonly rows: number;
}
