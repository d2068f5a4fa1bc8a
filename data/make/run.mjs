/* npm run data: makes and checks data/province and the answers that the examples show first; with --check it only compares with the files that are there. */
import { loadModule } from '../../src/cli/load.mjs';

const compare = process.argv.includes('--check');
const { makeData } = await loadModule('data/make/main.ts');
const { storeAnswers } = await loadModule('data/make/answers.ts');
const made = makeData(compare);
const wrong = made.length > 0 ? made : await storeAnswers(compare);
for (const line of wrong) console.error(line);
if (wrong.length === 0) console.log(compare ? 'data/ is as made' : 'data/ written and checked');
process.exitCode = wrong.length > 0 ? 1 : 0;
