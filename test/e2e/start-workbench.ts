import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';

/** What the setup leaves for the tests and the teardown. */
export interface Started {
  process: ChildProcess;
}

declare global {
  var startedWorkbench: Started | undefined;
}

/** Milliseconds: two minutes of building become several on a machine that is busy. */
const PATIENCE = 900_000;

/** A port that nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, 'localhost', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

/** Builds and serves everything once, as `npm start -- --workbench` does. `WORKBENCH_URL` uses one that runs already. */
export default async function start(): Promise<void> {
  if (process.env['WORKBENCH_URL']) return;
  const root = path.resolve(__dirname, '../..');
  const port = await freePort();
  const started = spawn(
    process.execPath,
    ['--import', 'tsx', path.join(root, 'tools/start.ts'), '--workbench', '--port', String(port)],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  globalThis.startedWorkbench = { process: started };
  let output = '';
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`The workbench did not start in time.\n${output}`)), PATIENCE);
    const listen = (chunk: Buffer) => {
      output += chunk.toString();
      const url = /^Workbench: (\S+)$/m.exec(output)?.[1];
      if (!url) return;
      clearTimeout(timer);
      process.env['WORKBENCH_URL'] = url;
      resolve();
    };
    started.stdout.on('data', listen);
    started.stderr.on('data', listen);
    started.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`The workbench ended with code ${code}.\n${output}`));
    });
  });
}
