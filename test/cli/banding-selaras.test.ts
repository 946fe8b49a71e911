import { existsSync, readdirSync, writeFileSync } from 'node:fs';

import { readWorkbook } from '../../src/xlsx/read';
import { textAt } from '../../src/core/sheet/grid';
import { readBytes } from '../../src/cli/files/read-file';
import { iku, temporaryFolder } from './run-iku';

const inFolder = temporaryFolder();

/** A table as a file that any spreadsheet can make. */
function table(name: string, title: string, head: string, ...rows: readonly string[]): string {
  const path = inFolder(name);
  writeFileSync(path, [title, '', head, ...rows].join('\n'));
  return path;
}

const OLD = table(
  'lama.csv',
  'PERJANJIAN KINERJA TAHUN 2025',
  'No;Sasaran;Indikator Kinerja;Satuan;Target 2025',
  '1;Meningkatnya kualitas jalan;Persentase jalan mantap;%;70',
  '2;Meningkatnya kesehatan;Angka kematian ibu per 100.000 kelahiran hidup;Angka;110',
  '3;Meningkatnya kesehatan;Jumlah puskesmas terakreditasi;Unit;12',
);
const NEW = table(
  'baru.csv',
  'PERJANJIAN KINERJA PERUBAHAN TAHUN 2025',
  'No;Sasaran;Indikator Kinerja;Satuan;Target 2025',
  '1;Meningkatnya kualitas jalan;Persentase jalan mantap;%;75',
  '2;Meningkatnya kesehatan;Angka Kematian Ibu (AKI);Angka;110',
  '3;Meningkatnya kesehatan;Prevalensi stunting;%;14',
);
const BELOW = table(
  'bidang.csv',
  'INDIKATOR KINERJA BIDANG',
  'No;Program;Indikator Kinerja;Satuan;Target 2025',
  '1;Program jalan;Panjang ruas jalan yang dipelihara;Km;40',
  '2;Program kesehatan ibu;Persentase persalinan di fasilitas kesehatan;%;95',
  '3;Program olahraga;Jumlah medali atlet;Medali;9',
);

test('banding tells what was kept, renamed, added, removed and changed, with the cells', async () => {
  const { code, out, err } = await iku('banding', OLD, NEW, '--format', 'json');
  expect([code, err]).toEqual([0, '']);
  const told = JSON.parse(out) as Record<string, { name: string; old?: { name: string }; cell?: string }[]>;
  expect(told).toMatchObject({
    kept: [{ old: { name: 'Persentase jalan mantap' }, new: { name: 'Persentase jalan mantap', cell: 'C4' } }],
    renamed: [{ new: { name: 'Angka Kematian Ibu (AKI)' } }],
    added: [{ name: 'Prevalensi stunting' }],
    removed: [{ name: 'Jumlah puskesmas terakreditasi' }],
    changes: [{ what: 'target', year: 2025, before: '70', after: '75', cell: 'E4' }],
  });
  const text = await iku('banding', OLD, NEW);
  expect(text.out).toContain('target 2025: "70" → "75"');
  expect((await iku('banding', OLD, NEW, '--bahasa', 'en')).out).toContain('renamed: "Angka kematian ibu');
});

test('banding writes sheets that say the same, and a file in their place is copied first', async () => {
  const output = inFolder('banding.xlsx');
  expect((await iku('banding', OLD, NEW, '--keluaran', output)).code).toBe(0);
  const { sheets } = readWorkbook(readBytes(output), output);
  expect(sheets.map(({ name }) => name)).toEqual(['Perbandingan', 'Perubahan Sel', 'Temuan']);
  const changed = sheets[1];
  expect(changed && [2, 3].map((column) => textAt(changed, 4, column))).toEqual(['70', '75']);
  expect((await iku('banding', OLD, NEW, '--keluaran', output)).err).toContain('sudah ada');
  expect((await iku('banding', OLD, NEW, '--keluaran', output, '--timpa')).code).toBe(0);
  expect(readdirSync(inFolder('.')).some((name) => name.startsWith('banding (lama'))).toBe(true);
});

test('selaras proposes an upper indicator with its reason, and names what finds none', async () => {
  const { code, out } = await iku('selaras', OLD, BELOW, '--format', 'json');
  expect(code).toBe(0);
  const told = JSON.parse(out) as {
    pairs: { child: { name: string }; parents: { name: string; score: number; reasons: unknown[] }[] }[];
    orphans: { name: string }[];
  };
  expect(told.pairs.slice(0, 2).map(({ parents }) => parents[0]?.name)).toEqual([
    'Persentase jalan mantap',
    'Angka kematian ibu per 100.000 kelahiran hidup',
  ]);
  expect(told.pairs.every(({ parents }) => parents.every(({ reasons }) => reasons.length > 0))).toBe(true);
  expect(told.orphans.map(({ name }) => name)).toEqual(['Jumlah medali atlet']);
  const output = inFolder('selaras.xlsx');
  const text = await iku('selaras', OLD, BELOW, NEW, '--keluaran', output);
  expect(text.out).toContain('usulan, bukan ketetapan');
  const { sheets } = readWorkbook(readBytes(output), output);
  expect(sheets.map(({ name }) => name)).toEqual(['Keterkaitan', 'Tanpa Pasangan', 'Pertentangan']);
});

test.each([
  ['a file that is not there', ['banding', OLD, inFolder('tidak-ada.csv')], 'tidak ditemukan'],
  ['one file only', ['banding', OLD], 'dua berkas'],
  ['no lower file', ['selaras', OLD], 'sedikitnya satu berkas anak'],
  ['a sheet that is not there', ['banding', `${OLD}!Rekap`, NEW], 'tidak ada lembar "Rekap"'],
  ['an unknown form', ['selaras', OLD, BELOW, '--format', 'sarif'], 'salah satu dari: teks, json'],
  ['an output that is an input', ['selaras', OLD, BELOW, '--keluaran', inFolder('x.csv')], 'berakhir .xlsx'],
])('bad input is told in a line, with exit code 2: %s', async (_, args, message) => {
  const { code, out, err } = await iku(...args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(message);
});

test('a file without an indicator table is told, and nothing is written', async () => {
  const empty = inFolder('kosong.csv');
  writeFileSync(empty, 'Catatan rapat\nTidak ada tabel');
  const output = inFolder('tanpa.xlsx');
  const { code, err } = await iku('selaras', OLD, empty, '--keluaran', output);
  expect([code, existsSync(output)]).toEqual([2, false]);
  expect(err).toContain('tidak ada tabel indikator');
});

describe('banding of the documents of one agency', () => {
  const HEAD = 'No;Sasaran;Indikator Kinerja;Satuan;Target 2025';
  const row = (target: string) => `1;Meningkatnya kualitas jalan;Persentase jalan mantap;%;${target}`;
  const DECREE = table('satu.csv', 'INDIKATOR KINERJA UTAMA DINAS REKAAN TAHUN 2025', HEAD, row('80'));
  const PLAN = table(
    'dua.csv',
    'RENCANA STRATEGIS DINAS REKAAN',
    HEAD,
    row('80'),
    '2;Tersedianya air;Jumlah embung;Unit;3',
  );
  const AGREEMENT = table('tiga.csv', 'PERJANJIAN KINERJA TAHUN 2025', HEAD, row('75'));
  const UNNAMED = table('empat.csv', 'DAFTAR INDIKATOR', HEAD, row('80'));

  test('tells where each indicator stands and what differs; as text, as JSON and as sheets', async () => {
    const text = await iku('banding', AGREEMENT, PLAN, DECREE);
    expect([text.code, text.err]).toEqual([0, '']);
    expect(text.out).toContain('2 indikator: 0 sejalan di semua dokumen, 1 berbeda isinya, 1 tidak ada di sebagian');
    expect(text.out).toContain('PK "75" (Sheet1!E4)');
    expect(text.out.replace(/\s+/g, ' ')).toContain('tidak ada di: IKU, PK');
    const { out } = await iku('banding', AGREEMENT, PLAN, DECREE, '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      documents: [{ kind: 'iku' }, { kind: 'renstra' }, { kind: 'pk' }],
      indicators: [
        { name: 'Persentase jalan mantap', differences: [{ what: 'target', year: 2025 }], missing: [] },
        { name: 'Jumlah embung', differences: [], missing: [DECREE, AGREEMENT] },
      ],
    });
    const output = inFolder('antardokumen.xlsx');
    expect((await iku('banding', AGREEMENT, PLAN, DECREE, '--keluaran', output)).code).toBe(0);
    const { sheets } = readWorkbook(readBytes(output), output);
    expect(sheets.map(({ name }) => name)).toEqual(['Antardokumen', 'Perbedaan', 'Isi Dokumen']);
  });

  test('takes the kinds from the user where titles do not say them, also for two files', async () => {
    const { out } = await iku('banding', AGREEMENT, UNNAMED, '--dokumen', 'pk,renstra', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({ documents: [{ name: UNNAMED, kind: 'renstra' }, { kind: 'pk' }] });
  });

  test.each([
    ['kinds for other files than there are', ['--dokumen', 'pk'], 'menyebut 1 jenis untuk 3 berkas'],
    ['an unknown kind', ['--dokumen', 'pk,iku,sakti'], '"sakti" bukan salah satu dari: iku, renstra, pk, laporan'],
  ])('refuses %s', async (_, args, message) => {
    const { code, err } = await iku('banding', AGREEMENT, PLAN, DECREE, ...args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
