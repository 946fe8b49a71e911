/**
 * The agency's profile in the pane: filled in once, used by forms, taken from a file.
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node"]}
 */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { agencyFile } from '../../src/core/agency-file';
import { type AgencyProfile } from '../../src/core/agency';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { gridFromValues } from '../../src/core/sheet/grid';
import { type SheetPlan } from '../../src/core/sheet/plan';
import { changeSettings, loadSettings } from '../../src/excel/settings-store';
import { App } from '../../src/taskpane/shell/App';
import { createSession } from '../../src/taskpane/session/session';
import { initialState } from '../../src/taskpane/state';
import { createStore } from '../../src/taskpane/store';
import { connectOffice } from '../workbench/office';
import { FakeHost, TABLE } from './fake-host';

const settle = () =>
  act(async () => {
    for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setTimeout(resolve, 5));
  });

let host: FakeHost;
let session: ReturnType<typeof createSession>;
let written: SheetPlan[];

beforeEach(async () => {
  Element.prototype.scrollIntoView = () => undefined;
  host = new FakeHost({ IKU: TABLE });
  written = [];
  host.writePlan = async (plan) => {
    written.push(plan as SheetPlan);
    return { name: plan.name, withoutCharts: false };
  };
  const store = createStore(initialState('id'));
  session = createSession(store, host);
  await act(async () => {
    render(<App store={store} session={session} />, document.body);
    await session.start();
  });
  await show('Pengaturan');
});

afterEach(() => {
  render(null, document.body);
  localStorage.clear();
});

async function press(name: string): Promise<void> {
  const found = [...document.querySelectorAll<HTMLElement>('button, [role=tab]')].find((element) =>
    (element.querySelector('.row-title')?.textContent ?? element.textContent ?? '').startsWith(name),
  );
  if (!found) throw new Error(`No ${name}`);
  await act(async () => found.click());
  await settle();
}

const show = press;

const field = (label: string) =>
  [...document.querySelectorAll('label')]
    .find((element) => element.querySelector('.label')?.textContent === label)
    ?.querySelector<HTMLInputElement | HTMLSelectElement>('input, select');

async function type(label: string, value: string): Promise<void> {
  const input = field(label);
  if (!input) throw new Error(`No field ${label}`);
  await act(async () => {
    input.focus();
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
    input.blur();
  });
  await settle();
}

const texts = (plan: SheetPlan | undefined) =>
  (plan?.cells ?? []).flatMap((cell) => ('value' in cell ? [String(cell.value)] : []));

test('is asked once: the agreement is made of two sheets with the names in them', async () => {
  await type('Nama instansi', 'Dinas Taman Contoh');
  await type('Tempat penandatanganan', 'Contoh');
  await type('Jabatan atasan', 'Bupati Contoh');
  expect(host.settings.agency).toEqual({
    organisation: 'Dinas Taman Contoh',
    place: 'Contoh',
    superiorTitle: 'Bupati Contoh',
  });
  await show('Templat');
  await press('Perjanjian kinerja');
  expect(document.body.textContent).toContain('Untuk Dinas Taman Contoh.');
  // Office.js moves Tab on only from what is in the tab order.
  expect([document.activeElement?.textContent, (document.activeElement as HTMLElement).tabIndex]).toEqual([
    'Perjanjian kinerja',
    0,
  ]);
  await press('Buat lembar');
  expect(document.body.textContent).toContain('Lembar “Pernyataan Perjanjian” dan “Perjanjian Kinerja” dibuat.');
  const [statement, annex] = written;
  expect(texts(statement)).toEqual(expect.arrayContaining(['DINAS TAMAN CONTOH', 'Bupati Contoh']));
  expect(texts(annex)).toEqual(expect.arrayContaining(['DINAS TAMAN CONTOH', 'Bupati Contoh']));
});

test('leaves alone what is being typed while the field before it is saved', async () => {
  const start = (label: string, value: string) => {
    const input = field(label);
    input?.focus();
    if (input) input.value = value;
    input?.dispatchEvent(new Event('input', { bubbles: true }));
  };
  await act(async () => {
    start('Nama instansi', 'Dinas Taman Contoh');
    start('Tempat penandatanganan', 'Con');
  });
  await settle();
  expect([host.settings.agency, field('Tempat penandatanganan')?.value]).toEqual([
    { organisation: 'Dinas Taman Contoh' },
    'Con',
  ]);
  await act(async () => {
    start('Tempat penandatanganan', 'Contoh');
    start('Jabatan atasan', 'Bupati Contoh');
    field('Jabatan atasan')?.blur();
  });
  await settle();
  expect(host.settings.agency).toEqual({
    organisation: 'Dinas Taman Contoh',
    place: 'Contoh',
    superiorTitle: 'Bupati Contoh',
  });
});

test('keeps every field that was left while Excel was still storing the one before', async () => {
  connectOffice();
  // Excel reads at once, and takes longer than a planner needs for the next field until it has stored.
  host.changeSettings = (change) =>
    changeSettings((settings) => {
      stored.push(settings.agency);
      return change(settings);
    });
  const stored: AgencyProfile[] = [];
  const left = { 'Nama instansi': 'Dinas Taman', 'Tempat penandatanganan': 'Contoh', 'Jabatan atasan': 'Bupati' };
  for (const [label, value] of Object.entries(left)) {
    const input = field(label) as HTMLInputElement;
    input.focus();
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.blur();
  }
  await settle();
  const agency = { organisation: 'Dinas Taman', place: 'Contoh', superiorTitle: 'Bupati' };
  expect(stored.map((each) => Object.keys(each).length)).toEqual([0, 1, 2]);
  expect((await loadSettings()).settings.agency).toEqual(agency);
  expect(Object.keys(left).map((label) => field(label)?.value)).toEqual(Object.values(left));
});

test('asks nobody for the employee number of a head of region', async () => {
  expect(field('NIP penanda tangan')).toBeDefined();
  await type('Tingkat', 'pemda');
  expect(field('NIP penanda tangan')).toBeUndefined();
  expect(field('Jabatan atasan')).toBeUndefined();
  expect(host.settings.agency).toEqual({ level: 'pemda' });
});

test('is taken from a file, with the way back', async () => {
  await type('Nama penanda tangan', 'Orang Sini');
  const file = agencyFile({ ...DEFAULT_SETTINGS, achievementCap: '110', agency: { organisation: 'Dinas Lain' } });
  await act(() => session.importAgency(file));
  await settle();
  expect(host.settings).toMatchObject({
    achievementCap: '110',
    agency: { organisation: 'Dinas Lain', headName: 'Orang Sini' },
  });
  expect(document.body.textContent).toContain('Profil instansi diambil dari berkas.');
  await press('Urungkan');
  expect(host.settings).toMatchObject({ achievementCap: 'none', agency: { headName: 'Orang Sini' } });
  expect(host.settings.agency.organisation).toBeUndefined();
});

test('a file that is none changes nothing, and says so', async () => {
  await act(() => session.importAgency('{"kind":"lain"}'));
  await settle();
  expect(host.settings).toEqual(DEFAULT_SETTINGS);
  expect(document.body.textContent).toContain('bukan profil instansi Asisten IKU');
});

test('a profile that is filled in later is offered to sheets that stand already, cell by cell, and can be taken back', async () => {
  const sheet = gridFromValues(
    [['[NAMA PERANGKAT DAERAH]'], ['Kepala Perangkat Daerah'], ['[Nama lengkap]'], ['NIP']],
    {
      name: 'Lembar Lama',
    },
  );
  host.grids = [...host.grids, sheet];
  await type('Nama instansi', 'Dinas Awan');
  await type('Nama penanda tangan', 'Orang Satu');
  await press('Isi ke lembar yang sudah ada…');
  const boxes = () => [...document.querySelectorAll<HTMLInputElement>('.fill-list input')];
  expect(boxes().map((box) => box.getAttribute('aria-label'))).toEqual(['Isi Lembar Lama!A1', 'Isi Lembar Lama!A3']);
  await act(async () => boxes()[1]?.click());
  await press('Isi 1 sel');
  const now = () => host.grids.find(({ name }) => name === 'Lembar Lama')?.values.flat();
  expect(now()).toEqual(['DINAS AWAN', 'Kepala Perangkat Daerah', '[Nama lengkap]', 'NIP']);
  expect(document.querySelector('.notice')?.textContent).toContain('1 sel diisi dari profil di “Lembar Lama”.');
  await press('Urungkan');
  expect(now()?.[0]).toBe('[NAMA PERANGKAT DAERAH]');
});
