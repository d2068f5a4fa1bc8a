import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Milliseconds for the build and the start of the server. */
const patience = 180_000;

export interface Server {
  /** Ends in a slash. */
  readonly url: string;
  readonly stop: () => void;
}

/** Starts the app just as a person does, `npm start`. Rejects with all it said when it gives no address. */
export async function startServer(): Promise<Server> {
  const windows = process.platform === 'win32';
  // A group of its own: npm, its shell and the server are ended together.
  // The test runner's own NODE_ENV would turn the production build into one for development.
  const env = { ...process.env, NODE_ENV: 'production' };
  const app = spawn('npm', ['start'], { cwd: root, env, detached: !windows, shell: windows });
  const stop = () => {
    if (app.pid === undefined || app.exitCode !== null) return;
    if (windows) app.kill();
    else process.kill(-app.pid);
  };
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    const late = setTimeout(() => reject(new Error(`npm start gave no address:\n${said}`)), patience);
    const listen = (chunk: Buffer) => {
      // eslint-disable-next-line no-control-regex -- the terminal's colours stand inside the address
      said += chunk.toString().replace(/\u001b\[\d*m/g, '');
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
      if (address === undefined) return;
      clearTimeout(late);
      resolve(address);
    };
    app.stdout.on('data', listen);
    app.stderr.on('data', listen);
    app.on('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`npm start ended with ${code}:\n${said}`));
    });
  }).catch((reason: unknown) => {
    stop();
    throw reason;
  });
  return { url, stop };
}
