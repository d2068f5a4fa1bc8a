import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeBeyond } from './beyondFile';

/** More than 2 GB of CSV: no array of Node holds its bytes. */
const usualRows = 30_000_000;
const memory = '2GB';
/** How often the process and its folder are looked at, ms. */
const often = 500;

/** Bytes of all files below; some of them may go while they are counted. */
function bytesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).reduce((sum, entry) => {
    const found = statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false });
    return sum + (found?.isFile() ? found.size : 0);
  }, 0);
}

/** The most memory that a process held so far, bytes; NaN where the system does not say. */
function peakOf(pid: number | undefined): number {
  try {
    const [, kilobytes = 'NaN'] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes) * 1024;
  } catch {
    return NaN;
  }
}

const gigabytes = (bytes: number): string => `${(bytes / 1e9).toFixed(2)} GB`;

/** Prints how `analyse` takes a file that no tab and no array holds: time, memory, and bytes on the disk. */
export async function benchBeyond(rows = usualRows): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ita-beyond-'));
  const spill = mkdtempSync(join(folder, 'temp-'));
  const path = join(folder, 'beyond-สมมติ.csv');
  try {
    const agencies = writeBeyond(path, rows);
    const words = ['analyse', path, '--native', '--memory', memory, '--agency', 'อบต.หนองแสงเหนือ@ลำปาง'];
    const from = performance.now();
    const child = spawn(process.execPath, [resolve('src/cli/ita.mjs'), ...words], {
      env: { ...process.env, TMPDIR: spill },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    let [peak, disk] = [NaN, 0];
    const looking = setInterval(() => {
      const now = peakOf(child.pid);
      if (!Number.isNaN(now)) peak = now;
      disk = Math.max(disk, bytesIn(spill));
    }, often);
    const code = await new Promise<number | null>((done) => child.once('exit', done));
    clearInterval(looking);
    if (code !== 0) throw new Error(`analyse ended with ${code}`);
    const seconds = Math.round((performance.now() - from) / 1000);
    const left = readdirSync(spill).length;
    console.log('| rows | agencies | file | --memory | time | peak memory | on the disk | left behind |');
    console.log('|---|---|---|---|---|---|---|---|');
    console.log(
      `| ${rows} | ${agencies} | ${gigabytes(statSync(path).size)} | ${memory} | ${seconds} s | ${gigabytes(peak)} | ${gigabytes(disk)} | ${left} |`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
