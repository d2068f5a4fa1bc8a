/* `npm run package`: the build, packed copies beside its large files, server notes, and one zip of it all. */
import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { zipSync } from 'fflate';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const made = join(root, 'dist-package');
const folder = join(made, 'ita');
const notes = join(root, 'scripts/package');
/** The best packing of the engine takes a minute of one core; `--fast` is for trying the notes. */
const brotliQuality = process.argv.includes('--fast') ? 5 : 11;
/** Smaller files gain nothing; what is packed already, nothing more. */
const leastBytes = 2048;
const packable = /\.(html|js|css|json|wasm|csv|svg|txt)$/;

const filesIn = async (path) =>
  (await readdir(path, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

async function pack(path) {
  const bytes = await readFile(path);
  if (bytes.length < leastBytes) return;
  const quality = {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      [constants.BROTLI_PARAM_LGWIN]: 24,
    },
  };
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(bytes, quality),
    promisify(gzip)(bytes, { level: brotliQuality === 5 ? 6 : 9 }),
  ]);
  await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
}

async function make() {
  await rm(made, { recursive: true, force: true });
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  execFileSync(process.execPath, [vite, 'build', '--outDir', folder, '--logLevel', 'warn'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  for (const path of await filesIn(folder)) if (packable.test(path)) await pack(path);
  await mkdir(join(folder, 'notes'));
  await copyFile(join(notes, '.htaccess'), join(folder, '.htaccess'));
  await copyFile(join(notes, 'web.config'), join(folder, 'web.config'));
  await copyFile(join(notes, 'nginx.conf'), join(folder, 'notes/nginx.conf'));
  await copyFile(join(notes, 'READ-ME.txt'), join(folder, 'READ-ME.txt'));
  await copyFile(join(root, 'docs/host.html'), join(folder, 'host.html'));
  const zipped = {};
  for (const path of (await filesIn(folder)).sort()) {
    // Packed copies are stored: packing them again costs time and gains nothing.
    const level = /\.(br|gz|woff2)$/.test(path) ? 0 : 6;
    zipped[relative(made, path).replaceAll('\\', '/')] = [await readFile(path), { level }];
  }
  const zip = join(made, 'ita-lens.zip');
  await writeFile(zip, zipSync(zipped));
  const megabytes = ((await stat(zip)).size / 1e6).toFixed(1);
  process.stdout.write(`${relative(root, zip)}: ${Object.keys(zipped).length} files, ${megabytes} MB\n`);
  return zip;
}

const zip = await make();
if (process.argv.includes('--check')) {
  const { check } = await import('./packageCheck.mjs');
  process.exitCode = (await check(zip)) ? 0 : 1;
}
