/** `npm run check:host`: our own server has nothing to mend but its self-made certificate; a server that does all wrong hears all. */

import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type OutgoingHttpHeaders, type ServerResponse, createServer as createPlainServer } from 'node:http';
import { type Server, createServer } from 'node:https';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { OFFICE_SITES } from '../../src/workbench/server/office-sites';
import { certificate } from '../../src/workbench/server/certificate';
import { serve } from '../../src/workbench/server/serve';
import { baseOf, hostFaults } from '../../tools/host/checks';
import { type HostFault } from '../../tools/host/faults';

const PAGE = '<script src=functions.js></script><script src=taskpane.0123abcd.js></script>';
const manifestFor = (base: string) =>
  `<IconUrl DefaultValue="${base}assets/icon-32.png"/><Url Value="${base}taskpane.html"/>`;

const SAYS_WHO = '<p>nama instansi <span data-penyedia=nama>Dinas Contoh</span></p>';
const metadataFor = (base: string) =>
  JSON.stringify({ functions: [{ id: 'CAPAIAN', helpUrl: `${base}bantuan/fungsi/capaian.html` }] });

const root = mkdtempSync(join(tmpdir(), 'iku-host-'));
const servers: Server[] = [];

afterAll(() => {
  for (const server of servers) server.close();
  rmSync(root, { recursive: true, force: true });
});

function write(name: string, text: string): void {
  const file = join(root, 'dist', name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function addressOf(server: Server): string {
  servers.push(server);
  return `https://localhost:${(server.address() as AddressInfo).port}/`;
}

const ids = (faults: readonly HostFault[]) => [...new Set(faults.map(({ id }) => id))].sort();

/** The files of an add-in, as small as they can be. */
function layOut(base: string): void {
  write('taskpane.html', PAGE);
  write('manifest.xml', manifestFor(base));
  write('assets/icon-32.png', '');
  for (const name of ['functions.js', 'taskpane.0123abcd.js']) write(name, 'void 0;');
  for (const name of ['panduan', 'privasi', 'ketentuan', 'dukungan']) write(`bantuan/${name}.html`, SAYS_WHO);
  for (const name of ['functions.json', 'functions-en.json']) write(name, metadataFor(base));
  write('meja.html', '<h1>Meja</h1>');
  write('meja-offline.js', 'const FILES=["meja.html","e.wasm.0123abcd.gz"];');
  writeFileSync(join(root, 'dist/e.wasm.0123abcd.gz'), gzipSync('program'));
}

describe('a host', () => {
  test('that does all well has nothing to mend', async () => {
    const base = addressOf(await serve({ root, port: 0 }));
    layOut(base);
    expect(ids(await hostFaults(base))).toEqual(['sertifikat']);
    const built = join(root, 'dist');
    expect(ids(await hostFaults(base, { built }))).toEqual(['sertifikat']);
  });

  /** A server as many are found: no CORS, everything kept, icons not, frames refused, every address answered with the page. */
  async function careless(headers: OutgoingHttpHeaders, answer: (path: string) => [string, string]): Promise<string> {
    const server = createServer(certificate(join(root, '.cache')), (request, response) => {
      const [type, body] = answer(request.url ?? '');
      response.writeHead(200, { 'Content-Type': type, ...headers }).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    return addressOf(server);
  }

  test('that does all wrong hears each fault with its remedy, in both languages', async () => {
    const headers = {
      'Cache-Control': 'max-age=3600',
      'X-Frame-Options': 'SAMEORIGIN',
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Content-Security-Policy': "default-src 'self'; frame-ancestors 'self'",
    };
    const base = await careless(headers, (path) =>
      path.endsWith('manifest.xml')
        ? ['text/plain', manifestFor('https://localhost:3000/')]
        : ['text/plain', '<h1>Masuk</h1>'],
    );
    const faults = await hostFaults(`${base}asisten/`);
    expect(ids(faults)).toEqual([
      'alamat-lain',
      'bukan-asisten-iku',
      'coep',
      'cors',
      'csp-halaman',
      'frame-ancestors',
      'isi-json',
      'isi-skrip',
      'jenis-berkas',
      'pengganti-404',
      'sertifikat',
      'singgahan-lama',
      'tanpa-nosniff',
      'x-frame-options',
    ]);
    for (const { happened, remedy } of faults)
      for (const text of [happened.id, happened.en, remedy.id, remedy.en]) expect(text).not.toBe('');
    expect(faults.find(({ id }) => id === 'cors')?.address).toBe(`${base}asisten/functions.json`);
  });

  /** What a host sends for a file; `broken`: the connection ends in the middle of it. */
  interface Sent {
    readonly headers?: OutgoingHttpHeaders;
    readonly body?: string | Buffer;
    readonly broken?: boolean;
  }

  /** A host that sends all as it should but for what `spoil` says of a file. */
  async function spoiled(spoil: (name: string, body: Buffer) => Sent | null): Promise<string> {
    const policy = `frame-ancestors 'self' ${OFFICE_SITES.join(' ')}`;
    const types = { html: 'text/html', js: 'text/javascript', json: 'application/json', png: 'image/png' };
    const server = createServer(certificate(join(root, '.cache')), (request, response: ServerResponse) => {
      const name = (request.url ?? '').slice(1);
      const file = join(root, 'dist', name);
      if (!existsSync(file)) return response.writeHead(404).end();
      const body = readFileSync(file);
      const { headers = {}, body: sent = body, broken = false } = spoil(name, body) ?? {};
      const type = types[name.split('.').pop() as keyof typeof types] ?? 'application/octet-stream';
      response.writeHead(200, {
        'Content-Type': type,
        'Cache-Control': name.endsWith('.png') ? 'max-age=86400' : 'no-cache',
        'Access-Control-Allow-Origin': '*',
        'X-Content-Type-Options': 'nosniff',
        'Content-Security-Policy': policy,
        ...(broken ? { 'Content-Length': 1000 } : {}),
        ...headers,
      });
      return broken ? response.write('x', () => response.destroy()) : response.end(sent);
    });
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    const base = addressOf(server);
    layOut(base);
    return base;
  }

  const only = (wanted: string, sent: Sent) => (name: string) => (name === wanted ? sent : null);
  const gzip = { 'Content-Encoding': 'gzip' };

  test.each<[string, string, (name: string, body: Buffer) => Sent | null, string]>([
    ['an empty script', 'isi-kosong', only('functions.js', { body: '' }), 'functions.js'],
    [
      'half of a script',
      'isi-skrip',
      only('functions.js', { body: '(function(){"use strict";var a=' }),
      'functions.js',
    ],
    ['an empty list of functions', 'isi-json', only('functions.json', { body: '{"functions":[]}' }), 'functions.json'],
    [
      'help at the address of the sources',
      'alamat-lain',
      only('functions.json', { body: metadataFor('https://localhost:3000/') }),
      'functions.json',
    ],
    ['plain bytes called gzip', 'kompresi', only('taskpane.0123abcd.js', { headers: gzip }), 'taskpane.0123abcd.js'],
    [
      'the packed program as if it were a compression',
      'kompresi',
      only('e.wasm.0123abcd.gz', { headers: gzip }),
      'e.wasm.0123abcd.gz',
    ],
    ['a file that breaks off', 'terputus', only('functions-en.json', { broken: true }), 'functions-en.json'],
    [
      'a policy that stops the pane',
      'csp-halaman',
      (name) =>
        name === 'taskpane.html'
          ? {
              headers: {
                'Content-Security-Policy': `frame-ancestors 'self' ${OFFICE_SITES.join(' ')}; connect-src 'none'`,
              },
            }
          : null,
      'taskpane.html',
    ],
    [
      'two headers for other origins',
      'cors',
      only('functions.js', { headers: { 'Access-Control-Allow-Origin': ['*', '*'] } }),
      'functions.js',
    ],
    [
      'a page that does not say who hosts it',
      'isian-kosong',
      only('bantuan/privasi.html', { body: SAYS_WHO.replace('Dinas Contoh', '( … )') }),
      'bantuan/privasi.html',
    ],
  ])('that sends %s hears %s, of that file alone', async (_what, id, spoil, name) => {
    const base = await spoiled(spoil);
    const faults = (await hostFaults(base)).filter((each) => each.id !== 'sertifikat');
    expect(faults.map((each) => [each.id, each.address])).toEqual([[id, base + name]]);
  });

  test('that compresses well has nothing to mend, and is compared unpacked', async () => {
    const base = await spoiled((name, body) =>
      /\.(html|js|json)$/.test(name) ? { headers: gzip, body: gzipSync(body) } : null,
    );
    expect(ids(await hostFaults(base, { built: join(root, 'dist') }))).toEqual(['sertifikat']);
  });

  test('that lacks the desk, privacy or support is told so', async () => {
    const base = await spoiled(() => null);
    for (const name of ['meja.html', 'bantuan/privasi.html', 'bantuan/dukungan.html']) {
      rmSync(join(root, 'dist', name));
      const missing = (await hostFaults(base)).filter(({ id }) => id === 'tidak-ada');
      expect(missing.map(({ address }) => address)).toEqual([base + name]);
      layOut(base);
    }
  });

  test('that changes what it sends is told which files, and those that were named already are not said again', async () => {
    const base = await spoiled((name, body) =>
      name === 'bantuan/panduan.html' ? { body: Buffer.concat([body, Buffer.from('<script></script>')]) } : null,
    );
    const [changed] = (await hostFaults(base, { built: join(root, 'dist') })).filter(({ id }) => id === 'isi-lain');
    expect(changed?.happened.en).toContain('(1: bantuan/panduan.html)');
    const empty = await spoiled(only('functions.js', { body: '' }));
    expect(ids(await hostFaults(empty, { built: join(root, 'dist') }))).toEqual(['isi-kosong', 'sertifikat']);
  });

  test('whose certificate ends soon is advised, and whose has ended is told to renew it', async () => {
    const base = await spoiled(() => null);
    const { cert } = certificate(join(root, '.cache'));
    const ends = new Date(new X509Certificate(cert).validTo);
    const from = (days: number) => new Date(ends.getTime() + days * 24 * 3600 * 1000);
    expect(ids(await hostFaults(base, { now: from(-40) }))).toEqual(['sertifikat']);
    const soon = await hostFaults(base, { now: from(-3) });
    expect(soon.map(({ id, isAdvice }) => [id, isAdvice])).toEqual([
      ['sertifikat', false],
      ['sertifikat-segera', true],
    ]);
    expect(ids(await hostFaults(base, { now: from(1) }))).toEqual(['sertifikat', 'sertifikat-habis']);
  });

  test('whose certificate the agency itself has signed is trusted with it', async () => {
    const base = await spoiled(() => null);
    const { cert: authorities } = certificate(join(root, '.cache'));
    expect(ids(await hostFaults(base, { authorities }))).toEqual([]);
  });

  test('that speaks plain http on that port is told so, in one line', async () => {
    const server = createPlainServer((_request, response) => response.end());
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    const [told] = await hostFaults(`https://localhost:${(server.address() as AddressInfo).port}/`);
    server.close();
    expect(told?.id).toBe('bukan-tls');
    expect(told?.happened.en).toMatch(/\(wrong version number\)$/);
  });

  test('that holds files of two releases is told which script lacks its parts', async () => {
    const base = addressOf(await serve({ root, port: 0 }));
    layOut(base);
    write('functions.js', 'e=>e+"."+{12:"0123abcd",7:"89abcdef"}[e]+".js"');
    write('12.0123abcd.js', '');
    const mixed = (await hostFaults(base)).filter(({ id }) => id === 'rilis-campur');
    expect(mixed.map(({ address }) => address)).toEqual([`${base}functions.js`]);
    expect(mixed[0]?.happened.id).toContain('(1: 7.89abcdef.js)');
    write('7.89abcdef.js', '');
    expect(ids(await hostFaults(base))).not.toContain('rilis-campur');
  });

  test('that keeps nothing loses the icons', async () => {
    let base = '';
    base = await careless({ 'Cache-Control': 'no-store', 'Access-Control-Allow-Origin': '*' }, (path) =>
      path.endsWith('manifest.xml') ? ['text/xml', manifestFor(base)] : ['image/png', PAGE],
    );
    const faults = await hostFaults(base);
    expect(faults.find(({ id }) => id === 'ikon-tanpa-singgahan')?.address).toBe(`${base}assets/icon-32.png`);
    expect(ids(faults)).not.toContain('cors');
    expect(ids(faults)).not.toContain('singgahan-lama');
  });

  test('that sends nothing, or is not there, is told so', async () => {
    const base = addressOf(await serve({ root: join(root, 'nowhere'), port: 0 }));
    expect(ids(await hostFaults(base))).toEqual(['sertifikat', 'tidak-ada']);
    expect(ids(await hostFaults('https://localhost:1/'))).toEqual(['tidak-terjangkau']);
    expect(ids(await hostFaults('http://localhost/'))).toEqual(['bukan-https']);
  });
});

test.each([
  ['iku.example.go.id', 'https://iku.example.go.id/'],
  ['https://iku.example.go.id/asisten', 'https://iku.example.go.id/asisten/'],
  ['https://iku.example.go.id/asisten/taskpane.html', 'https://iku.example.go.id/asisten/'],
  ['https://iku.example.go.id/asisten/manifest.xml', 'https://iku.example.go.id/asisten/'],
])('%s names the folder %s', (address, base) => {
  expect(baseOf(address)).toBe(base);
});
