/** A caption says what is measured, and the rows where: villages, health centres, offices and their parts. */

import { review } from '../../../src/core/review';
import { asTyped, describeColumn, draw, gridOf } from './drawn-layout';

function reviewed(picture: string) {
  const { tables, findings } = review([gridOf(asTyped(draw(picture).values))]);
  return {
    columns: tables[0]?.columns.map(describeColumn),
    names: tables.flatMap(({ indicators }) => indicators.map(({ name }) => name.text)),
    units: tables.flatMap(({ indicators }) => indicators.map(({ unit }) => unit?.text)),
    findings: findings.map(({ rule, cell }) => `${rule.id} ${cell.row + 1}`),
  };
}

it('reads places in the rows under an indicator in the caption', () => {
  const picture = `
Tabel 2. Persentase Balita Ditimbang Menurut Kecamatan Tahun 2024
Satuan : %
No | Kecamatan | Target | Realisasi | Capaian (%)
1 | Awan | 80 | 76 | 95
2 | Bintang | 80 | 80 | 90
 | Jumlah | 80 | 78 | 97,5
`;
  const { columns, names, units, findings } = reviewed(picture);
  expect(columns).toEqual(['number', 'indicator', 'target', 'actual', 'achievement']);
  expect(names).toEqual(['Persentase Balita Ditimbang - Awan', 'Persentase Balita Ditimbang - Bintang']);
  expect(units).toEqual(['%', '%']);
  // The share of all of them is no sum of theirs.
  expect(findings).toEqual(['capaian-salah-hitung 5']);
});

it('adds up what is counted in each place', () => {
  const picture = `
Indikator : Jumlah penerima bantuan (orang)
Desa/Kelurahan | Target | Realisasi | Capaian (%)
Desa Awan | 100 | 90 | 90
Desa Bintang | 120 | 120 | 100
Total | 220 | 220 | 100
`;
  expect(reviewed(picture).findings).toEqual(['jumlah-salah-hitung 5']);
});

it('reads several indicators beside each other, each over its own columns', () => {
  const picture = `
No | Puskesmas | Persentase Balita Ditimbang | | Persentase Lansia Diperiksa |
 | | Target | Realisasi | Target | Realisasi
1 | Awan | 85 | 80 | 90 | 91
2 | Bintang | 85 | 85 | 90 | 88
`;
  const { names, findings } = reviewed(picture);
  expect(names).toEqual([
    'Persentase Balita Ditimbang - Awan',
    'Persentase Lansia Diperiksa - Awan',
    'Persentase Balita Ditimbang - Bintang',
    'Persentase Lansia Diperiksa - Bintang',
  ]);
  expect(findings).not.toContain('nomor-urut 3');
});

it('knows offices by what their cells say', () => {
  const picture = `
Nilai SAKIP Perangkat Daerah Tahun 2024
Uraian | Target | Realisasi
Dinas Kesehatan | 80 | 76
Badan Kepegawaian | 80 | 81
`;
  expect(reviewed(picture).names).toEqual([
    'Nilai SAKIP Perangkat Daerah - Dinas Kesehatan',
    'Nilai SAKIP Perangkat Daerah - Badan Kepegawaian',
  ]);
});

it('says once what is wrong with a name that all rows share', () => {
  const picture = `
Indikator : Terlaksananya pembinaan kader
Satuan : kader
Puskesmas | Target | Realisasi
Awan | 85 | 80
Bintang | 85 | 85
Cahaya | 85 | 84
`;
  expect(reviewed(picture).findings).toEqual(['indikator-kegiatan 4']);
});

it('takes no list of works in villages for a table of indicators', () => {
  const picture = `
Daftar Pembangunan Jalan per Desa
No | Desa | Target | Realisasi
1 | Awan | 100 | 90
2 | Bintang | 120 | 120
`;
  expect(reviewed(picture).columns).toBeUndefined();
});

it.each(['Kecamatan', 'Penanggung Jawab'])(
  'reads each row under a name merged over several, told apart by %s',
  (header) => {
    const picture = `
No | Indikator | Satuan | ${header} | Target | Realisasi | Capaian (%)
1 | Jumlah penerima bantuan | orang | Awan | 500 | 510 | 102
 | | | Bintang | 300 | 290 | 90
2 | Jumlah posyandu aktif | posyandu | Awan | 50 | 50 | 100
 | | | Bintang | 30 | 30 | 100
`;
    const { names, units, findings } = reviewed(picture);
    expect(names).toEqual([
      'Jumlah penerima bantuan',
      'Jumlah penerima bantuan - Bintang',
      'Jumlah posyandu aktif',
      'Jumlah posyandu aktif - Bintang',
    ]);
    expect(units).toEqual(['orang', 'orang', 'posyandu', 'posyandu']);
    expect(findings).toEqual(['capaian-salah-hitung 3']);
  },
);

it('leaves rows that only go on with a name, or are of its periods, to it', () => {
  const rows = (header: string, one: string, other: string, figures: string) => `
No | Indikator | ${header} | Target | Realisasi
1 | Jumlah penerima bantuan | ${one} | 500 | 510
 | | ${other} | ${figures}
2 | Jumlah posyandu aktif | ${one} | 50 | 51
 | | ${other} | ${figures}
`;
  const expected = ['Jumlah penerima bantuan', 'Jumlah posyandu aktif'];
  expect(reviewed(rows('Lokasi', 'Kabupaten', 'Awan', ' | ')).names).toEqual(expected);
  expect(reviewed(rows('Periode', 'TW I', 'TW II', '40 | 40')).names).toEqual(expected);
});

it('takes those to be served and those served under a share for its parts, and their quotient for the actual', () => {
  const picture = `
Persentase Ibu Hamil yang Mendapat Pelayanan Kesehatan
No | Puskesmas | Sasaran | Capaian | %
1 | Awan | 1200 | 1100 | 91,67
2 | Bintang | 800 | 790 | 88
3 | Rembulan | 800 | 720 | 90
`;
  const { columns, findings } = reviewed(picture);
  expect(columns).toEqual(['number', 'indicator', 'denominator', 'numerator', 'actual']);
  expect(findings.filter((each) => !each.startsWith('kolom-wajib'))).toEqual(['pembilang-penyebut 4']);
});
