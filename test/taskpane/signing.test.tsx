/**
 * The check before the signature in the pane: what is left on each sheet, and the way to its cell.
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node"]}
 */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { App } from '../../src/taskpane/shell/App';
import { createSession } from '../../src/taskpane/session/session';
import { initialState } from '../../src/taskpane/state';
import { createStore } from '../../src/taskpane/store';
import { FakeHost, TABLE } from './fake-host';

// Pages are fetched when they are first shown, which takes its time on a busy machine.
jest.setTimeout(60_000);

afterEach(() => {
  render(null, document.body);
  localStorage.clear();
});

const settle = () =>
  act(async () => {
    for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setTimeout(resolve, 5));
  });

const STATEMENT = [
  ['Nama', '[Nama lengkap]'],
  ['Jabatan', 'Kepala'],
];

async function open(host: FakeHost): Promise<void> {
  Element.prototype.scrollIntoView = () => undefined;
  const store = createStore(initialState('id'));
  const session = createSession(store, host);
  await act(async () => {
    render(<App store={store} session={session} />, document.body);
    await session.start();
    await session.validate();
    session.showPage('report');
  });
  await settle();
}

const lines = () => [...document.querySelectorAll('details.signing > summary')].map(({ textContent }) => textContent);

test('names what is left on each sheet, leads to its cell, and follows while it is filled in', async () => {
  Element.prototype.scrollIntoView = () => undefined;
  const host = new FakeHost({
    IKU: TABLE,
    Pernyataan: [
      ['Nama', '[Nama lengkap]'],
      ['Jabatan', 'Kepala'],
    ],
  });
  await open(host);
  expect(lines()).toEqual(['IKU 1 hal tersisa · 1 peringatan masih terbuka', 'Pernyataan 1 hal tersisa']);
  const card = document.querySelector('details.signing')?.closest('.report-card')?.textContent;
  expect(card).toContain('B1 Nama belum ditulis: [Nama lengkap]');
  expect(card).toContain('diisi sekali di Profil instansi');
  const cell = [...document.querySelectorAll<HTMLElement>('details.signing .link')].find(
    ({ textContent }) => textContent === 'B1',
  );
  await act(async () => cell?.click());
  expect(host.visited).toEqual(['Pernyataan!0,1']);
  await act(async () => host.type(1, { row: 0, column: 1 }, 'Orang Satu'));
  await settle();
  // Nothing waits on it any more: it stays in the list, and says so.
  expect(lines()).toEqual(['IKU 1 hal tersisa · 1 peringatan masih terbuka', 'Pernyataan siap ditandatangani']);
  expect([...document.querySelectorAll('details.signing')][1]?.textContent).toContain('Tidak ada yang tersisa.');
});

test('lists the warnings that are still open, folded, each with the way to its cell', async () => {
  const host = new FakeHost({ IKU: TABLE });
  await open(host);
  const warnings = document.querySelector('details.signing-warnings');
  expect(warnings?.querySelector('summary')?.textContent).toBe(
    '1 peringatan; tidak menghalangi, tetapi sebaiknya dilihat',
  );
  expect(warnings?.hasAttribute('open')).toBe(false);
  const [cell] = warnings?.querySelectorAll<HTMLElement>('li .link') ?? [];
  await act(async () => cell?.click());
  expect(host.visited).toHaveLength(1);
  expect(host.visited[0]).toMatch(/^IKU!/);
});

test('says an error of several cells once, with the way to each of them', async () => {
  const host = new FakeHost({
    IKU: [
      ...TABLE,
      [3, 'Meningkatnya mutu pasar', 'Jumlah pasar yang dibina', 'unit', '15 Kop/ 25 UKM', 'Dinas', 'a', 'B'],
    ],
  });
  await open(host);
  const points = [...document.querySelectorAll('details.signing > ul li')];
  expect(points.map(({ textContent }) => textContent)).toEqual(['E3, E4 Kesalahan: Beberapa target dalam satu sel']);
  await act(async () => [...(points[0]?.querySelectorAll('button') ?? [])][1]?.click());
  expect(host.visited).toEqual(['IKU!3,4']);
});

test('is there too where the workbook holds no table yet', async () => {
  await open(new FakeHost({ Pernyataan: STATEMENT }));
  expect(lines()).toEqual(['Pernyataan 1 hal tersisa']);
});

test('calls a sheet ready only where somebody signs it and nothing is open or set aside', async () => {
  const [header = [], row = []] = TABLE;
  const clean = [
    header,
    row.map((cell) => (cell === 'Prosentase koperasi berkualitas' ? 'Persentase koperasi berkualitas' : cell)),
  ];
  await open(new FakeHost({ IKU: clean }));
  expect(lines()).toEqual(['IKU tanpa tempat tanda tangan']);
  render(null, document.body);
  await open(new FakeHost({ IKU: [...clean, [], ['Kepala Dinas']] }));
  expect(lines()).toEqual(['IKU siap ditandatangani']);
});
