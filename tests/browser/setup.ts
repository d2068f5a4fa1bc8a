import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    appUrl: string;
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const patience = 120_000;

/** Starts the app just as a person does, `npm start`, and ends it and all it started after the last test. */
export default async function setup(project: TestProject): Promise<() => void> {
  const windows = process.platform === 'win32';
  const app = spawn('npm', ['start'], { cwd: root, detached: !windows, shell: windows });
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    const late = setTimeout(() => reject(new Error(`npm start gave no address:\n${said}`)), patience);
    const listen = (chunk: Buffer) => {
      // eslint-disable-next-line no-control-regex -- colours of the terminal stand inside the address
      said += chunk.toString().replace(/\u001b\[\d*m/g, '');
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
      if (address === undefined) return;
      clearTimeout(late);
      resolve(address);
    };
    app.stdout.on('data', listen);
    app.stderr.on('data', listen);
    app.on('exit', (code) => reject(new Error(`npm start ended with ${code}:\n${said}`)));
  });
  project.provide('appUrl', url);
  return () => {
    if (app.pid === undefined) return;
    if (windows) app.kill();
    else process.kill(-app.pid);
  };
}
