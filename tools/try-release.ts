/**
 * `npm run try:release [-- FILE.zip]`: installs a release (`npm run release` first) from its archive in a bare folder, as an office would:
 * checksums, the office's address, nginx with our recipe below a sub-path, `check:host`, the workbench in a browser from another origin,
 * and the command line; then servers that are set up badly, each of which must be named. Without nginx or a browser it says so.
 */

import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import packageInfo from '../package.json';
import { build } from '../src/workbench/server/build';
import { certificate } from '../src/workbench/server/certificate';
import { serve } from '../src/workbench/server/serve';
import { findBrowser } from './browser';
import { hostFaults } from './host/checks';
import { type FaultId } from './host/faults';
import { CHECKSUMS_FILE, RELEASES, checksums } from './release/archive';
import { type Seen, seenInBrowser } from './release/trial/in-browser';
import { type Changes, type Place, hasNginx, startNginx, stopNginx } from './release/trial/nginx';
import { START_LIMIT, installPacked, outcome, startTime } from './release/trial/packed';

const SUB_PATH = 'asisten';

/** What servers get wrong: the recipe with that mistake, and what `check:host` must say of it. */
const BAD_HOSTS: readonly {
  readonly what: string;
  readonly changes: Changes;
  readonly path?: string;
  readonly says: FaultId;
}[] = [
  { what: 'no CORS', changes: [[/ *add_header Access-Control-Allow-Origin.*\n/, '']], says: 'cors' },
  {
    what: 'a wrong type',
    changes: [['include /etc/nginx/mime.types;', 'types { } default_type text/plain;']],
    says: 'jenis-berkas',
  },
  { what: 'an old cache', changes: [['"no-cache"', '"public, max-age=604800"']], says: 'singgahan-lama' },
  {
    what: 'another sub-path than was built for',
    changes: [[/location \/ \{/, 'location /lain/ { alias SITE/; }\n  location / {']],
    path: 'lain',
    says: 'alamat-lain',
  },
  {
    what: 'frames refused',
    changes: [['add_header X-Content', 'add_header X-Frame-Options DENY always;\n  add_header X-Content']],
    says: 'x-frame-options',
  },
  { what: 'every missing file answered', changes: [['=404', `/${SUB_PATH}/taskpane.html`]], says: 'pengganti-404' },
];

const problems: string[] = [];

function hold(isTrue: boolean, what: string): void {
  console.log(`${isTrue ? 'ok  ' : 'NOT '} ${what}`);
  if (!isTrue) problems.push(what);
}

function newestRelease(): string {
  const files = existsSync(RELEASES) ? readdirSync(RELEASES).filter((name) => name.endsWith('.zip')) : [];
  const [newest] = files.map((name) => join(RELEASES, name)).sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  if (newest === undefined) throw new Error(`There is no release in ${RELEASES}/: npm run release first.`);
  return newest;
}

/** Unpacks it and checks what it says of itself. */
function unpack(archive: string, folder: string): void {
  const files = unzipSync(readFileSync(archive));
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  const { [CHECKSUMS_FILE]: sums, ...rest } = files;
  hold(
    Buffer.from(sums ?? []).toString() === checksums(rest),
    `${Object.keys(rest).length} files have their checksums`,
  );
  hold(!Object.keys(rest).some((path) => path.endsWith('.map')), 'no source maps');
  for (const file of [
    'dist/lisensi-pihak-ketiga.txt',
    'dist/sbom.cdx.json',
    'iku/sbom.cdx.json',
    'LICENSE',
    'BACA-DULU.md',
    'periksa-server.cjs',
  ])
    hold(file in rest, `${file} is in it`);
}

function tryCommandLine(folder: string): void {
  const [file = ''] = readdirSync(join(folder, 'iku')).filter((name) => name.endsWith('.tgz'));
  const iku = installPacked(join(folder, 'iku', file), join(folder, 'npm'));
  hold(outcome(iku, ['--versi']).out.trim() === packageInfo.version, `iku --versi says ${packageInfo.version}`);
  const samples = readdirSync('samples').map((name) => resolve('samples', name));
  const { status, out } = outcome(iku, ['periksa', ...samples, '--format', 'json']);
  const { summary } = JSON.parse(out) as { summary: { files: number; tables: number; indicators: number } };
  hold(
    (status ?? 2) <= 1 && summary.files === samples.length && summary.tables >= samples.length,
    `iku periksa on ${summary.files} samples: ${summary.tables} tables, ${summary.indicators} indicators`,
  );
  const time = startTime(iku);
  hold(time < START_LIMIT, `iku starts in ${time.toFixed(0)} ms (at most ${START_LIMIT})`);
}

/** A port of this machine that nobody uses. */
function freePort(): Promise<number> {
  return new Promise((resolvePort, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolvePort(address.port) : reject(new Error('no port')),
      );
    });
  });
}

/** What an office lays down: the files below the sub-path, and a certificate for the host. */
async function layDown(folder: string): Promise<{ readonly recipe: string; readonly place: Place }> {
  const port = await freePort();
  const address = `https://localhost:${port}/${SUB_PATH}`;
  execFileSync(process.execPath, [join(folder, 'atur-alamat.mjs'), address], { stdio: 'ignore' });
  mkdirSync(join(folder, 'site'));
  cpSync(join(folder, 'dist'), join(folder, 'site', SUB_PATH), { recursive: true });
  const identity = certificate(join(folder, 'identity'));
  const [key, cert] = [join(folder, 'identity/key.pem'), join(folder, 'identity/cert.pem')];
  writeFileSync(key, identity.key);
  writeFileSync(cert, identity.cert);
  const place = { folder: join(folder, 'nginx'), root: join(folder, 'site'), port, key, certificate: cert };
  return { recipe: readFileSync(join(folder, 'hosting/nginx.conf'), 'utf8'), place };
}

const addressOf = (place: Place, path = SUB_PATH) => `https://localhost:${place.port}/${path}/`;

async function tryHost(recipe: string, place: Place, workbenchPort: number): Promise<void> {
  const nginx = await startNginx(recipe, place);
  try {
    const args = [join(dirname(place.root), 'periksa-server.cjs'), addressOf(place), '--ca', place.certificate];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    hold(status === 0, `periksa-server.cjs has nothing to mend${status === 0 ? '' : `: ${stderr}`}`);
    hold(stdout.includes(join(dirname(place.root), 'dist')), 'and every file is served as it is in the archive');
    if (!hasBrowser()) return;
    const seen = await seenInBrowser({ workbenchPort, host: addressOf(place) });
    hold(
      seen.paneOrigin === new URL(addressOf(place)).origin && seen.pageOrigin !== seen.paneOrigin,
      `the pane from ${seen.paneOrigin} stands in a page of ${seen.pageOrigin}`,
    );
    hold(seen.findings > 0, `Validasi lists ${seen.findings} findings`);
    hold(seen.cell === '105,00%', `=IKU.CAPAIAN(20;21) shows ${seen.cell}`);
    const isOwn = existsSync(join(place.root, SUB_PATH, 'office-js/office.js'));
    hold(seen.asksMicrosoft !== isOwn, `Office.js comes from ${isOwn ? 'the host itself' : "Microsoft's server"}`);
    hold(
      seen.elsewhere.length === 0,
      `no other host was asked${seen.elsewhere.length === 0 ? '' : `: ${seen.elsewhere.join()}`}`,
    );
    for (const error of seen.errors) console.log(`      (a page said: ${error.slice(0, 160)})`);
  } finally {
    await stopNginx(nginx);
  }
}

async function tryBadHosts(recipe: string, place: Place, workbenchPort: number): Promise<void> {
  for (const { what, changes, path, says } of BAD_HOSTS) {
    const here = changes.map(([found, put]) => [found, put.replace('SITE', join(place.root, SUB_PATH))] as const);
    const nginx = await startNginx(recipe, place, here);
    try {
      const faults = (await hostFaults(addressOf(place, path))).map(({ id }) => id);
      hold(faults.includes(says), `a host with ${what}: ${[...new Set(faults)].join(', ')}`);
      if (says === 'cors' && hasBrowser())
        tellWithoutCors(await seenInBrowser({ workbenchPort, host: addressOf(place), patience: 8000 }));
    } finally {
      await stopNginx(nginx);
    }
  }
}

function tellWithoutCors({ cell }: Seen): void {
  hold(cell === '#NAME?', `without CORS the cell shows ${cell}, as check:host says`);
}

function hasBrowser(): boolean {
  try {
    return findBrowser() !== '';
  } catch {
    return false;
  }
}

async function main(): Promise<void> {
  const archive = process.argv[2] ?? newestRelease();
  const folder = mkdtempSync(join(tmpdir(), 'iku-release-'));
  // Started by root, nginx reads as nobody.
  chmodSync(folder, 0o755);
  try {
    console.log(archive);
    unpack(archive, folder);
    tryCommandLine(folder);
    if (!hasNginx()) {
      console.log('nginx is not here (Debian: apt-get install nginx): the release was not served.');
    } else {
      if (!hasBrowser()) console.log('No browser is here: what the pages do was not looked at.');
      const { recipe, place } = await layDown(folder);
      await build(process.cwd());
      const workbenchPort = await freePort();
      const workbench = await serve({ root: process.cwd(), port: workbenchPort });
      await tryHost(recipe, place, workbenchPort);
      await tryBadHosts(recipe, place, workbenchPort);
      workbench.close();
      workbench.closeAllConnections();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(problems.length === 0 ? 'The release works.' : `${problems.length} do not hold.`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}

void main();
