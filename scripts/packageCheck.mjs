/*
 * Serves the zip as an agency's administrator would, under nginx and under Apache at a sub-path with the notes that lie in
 * it, and drives it with a browser. Starts its own servers on ports of its own; a server that is not installed is said so.
 */
import { spawn, spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { chromium } from 'playwright-core';

const installed = (program) => spawnSync(program, ['-v']).error === undefined;

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

async function unzip(zip, site) {
  for (const [name, bytes] of Object.entries(unzipSync(await readFile(zip)))) {
    await mkdir(dirname(join(site, name)), { recursive: true });
    await writeFile(join(site, name), bytes);
  }
}

/** `http { … }` of a machine's nginx, and the notes as its administrator includes them. */
const nginxConf = (home, port) => `
daemon off; pid ${home}/nginx.pid; error_log ${home}/error.log;
events {}
http {
  access_log off; default_type application/octet-stream;
  client_body_temp_path ${home}/a; proxy_temp_path ${home}/b; fastcgi_temp_path ${home}/c;
  uwsgi_temp_path ${home}/d; scgi_temp_path ${home}/e;
  server { listen 127.0.0.1:${port}; root ${home}/site; include ${home}/site/ita/notes/nginx.conf; }
}`;

const modules = '/usr/lib/apache2/modules';
const apacheConf = (home, port) => `
ServerName 127.0.0.1
ServerRoot ${home}
Listen 127.0.0.1:${port}
PidFile ${home}/apache.pid
Mutex file:${home}
ErrorLog ${home}/error.log
LoadModule mpm_event_module ${modules}/mod_mpm_event.so
${['authz_core', 'mime', 'dir', 'headers', 'rewrite', 'setenvif', 'env', 'deflate', 'filter']
  .map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`)
  .join('\n')}
TypesConfig /etc/mime.types
User www-data
Group www-data
DocumentRoot ${home}/site
<Directory ${home}/site>
  AllowOverride All
  Require all granted
</Directory>
AddOutputFilterByType DEFLATE text/html text/css text/javascript application/json text/csv
`;

const servers = {
  nginx: { program: 'nginx', conf: nginxConf, args: (file) => ['-c', file] },
  apache: { program: 'apache2', conf: apacheConf, args: (file) => ['-f', file, '-DFOREGROUND'] },
};

const head = (url, encoding) =>
  new Promise((resolve, reject) => {
    const asked = request(url, { headers: { 'accept-encoding': encoding } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk) => (bytes += chunk.length));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, bytes }));
    });
    asked.on('error', reject).end();
  });

async function answering(url) {
  for (let turn = 0; turn < 100; turn += 1) {
    if (await head(url, 'identity').catch(() => null)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} does not answer`);
}

/** What the notes promise, header by header. */
async function headerFaults(url) {
  const faults = [];
  const hold = (name, isTrue) => isTrue || faults.push(name);
  const page = await head(url, 'gzip');
  const embed = await head(`${url}embed.html`, 'identity');
  const names = await (await fetch(url)).text();
  const script = `${url}${/\.\/(assets\/index-[^"]+\.js)/.exec(names)?.[1]}`;
  const code = await head(script, 'gzip');
  const plain = await head(script, 'identity');
  hold('page: text/html', page.headers['content-type']?.startsWith('text/html'));
  hold('page: asked for anew', page.headers['cache-control'] === 'no-cache');
  hold('page: frame-ancestors self', page.headers['content-security-policy'] === "frame-ancestors 'self'");
  hold('embed: frame-ancestors *', embed.headers['content-security-policy'] === 'frame-ancestors *');
  hold('embed: any origin', embed.headers['access-control-allow-origin'] === '*');
  hold('code: text/javascript', /^(text|application)\/javascript/.test(code.headers['content-type'] ?? ''));
  hold('code: packed', code.headers['content-encoding'] === 'gzip' && code.bytes < plain.bytes / 2);
  hold('code: kept a year', code.headers['cache-control']?.includes('immutable'));
  hold('code: any origin', code.headers['access-control-allow-origin'] === '*');
  hold('nosniff', code.headers['x-content-type-options'] === 'nosniff');
  return faults;
}

/** The app computes an example with its engine, an embed draws in a frame; nothing else is asked and nothing complains. */
async function browserFaults(url) {
  const browser = await chromium.launch({
    executablePath: process.env.BROWSER_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking'],
  });
  const faults = [];
  try {
    const page = await browser.newPage({ locale: 'th-TH' });
    const types = new Map();
    page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
    page.on('request', (each) => {
      if (!each.url().startsWith(url) && !/^(blob|data):/.test(each.url()))
        faults.push(`request to ${each.url()}`);
    });
    page.on('response', async (response) => types.set(response.url(), await response.allHeaders()));
    await page.goto(`${url}host.html`);
    await page.frameLocator('iframe').locator('svg text').first().waitFor();
    await page.waitForFunction(() => document.querySelector('iframe').style.height !== '');
    await page.goto(`${url}embed.html#view=heat&example=nongchok`);
    await page.getByRole('button', { name: 'คำนวณจากไฟล์ข้อมูล' }).click();
    await page.locator('svg text').first().waitFor({ timeout: 120_000 });
    const wasm = [...types].find(([each]) => each.endsWith('.wasm'))?.[1];
    if (wasm?.['content-type'] !== 'application/wasm') faults.push(`wasm as ${wasm?.['content-type']}`);
    if (!wasm?.['content-encoding']) faults.push('wasm is not packed');
    await page.goto(`${url}#/overview?example=nongchok`);
    await page.locator('svg text').first().waitFor();
  } catch (error) {
    faults.push(String(error));
  } finally {
    await browser.close();
  }
  return faults;
}

async function checkUnder(name, zip) {
  const { program, conf, args } = servers[name];
  if (!installed(program)) return [`${program} is not installed here: not checked`];
  const home = await mkdtemp(join(tmpdir(), `ita-${name}-`));
  await chmod(home, 0o755);
  await unzip(zip, join(home, 'site'));
  const port = await freePort();
  await writeFile(join(home, 'server.conf'), conf(home, port));
  const server = spawn(program, args(join(home, 'server.conf')), { stdio: ['ignore', 'inherit', 'inherit'] });
  const url = `http://127.0.0.1:${port}/ita/`;
  try {
    await answering(url);
    return [...(await headerFaults(url)), ...(await browserFaults(url))];
  } finally {
    server.kill();
    await new Promise((resolve) => (server.exitCode === null ? server.once('exit', resolve) : resolve()));
    await rm(home, { recursive: true, force: true });
  }
}

/** True when every server that is installed serves the zip as promised; says what it found. */
export async function check(zip) {
  let isGood = true;
  for (const name of Object.keys(servers)) {
    const faults = await checkUnder(name, zip).catch((error) => [String(error)]);
    const missing = faults.length === 1 && faults[0].endsWith('not checked');
    isGood &&= faults.length === 0 || missing;
    process.stdout.write(`${name}: ${faults.length === 0 ? 'as promised' : faults.join('; ')}\n`);
  }
  return isGood;
}
