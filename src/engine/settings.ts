/** Sums of integers are HUGEINT and shares are DECIMAL in the engine; numbers are what the rest of the program knows. */
export const openConfig = {
  maximumThreads: 1,
  query: { castBigIntToDouble: true, castDecimalToDouble: true },
} as const;

/** Before anything else: an extension asked for offline throws through the wasm stack and takes the engine with it. */
export const beforeLoading = `
SET autoinstall_known_extensions = false;
SET autoload_known_extensions = false;
`;

/** After the tables exist: no statement of a user may reach a file or the network, or undo this. */
export const afterLoading = `
SET enable_external_access = false;
SET lock_configuration = true;
`;

/** A second database of the engine, whose tables are packed whenever it is told to CHECKPOINT; on each connection. */
export const makePacked = "ATTACH ':memory:' AS packed (COMPRESS);";
export const usePacked = 'USE packed;';
