/** The desk without a network: once it was loaded, it opens, reads files and writes a recap while its server is gone. */

import { get as getSecurely } from 'node:https';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import path from 'node:path';
import { readWorkbook } from '../../src/xlsx/read';
import { closeBrowser } from './browser';
import { DeskInBrowser } from './desk-page';

jest.setTimeout(240_000);

const ROOT = path.resolve(__dirname, '../..');

/** Browsers keep nothing of a site whose certificate nobody vouches for; without one, on this machine, they do. */
function plainServer(): Promise<Server> {
  const behind = process.env['WORKBENCH_URL'] ?? 'https://localhost:3000/';
  const server = createServer((request, response) => {
    getSecurely(new URL(request.url ?? '/', behind), { rejectUnauthorized: false }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, { 'content-type': answer.headers['content-type'] ?? '' });
      answer.pipe(response);
    });
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

let desk: DeskInBrowser;
let server: Server;

beforeAll(async () => {
  server = await plainServer();
  desk = await DeskInBrowser.open(`http://127.0.0.1:${(server.address() as AddressInfo).port}/meja.html`);
});

afterAll(async () => {
  await desk.context.close();
  await closeBrowser();
  server.close();
});

test('once loaded, the desk opens and works while its server is gone', async () => {
  await desk.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
  await expect(fetch(desk.home)).rejects.toThrow();

  await desk.page.reload();
  await desk.page.getByRole('heading', { name: 'Meja Verifikasi IKU' }).waitFor();
  const samples = ['lampung.xlsx', 'sulawesi-tengah.xlsx'].map((name) => path.join(ROOT, 'samples', name));
  await desk.page.locator('.drop-place input[type=file]:not([webkitdirectory])').setInputFiles(samples);
  await desk.settled();
  expect(await desk.page.locator('tr[data-kind=read]').count()).toBe(samples.length);

  const recap = readWorkbook(await desk.download('Unduh rekap'), 'rekap.xlsx');
  expect(recap.sheets[0]?.name).toBe('Rekap');
  for (const [view, heading] of [
    ['Banding', 'Perbandingan dua versi'],
    ['Selaras', 'Keterkaitan dua tingkat'],
  ] as const) {
    await desk.press(view);
    await desk.page.getByRole('heading', { name: heading }).waitFor();
  }
  expect(desk.errors).toEqual([]);
  expect(desk.foreign).toEqual([]);
});
