/** nginx with the recipe of docs/hosting, as it stands but for the places on this machine, serving a folder until it is stopped. */

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { join } from 'node:path';

/** What is put in the place of what in the recipe: each must be there, else the trial would try something else. */
export type Changes = readonly (readonly [found: string | RegExp, put: string])[];

export interface Place {
  /** For its configuration, log and temporary files. */
  readonly folder: string;
  readonly root: string;
  readonly port: number;
  readonly key: string;
  readonly certificate: string;
}

export function hasNginx(): boolean {
  return spawnSync('nginx', ['-v'], { stdio: 'ignore' }).status === 0;
}

/** @throws Error for a change whose place the recipe does not have. */
function changed(recipe: string, changes: Changes): string {
  return changes.reduce((text, [found, put]) => {
    const made = text.replace(found, () => put);
    if (made === text) throw new Error(`The recipe has no ${String(found)}.`);
    return made;
  }, recipe);
}

/** The whole configuration: the recipe with this machine's places, in what a distribution puts around it. */
function configuration(recipe: string, place: Place, changes: Changes): string {
  const server = changed(recipe, [
    [/listen 443 ssl;/, `listen 127.0.0.1:${place.port} ssl;`],
    [/ssl_certificate {5}\S+;/, `ssl_certificate ${place.certificate};`],
    [/ssl_certificate_key \S+;/, `ssl_certificate_key ${place.key};`],
    [/root \S+;/, `root ${place.root};`],
    ['include mime.types;', 'include /etc/nginx/mime.types;'],
    ...changes,
  ]);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${join(place.folder, kind)};`,
  );
  return `daemon off;
worker_processes 1;
pid ${join(place.folder, 'nginx.pid')};
error_log ${join(place.folder, 'error.log')};
events { worker_connections 256; }
http {
access_log off;
${temporary.join('\n')}
${server}
}
`;
}

/** Serves until the program that is returned is ended. @throws Error in nginx's words when it does not start. */
export async function startNginx(recipe: string, place: Place, changes: Changes = []): Promise<ChildProcess> {
  mkdirSync(place.folder, { recursive: true });
  const file = join(place.folder, 'nginx.conf');
  writeFileSync(file, configuration(recipe, place, changes));
  const program = spawn('nginx', ['-p', place.folder, '-c', file, '-e', join(place.folder, 'error.log')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let words = '';
  program.stderr.on('data', (part: Buffer) => (words += part.toString()));
  for (let tries = 0; tries < 100; tries += 1) {
    if (program.exitCode !== null) throw new Error(`nginx did not start: ${words}`);
    if (await answers(place.port)) return program;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  program.kill();
  throw new Error(`nginx does not answer: ${words}`);
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = request({ port, host: '127.0.0.1', rejectUnauthorized: false, path: '/' }, (response) => {
      response.resume();
      resolve(true);
    });
    asked.once('error', () => resolve(false));
    asked.end();
  });
}

/** Resolves when its port is free again. */
export function stopNginx(program: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    program.once('exit', () => resolve());
    program.kill();
  });
}
