/**
 * A typed achievement is offered to be made a formula where it is found to be wrong.
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node"]}
 */
import { act } from 'preact/test-utils';
import { type CellValue, gridFromValues } from '../../src/core/sheet/grid';
import { FakeHost } from './fake-host';
import { closePane, openFinding, openPane, press, settle, until } from './pane-user';

afterEach(closePane);

const HEADER = ['No', 'Indikator Kinerja', 'Satuan', 'Target 2025', 'Realisasi 2025', 'Capaian (%)'];
const TITLE = 'Ganti angkanya dengan rumus';

const offer = () => [...document.querySelectorAll('details')].find((each) => each.textContent?.startsWith(TITLE));

test('the formula is shown, written in place of the figure, and taken back', async () => {
  const host = new FakeHost({ IKU: [HEADER, [1, 'Prosentase pemohon yang puas', '%', 85, 80, 90]] });
  await openPane(host);
  await press('Validasi');
  await openFinding('capaian-salah-hitung');
  await act(async () => offer()?.querySelector('summary')?.click());
  await settle();
  await until(() => (offer()?.querySelectorAll('details').length ?? 0) > 0);
  // What the cell will show comes first, in points of percent as its column; the formula as this Excel writes it behind its own line.
  expect(offer()?.querySelector('ins')?.textContent).toBe('94,12');
  expect(offer()?.querySelector('details')?.textContent).toContain('IKU.CAPAIAN(D2;E2');
  await press('Tulis rumusnya');
  expect(host.grids[0]?.formulas[1]?.[5]).toContain('IKU.CAPAIAN(D2,E2');
  expect(document.body.textContent).toContain('Sudah ditulis di lembar.');
  // The next finding is open; the reader has not lost his place.
  expect(document.activeElement?.closest<HTMLElement>('.finding')?.dataset['rule']).not.toBe('capaian-salah-hitung');
  expect(document.activeElement?.closest('.finding')?.classList).toContain('open');
  await press('Urungkan');
  expect(host.grids[0]?.values[1]?.[5]).toBe(90);
});

test('the rating that followed the wrong figure goes along', async () => {
  const rows: CellValue[][] = [
    [...HEADER, 'Predikat'],
    [1, 'Persentase pemohon yang puas', '%', 85, 80, 60, 'Rendah'],
    [2, 'Persentase jalan mantap', '%', 70, 63, 90, 'Tinggi'],
    [3, 'Persentase halte terawat', '%', 80, 80, 100, 'Sangat Tinggi'],
  ];
  const host = new FakeHost({ IKU: rows });
  await openPane(host);
  await press('Validasi');
  await openFinding('capaian-salah-hitung');
  await act(async () => offer()?.querySelector('summary')?.click());
  await settle();
  await press('Tulis rumusnya');
  expect(host.grids[0]?.formulas[1]?.[5]).toContain('IKU.CAPAIAN(D2,E2');
  expect(host.grids[0]?.values[1]?.[6]).toBe('Sangat Tinggi');
});

test('what Excel makes of the formula later is read when it tells of it', async () => {
  const host = new FakeHost({ IKU: [HEADER, [1, 'Prosentase pemohon yang puas', '%', 85, 80, 90]] });
  await openPane(host);
  await press('Validasi');
  await openFinding('capaian-salah-hitung');
  await act(async () => offer()?.querySelector('summary')?.click());
  await settle();
  await press('Tulis rumusnya');
  const before = host.edits.length;
  const areas = [{ top: 1, left: 5, bottom: 1, right: 5 }];
  await act(async () => host.watcher?.onEdit([{ sheetId: '0', areas, by: 'pane' }]));
  await settle();
  expect(host.edits.length).toBe(before + 1);
});

test('there is none beside a target of which no achievement follows', async () => {
  await openPane(new FakeHost({ IKU: [HEADER, [1, 'Jumlah pasar yang dibina', 'pasar', '15 dan 25', 20, 90]] }));
  await press('Validasi');
  await openFinding('target-majemuk');
  expect(offer()).toBeUndefined();
});

describe('filling in the columns', () => {
  const RATED = ['No', 'Indikator Kinerja', 'Satuan', 'Target 2025', 'Realisasi 2025', 'Capaian (%)', 'Predikat'];
  const ROWS: CellValue[][] = [
    RATED,
    [1, 'Persentase pemohon yang puas', '%', 85, 80, 90, ''],
    [2, 'Persentase jalan mantap', '%', 70, 63, 90, ''],
    [3, 'Persentase taman berpagar', '%', 80, 'n/a', '', ''],
    [4, 'Persentase halte terawat', '%', '70 %', 65, '', ''],
    [5, 'Opini BPK', 'Opini', 'WTP', 'WTP', '', ''],
  ];
  const box = (name: string) =>
    [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].find((each) =>
      each.getAttribute('aria-label')?.includes(name),
    );
  const openCard = async (rows: readonly CellValue[][], formulas = rows.map((row) => row.map(() => ''))) => {
    const host = new FakeHost({ IKU: rows });
    host.grids = [gridFromValues(rows, { name: 'IKU', formulas })];
    const { session } = await openPane(host);
    await press('Validasi');
    await act(async () => session.answer('functions'));
    await until(() => document.body.textContent?.includes('Ubah di Pengaturan') ?? false);
    return host;
  };

  test('a rating does not follow a typed achievement that is in question, unless somebody wants it', async () => {
    const host = await openCard(ROWS);
    const said = () => document.body.textContent?.split('Semua fungsi')[0] ?? '';
    const toast = () => document.querySelector('.notice')?.textContent ?? '';
    expect(said()).toContain('1 angka yang menjadi dasarnya masih bermasalah (F2)');
    expect(said()).toContain('Persentase jalan mantap · menurut 90 di F3');
    expect(box('pemohon yang puas')?.checked).toBe(false);
    expect(box('jalan mantap')?.checked).toBe(true);
    expect(said()).toContain(
      'Persentase taman berpagar · arahnya belum pasti · tetap kosong sampai target dan realisasinya berupa angka',
    );
    expect(said()).toContain('Opini BPK: “WTP” adalah predikat, bukan angka');
    await press('Isi 3 indikator');
    await until(() => toast().includes('indikator diisi'));
    expect(host.grids[0]?.formulas[1]?.[6]).toBe('');
    expect(host.grids[0]?.formulas[2]?.[6]).toContain('IKU.PREDIKAT');
    expect(toast()).toContain(
      'Capaian 2 indikator dan Predikat 3 indikator diisi di F3:G5. Capaian yang sudah diketik di F3 tidak diubah. 1 di antaranya tetap kosong sampai target dan realisasinya berupa angka: F4. 1 tidak diisi: F6; alasannya tertulis di daftar. 1 tidak dicentang: G2.',
    );
  });

  test('typed figures that are replaced are said to be, and those that leave a blank cell behind are named', async () => {
    const rows: CellValue[][] = [
      RATED,
      [1, 'Persentase jalan mantap', '%', 70, 63, 90, 'Sangat Tinggi'],
      [2, 'Persentase taman terawat', '%', 80, '', 90, 'Sangat Tinggi'],
      [3, 'Persentase halte terawat', '%', 70, 63, 90, ''],
    ];
    const host = await openCard(
      rows,
      rows.map((row, y) => row.map((_, x) => (y === 3 && x === 5 ? '=100*E4/D4' : ''))),
    );
    const replace = [...document.querySelectorAll('label')].find(({ textContent }) =>
      textContent?.includes('Ganti juga'),
    );
    await act(async () => replace?.querySelector('input')?.click());
    for (const name of ['jalan mantap', 'taman terawat', 'halte terawat']) {
      if (box(name)?.checked === false) await act(async () => box(name)?.click());
    }
    await press('Isi 3 indikator');
    const toast = () => document.querySelector('.notice')?.textContent ?? '';
    await until(() => toast().includes('diisi'));
    expect(host.grids[0]?.formulas[2]?.[5]).toContain('IKU.CAPAIAN');
    expect(toast()).toContain('4 isian yang sudah diketik diganti dengan rumus.');
    expect(toast()).toContain('1 di antaranya menjadi kosong sampai target dan realisasinya berupa angka: F3.');
    expect(toast()).not.toMatch(/tidak diubah|tetap kosong/);
  });

  test('what an actual that is in question comes to is left out too, and said with the rule that asks', async () => {
    const host = await openCard([RATED, [1, 'Persentase jalan mantap', '%', 70, 650, '', ''], ROWS[2] ?? []]);
    expect(box('jalan mantap')?.checked).toBe(false);
    const said = document.body.textContent?.split('Semua fungsi')[0] ?? '';
    expect(said).toContain('1 angka yang menjadi dasarnya masih bermasalah (E2)');
    expect(said).toMatch(/E2 “650” masih bertemuan: [A-Z]/);
    expect(host.grids[0]?.formulas[1]?.[6]).toBe('');
  });

  test('no rating is ticked that follows an achievement which its figures cannot give', async () => {
    await openCard([
      RATED,
      [1, 'Jumlah kasus kematian ibu', 'kasus', 0, 2, 0, ''],
      [2, 'Persentase jalan mantap', '%', 70, 63, 90, ''],
    ]);
    expect(box('kematian ibu')?.checked).toBe(false);
    expect(box('jalan mantap')?.checked).toBe(true);
    expect(document.body.textContent).toMatch(/menurut 0 di F2[^•]*target D2 “0” nol/);
  });

  test('where nothing can be filled it is said why, cell by cell', async () => {
    await openCard([RATED, [1, 'Jumlah pasar yang dibina', 'pasar', 0, 4, '', '']]);
    const said = document.body.textContent?.split('Semua fungsi')[0] ?? '';
    expect(said).toContain('1 capaian tidak diisi:F2 Jumlah pasar yang dibina: target D2 “0” nol');
    expect(said).not.toContain('Tidak ada sel yang perlu diisi');
  });

  test('plain formulas say of each cell what stands in their way', async () => {
    await openCard(ROWS);
    const kind = [...document.querySelectorAll('select')].find(({ options }) =>
      [...options].some(({ value }) => value === 'native'),
    );
    await act(async () => {
      if (kind) kind.value = 'native';
      kind?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(document.body.textContent).toContain(
      'Persentase halte terawat: D5 “70 %” tersimpan sebagai teks; perbaiki dahulu di Validasi.',
    );
  });

  test('a column that is added at once is said with its cell, and its preview is gone to', async () => {
    const host = await openCard(ROWS.map((row) => row.slice(0, 6)));
    await press('Tambahkan kolom Predikat');
    await until(() => document.body.textContent?.includes('ditambahkan di G1') ?? false);
    expect(document.body.textContent).toContain(
      'Kolom Predikat ditambahkan di G1. Sekarang periksa isinya di bawah, lalu tekan Isi.',
    );
    expect(host.grids[0]?.values[0]?.[6]).toBe('Predikat');
    expect(document.activeElement?.textContent).toContain('Isi kolom Capaian');
  });
});
