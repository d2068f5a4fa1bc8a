/* npm run data:national: a made-up country (สมมติ) on demand, as CSV (UTF-8, Windows-874) and Arrow IPC; see data/README.md. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadModule } from '../../src/cli/load.mjs';

const { readOptions } = await loadModule('data/make/national/options.ts');
const options = readOptions(process.argv.slice(2));
if (typeof options === 'string') {
  console.error(options);
  process.exitCode = 2;
} else {
  const { makeNational } = await loadModule('data/make/national/make.ts');
  const usual = fileURLToPath(new URL('../national/', import.meta.url));
  const folder = options.out === null ? usual : resolve(options.out);
  const years = makeNational(options, folder);
  for (const { fiscalYear, agencies, mean, share } of years)
    console.log(
      `${fiscalYear}: ${agencies} agencies, mean ${mean.toFixed(2)}, ${(share * 100).toFixed(2)} % ≥ 85`,
    );
  const faults = years.flatMap(({ fault }) => fault ?? []);
  for (const fault of faults) console.error(`not like the country: ${fault}`);
  console.log(`written to ${folder}`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
