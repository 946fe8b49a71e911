import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import path from 'node:path';
import { type Quirk } from '../quirks';
import { PAGE_FOLDER } from './build-page';
import { certificate } from './certificate';
import { OFFICE_SITES } from './office-sites';

/** Where Office.js comes from in production, and its copy from the npm package that the workbench serves instead. */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const LOCAL_OFFICE_JS = '/office-js/office.js';

/** Office.js loads scripts that report usage to Microsoft. Here nothing is reported: they are empty. */
const TELEMETRY = /^\/office-js\/(telemetry|ariatelemetry)\//;

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.gz': 'application/octet-stream',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Who may show the pages in a frame: this server's own workbench, and Excel. docs/hosting tells hosts to send the same. */
const FRAME_ANCESTORS = ["'self'", ...OFFICE_SITES].join(' ');

/** Excel on the web asks for the functions' metadata from another origin; nothing is to be guessed about a file's type. */
const HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': `frame-ancestors ${FRAME_ANCESTORS}`,
};

const HASHED = /\.[\da-f]{8}\.js$/;

/**
 * What keeps its name is asked for anew, lest a page of one release meets scripts of another. Icons must be kept, or Excel may not
 * show them (office-js-docs-pr, docs/develop/add-in-manifests.md); scripts whose name tells their content never change.
 */
function cacheRule(file: string): string {
  if (HASHED.test(file)) return 'public, max-age=31536000, immutable';
  return file.endsWith('.png') ? 'public, max-age=86400' : 'no-cache';
}

export interface ServeOptions {
  root: string;
  port: number;
  /** A trusted certificate; without one a self-signed one is made. */
  key?: string;
  cert?: string;
  /** For the real Excel: pages are served as they were built. */
  officeJsFromMicrosoft?: boolean;
}

/** Serves the built add-in, the workbench around it, Office.js and the samples. Resolves once it listens. */
export function serve({ root, port, key, cert, officeJsFromMicrosoft = false }: ServeOptions): Promise<Server> {
  const identity = key && cert ? { key, cert } : certificate(path.join(root, '.cache'));
  const server = createServer(identity, (request, response) => {
    answer(root, !officeJsFromMicrosoft, request, response).catch((error: unknown) => {
      response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end(error instanceof Error ? error.message : String(error));
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    // Reachable from this machine only.
    server.listen(port, 'localhost', () => resolve(server));
  });
}

async function answer(
  root: string,
  localOfficeJs: boolean,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const pathname = pathOf(request.url ?? '/');
  if (pathname === null) {
    response.writeHead(400, { 'Content-Type': 'text/plain; charset=utf-8' });
    response.end('Alamat tidak sah.');
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405).end();
    return;
  }
  if (pathname === '/') {
    response.writeHead(302, { Location: '/workbench.html' }).end();
    return;
  }
  if (pathname === '/samples/index.json') {
    sendText(response, JSON.stringify(await samples(root)), '.json');
    return;
  }
  if (TELEMETRY.test(pathname)) {
    sendText(response, '', '.js');
    return;
  }
  const file = isTakenAway(pathname, request.headers.referer) ? null : await find(root, pathname);
  if (!file) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
    response.end('Tidak ada.');
    return;
  }
  if (localOfficeJs && file.endsWith('.html')) {
    // The one change that the built page needs: Office.js from here, so that the workbench works without a network.
    sendText(response, (await readFile(file, 'utf8')).replaceAll(OFFICE_JS, LOCAL_OFFICE_JS), '.html');
    return;
  }
  const { 'Access-Control-Allow-Origin': allowed, ...headers } = HEADERS;
  response.writeHead(200, {
    ...headers,
    ...(isPlayed('tanpa-cors', request.headers.referer) ? {} : { 'Access-Control-Allow-Origin': allowed }),
    'Cache-Control': cacheRule(file),
    'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream',
  });
  createReadStream(file).pipe(response);
}

/** A part of the add-in that the page fetches when it needs it. */
const PART = /^\/\d+\.[\da-f]{8}\.js$/;

/** What the address of the page that asks says to be missing for it (`?tingkah=`, `quirks.ts`). */
function isTakenAway(pathname: string, asker: string | undefined): boolean {
  return (
    (pathname === LOCAL_OFFICE_JS && isPlayed('tanpa-cdn', asker)) ||
    (PART.test(pathname) && isPlayed('rilis-baru', asker))
  );
}

/** `asker`: the address of the page that asks. */
function isPlayed(quirk: Quirk, asker = ''): boolean {
  const asked = new URLSearchParams(asker.slice(asker.indexOf('?') + 1)).get('tingkah') ?? '';
  return asked.split(',').includes(quirk);
}

/** The path that is asked for; `null` when the address is none. */
function pathOf(address: string): string | null {
  try {
    return decodeURIComponent(new URL(address, 'https://localhost').pathname);
  } catch {
    return null;
  }
}

function sendText(response: ServerResponse, text: string, extension: string): void {
  response.writeHead(200, { ...HEADERS, 'Cache-Control': 'no-cache', 'Content-Type': TYPES[extension] });
  response.end(text);
}

async function samples(root: string): Promise<string[]> {
  try {
    return (await readdir(path.join(root, 'samples'))).filter((name) => name.endsWith('.xlsx')).sort();
  } catch {
    return [];
  }
}

/** The file behind a path; null when there is none. Nothing outside the served folders is ever read. */
async function find(root: string, pathname: string): Promise<string | null> {
  const [, first = ''] = pathname.split('/');
  const folders =
    first === 'office-js'
      ? [['node_modules/@microsoft/office-js/dist', pathname.slice('/office-js'.length)]]
      : first === 'samples'
        ? [['samples', pathname.slice('/samples'.length)]]
        : [
            [PAGE_FOLDER, pathname],
            ['dist', pathname],
          ];
  for (const [folder = '', rest = ''] of folders) {
    const base = path.join(root, folder);
    const file = path.join(base, rest);
    if (!file.startsWith(base + path.sep)) continue;
    const found = await stat(file).catch(() => null);
    if (found?.isFile()) return file;
  }
  return null;
}
