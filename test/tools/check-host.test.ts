/** `npm run check:host`: our own server has nothing to mend but its self-made certificate; a server that does all wrong hears all. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type OutgoingHttpHeaders } from 'node:http';
import { type Server, createServer } from 'node:https';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { certificate } from '../../src/workbench/server/certificate';
import { serve } from '../../src/workbench/server/serve';
import { baseOf, hostFaults } from '../../tools/host/checks';
import { type HostFault } from '../../tools/host/faults';

const PAGE = '<script src=functions.js></script><script src=taskpane.0123abcd.js></script>';
const manifestFor = (base: string) =>
  `<IconUrl DefaultValue="${base}assets/icon-32.png"/><Url Value="${base}taskpane.html"/>`;

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

describe('a host', () => {
  test('that does all well has nothing to mend', async () => {
    const base = addressOf(await serve({ root, port: 0 }));
    write('taskpane.html', PAGE);
    write('manifest.xml', manifestFor(base));
    for (const name of ['functions.js', 'taskpane.0123abcd.js', 'assets/icon-32.png', 'bantuan/panduan.html'])
      write(name, '');
    for (const name of ['functions.json', 'functions-en.json']) write(name, '{"functions":[]}');
    expect(ids(await hostFaults(base))).toEqual(['sertifikat']);
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
      'csp-skrip',
      'frame-ancestors',
      'isi-json',
      'jenis-berkas',
      'pengganti-404',
      'sertifikat',
      'singgahan-lama',
      'x-frame-options',
    ]);
    for (const { happened, remedy } of faults)
      for (const text of [happened.id, happened.en, remedy.id, remedy.en]) expect(text).not.toBe('');
    expect(faults.find(({ id }) => id === 'cors')?.address).toBe(`${base}asisten/functions.json`);
  });

  test('that holds files of two releases is told which script lacks its parts', async () => {
    const base = addressOf(await serve({ root, port: 0 }));
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
