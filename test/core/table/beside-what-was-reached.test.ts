/** What stands beside and below what was reached: money, forecasts, the progress of works, changes, remainders and risks. */

import { review } from '../../../src/core/review';
import { cellName } from '../../../src/core/sheet/address';
import { asTyped, describeColumn, draw, gridOf, rowsOf } from './drawn-layout';

function reviewed(picture: string) {
  const layout = draw(picture);
  const { tables, findings, unread } = review([gridOf(asTyped(layout.values))]);
  const [table] = tables;
  return {
    tables: tables.length,
    columns: table?.columns.map(describeColumn),
    expected: layout.roles,
    rows: table ? rowsOf(table) : [],
    expectedRows: layout.indicatorRows,
    names: table?.indicators.map(({ name }) => name.text),
    unread: unread.map(({ kind }) => kind),
    said: findings
      .filter(({ level }) => level !== 'advice')
      .map(({ rule, cell }) => `${rule.id} ${cellName(cell)}`)
      .sort(),
  };
}

/** The picture, and what is rightly said of it besides advice. */
const PICTURES: Readonly<Record<string, readonly [string, (readonly string[])?]>> = {
  'the progress of works is the achievement where it follows from target and actual, and a prognosis nothing': [
    `
No | Kegiatan | Indikator Keluaran | Satuan | Target 2025 | Realisasi TW II | % Fisik | Prognosis
= number | program | indicator | unit | target 2025 | actual Q2 | achievement | other
> 1 | Saluran | Panjang saluran yang dipulihkan | km | 50 | 20 | 40 | 50
> 2 | Pintu air | Jumlah pintu air yang diganti | unit | 5 | 2 | 40 | 5
`,
  ],
  'the progress of works beside a target alone is no actual': [
    `
No | Kegiatan | Indikator Keluaran | Satuan | Target | % Fisik | % Keuangan
= number | program | indicator | unit | target | other | budget
> 1 | Rehabilitasi gedung | Jumlah ruang yang direhabilitasi | ruang | 12 | 45 | 40
> 2 | Pengadaan rak | Jumlah rak yang diadakan | set | 300 | 100 | 98
`,
  ],
  'a forecast beside the target of the year is none': [
    `
No | Indikator | Satuan | Target 2025 | Realisasi TW II | Capaian (%) | Proyeksi Akhir Tahun
= number | indicator | unit | target 2025 | actual Q2 | achievement | other
> 1 | Panjang jalan yang dibangun | km | 10 | 4 | 40 | 10
> 2 | Luas taman yang ditata | Ha | 80 | 40 | 50 | 78
`,
  ],
  'a forecast is the target where nothing else is': [
    `
No | Indikator | Satuan | Realisasi 2024 | Proyeksi 2025 | Proyeksi 2026
= number | indicator | unit | actual 2024 | target 2025 | target 2026
> 1 | Panjang jalan yang dibangun | km | 10 | 11 | 12
> 2 | Luas taman yang ditata | Ha | 80 | 84 | 88
`,
  ],
  'years before an increase were reached': [
    `
Indikator | Satuan | 2022 | 2023 | 2024 | Peningkatan 2023-2024
= indicator | unit | actual 2022 | actual 2023 | actual 2024 | other
> Persentase rumah layak huni | % | 70 | 74 | 77 | 3
> Persentase sanitasi layak | % | 61 | 63 | 68 | 15
> Persentase air minum layak | % | 80 | 84 | 85 | 1
`,
    ['jumlah-salah-hitung F3'],
  ],
  'a header of a name, years and their increase is one without a unit too': [
    `
Indikator | 2023 | 2024 | Selisih
= indicator | actual 2023 | actual 2024 | other
> Persentase rumah layak huni (%) | 74 | 77 | 3
> Persentase sanitasi layak (%) | 63 | 68 | 5
`,
  ],
  'quarters that add up to the actual were reached, whatever other rows come to': [
    `
Indikator | Satuan | Realisasi s.d. Tahun 2022 | Target 2023 | TW I | TW II | TW III | TW IV | Realisasi 2023
= indicator | unit | actual 2022 so far | target 2023 | actual Q1 | actual Q2 | actual Q3 | actual Q4 | actual 2023
> Jumlah pengunjung yang dilayani | orang | 280 | 300 | 60 | 80 | 70 | 75 | 285
> Jumlah kelompok yang dibina | kelompok | 20 | 20 | 5 | 5 | 5 | 5 | 20
> Jumlah alat yang disalurkan | unit | 15 | 15 | 3 | 4 | 4 | 4 | 15
`,
  ],
  'quarters that add up to the target are aimed at': [
    `
Indikator | Satuan | Target 2023 | TW I | TW II | TW III | TW IV | Realisasi 2023
= indicator | unit | target 2023 | target Q1 | target Q2 | target Q3 | target Q4 | actual 2023
> Jumlah pengunjung yang dilayani | orang | 300 | 60 | 80 | 80 | 80 | 285
> Jumlah kelompok yang dibina | kelompok | 20 | 5 | 5 | 5 | 5 | 20
`,
  ],
  'money below an indicator is none': [
    `
No | Program | Indikator Kinerja | Satuan | Target 2024 | Realisasi 2024 | Capaian (%)
= number | program | indicator | unit | target 2024 | actual 2024 | achievement
> 1 | Program Pendidikan | Persentase sekolah terakreditasi | % | 60 | 57 | 95
 | | Anggaran | Rp | 1500000000 | 1200000000 | 80
> 2 | Program Tenaga Pendidik | Persentase guru bersertifikat | % | 70 | 70 | 100
 | | Pagu Anggaran | Rp | 800000000 | 760000000 | 95
`,
  ],
  'money that is measured as the others are is one, where no row is numbered': [
    `
Indikator Kinerja | Satuan | Target 2024 | Realisasi 2024 | Capaian (%)
= indicator | unit | target 2024 | actual 2024 | achievement
> Persentase sekolah terakreditasi | % | 60 | 57 | 95
> Biaya satuan | Rp juta | 100 | 100 | 100
> Alokasi dana desa | Rp juta | 50 | 50 | 100
> Persentase guru bersertifikat | % | 70 | 70 | 100
 Anggaran | Rp | 800000000 | 760000000 | 95
`,
  ],
  'money that is numbered as the others are is one': [
    `
No | Indikator Kinerja | Satuan | Target 2024 | Realisasi 2024 | Capaian (%)
= number | indicator | unit | target 2024 | actual 2024 | achievement
> 1 | Persentase sekolah terakreditasi | % | 60 | 57 | 95
> 2 | Realisasi anggaran | % | 95 | 95 | 100
`,
  ],
  'what is measured in a second unit is the same indicator': [
    `
No | Indikator | Satuan | Target | Realisasi | Capaian (%)
= number | indicator | unit | target | actual | achievement
> 1 | Jumlah kapal dan muatan yang dilayani | unit | 120 | 126 | 105
> | | ton | 50000 | 51000 | 110
> 2 | Persentase dermaga yang layak | % | 40 | 42 | 105
`,
    ['capaian-salah-hitung F3'],
  ],
  'who is still to be served is the rest': [
    `
No | Indikator | Target (%) | Jumlah yang harus dilayani | Jumlah yang terlayani | Belum terlayani | Capaian (%)
= number | indicator | target | denominator | numerator | other | actual
> 1 | Persentase bayi yang dilayani | 100 | 2600 | 1950 | 560 | 75
> 2 | Persentase ibu yang dilayani | 100 | 100 | 90 | 10 | 90
`,
    ['jumlah-salah-hitung F2'],
  ],
  'the rest of a target lies between target and actual': [
    `
Indikator | Satuan | Target Akhir Renstra | Realisasi 2024 | Sisa Target
= indicator | unit | target | actual 2024 | other
> Panjang saluran yang dibangun | km | 100 | 60 | 40
> Jumlah jembatan yang dibangun | unit | 20 | 10 | 12
`,
    ['jumlah-salah-hitung E3'],
  ],
  'a growth from year to year follows from the two years': [
    `
No | KPI | Satuan | Actual 2023 | Target 2024 | Actual 2024 | Achievement (%) | YoY Growth (%)
= number | indicator | unit | actual 2023 | target 2024 | actual 2024 | achievement | other
> 1 | Nilai pendapatan usaha | Rp miliar | 200 | 220 | 231 | 105 | 15,5
> 2 | Jumlah pelanggan aktif | pelanggan | 5000 | 5500 | 5500 | 100 | 20
`,
    ['jumlah-salah-hitung H3'],
  ],
  'a mark before its weight makes the score': [
    `
No | Indikator Kinerja | Satuan | Target 2024 | Realisasi 2024 | Nilai (1-5) | Bobot | Hasil
= number | indicator | unit | target 2024 | actual 2024 | other | weight | score
> 1 | Rasio laba terhadap ekuitas | % | 7 | 7,7 | 4 | 0,5 | 2
> 2 | Persentase pelanggan yang tertib | % | 80 | 78 | 3 | 0,5 | 2,5
`,
    ['skor-salah-hitung H3'],
  ],
  'what was saved is no share of a budget that was spent': [
    `
No | Indikator | Satuan | Target | Realisasi | Capaian (%) | Anggaran | Realisasi Anggaran | % | Efisiensi (%)
= number | indicator | unit | target | actual | achievement | budget | budget | budget | other
> 1 | Persentase warga yang tertangani | % | 60 | 63 | 105 | 1200000000 | 1140000000 | 95 | 10
> 2 | Persentase lansia yang tertangani | % | 100 | 90 | 90 | 300000000 | 270000000 | 90 | 0
> 3 | Persentase panti yang layak | % | 50 | 40 | 80 | 500000000 | 400000000 | 80 | 5
`,
  ],
  'money beside what was spent of it is no target, and the volume is': [
    `
No | Kegiatan | Indikator Keluaran | Volume | Satuan | Realisasi Volume | Anggaran | Realisasi Anggaran
= number | program | indicator | target | unit | actual | budget | budget
> 1 | Rabat beton | Panjang jalan yang dibangun | 250 | meter | 250 | 100000000 | 98000000
> 2 | Pelatihan kader | Jumlah kader yang dilatih | 20 | orang | 18 | 15000000 | 14000000
`,
  ],
  'what was reached before the year is not what its quarters come to': [
    `
No | Indikator | Satuan | Target Renstra 2026 | Realisasi 2022 | Target 2023 | Realisasi TW I | Realisasi TW II | Realisasi TW III | Realisasi TW IV | Realisasi 2023
= number | indicator | unit | finalTarget 2026 | actual 2022 | target 2023 | actual Q1 | actual Q2 | actual Q3 | actual Q4 | actual 2023
> 1 | Jumlah desa yang dibina | desa | 100 | 20 | 20 | 5 | 5 | 5 | 5 | 20
> 2 | Jumlah pengunjung yang dilayani | orang | 1500 | 280 | 300 | 60 | 80 | 70 | 75 | 285
`,
  ],
};

it.each(Object.entries(PICTURES))('%s', (_, [picture, said = []]) => {
  const seen = reviewed(picture);
  expect(seen.columns).toEqual(seen.expected);
  expect(seen.rows).toEqual(seen.expectedRows);
  expect(seen.said.filter((each) => !each.startsWith('kolom-wajib'))).toEqual(said);
});

it('names the second unit of an indicator behind its name', () => {
  const [picture = ''] = PICTURES['what is measured in a second unit is the same indicator'] ?? [];
  expect(reviewed(picture).names?.[1]).toBe('Jumlah kapal dan muatan yang dilayani - ton');
});

it('tells money below indicators as a part that is not judged', () => {
  const [picture = ''] = PICTURES['money below an indicator is none'] ?? [];
  expect(reviewed(picture).unread).toEqual(['part', 'part']);
});

it.each([
  `
No | Risiko | Rencana Tindak Pengendalian | Indikator Keberhasilan | Target Waktu | Penanggung Jawab
1 | Jadwal terlambat | Menyusun jadwal | Jadwal ditetapkan | Maret 2025 | Kepala Seksi
2 | Data tidak mutakhir | Memeriksa data | Data diperiksa | Juni 2025 | Kepala Seksi
`,
  `
No | Sasaran | Pernyataan Risiko | Penyebab | Dampak | Skor | Mitigasi | Target Waktu | Indikator Keluaran
1 | Meningkatnya layanan | Listrik padam | Beban lebih | Layanan berhenti | 16 | Pengadaan genset | TW II | Genset terpasang
2 | Meningkatnya keamanan | Data bocor | Sandi lemah | Kerugian warga | 20 | Sandi ganda | TW I | Kebijakan berlaku
`,
])('takes no register of risks (%#) for a table of indicators', (picture) => {
  expect(reviewed(picture).tables).toBe(0);
});

it('reads indicators with figures beside which their risks are told', () => {
  const { columns } = reviewed(`
No | Indikator | Satuan | Target | Realisasi | Risiko | Penyebab
1 | Persentase jalan yang mantap | % | 80 | 76 | Lelang terlambat | Dokumen belum siap
2 | Jumlah jembatan yang dibangun | unit | 4 | 4 | Banjir | Musim hujan
`);
  expect(columns?.slice(0, 5)).toEqual(['number', 'indicator', 'unit', 'target', 'actual']);
});
