/** Headers that say little: names over bare periods, T and R under each quarter, marks and scores beside weights, arrows for directions. */

import { review } from '../../../src/core/review';
import { messageOf } from '../../../src/core/rules/rule';
import { asTyped, describeColumn, draw, gridOf } from './drawn-layout';

const LAYOUTS: Readonly<Record<string, string>> = {
  'a name and years': `
Indikator | 2025 | 2026 | 2027
= indicator | target 2025 | target 2026 | target 2027
Persentase arsip tertata (%) | 70 | 75 | 80
Indeks layanan arsip (nilai) | 81 | 82 | 83
`,
  'a name and quarters': `
IKU | Q1 | Q2 | Q3 | Q4
= indicator | target Q1 | target Q2 | target Q3 | target Q4
Persentase arsip tertata (%) | 20 | 40 | 60 | 80
`,
  'T, R and C beside names alone': `
Uraian | T | R | C
= indicator | target | actual | achievement
Persentase arsip tertata | 50 | 55 | 110
Jumlah arsip terbuka | 10 | 9 | 90
`,
  'years below their band in a report': `
CAPAIAN INDIKATOR KINERJA
Indikator Kinerja | Tahun | |
 | 2022 | 2023 | 2024
= indicator | actual 2022 | actual 2023 | actual 2024
Persentase arsip tertata (%) | 70 | 75 | 80
`,
  'T and R under each quarter': `
No | Indikator | Satuan | Target 2025 | Triwulan I | | Triwulan II | | Triwulan III | | Triwulan IV | | Total Realisasi | Capaian
 | | | | T | R | T | R | T | R | T | R | |
= number | indicator | unit | target 2025 | target Q1 | actual Q1 | target Q2 | actual Q2 | target Q3 | actual Q3 | target Q4 | actual Q4 | actual | achievement
1 | Jumlah arsip yang dialihmediakan | arsip | 2000 | 500 | 460 | 500 | 520 | 500 | 530 | 500 | 550 | 2060 | 103
2 | Jumlah arsiparis yang dilatih | orang | 200 | 50 | 45 | 50 | 52 | 50 | 49 | 50 | 48 | 194 | 97
3 | Persentase arsip tertata | % | 80 | 74 | 76 | 76 | 75 | 78 | 79 | 80 | 84 | 84 | 105
`,
  'a mark that earns a score': `
No | Indikator | Penilaian | Bobot | Nilai | Hasil
= number | indicator | actual | weight | other | score
1 | Efektivitas penagihan | 91,2 | 0,06 | 4 | 0,24
2 | Rasio karyawan per pelanggan | 6,4 | 0,07 | 3 | 0,21
`,
  'a mark that is called a score': `
No | Indikator | Satuan | Bobot | Realisasi | Skor | Nilai
= number | indicator | unit | weight | actual | other | score
1 | Efektivitas penagihan | % | 60 | 91,2 | 4 | 240
2 | Rasio karyawan per pelanggan | orang | 40 | 6,4 | 3 | 120
`,
  'an achievement that earns a score': `
No | Indikator | Target | Realisasi | Capaian (%) | Bobot | Nilai
= number | indicator | target | actual | achievement | weight | score
1 | Efektivitas penagihan | 90 | 81 | 90 | 60 | 54
2 | Jumlah pelanggan baru | 200 | 210 | 105 | 40 | 42
`,
  'what is said of the indicators beside them': `
No | Indikator Kinerja Utama | Konsolidasi Periode IKU | Data IKU | Satuan | Target
= number | indicator | other | other | unit | target
1 | Persentase arsip tertata | TLK | Laporan | % | 80
2 | Indeks layanan arsip | SUM | Survei | indeks | 82
`,
  'arrows for directions': `
No | KPI | Satuan | Pol. | Target | Realisasi | Pencapaian
= number | indicator | unit | polarity | target | actual | achievement
1 | Beban per pelanggan | % | ↓ | 50 | 51 | 98
2 | Nilai tambah | juta | ▲ | 200 | 210 | 105
`,
};

it.each(Object.entries(LAYOUTS))('%s', (_name, picture) => {
  const { values, roles } = draw(picture);
  const { tables, findings } = review([gridOf(asTyped(values))]);
  expect((tables[0]?.columns ?? []).map(describeColumn)).toEqual(roles);
  expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
});

it('is no table where money stands under years beside anything', () => {
  const picture = `
Uraian | 2023 | 2024 | 2025
Belanja pegawai | 5100000 | 5200000 | 5300000
`;
  expect(review([gridOf(asTyped(draw(picture).values))]).tables).toEqual([]);
});

it('does not ask for a formula where the explanations are formulas', () => {
  const form = (first: string, second: string) => `
INDIKATOR KINERJA UTAMA
No | Sasaran | Indikator | Penjelasan | Penanggung Jawab | Sumber Data
1 | Terwujudnya arsip yang tertib | Persentase arsip tertata | ${first} | Sekretariat | Laporan
2 | Terwujudnya arsip yang tertib | Persentase arsip terdata | ${second} | Sekretariat | Laporan
`;
  const asked = (picture: string) =>
    review([gridOf(asTyped(draw(picture).values))]).findings.some(
      (finding) => finding.rule.id === 'kolom-wajib' && messageOf(finding, 'id').includes('Rumus'),
    );
  const formula = 'Jumlah arsip tertata dibagi jumlah arsip dikali 100%';
  expect(asked(form(formula, 'Jumlah arsip terdata / jumlah arsip x 100%'))).toBe(false);
  expect(asked(form('Arsip yang sudah ditata menurut pedoman', 'Arsip yang sudah didata'))).toBe(true);
});
