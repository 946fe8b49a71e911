/**
 * What the settings show of how a workbook is judged.
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node"]}
 */
import { act } from 'preact/test-utils';
import { FakeHost, TABLE } from './fake-host';
import { closePane, findings, openPane, press, settle, turnTo } from './pane-user';

afterEach(closePane);

const ROWS = [
  ['No', 'Indikator Kinerja', 'Satuan', 'Target 2025', 'Realisasi 2025'],
  [1, 'Angka kematian bayi', 'per 1.000', 8, 7],
  [2, 'Indeks Pembangunan Manusia', 'indeks', 80, 82],
  [3, 'Rasio pegawai administrasi', 'rasio', 3, 3],
];

/** Of each indicator, what its list of directions shows. */
const directions = () =>
  [...document.querySelectorAll('.rule-levels label.field')].map((label) => {
    const select = label.querySelector('select');
    return [label.querySelector('span')?.textContent, select?.selectedOptions[0]?.textContent];
  });

test('the direction that was read of each indicator is said, also where none was', async () => {
  const { session } = await openPane(new FakeHost({ IKU: ROWS }));
  await press('Validasi');
  await turnTo(session, 'settings');
  expect(directions()).toEqual([
    ['Angka kematian bayi', 'Otomatis: makin rendah makin baik'],
    ['Indeks Pembangunan Manusia', 'Otomatis: makin tinggi makin baik'],
    ['Rasio pegawai administrasi', 'Otomatis: belum terbaca'],
  ]);
  const select = document.querySelector<HTMLSelectElement>('.rule-levels label.field select');
  await act(async () => {
    if (select) select.value = 'higher';
    select?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
  expect(directions()[0]).toEqual(['Angka kematian bayi', 'Makin tinggi makin baik']);
});

describe('a group of rules', () => {
  const group = 'Rumusan dan ejaan';

  test('is switched off and on at once, and that can be undone', async () => {
    const host = new FakeHost({ IKU: TABLE });
    const { session } = await openPane(host);
    await press('Validasi');
    const before = findings();
    expect(before).toContain('ejaan C2');
    await turnTo(session, 'settings');
    await press(`Matikan kelompok ini: ${group}`);
    expect(host.settings.levels).toMatchObject({ ejaan: 'off', 'indikator-majemuk': 'off' });
    expect(host.settings.levels).not.toHaveProperty('target-majemuk');
    expect(document.body.textContent).toContain('aturan dimatikan untuk buku kerja ini');
    await press(`Kembalikan ke bawaan: ${group}`);
    expect(host.settings.levels).toEqual({});
    await press(`Matikan kelompok ini: ${group}`);
    await press('Urungkan');
    expect(host.settings.levels).toEqual({});
    await turnTo(session, 'validation');
    expect(findings()).toEqual(before);
  });

  test('has no such button while only some of its rules are shown', async () => {
    const { session } = await openPane(new FakeHost({ IKU: TABLE }));
    await turnTo(session, 'settings');
    const search = document.querySelector<HTMLInputElement>('.settings input[type=search]');
    await act(async () => {
      if (search) search.value = 'salah eja';
      search?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(document.querySelector('.rule-group h3')?.textContent).toBe(group);
    expect(document.querySelector('.rule-group-head button')).toBeNull();
  });
});

describe('the agency’s own scale of ratings', () => {
  const scaleSelect = () =>
    [...document.querySelectorAll('label.field')]
      .find((label) => label.textContent?.startsWith('Skala predikat'))
      ?.querySelector('select');

  const choose = async (value: string) => {
    const select = scaleSelect();
    await act(async () => {
      if (select) select.value = value;
      select?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await settle();
  };

  const type = async (label: string, value: string) => {
    const field = [...document.querySelectorAll('label.field')]
      .find((each) => each.textContent === label)
      ?.querySelector('input');
    await act(async () => {
      if (field) field.value = value;
      field?.dispatchEvent(new Event('input', { bubbles: true }));
      field?.dispatchEvent(new Event('focusout', { bubbles: true }));
    });
    await settle();
  };

  test('it is said that a table with ratings of another scale goes on by that one, and how it comes to follow', async () => {
    const { session } = await openPane(new FakeHost({ IKU: TABLE }));
    await turnTo(session, 'settings');
    expect(document.querySelector('.settings')?.textContent).toContain(
      'memakai skala lain tetap dinilai menurut skala itu',
    );
    expect(document.querySelector('.settings')?.textContent).toContain('kosongkan kolom Predikatnya');
  });

  test('after a check only the tables are named that go by another one, with what makes them', async () => {
    const rows = [
      ['No', 'Indikator Kinerja', 'Satuan', 'Target 2025', 'Realisasi 2025', 'Capaian 2025', 'Predikat'],
      [1, 'Persentase pemohon yang puas', '%', 85, 80, 94.12, 'Sangat Tinggi'],
      [2, 'Persentase jalan mantap', '%', 80, 64, 80, 'Tinggi'],
    ];
    const { session } = await openPane(new FakeHost({ IKU: rows }));
    await press('Validasi');
    await turnTo(session, 'settings');
    const shown = () => document.querySelector('.settings')?.textContent ?? '';
    expect(shown()).not.toContain('tetap dinilai menurut');
    await act(async () => void (await session.setMeasuring({ ratingScale: 'empat' })));
    await settle();
    expect(shown()).toContain('bukan skala di atas, karena predikat di G2:G3 memakai kata-kata skala itu');
  });

  test('begins as the known one, is kept with each change that leaves it usable, and survives a look at a known one', async () => {
    const host = new FakeHost({ IKU: TABLE });
    const { session } = await openPane(host);
    await turnTo(session, 'settings');
    await choose('empat');
    await choose('own');
    const own = { classes: [100, 75, 55].map((from) => ({ from })), rest: 'Kurang' };
    expect(host.settings.ratingScale).toMatchObject(own);
    await type('Nama tingkat 1', 'Istimewa');
    expect(host.settings.ratingScale).toMatchObject({ classes: [{ name: 'Istimewa', from: 100 }, {}, {}] });
    await type('Mulai (%)', '9195');
    expect(document.body.textContent).toContain('angka sampai 500');
    await type('Mulai (%)', '100');
    await type('Nama tingkat di bawahnya', 'Istimewa');
    expect(document.body.textContent).toContain('dua tingkat bernama sama');
    expect(host.settings.ratingScale).toMatchObject({ rest: 'Kurang' });
    await type('Nama tingkat di bawahnya', 'Rendah');
    await press('Hapus tingkat Cukup');
    expect(host.settings.ratingScale).toMatchObject({ classes: [{}, { name: 'Berhasil' }], rest: 'Rendah' });
    await choose('lke');
    expect(host.settings.ratingScale).toBe('lke');
    await choose('own');
    expect(host.settings.ratingScale).toMatchObject({ classes: [{ name: 'Istimewa' }, {}], rest: 'Rendah' });
  });
});
