/** What a plan is to bring and what the year before brought stand under headers that call them neither target nor actual. */

import { review } from '../../../src/core/review';
import { asTyped, describeColumn, draw, gridOf } from './drawn-layout';

function seenIn(picture: string) {
  const { values, roles } = draw(picture);
  const { tables, findings } = review([gridOf(asTyped(values))]);
  const columns = tables[0]?.columns ?? [];
  return {
    roles,
    found: columns.map((column, index) => (roles[index] === '' ? '' : describeColumn(column))),
    errors: findings.filter(({ level }) => level === 'error').map(({ rule }) => rule.id),
  };
}

const CONDITIONS: Readonly<Record<string, string>> = {
  'the end of the plan, in words and years that narrow cells broke': `
No | Indikator | Satuan | KON DISI AWA L (202 0) | TAR GET (202 1) | TAR GET (202 2) | TAR GET (202 3) | KON DISI AKHI R (202 3)
= number | indicator | unit | baseline 2020 | target 2021 | target 2022 | target 2023 | finalTarget 2023
1 | Persentase irigasi baik | % | 61 | 63 | 66 | 70 | 70
`,
  'the end of the plan with its year, behind bare years': `
No | Indikator | Satuan | Kondisi Awal 2024 | 2025 | 2026 | 2027 | Kondisi Akhir 2027
= number | indicator | unit | baseline 2024 | target 2025 | target 2026 | target 2027 | finalTarget 2027
1 | Persentase irigasi baik | % | 61 | 64 | 67 | 70 | 70
2 | Panjang saluran yang dibersihkan | km | 12 | 14 | 16 | 20 | 20
`,
  'the target of the plan with its year, behind bare years': `
No | Indikator | Satuan | Realisasi 2024 | 2025 | 2026 | 2027 | Target Akhir Renstra 2027
= number | indicator | unit | actual 2024 | target 2025 | target 2026 | target 2027 | finalTarget 2027
1 | Persentase irigasi baik | % | 61 | 64 | 67 | 70 | 70
2 | Panjang saluran yang dibersihkan | km | 12 | 14 | 16 | 20 | 20
`,
  'the end of the plan': `
No | Indikator Tujuan | Satuan | Kondisi Awal 2019 | Kondisi Tahun 2024
= number | indicator | unit | baseline 2019 | target 2024
1 | Persentase irigasi baik | % | 61 | 75
`,
  'the end of the plan beside its years': `
No | Indikator | Satuan | Baseline 2019 | Kondisi Tahun 2024 | Target 2020 | Target 2021
= number | indicator | unit | baseline 2019 | finalTarget 2024 | target 2020 | target 2021
1 | Persentase irigasi baik | % | 61 | 75 | 63 | 66
`,
  'what is wanted in years to come': `
No | Indikator | Satuan | Kondisi Saat Ini | Kondisi Lima Tahun ke Depan
= number | indicator | unit | baseline | target
1 | Persentase irigasi baik | % | 61 | 75
`,
  'a history before the start': `
No | Indikator | Satuan | Kondisi Tahun 2018 | Kondisi Tahun 2019 | Kondisi Awal 2020 | Target 2021
= number | indicator | unit | baseline 2018 | baseline 2019 | baseline 2020 | target 2021
1 | Persentase irigasi baik | % | 58 | 60 | 61 | 63
`,
  'the state a year later in a report': `
CAPAIAN INDIKATOR KINERJA TAHUN 2024
No | Indikator | Satuan | Kondisi Awal 2020 | Kondisi 2024
= number | indicator | unit | baseline 2020 | baseline 2024
1 | Persentase irigasi baik | % | 61 | 75
`,
  'a condition of the year that was reached': `
No | Indikator | Satuan | Kondisi Awal 2023 | Target 2024 | Realisasi 2024 | Kondisi 2024
= number | indicator | unit | baseline 2023 | target 2024 | actual 2024 | baseline 2024
1 | Persentase irigasi baik | % | 61 | 75 | 72 | 72
`,
};

const ACTION_PLANS: Readonly<Record<string, string>> = {
  'an action plan over numbered quarters': `
No | Sasaran | Indikator | Satuan | Target | Rencana Aksi Triwulanan | | | | Realisasi Triwulanan | | |
 | | | | | I | II | III | IV | I | II | III | IV
= number | objective | indicator | unit | target | target Q1 | target Q2 | target Q3 | target Q4 | actual Q1 | actual Q2 | actual Q3 | actual Q4
1 | Tertatanya irigasi | Persentase irigasi baik | % | 80 | 20 | 40 | 60 | 80 | 19 | 38 | 61 | 82
`,
  'a plan of each month': `
No | Indikator | Satuan | Target | Rencana Kegiatan Bulanan | | |
 | | | | Jan | Feb | Mar | Apr
= number | indicator | unit | target | target M1 | target M2 | target M3 | target M4
1 | Persentase irigasi baik | % | 80 | 5 | 10 | 15 | 20
`,
  'a plan of each quarter, not all of them filled': `
No | Indikator | Satuan | Target | Rencana Aksi | |
 | | | | TW I | TW II | TW III
= number | indicator | unit | target | target Q1 | target Q2 | target Q3
1 | Persentase irigasi baik | % | 80 | 20 | 40 |
`,
  'the activities of each quarter': `
No | Indikator | Target | Rencana Aksi | |
 | | | TW I | TW II | TW III
= number | indicator | target | program | program | program
1 | Persentase irigasi baik | 80 | Mendata saluran | Memperbaiki pintu air | Menyusun laporan
`,
  'activities before quarters of their own': `
No | Indikator | Target | Rencana Aksi | TW I | TW II
= number | indicator | target | program | target Q1 | target Q2
1 | Persentase irigasi baik | 80 | Mendata saluran | 20 | 40
`,
  'targets of numbered months': `
Nama IKU | Target B03 | Target B06 | Target B12
= indicator | target M3 | target M6 | target M12
Persentase irigasi baik | 20 | 40 | 80
`,
};

const YEARS_BEFORE: Readonly<Record<string, string>> = {
  'an achievement that is the value of the year before': `
No | Indikator | Satuan | Capaian 2022 | Target 2023 | Realisasi 2023
= number | indicator | unit | actual 2022 | target 2023 | actual 2023
1 | Rata-rata lama layanan | menit | 48 | 45 | 44
2 | Persentase irigasi baik | % | 62,5 | 64 | 65
`,
  'two years before': `
No | Indikator | Satuan | Capaian 2021 | Capaian 2022 | Target 2023 | Realisasi 2023 | Capaian 2023
= number | indicator | unit | actual 2021 | actual 2022 | target 2023 | actual 2023 | achievement 2023
1 | Jumlah petani terlatih | orang | 48 | 50 | 60 | 57 | 95
2 | Persentase irigasi baik | % | 61 | 62,5 | 64 | 64 | 100
`,
  'a year before beside figures without a year': `
No | Indikator | Satuan | Capaian 2022 | Target | Realisasi | Capaian (%)
= number | indicator | unit | actual 2022 | target | actual | achievement
1 | Jumlah petani terlatih | orang | 48 | 60 | 57 | 95
2 | Persentase irigasi baik | % | 62,5 | 64 | 64 | 100
`,
  'a percentage of the year before': `
No | Indikator | Satuan | Capaian 2022 | Target 2023 | Realisasi 2023
= number | indicator | unit | achievement 2022 | target 2023 | actual 2023
1 | Jumlah petani terlatih | orang | 98,2 | 600 | 570
2 | Persentase irigasi baik | % | 101,4 | 64 | 65
`,
  'the year before by its name': `
No | Indikator | Satuan | Capaian Tahun Sebelumnya | Target 2023 | Realisasi 2023
= number | indicator | unit | actual 2022 | target 2023 | actual 2023
1 | Jumlah petani terlatih | orang | 48 | 60 | 57
`,
  'the year before where no year is written': `
No | Indikator | Satuan | Realisasi Tahun Lalu | Target | Realisasi | Capaian (%)
= number | indicator | unit | baseline | target | actual | achievement
1 | Jumlah petani terlatih | orang | 48 | 60 | 57 | 95
`,
  'the year before in a header whose other word ends like "until"': `
No | Indikator | Satuan | Realisasi Laporan Tersampaikan Tahun Lalu | Target | Realisasi | Capaian (%)
= number | indicator | unit | baseline | target | actual | achievement
1 | Jumlah laporan petani | laporan | 48 | 60 | 57 | 95
`,
  'the year before as n-1': `
No | Indikator | Satuan | Capaian N-1 | Target N | Realisasi N | Capaian N
= number | indicator | unit | baseline | target | actual | achievement
1 | Jumlah petani terlatih | orang | 48 | 60 | 57 | 95
`,
};

it.each(Object.entries({ ...CONDITIONS, ...ACTION_PLANS, ...YEARS_BEFORE }))('%s', (_name, picture) => {
  const { roles, found, errors } = seenIn(picture);
  expect(found).toEqual(roles);
  expect(errors).toEqual([]);
});
