/* npm run data: makes and checks data/province; with --check it only compares with the files that are there. */
import { loadModule } from '../../src/cli/load.mjs';

const compare = process.argv.includes('--check');
const { makeData } = await loadModule('data/make/main.ts');
const wrong = makeData(compare);
for (const line of wrong) console.error(line);
if (wrong.length === 0)
  console.log(compare ? 'data/province is as made' : 'data/province written and checked');
process.exitCode = wrong.length > 0 ? 1 : 0;
