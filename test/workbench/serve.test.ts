/** The server of the workbench and of `npm start`: for this machine, for Excel's frames, and with a certificate that signs nothing. */

import { X509Certificate } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingMessage } from 'node:http';
import { get } from 'node:https';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { certificate } from '../../src/workbench/server/certificate';
import { serve } from '../../src/workbench/server/serve';

const root = mkdtempSync(join(tmpdir(), 'iku-server-'));
mkdirSync(join(root, 'dist'));
writeFileSync(join(root, 'dist', 'taskpane.html'), '<p>panel</p>');
writeFileSync(join(root, 'dist', 'functions.json'), '{}');
writeFileSync(join(root, 'dist', 'functions.js'), '');
writeFileSync(join(root, 'dist', 'taskpane.0123abcd.js'), '');
writeFileSync(join(root, 'dist', '12.0123abcd.js'), '');
mkdirSync(join(root, 'dist', 'assets'));
writeFileSync(join(root, 'dist', 'assets', 'icon-32.png'), '');
const served = serve({ root, port: 0 });

afterAll(async () => {
  (await served).close();
  rmSync(root, { recursive: true, force: true });
});

async function ask(path: string, asker = ''): Promise<IncomingMessage> {
  const { port } = (await served).address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const headers = asker === '' ? {} : { referer: asker };
    get({ port, path, host: 'localhost', headers, rejectUnauthorized: false }, (response) => {
      response.resume();
      resolve(response);
    }).on('error', reject);
  });
}

test('pages may stand in frames of Excel on the web, and of nobody else', async () => {
  const policy = (await ask('/taskpane.html')).headers['content-security-policy'];
  expect(policy).toMatch(/^frame-ancestors 'self' https:\/\/\*\.officeapps\.live\.com /);
  expect(policy).not.toContain('https://* ');
});

test("Excel on the web may read the functions' description, as the type that it is", async () => {
  const { headers } = await ask('/functions.json');
  expect(headers['access-control-allow-origin']).toBe('*');
  expect(headers['content-type']).toContain('application/json');
  expect(headers['x-content-type-options']).toBe('nosniff');
});

test('what keeps its name from release to release is asked for anew; icons and hashed scripts are kept', async () => {
  const rule = async (path: string) => (await ask(path)).headers['cache-control'];
  expect(await Promise.all(['/taskpane.html', '/functions.json', '/functions.js'].map(rule))).toEqual(
    Array(3).fill('no-cache'),
  );
  expect(await rule('/assets/icon-32.png')).toBe('public, max-age=86400');
  expect(await rule('/taskpane.0123abcd.js')).toContain('immutable');
});

test('rilis-baru: parts of a former release are gone for the page that asks so, and for no other', async () => {
  const page = 'https://localhost:3000/taskpane.html';
  const status = async (path: string, asker: string) => (await ask(path, asker)).statusCode;
  expect(await status('/12.0123abcd.js', `${page}?tingkah=tanpa-cdn,rilis-baru&_host_Info=x`)).toBe(404);
  expect(await status('/taskpane.0123abcd.js', `${page}?tingkah=rilis-baru`)).toBe(200);
  expect(await status('/12.0123abcd.js', page)).toBe(200);
});

test('tanpa-cors: who asks from a page that plays it is not allowed to read, everybody else is', async () => {
  const page = 'https://localhost:3000/workbench.html';
  const allowed = async (asker: string) => (await ask('/functions.json', asker)).headers['access-control-allow-origin'];
  expect(await allowed(`${page}?excel=web&tingkah=tumpah%2Ctanpa-cors`)).toBeUndefined();
  expect(await allowed(`${page}?tingkah=tumpah`)).toBe('*');
  expect(await allowed(`${page}?tingkah=%zz`)).toBe('*');
});

test('an address that is none is refused, not failed on', async () => {
  expect((await ask('/%')).statusCode).toBe(400);
  expect((await ask('/..%2f..%2fetc%2fpasswd')).statusCode).toBe(404);
});

test('it listens on this machine only', async () => {
  expect(['127.0.0.1', '::1']).toContain(((await served).address() as AddressInfo).address);
});

test('the certificate is no authority: its key can vouch for no other site', () => {
  const { cert } = certificate(join(root, '.cache'));
  const made = new X509Certificate(cert);
  expect(made.ca).toBe(false);
  expect(made.checkHost('localhost')).toBe('localhost');
  expect(made.checkHost('example.go.id')).toBeUndefined();
});
