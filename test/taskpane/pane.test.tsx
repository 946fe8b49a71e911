/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node"]}
 */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { ejaan } from '../../src/core/rules/wording/ejaan';
import { RULES } from '../../src/core/rules/catalogue';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { App } from '../../src/taskpane/shell/App';
import { createSession } from '../../src/taskpane/session/session';
import { initialState, outcomeIn, PAGES } from '../../src/taskpane/state';
import { createStore } from '../../src/taskpane/store';
import { gridFromValues } from '../../src/core/sheet/grid';
import { FakeHost, TABLE } from './fake-host';

beforeAll(() => {
  // jsdom draws nothing.
  Element.prototype.scrollIntoView = () => undefined;
});

afterEach(() => {
  render(null, document.body);
  localStorage.clear();
});

const settle = () =>
  act(async () => {
    for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setTimeout(resolve, 5));
  });

async function openPane(host: FakeHost, language: 'id' | 'en' = 'id') {
  const store = createStore(initialState(language));
  const session = createSession(store, host);
  await act(async () => {
    render(<App store={store} session={session} />, document.body);
    await session.start();
  });
  return { store, session };
}

function button(name: string | RegExp): HTMLElement {
  const all = [...document.querySelectorAll<HTMLElement>('button, [role=tab]')];
  const matches = (text: string) => (typeof name === 'string' ? text === name : name.test(text));
  const found = all.find(
    (element) =>
      element.getAttribute('role') !== 'tab' &&
      matches(element.getAttribute('aria-label') ?? element.textContent ?? ''),
  );
  if (!found)
    throw new Error(`No button ${String(name)} among ${all.map((element) => element.textContent).join(' | ')}`);
  return found;
}

async function press(name: string | RegExp): Promise<void> {
  await act(async () => button(name).click());
  await settle();
}

const items = () => [...document.querySelectorAll<HTMLElement>('[aria-label=Temuan] .finding')];
const state = () => document.querySelector('[data-state]')?.getAttribute('data-state');
const key = (name: string) =>
  act(() => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  });

describe('the settings of formulas', () => {
  const box = () =>
    [...document.querySelectorAll('label')]
      .find((label) => label.textContent?.startsWith('Mulai bersama buku kerja ini'))
      ?.querySelector('input');
  const open = async () => {
    const host = new FakeHost({ IKU: TABLE });
    await openPane(host);
    await act(async () => document.querySelector<HTMLElement>('[role=tab]:last-of-type')?.click());
    await settle();
    return host;
  };

  test('start the add-in with the workbook, and have everything worked out anew', async () => {
    const host = await open();
    expect(box()?.checked).toBe(false);
    await act(async () => box()?.click());
    await settle();
    expect([host.startup, box()?.checked]).toEqual([true, true]);
    await press('Hitung ulang semua rumus');
    expect(host.recalculations).toBe(1);
    expect(document.body.textContent).toContain('Semua rumus di buku kerja ini dihitung ulang.');
  });

  test('stay as they were where Excel refuses, which is told', async () => {
    const host = await open();
    host.failure = Object.assign(new Error('x'), { code: 'AccessDenied' });
    await act(async () => box()?.click());
    await settle();
    expect(host.startup).toBe(false);
    expect(document.body.textContent).toContain('diproteksi');
  });
});

/** All that settings can choose of a review, in words. */
const CHOSEN = [
  'aturan yang dimatikan (1): ejaan',
  'aturan yang diubah tingkatnya (1): target-majemuk → saran',
  'tabel yang diabaikan (1): "Lain" A1:H3',
  'tabel yang ditunjuk sendiri (1): "IKU" B40:H50',
  'indikator yang arahnya ditetapkan: 1',
  'cara menghitung yang ditetapkan (1): batas capaian 110%',
].join('; ');

describe('what was not read', () => {
  test('is said above the findings, with the way to it', async () => {
    const sheet = [
      ['No', 'Indikator', 'Target', 'Realisasi', 'Sisa', 'Capaian'],
      [1, 'Persentase pasar yang layak', 80, 72, 17, 90],
      [2, 'Jumlah pasar yang dibina', 8, 8, 19, 100],
    ];
    await openPane(new FakeHost({ IKU: sheet }));
    await press('Validasi');
    const [line] = [...document.querySelectorAll('summary')].map((each) => each.textContent);
    expect(line).toBe('Dikenali: 1 tabel · 2 indikator · 1 bagian belum terbaca');
    expect(document.body.textContent).toContain('Belum terbaca, jadi tidak diperiksa (1)');
    expect(button(/^IKU, E2:E3/).textContent).toContain('angka');
  });

  test('is said where the workbook’s own settings took it out, with its place', async () => {
    const host = new FakeHost({ IKU: TABLE, Lain: TABLE });
    const choice = { headerRows: 1, columns: [] };
    host.settings = {
      ...DEFAULT_SETTINGS,
      levels: { ejaan: 'off', 'target-majemuk': 'advice' },
      polarities: { 'nilai sakip': 'lower' },
      achievementCap: '110',
      tables: [
        { ...choice, sheet: 'Lain', area: 'A1:H3', ignored: true },
        { ...choice, sheet: 'IKU', area: 'B40:H50' },
      ],
    };
    await openPane(host);
    await press('Validasi');
    const [line] = [...document.querySelectorAll('summary')].map((each) => each.textContent);
    expect(line).toContain(`Pengaturan buku kerja ini: ${CHOSEN}`);
  });

  test('is said, with all else that the settings choose, where they leave no table at all', async () => {
    const host = new FakeHost({ IKU: TABLE });
    host.settings = {
      ...DEFAULT_SETTINGS,
      levels: { ejaan: 'off' },
      tables: [{ headerRows: 1, columns: [], sheet: 'IKU', area: 'A1:H3', ignored: true }],
    };
    await openPane(host);
    await press('Validasi');
    expect(document.body.textContent).toContain('Tidak ada tabel IKU yang dikenali');
    expect(document.body.textContent).toContain(
      'Pengaturan buku kerja ini: aturan yang dimatikan (1): ejaan; tabel yang diabaikan (1): "IKU" A1:H3',
    );
  });

  test('is not mentioned where all was understood', async () => {
    await openPane(new FakeHost({ IKU: TABLE }));
    await press('Validasi');
    expect(document.body.textContent).not.toMatch(/belum terbaca/i);
  });
});

describe('a validation', () => {
  test('goes from idle to done; every item says rule, level, sheet and cell', async () => {
    await openPane(new FakeHost({ IKU: TABLE }));
    expect(state()).toBe('idle');
    expect(document.body.textContent).toContain('Tekan Validasi');
    await press('Validasi');
    expect(state()).toBe('done');
    const spelling = items().find((item) => item.dataset['rule'] === 'ejaan');
    expect(spelling?.dataset).toMatchObject({ sheet: 'IKU', cell: 'C2' });
    expect(items().every(({ dataset }) => ['error', 'warning', 'advice'].includes(dataset['level'] ?? ''))).toBe(true);
    expect(items().some((item) => item.dataset['rule'] === 'target-majemuk' && item.dataset['cell'] === 'E3')).toBe(
      true,
    );
  });

  test('is busy while it runs, can be cancelled, and then shows what was there before', async () => {
    const host = new FakeHost({ IKU: TABLE });
    await openPane(host);
    let open: () => void = () => undefined;
    host.gate = new Promise((resolve) => (open = resolve));
    await press('Validasi');
    expect(state()).toBe('busy');
    expect(document.querySelector('[role=progressbar]')).not.toBeNull();
    await press('Batal');
    open();
    await settle();
    expect(state()).toBe('idle');
    expect(document.querySelector('[role=status]')?.textContent).toContain('tidak diubah');
  });

  test('that fails says what happened and what to do, and can be tried again', async () => {
    const host = new FakeHost({ IKU: TABLE });
    await openPane(host);
    host.failure = Object.assign(new Error('edit mode'), { code: 'InvalidOperationInCellEditMode' });
    await press('Validasi');
    expect(state()).toBe('error');
    expect(document.querySelector('[role=alert]')?.textContent).toMatch(/sedang disunting.*Tekan Enter/);
    const copied: string[] = [];
    Object.assign(navigator, { clipboard: { writeText: async (text: string) => void copied.push(text) } });
    await press('Salin rincian');
    expect(copied).toEqual(['InvalidOperationInCellEditMode · edit mode']);
    host.failure = null;
    await press('Coba lagi');
    expect(state()).toBe('done');
  });

  test('of a workbook without a table says what was looked for', async () => {
    await openPane(
      new FakeHost({
        Catatan: [
          ['Belanja', 'Harga'],
          ['Beras', 12_000],
        ],
      }),
    );
    await press('Validasi');
    expect(document.body.textContent).toContain('Tidak ada tabel IKU yang dikenali');
    expect(document.body.textContent).toContain('kolom indikator');
  });

  test('of a selection keeps to the findings in the selected cells', async () => {
    const host = new FakeHost({ IKU: TABLE });
    host.selection = [{ top: 2, left: 0, bottom: 2, right: 7 }];
    const { session } = await openPane(host);
    session.setScope('selection');
    await press('Validasi');
    expect(items().length).toBeGreaterThan(0);
    expect(items().every((item) => item.dataset['cell']?.endsWith('3'))).toBe(true);
    expect(document.body.textContent).toContain('Hanya A3:H3 di lembar “IKU” yang diperiksa');
  });

  test('of the sample leaves the choice of what to check as it was, and says what was checked', async () => {
    const { session, store } = await openPane(new FakeHost({ Contoh: TABLE }));
    await act(async () => session.trySample({ name: 'Contoh', cells: [] }));
    await settle();
    expect(state()).toBe('done');
    expect(store.get().scope).toBe('workbook');
    expect(document.body.textContent).toContain('Hanya lembar “Contoh” yang diperiksa.');
    expect(document.activeElement).toBe(document.querySelector('.summary'));
  });
});

describe('the list', () => {
  test('is walked with the arrow keys; Enter opens a finding and goes to its cell', async () => {
    const host = new FakeHost({ IKU: TABLE });
    await openPane(host);
    await press('Validasi');
    const rows = items().map((item) => item.querySelector('button'));
    expect(rows.filter((row) => row?.tabIndex === 0)).toHaveLength(1);
    rows[0]?.focus();
    await key('ArrowDown');
    expect(document.activeElement).toBe(rows[1]);
    await key('End');
    expect(document.activeElement).toBe(rows[rows.length - 1]);
    await act(async () => rows[1]?.click());
    await settle();
    expect(host.visited).toHaveLength(1);
    expect(items()[1]?.textContent).toContain('Mengapa penting');
  });

  test('F8 goes to the next finding and Shift+F8 back, from anywhere', async () => {
    const host = new FakeHost({ IKU: TABLE });
    const { store } = await openPane(host);
    await press('Validasi');
    await key('F8');
    const first = store.get().selected;
    await key('F8');
    expect(store.get().selected).not.toBe(first);
    act(() => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'F8', shiftKey: true, bubbles: true }));
    });
    expect(store.get().selected).toBe(first);
  });

  test('F8 takes the focus to the row that it opens and says which one of how many that is; the button keeps the focus', async () => {
    await openPane(new FakeHost({ IKU: TABLE }));
    await press('Validasi');
    const place = () => document.querySelector('.finding-tools [role=status]')?.textContent;
    document.querySelector<HTMLElement>('input[type=search]')?.focus();
    await key('F8');
    expect(document.activeElement).toBe(items()[0]?.querySelector('.finding-row'));
    expect(place()).toBe(`Temuan ke-1 dari ${items().length}`);
    const next = button('Temuan berikutnya (F8)');
    next.focus();
    await press('Temuan berikutnya (F8)');
    expect(document.activeElement).toBe(next);
    expect(place()).toBe(`Temuan ke-2 dari ${items().length}`);
  });

  test('is filtered by level and by words', async () => {
    const { session } = await openPane(new FakeHost({ IKU: TABLE }));
    await press('Validasi');
    const all = items().length;
    const errors = items().filter((item) => item.dataset['level'] === 'error').length;
    await press(/^\d+Kesalahan$/);
    expect(items()).toHaveLength(errors);
    expect(errors).toBeLessThan(all);
    await act(async () => session.setFilter({ levels: [], query: 'prosentase' }));
    expect(items().map((item) => item.dataset['rule'])).toContain('ejaan');
    expect(items().length).toBeLessThan(all);
    await act(async () => session.setFilter({ query: 'tidak mungkin ada' }));
    expect(document.body.textContent).toContain('Tidak ada temuan yang cocok');
  });

  test('shows the finding of the cell that the user goes to in the sheet', async () => {
    const host = new FakeHost({ IKU: TABLE });
    const { store } = await openPane(host);
    await press('Validasi');
    await act(async () => host.watcher?.onSelect('0', { row: 2, column: 4 }));
    expect(store.get().selected).toContain('|E3|');
    expect(host.visited).toEqual([]);
  });

  test('says of a cell of the table without a finding that it has none, while the open finding stays open', async () => {
    const host = new FakeHost({ IKU: TABLE });
    const { store } = await openPane(host);
    await press('Validasi');
    const clean = 'Tidak ada temuan pada sel F2.';
    await act(async () => host.watcher?.onSelect('0', { row: 2, column: 4 }));
    const { selected } = store.get();
    await act(async () => host.watcher?.onSelect('0', { row: 1, column: 5 }));
    expect(document.body.textContent).toContain(clean);
    expect(store.get().selected).toBe(selected);
    // Beside the table nothing is known.
    await act(async () => host.watcher?.onSelect('0', { row: 1, column: 20 }));
    expect(document.body.textContent).not.toContain('Tidak ada temuan pada sel');
    await act(async () => host.watcher?.onSelect('0', { row: 1, column: 5 }));
    await act(async () => host.type(0, { row: 1, column: 5 }, ''));
    await settle();
    expect(items().map(({ dataset }) => dataset['cell'])).toContain('F2');
    expect(document.body.textContent).not.toContain(clean);
  });
});

describe('mending', () => {
  const openSpelling = async () => {
    await press('Validasi');
    await act(async () =>
      items()
        .find((item) => item.dataset['rule'] === 'ejaan')
        ?.querySelector('button')
        ?.click(),
    );
    await settle();
  };

  test('a fix takes its finding off the list; undo brings it back', async () => {
    await openPane(new FakeHost({ IKU: TABLE }));
    await openSpelling();
    await press('Perbaiki');
    expect(items().some((item) => item.dataset['rule'] === 'ejaan')).toBe(false);
    expect(document.body.textContent).toContain('1 temuan diperbaiki');
    await press('Tutup');
    await press('Urungkan perubahan terakhir');
    expect(items().some((item) => item.dataset['rule'] === 'ejaan')).toBe(true);
  });

  test('all safe fixes are shown before they are carried out', async () => {
    const host = new FakeHost({ IKU: TABLE });
    await openPane(host);
    await press('Validasi');
    await press(/^Terapkan perbaikan aman/);
    expect(document.querySelector('del')?.textContent).toContain('Prosentase');
    expect(document.querySelector('ins')?.textContent).toContain('Persentase');
    expect(host.grids[0]?.values[1]?.[2]).toContain('Prosentase');
    await press(/^Terapkan/);
    expect(host.grids[0]?.values[1]?.[2]).toContain('Persentase');
  });

  test('an accepted finding leaves the list with its reason, is kept in the workbook, and can be taken back', async () => {
    const host = new FakeHost({ IKU: TABLE });
    const { session } = await openPane(host);
    await openSpelling();
    await press('Abaikan dengan alasan…');
    const field = document.querySelector('textarea');
    await act(async () => {
      if (field) field.value = 'Nama resmi';
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press('Abaikan temuan');
    expect(items().some((item) => item.dataset['rule'] === 'ejaan')).toBe(false);
    expect(host.settings.accepted).toMatchObject([{ rule: 'ejaan', reason: 'Nama resmi' }]);
    expect(host.reads).toHaveLength(1);
    await act(async () => session.showPage('settings'));
    await settle();
    await press('Tampilkan lagi sebagai temuan');
    expect(host.settings.accepted).toEqual([]);
  });

  test('an accepted finding stays accepted when its sheet has been renamed', async () => {
    const host = new FakeHost({ 'IKU 2025': TABLE });
    const accepted = { rule: 'ejaan', sheet: 'IKU', subject: 'prosentase koperasi berkualitas', reason: 'Nama resmi' };
    host.settings = { ...DEFAULT_SETTINGS, accepted: [{ ...accepted, text: 'Prosentase koperasi berkualitas' }] };
    await openPane(host);
    await press('Validasi');
    expect(items().some((item) => item.dataset['rule'] === 'ejaan')).toBe(false);
    expect(host.settings.accepted).toMatchObject([{ rule: 'ejaan', sheet: 'IKU 2025' }]);
  });

  test('a rule that is switched off says nothing any more, until it is switched on again', async () => {
    const host = new FakeHost({ IKU: TABLE });
    const { session } = await openPane(host);
    await openSpelling();
    // What mends comes first and what silences the whole rule last.
    const actions = [...document.querySelectorAll('.finding-detail button')].map(({ textContent }) => textContent);
    expect(actions.indexOf('Perbaiki')).toBeLessThan(actions.indexOf('Abaikan dengan alasan…'));
    expect(actions.pop()).toBe('Matikan aturan ini');
    await press('Matikan aturan ini');
    expect(document.querySelector('.notice')?.textContent).toMatch(
      /dimatikan untuk seluruh buku kerja ini; 1 temuannya tidak tampil lagi\./,
    );
    expect(items().some((item) => item.dataset['rule'] === 'ejaan')).toBe(false);
    await act(async () => session.setLevel(ejaan.meta, null));
    await settle();
    expect(items().some((item) => item.dataset['rule'] === 'ejaan')).toBe(true);
  });
});

describe('after an action on a finding', () => {
  const focusedItem = () => document.activeElement?.closest<HTMLElement>('.finding');
  const rowOf = (rule: string) =>
    items()
      .find((item) => item.dataset['rule'] === rule)
      ?.querySelector('.finding-row');
  const openFirst = async (rule: string) => {
    await press('Validasi');
    await act(async () => void rowOf(rule)?.dispatchEvent(new MouseEvent('click', { bubbles: true })));
    await settle();
  };

  test('the next one is open and has the focus: after a fix, after its undo, after it was set aside', async () => {
    const host = new FakeHost({ IKU: TABLE });
    await openPane(host);
    await openFirst('ejaan');
    const order = items().map(({ dataset }) => `${dataset['rule']} ${dataset['cell']}`);
    const at = order.findIndex((name) => name.startsWith('ejaan'));
    // It is the last one here, so the one before it comes next.
    const next = order[at + 1] ?? order[at - 1];
    const focused = () => `${focusedItem()?.dataset['rule']} ${focusedItem()?.dataset['cell']}`;
    await press('Perbaiki');
    expect(focused()).toBe(next);
    expect(focusedItem()?.classList).toContain('open');
    expect(document.body.textContent).toContain('1 temuan diperbaiki');
    await press('Urungkan');
    expect(focused()).toMatch(/^ejaan /);
    await press('Matikan aturan ini');
    expect(focused()).toBe(next);
    await press('Urungkan');
    expect(focused()).toMatch(/^ejaan /);
  });

  test('that was the last one, the result has the focus', async () => {
    const host = new FakeHost({ IKU: TABLE });
    const { store, session } = await openPane(host);
    await press('Validasi');
    const all = outcomeIn(store.get().run)?.items ?? [];
    await act(async () => {
      await session.accept(all, { reason: 'tabel lama', person: 'Kepala Bidang' });
    });
    await settle();
    expect(items()).toEqual([]);
    expect(document.activeElement?.className).toBe('summary');
    expect(host.settings.accepted.every(({ person }) => person === 'Kepala Bidang')).toBe(true);
    await press('Urungkan');
    expect(items()).toHaveLength(all.length);
    expect(host.settings.accepted).toEqual([]);
  });

  test('all of its rule or of its indicator are set aside at once, with one reason', async () => {
    const host = new FakeHost({
      IKU: [...TABLE, [3, 'Meningkatnya mutu', 'Prosentase pasar', '%', 10, 'Dinas', 'a / b', 'B']],
    });
    await openPane(host);
    await openFirst('ejaan');
    await press('Abaikan dengan alasan…');
    const select = [...document.querySelectorAll<HTMLSelectElement>('.accept-form select')][0];
    await act(async () => {
      if (select) select.value = 'ofRule';
      select?.dispatchEvent(new Event('change', { bubbles: true }));
      const field = document.querySelector('textarea');
      if (field) field.value = 'Istilah perda';
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press('Abaikan temuan');
    expect(items().some((item) => item.dataset['rule'] === 'ejaan')).toBe(false);
    expect(host.settings.accepted.map(({ rule, reason }) => [rule, reason])).toEqual([
      ['ejaan', 'Istilah perda'],
      ['ejaan', 'Istilah perda'],
    ]);
    expect(document.body.textContent).toContain('2 temuan diabaikan');
  });
});

describe('the question which way is better', () => {
  const MORTALITY = [
    ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target 2025', 'Realisasi 2025', 'Capaian (%)'],
    [1, 'Menurunnya kematian', 'Angka kematian ibu', 'per 100.000', 120, 132, 110],
    [2, 'Menurunnya kematian', 'Angka kematian bayi', 'per 1.000', 8, 10, 125],
  ];

  test('is answered at the finding, for one indicator or for all with the same finding, and can be undone', async () => {
    const host = new FakeHost({ IKU: MORTALITY });
    await openPane(host);
    await press('Validasi');
    const row = items()
      .find((item) => item.dataset['rule'] === 'capaian-ekstrem')
      ?.querySelector('.finding-row');
    await act(async () => void row?.dispatchEvent(new MouseEvent('click', { bubbles: true })));
    await settle();
    const box = document.querySelector<HTMLInputElement>('.answer input[type=checkbox]');
    await act(async () => box?.click());
    const answers = () => [...document.querySelectorAll('.answer [role=radio]')];
    const names = ['Makin tinggi makin baik', 'Makin rendah makin baik', 'Makin dekat target makin baik'];
    expect(answers().map(({ textContent }) => textContent)).toEqual(names);
    // What the finding takes for likely is said and is where the keyboard comes in; nobody has chosen yet.
    expect(document.querySelector('.answer')?.textContent).toContain('Menurut isi barisnya: makin rendah makin baik');
    expect(answers().map((each) => each.getAttribute('tabindex'))).toEqual(['-1', '0', '-1']);
    expect(document.querySelector('.answer [aria-checked=true]')).toBeNull();
    await press('Makin rendah makin baik');
    expect(host.settings.polarities).toEqual({ 'angka kematian ibu': 'lower', 'angka kematian bayi': 'lower' });
    expect(items().filter((item) => item.dataset['rule'] === 'capaian-salah-hitung')).toHaveLength(2);
    // The choices stand where they stood, and tell which one holds: a second press takes nothing back.
    await settle();
    expect(answers().map(({ textContent }) => textContent)).toEqual(names);
    expect(document.querySelector('.answer [aria-checked=true]')?.textContent).toBe('Makin rendah makin baik');
    await press('Urungkan');
    expect(host.settings.polarities).toEqual({});
  });
});

describe('the list', () => {
  test('closes and opens its groups, says how many of each level they hold, and opens the group of a finding gone to', async () => {
    const host = new FakeHost({ IKU: TABLE, Lain: TABLE });
    const { session, store } = await openPane(host);
    await press('Validasi');
    const all = items().length;
    await press('Ciutkan semua kelompok');
    expect(items()).toHaveLength(2);
    expect(items().map((item) => item.querySelector('.finding-row'))).toEqual([null, null]);
    expect(document.querySelector('.group-heading')?.textContent).toMatch(/^IKU.*kesalahan/);
    const last = outcomeIn(store.get().run)?.items.at(-1);
    await act(async () => last && session.select(last.key, last.finding));
    expect(items()).toHaveLength(1 + all / 2);
    await press('Ciutkan semua kelompok');
    await press('Bentangkan semua kelompok');
    expect(items()).toHaveLength(all);
  });

  test('is walked by arrow keys like a tree', async () => {
    await openPane(new FakeHost({ IKU: TABLE }));
    await press('Validasi');
    const first = document.querySelector<HTMLElement>('.finding-row');
    await act(async () => first?.focus());
    await key('ArrowUp');
    expect(document.activeElement?.className).toBe('group-toggle');
    await key('ArrowDown');
    await key('ArrowLeft');
    expect(document.activeElement?.className).toBe('group-toggle');
    await key('ArrowLeft');
    expect(document.querySelectorAll('.finding-row')).toHaveLength(0);
    await key('ArrowRight');
    await key('ArrowRight');
    expect(document.activeElement?.className).toBe('finding-row');
  });
});

test('everything that opens is in the tab order: Office.js on the web passes a summary without tab index by', async () => {
  const host = new FakeHost({ IKU: TABLE });
  const { session } = await openPane(host);
  await press('Validasi');
  await act(async () => items()[0]?.querySelector<HTMLElement>('.finding-row')?.click());
  for (const page of PAGES) {
    await act(async () => session.showPage(page));
    await settle();
    const unreachable = [...document.querySelectorAll('summary')].filter(
      (each) => each.getAttribute('tabindex') !== '0',
    );
    expect([page, unreachable.map(({ textContent }) => textContent)]).toEqual([page, []]);
  }
}, 30_000);

describe('safe fixes before they are carried out', () => {
  test('can be left out one by one or by rule; Escape goes back to the button', async () => {
    const host = new FakeHost({
      IKU: [...TABLE, [3, 'Meningkatnya mutu', 'Prosentase pasar', '%', 10, 'Dinas', 'a / b', 'B']],
    });
    await openPane(host);
    await press('Validasi');
    await press(/^Terapkan perbaikan aman/);
    const boxes = () => [...document.querySelectorAll<HTMLInputElement>('.fix-item input')];
    expect(boxes()).toHaveLength(2);
    await key('Escape');
    await settle();
    expect(document.activeElement?.textContent).toMatch(/^Terapkan perbaikan aman/);
    await press(/^Terapkan perbaikan aman/);
    await act(async () => boxes()[0]?.click());
    await press('Terapkan 1 perbaikan');
    expect(host.grids[0]?.values.map((row) => row[2])).toEqual([
      'Indikator Kinerja',
      'Prosentase koperasi berkualitas',
      'Jumlah usaha yang dibina',
      'Persentase pasar',
    ]);
    // Nothing was open, so nothing is opened, and what is selected in Excel stays selected.
    expect(document.querySelector('.finding.open')).toBeNull();
    expect(host.visited).toEqual([]);
    expect(document.activeElement?.classList).toContain('summary');
  });
});

describe('how a table was understood', () => {
  const choose = async (label: string, value: string) => {
    const select = document.querySelector<HTMLSelectElement>(`select[aria-label="${label}"]`);
    if (!select) throw new Error(`No list "${label}"`);
    await act(async () => {
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await settle();
  };
  const roles = () => [...document.querySelectorAll('.column')].map((column) => column.textContent);

  test('can be corrected by hand, is remembered in the workbook, and can be given back to recognition', async () => {
    const host = new FakeHost({ IKU: TABLE });
    await openPane(host);
    await press('Validasi');
    expect(roles()).toContain('F Sumber data');
    await press('Perbaiki pembacaan');
    await choose('Peran kolom F', 'note');
    await press('Simpan');
    expect(roles()).toContain('F Keterangan');
    expect(host.settings.tables).toMatchObject([
      { sheet: 'IKU', headerRows: 1, columns: [{ column: 5, role: 'note' }] },
    ]);
    expect(host.reads).toHaveLength(1);
    await press('Perbaiki pembacaan');
    await press('Kembalikan ke otomatis');
    expect(roles()).toContain('F Sumber data');
    expect(host.settings.tables).toEqual([]);
  });

  test('month, revision and rows are corrected too, and read back when the correction is opened again', async () => {
    const host = new FakeHost({
      IKU: [
        ['No', 'Indikator', 'Satuan', 'Target', 'Realisasi'],
        [1, 'Pelayanan pasar', '', '', ''],
        [2, 'Persentase kios tertib', '%', 80, 82],
        [3, 'Jumlah pasar bersih', 'Pasar', 12, 11],
      ],
    });
    await openPane(host);
    await press('Validasi');
    await press('Perbaiki pembacaan');
    await choose('Periode kolom E', 'm3');
    await choose('Perubahan kolom D', 'after');
    act(() => {
      const rows = document.querySelector<HTMLDetailsElement>('.row-kinds');
      if (rows) rows.open = true;
      rows?.dispatchEvent(new Event('toggle'));
    });
    await settle();
    await choose('Jenis baris 2', 'group');
    expect(document.body.textContent).toContain('Terbaca 2 indikator.');
    await press('Simpan');
    expect(roles()).toEqual(expect.arrayContaining(['D Target sesudah perubahan', 'E Realisasi Maret']));
    expect(host.settings.tables).toMatchObject([
      {
        columns: [
          { column: 3, role: 'target', revision: 'after', exact: true },
          { column: 4, role: 'actual', month: 3, exact: true },
        ],
        rows: [{ text: 'Pelayanan pasar', kind: 'group' }],
      },
    ]);
    await press('Perbaiki pembacaan');
    expect(document.querySelector<HTMLSelectElement>('[aria-label="Periode kolom E"]')?.value).toBe('m3');
  });

  test('a table on its side is corrected by its labels', async () => {
    const onItsSide = [
      ['Indikator', 'Persentase kios tertib', 'Jumlah pasar bersih'],
      ['Satuan', '%', 'Pasar'],
      ['Hasil', 82, 11],
      ['Target 2024', 80, 12],
    ];
    const host = new FakeHost({ IKU: onItsSide });
    await openPane(host);
    await press('Validasi');
    await press('Perbaiki pembacaan');
    await choose('Peran “Hasil”', 'actual');
    await press('Simpan');
    expect(host.settings.tables).toMatchObject([{ sheet: 'IKU', labels: [{ label: 'Hasil', role: 'actual' }] }]);
    expect(roles().some((role) => role?.endsWith('Realisasi'))).toBe(true);
    await press('Perbaiki pembacaan');
    await press('Kembalikan ke otomatis');
    expect(host.settings.tables).toEqual([]);
  });

  test('a table that is none can be left out, and taken in again', async () => {
    const host = new FakeHost({ IKU: TABLE });
    await openPane(host);
    await press('Validasi');
    await press('Perbaiki pembacaan');
    await press('Bukan tabel IKU');
    expect(items()).toEqual([]);
    expect(host.settings.tables).toMatchObject([{ sheet: 'IKU', ignored: true }]);
    await press('Kembalikan ke otomatis');
    expect(items().length).toBeGreaterThan(0);
  });

  test('a table that nobody would recognise is pointed out by selecting it; rows written below belong to it', async () => {
    const strange = [
      ['Apa yang diukur', 'Berapa', 'Jadinya'],
      ['Kecepatan layanan', '5 menit', '6 menit'],
      ['Kerapian arsip', '', '70'],
    ];
    const host = new FakeHost({ Rekap: strange });
    await openPane(host);
    await press('Validasi');
    expect(document.body.textContent).toContain('Tidak ada tabel IKU yang dikenali');
    await press('Tambahkan tabel secara manual…');
    host.selection = [{ top: 1, left: 1, bottom: 1, right: 1 }];
    await press('Ambil pilihan');
    expect(document.body.textContent).toContain('Rekap, A1:C3');
    expect(document.body.textContent).toContain('Belum terbaca');
    await choose('Peran kolom A', 'indicator');
    await choose('Peran kolom B', 'target');
    await choose('Peran kolom C', 'actual');
    expect(document.body.textContent).toContain('Terbaca 2 indikator.');
    await press('Simpan');
    expect(document.body.textContent).toContain('1 tabel · 2 indikator');
    expect(items().map(({ dataset }) => `${dataset['rule']} ${dataset['cell']}`)).toContain(
      'indikator-tanpa-target B3',
    );
    host.grids = [gridFromValues([...strange, ['Ketepatan waktu', '90', '85']], { name: 'Rekap' })];
    await press('Validasi');
    expect(document.body.textContent).toContain('1 tabel · 3 indikator');
  });
});

test('a table without a header is pointed out as it is: every row of it is an indicator', async () => {
  const host = new FakeHost({
    Rekap: [
      [1, 'Persentase jalan mantap', '%', 80, 75],
      [2, 'Angka kematian bayi', 'per 1.000', 8, 6],
    ],
  });
  const { session } = await openPane(host);
  await press('Validasi');
  await press('Tambahkan tabel secara manual…');
  host.selection = [{ top: 0, left: 0, bottom: 0, right: 0 }];
  await press('Ambil pilihan');
  expect(document.querySelector<HTMLInputElement>('input[type=number]')?.value).toBe('0');
  const columns = [
    { column: 1, role: 'indicator' as const },
    { column: 3, role: 'target' as const },
  ];
  const area = { top: 0, left: 0, bottom: 1, right: 4 };
  await act(async () => {
    await session.setTable({ sheet: 'Rekap', area }, { sheet: 'Rekap', area: 'A1:E2', headerRows: 0, columns });
  });
  await settle();
  expect(document.body.textContent).toContain('1 tabel · 2 indikator');
});

describe('the entry in the menu of a cell', () => {
  const at = (row: number, column: number) => [{ top: row, left: column, bottom: row, right: column }];

  test('checks first where nothing was checked, and opens the finding of the cell with the focus on it', async () => {
    const host = new FakeHost({ IKU: TABLE });
    const { session, store } = await openPane(host);
    host.selection = at(2, 4);
    await act(async () => session.answer('cell'));
    await settle();
    expect(store.get().selected).toContain('|E3|target-majemuk');
    expect(document.activeElement?.closest<HTMLElement>('.finding')?.dataset['cell']).toBe('E3');
  });

  test('says so where the cell has none', async () => {
    const host = new FakeHost({ IKU: TABLE });
    const { session } = await openPane(host);
    await press('Validasi');
    host.selection = at(1, 5);
    await act(async () => session.answer('cell'));
    await settle();
    expect(document.body.textContent).toContain('Tidak ada temuan pada sel F2.');
  });
});

describe('in an empty workbook', () => {
  test('a validation leads on: to the forms, or to the sample', async () => {
    const host = new FakeHost({ Lembar1: [['']] });
    const { store } = await openPane(host);
    await press('Validasi');
    expect(button('Coba dengan contoh')).toBeTruthy();
    await press('Pilih templat');
    expect(store.get().page).toBe('forms');
  });
});

describe('a sheet that was renamed', () => {
  test('keeps its findings under its new name, and what was set aside', async () => {
    const host = new FakeHost({ IKU: TABLE });
    const { store, session } = await openPane(host);
    await press('Validasi');
    const spelling = outcomeIn(store.get().run)?.items.find(({ finding }) => finding.rule.id === 'ejaan');
    await act(async () => {
      await session.accept(spelling ? [spelling] : [], { reason: 'resmi', person: '' });
    });
    host.grids = host.grids.map((grid) => ({ ...grid, name: 'IKU 2025' }));
    await act(async () => host.watcher?.onEdit([{ sheetId: '0', areas: null }]));
    await settle();
    expect(items().map(({ dataset }) => dataset['sheet'])).toEqual(['IKU 2025']);
    expect(host.settings.accepted).toMatchObject([{ sheet: 'IKU 2025' }]);
  });

  test('takes along what was set aside beside a sheet that says the same, which takes over nothing when it is deleted', async () => {
    const host = new FakeHost({ IKU: TABLE, Salinan: TABLE });
    const { store, session } = await openPane(host);
    await press('Validasi');
    const spelling = outcomeIn(store.get().run)?.items.find(
      ({ finding }) => finding.rule.id === 'ejaan' && finding.sheet === 'IKU',
    );
    await act(async () => {
      await session.accept(spelling ? [spelling] : [], { reason: 'resmi', person: '' });
    });
    host.grids = host.grids.map((grid) => (grid.name === 'IKU' ? { ...grid, name: 'Data' } : grid));
    await act(async () => host.watcher?.onEdit([{ sheetId: '0', areas: null }]));
    await settle();
    expect(host.settings).toMatchObject({ accepted: [{ sheet: 'Data' }], sheets: ['Data', 'Salinan'] });

    host.ids = ['1'];
    host.grids = host.grids.slice(1);
    await press('Validasi');
    expect(host.settings.accepted).toMatchObject([{ sheet: 'Data' }]);
    expect(items().some(({ dataset }) => dataset['rule'] === 'ejaan')).toBe(true);
  });

  test('is found out about at the latest when its cell is gone to', async () => {
    const host = new FakeHost({ IKU: TABLE });
    await openPane(host);
    await press('Validasi');
    host.grids = host.grids.map((grid) => ({ ...grid, name: 'Baru' }));
    host.goToCell = async () => 'missing' as const as never;
    await act(async () => items()[0]?.querySelector<HTMLElement>('.finding-row')?.click());
    await settle();
    expect(items().every(({ dataset }) => dataset['sheet'] === 'Baru')).toBe(true);
    expect(document.body.textContent).toContain('sudah berganti nama atau dihapus');
  });
});

test('while a finding on another sheet is gone to, the cell that stood there before opens nothing', async () => {
  const host = new FakeHost({ IKU: TABLE, Lain: TABLE });
  const { store, session } = await openPane(host);
  await press('Validasi');
  const all = outcomeIn(store.get().run)?.items ?? [];
  const wanted = all.find(({ finding }) => finding.sheet === 'Lain' && finding.rule.id === 'target-majemuk');
  host.goToCell = async () => {
    host.watcher?.onSelect('1', { row: 1, column: 2 });
    return 'shown' as const;
  };
  await act(async () => wanted && session.select(wanted.key, wanted.finding));
  expect(store.get().selected).toBe(wanted?.key);
});

describe('an edit after the first validation', () => {
  test('is checked by reading its cell alone, and takes no focus', async () => {
    const host = new FakeHost({ IKU: TABLE, Catatan: [['a']] });
    await openPane(host);
    await press('Validasi');
    const focused = document.activeElement;
    await act(async () => host.type(0, { row: 1, column: 2 }, 'Persentase koperasi berkualitas'));
    await settle();
    expect(host.reads).toHaveLength(1);
    expect(host.edits).toEqual([{ sheetId: '0', areas: [{ top: 1, left: 2, bottom: 1, right: 2 }] }]);
    expect(items().some((item) => item.dataset['rule'] === 'ejaan')).toBe(false);
    expect(document.activeElement).toBe(focused);
    expect(state()).toBe('done');
  });

  test('is left alone when the user has switched that off', async () => {
    const host = new FakeHost({ IKU: TABLE });
    const { session } = await openPane(host);
    await press('Validasi');
    await act(async () => session.setPreferences({ live: false }));
    await act(async () => host.type(0, { row: 1, column: 2 }, 'x'));
    await settle();
    expect(host.reads).toHaveLength(1);
  });
});

test('a failure nobody foresaw says that looking changed nothing, and how a change that was cut short is taken back', async () => {
  const host = new FakeHost({ IKU: TABLE });
  await openPane(host);
  host.failure = new Error('?');
  await press('Validasi');
  expect(document.querySelector('[role=alert]')?.textContent).toContain('Tidak ada yang diubah.');
  host.failure = null;
  await press('Coba lagi');
  host.highlight = () => Promise.reject(new Error('?'));
  await press('Sorot sel');
  expect(document.querySelector('[role=alert]')?.textContent).toContain('Ctrl+Z');
});

test('cells that are still coloured from an earlier session can be cleared at once', async () => {
  const host = new FakeHost({ IKU: TABLE });
  host.highlighted = 3;
  await openPane(host);
  await press('Hapus sorotan');
  expect(host.highlighted).toBeNull();
  expect(document.body.textContent).not.toContain('masih disorot');
});

test('a cell with several findings shows the others in the details of each', async () => {
  const host = new FakeHost({
    IKU: [TABLE[0] ?? [], [1, 'Meningkatnya usaha', 'Meningkatnya prosentase usaha', '%', '1', '', '', '']],
  });
  const { store } = await openPane(host);
  await press('Validasi');
  const cells = items().map(({ dataset }) => dataset['cell']);
  const shared = cells.find((cell, index) => cells.indexOf(cell) !== index);
  expect(shared).toBe('C2');
  const [first, second] = items().filter(({ dataset }) => dataset['cell'] === shared);
  await act(async () => first?.querySelector('button')?.click());
  await settle();
  await act(async () => document.querySelector<HTMLElement>('.same-cell button')?.click());
  await settle();
  expect(store.get().selected).toBe(second?.querySelector<HTMLElement>('.finding-row')?.dataset['key']);
});

test('an Excel that is too old is told so at once', async () => {
  const host = new FakeHost({ IKU: TABLE });
  host.supported = false;
  await openPane(host);
  expect(document.querySelector('[role=alert]')?.textContent).toMatch(/belum mendukung.*Perbarui Excel/);
});

describe('the pages', () => {
  test('are tabs with the agreed names, reached with the arrow keys', async () => {
    await openPane(new FakeHost({ IKU: TABLE }));
    const tabs = [...document.querySelectorAll<HTMLElement>('[role=tab]')];
    expect(tabs.map((tab) => tab.textContent)).toEqual([
      'Validasi',
      'Templat',
      'Fungsi',
      'Kamus',
      'Laporan',
      'Pengaturan',
    ]);
    tabs[0]?.focus();
    await key('ArrowLeft');
    await settle();
    expect(document.querySelector('[role=tab][aria-selected=true]')?.textContent).toBe('Pengaturan');
    expect(document.querySelector('[role=tabpanel]')?.textContent).toContain('Skala predikat');
  });

  test('speak English to an English Office, and Indonesian when asked to', async () => {
    const { session } = await openPane(new FakeHost({ IKU: TABLE }), 'en');
    expect(document.documentElement.lang).toBe('en');
    await press('Validate');
    expect(document.querySelector('[aria-label=Findings]')?.textContent).toContain('Prosentase');
    await act(async () => session.setPreferences({ language: 'id' }));
    expect(items().length).toBeGreaterThan(0);
  });
});

test('a fix whose before and after look alike says what it changes', async () => {
  const asText = TABLE.map((row) => row.map((cell) => (cell === 33.5 ? '33,5' : cell)));
  await openPane(new FakeHost({ IKU: asText }));
  await press('Validasi');
  await act(async () =>
    items()
      .find((item) => item.dataset['rule'] === 'angka-sebagai-teks')
      ?.querySelector('button')
      ?.click(),
  );
  await settle();
  expect(document.querySelector('.fix-change')?.textContent).toMatch(/33,5.*33,5.*\(teks menjadi angka\)/);
});

test('a rule that could not be run is named above the list of the others', async () => {
  const spelling = RULES.find(({ meta }) => meta.id === 'ejaan');
  if (!spelling || !('check' in spelling)) throw new Error('No such rule.');
  const broken = jest.spyOn(spelling, 'check').mockImplementation(() => {
    throw new RangeError('Maximum call stack size exceeded');
  });
  await openPane(new FakeHost({ IKU: TABLE }));
  await press('Validasi');
  broken.mockRestore();
  expect(document.body.textContent).toContain('Aturan “Salah eja” tidak dapat dijalankan pada lembar “IKU”');
  expect(items().map((item) => item.dataset['rule'])).toContain('target-majemuk');
  expect(state()).toBe('done');
});

test('a check compares with the one before, not with the list that has followed the edits since', async () => {
  const host = new FakeHost({ IKU: TABLE });
  const { session, store } = await openPane(host);
  await press('Validasi');
  const first = items().length;
  const item = outcomeIn(store.get().run)?.items.find(({ finding }) => finding.fix);
  if (!item) throw new Error('Nothing can be mended.');
  await act(async () => session.fix([item]));
  await settle();
  expect(items().length).toBeLessThan(first);
  await press('Validasi');
  expect(store.get().before).toBe(first);
  expect(document.body.textContent).toContain('temuan lebih sedikit daripada pemeriksaan sebelumnya');
});

test('what was set aside is no finding fewer, and an empty list that nobody has filtered offers no filter to clear', async () => {
  const { session, store } = await openPane(new FakeHost({ IKU: TABLE }));
  await press('Validasi');
  const all = outcomeIn(store.get().run)?.items ?? [];
  await act(async () => {
    await session.accept(all, { reason: 'resmi', person: '' });
  });
  await settle();
  expect(items()).toEqual([]);
  expect(document.body.textContent).not.toContain('Hapus saringan');
  await press('Validasi');
  expect(document.body.textContent).not.toContain('lebih sedikit daripada');
});
