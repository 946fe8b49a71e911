/**
 * Whoever is led to another page, or whose button goes away, keeps the focus: at the part that was meant.
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node"]}
 */
import { act } from 'preact/test-utils';
import { buildForm } from '../../src/core/forms/catalogue';
import { firstToFill } from '../../src/taskpane/forms/first-to-fill';
import { outcomeIn } from '../../src/taskpane/state';
import { FakeHost, TABLE } from './fake-host';
import { button, closePane, openPane, press, settle, turnTo, until } from './pane-user';

// Pages are fetched when they are first shown, which takes its time on a busy machine.
jest.setTimeout(60_000);

afterEach(closePane);

const HEADER = ['No', 'Indikator Kinerja', 'Satuan', 'Target 2025', 'Realisasi 2025', 'Capaian', 'Predikat'];
const MEASURED = [HEADER, [1, 'Persentase pemohon yang puas', '%', 85, 80, '', '']];

const focused = () => document.activeElement?.textContent ?? '';

test('a ribbon button opens what it names, and the keyboard is there', async () => {
  const { session } = await openPane(new FakeHost({ IKU: MEASURED }));
  await press('Validasi');
  await act(async () => session.answer('functions'));
  await until(() => focused().includes('Isi kolom Capaian'));
  expect(document.activeElement?.tagName).toBe('SUMMARY');
  expect(document.activeElement?.closest('details')?.open).toBe(true);
});

test('where Excel opens no browser, the ribbon button of the guide leads to the link to it', async () => {
  const { session } = await openPane(new FakeHost({ IKU: MEASURED }));
  await act(async () => session.answer('guide'));
  await until(() => focused() === 'Buka panduan');
  expect(document.activeElement?.getAttribute('href')).toBe('bantuan/panduan.html');
});

test('a validation asked for at the filling of columns comes back to it', async () => {
  const { session, store } = await openPane(new FakeHost({ IKU: MEASURED }));
  await act(async () => session.answer('functions'));
  await until(() => document.querySelector('details[open] .card-body button') !== null);
  await act(async () => document.querySelector<HTMLElement>('details[open] .card-body button')?.click());
  await until(() => document.body.textContent?.includes('Isi 1 indikator') ?? false);
  expect(store.get().page).toBe('functions');
  expect(focused()).toContain('Isi kolom Capaian');
});

test('a direction that is set leads to what it brings up for the same indicator', async () => {
  const rows = [
    HEADER.slice(0, 6),
    [1, 'Persentase pemohon yang puas', '%', 85, 80, 20],
    [2, 'Jumlah pelanggaran disiplin', 'kasus', 20, 15, 75],
    [3, 'Persentase usaha yang tumbuh', '%', 85, 80, 20],
  ];
  const { session, store } = await openPane(new FakeHost({ IKU: rows }));
  await press('Validasi');
  const items = () => outcomeIn(store.get().run)?.items ?? [];
  const own = items().find(({ finding }) => finding.cell.row === 2);
  const before = new Set(items().map(({ key }) => key));
  if (!own) throw new Error('Nothing was found in the row.');
  await act(async () => session.select(own.key, own.finding));
  await act(async () => session.answerDirection(['jumlah pelanggaran disiplin'], 'lower'));
  const fresh = items().filter(({ key, finding }) => !before.has(key) && finding.cell.row === 2);
  expect(fresh.map(({ key }) => key)).toContain(store.get().selected);
});

test('a link to the settings leads to their part that was meant', async () => {
  const { session } = await openPane(new FakeHost({ IKU: MEASURED }));
  await press('Validasi');
  await act(async () => session.answer('functions'));
  await until(() => document.body.textContent?.includes('Ubah di Pengaturan') ?? false);
  await press('Ubah di Pengaturan');
  await until(() => focused() === 'Cara menghitung');
  expect(focused()).toBe('Cara menghitung');
  // Whoever comes by the tabs later is left where he is.
  await turnTo(session, 'report');
  await turnTo(session, 'settings');
  expect(focused()).not.toBe('Cara menghitung');
});

test('after the columns were filled the focus is at their card, whose button is gone', async () => {
  const { session } = await openPane(new FakeHost({ IKU: MEASURED }));
  await press('Validasi');
  await act(async () => session.answer('functions'));
  await until(() => document.body.textContent?.includes('Isi 1 indikator') ?? false);
  await press('Isi 1 indikator');
  await until(() => focused().includes('Isi kolom Capaian'));
  expect(document.body.textContent).toContain('Capaian dan Predikat 1 indikator diisi di F2:G2.');
});

test('a workbook that held no table before is not compared with what was found in it later', async () => {
  const host = new FakeHost({ IKU: [['Catatan']] });
  const { session } = await openPane(host);
  await act(async () => session.validate());
  host.grids.splice(0, 1, ...new FakeHost({ IKU: TABLE }).grids);
  await act(async () => session.validate());
  expect(document.body.textContent).not.toContain('pemeriksaan sebelumnya');
});

test('a form is begun at its first cell that may be written in', () => {
  const form = buildForm('pengukuran-kinerja', {
    years: [2025],
    rows: 2,
    level: 'dinas',
    language: 'id',
    formulas: 'native',
  });
  const cell = firstToFill(form);
  if (!cell) throw new Error('no cell');
  const { styles = [], cells } = form;
  const isOpen = styles.some(
    ({ area, style }) =>
      style.locked === false &&
      area.top <= cell.row &&
      cell.row <= area.bottom &&
      area.left <= cell.column &&
      cell.column <= area.right,
  );
  expect(isOpen).toBe(true);
  expect(cells.some(({ row, column }) => row === cell.row && column === cell.column)).toBe(false);
  expect(firstToFill({ name: 'Laporan', cells: [] })).toBeNull();
});

test('the list of findings has one place in the order of Tab, where the keyboard was last', async () => {
  await openPane(new FakeHost({ IKU: TABLE }));
  await press('Validasi');
  const list = document.querySelector<HTMLElement>('[aria-label=Temuan]');
  const stops = () => [...(list?.querySelectorAll<HTMLElement>('.finding-row, .group-toggle') ?? [])];
  const inTabOrder = () => stops().filter(({ tabIndex }) => tabIndex === 0);
  const go = async (key: string) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    await act(async () => void document.activeElement?.dispatchEvent(event));
    await settle();
  };
  const rows = () => stops().filter((stop) => stop.className === 'finding-row');
  expect(inTabOrder()).toEqual([rows()[0]]);
  rows()[0]?.focus();
  await go('ArrowDown');
  expect(document.activeElement).toBe(rows()[1]);
  expect(inTabOrder()).toEqual([rows()[1]]);
  await go('ArrowLeft');
  expect(document.activeElement?.className).toBe('group-toggle');
  expect(inTabOrder()).toEqual([document.activeElement]);
  await go('PageDown');
  expect(inTabOrder()).toEqual([document.activeElement]);
  // Right opens a finding, right again goes into it, Escape comes back to its row.
  rows()[1]?.focus();
  await go('ArrowRight');
  expect(rows()[1]?.getAttribute('aria-expanded')).toBe('true');
  await go('ArrowRight');
  expect(document.activeElement?.closest('.finding-detail')).not.toBeNull();
  // Excel on the web would take Escape for the wish to leave the pane.
  const leave = jest.fn();
  window.addEventListener('keydown', leave);
  await go('Escape');
  expect(document.activeElement).toBe(rows()[1]);
  expect(leave).not.toHaveBeenCalled();
  window.removeEventListener('keydown', leave);
  expect(inTabOrder()).toEqual([rows()[1]]);
});

test('a message that is closed, a search that is cleared and an answer to a pressed message leave the keyboard somewhere', async () => {
  const { session } = await openPane(new FakeHost({ IKU: TABLE }));
  await press('Validasi');
  await act(async () => session.setFilter({ query: 'tidak ada yang begini' }));
  await press('Hapus saringan');
  expect(document.activeElement?.getAttribute('type')).toBe('search');
  expect(document.querySelectorAll('[data-rule]').length).toBeGreaterThan(0);

  await turnTo(session, 'forms');
  await act(async () => session.insertSheets([{ name: 'Formulir', cells: [] }]));
  await until(() => document.querySelector('.docked-notice') !== null);
  button('Urungkan').focus();
  await press('Urungkan');
  await until(() => focused().includes('dihapus lagi'));
  button('Tutup').focus();
  await act(async () => button('Tutup').click());
  expect(document.activeElement?.getAttribute('role')).toBe('tabpanel');
});

const arrow = (key: string) =>
  act(async () => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  }).then(settle);

test('a form whose options are open keeps nobody who goes along the tabs, and leads back to its place in the list', async () => {
  const { session } = await openPane(new FakeHost({ IKU: MEASURED }));
  await turnTo(session, 'forms');
  const row = () => document.querySelector<HTMLElement>('.row-button');
  await until(() => row() !== null);
  const title = row()?.querySelector('.row-title')?.textContent ?? '';
  await act(async () => row()?.click());
  await settle();
  expect(focused()).toBe(title);
  await turnTo(session, 'validation');
  document.querySelector<HTMLElement>('#tab-validation')?.focus();
  await arrow('ArrowRight');
  expect(focused()).toBe('Templat');
  await arrow('ArrowRight');
  expect(focused()).toBe('Fungsi');
  await arrow('ArrowLeft');
  await press('Semua templat');
  expect(focused()).toContain(title);
});

test('Enter in a field makes no sheet, and the button makes one however often it is pressed at once', async () => {
  const host = new FakeHost({ IKU: MEASURED });
  const made = jest.spyOn(host, 'writePlan');
  const { session } = await openPane(host);
  await turnTo(session, 'forms');
  await until(() => document.querySelector('.row-button') !== null);
  await act(async () => document.querySelector<HTMLElement>('.row-button')?.click());
  await settle();
  expect(document.querySelector('.fields')?.closest('form')).toBeNull();
  await act(async () => {
    button('Buat lembar').click();
    button('Buat lembar').click();
  });
  await until(() => document.querySelector('.notice') !== null);
  expect(made).toHaveBeenCalledTimes(1);
});
