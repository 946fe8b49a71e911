/** What a header says stands, whatever a wrong figure, a stray zero or a word beside it would make of the column. */

import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { gridFromValues } from '../../../src/core/sheet/grid';
import { review } from '../../../src/core/review';
import { recognise } from '../../../src/core/table/recognise';
import { type CellArea, cellName } from '../../../src/core/sheet/address';
import { asTyped, describeColumn, draw } from './drawn-layout';

function columnsOf(picture: string) {
  const { values, roles } = draw(picture);
  const [table] = recognise(gridFromValues(asTyped(values)), DEFAULT_SETTINGS).tables;
  return { expected: roles, found: (table?.columns ?? []).map(describeColumn) };
}

const tablesIn = (picture: string) => recognise(gridFromValues(asTyped(draw(picture).values)), DEFAULT_SETTINGS).tables;

/** Errors and warnings about figures, with the cells they name. */
function saidOfFigures(picture: string): string[] {
  const { findings } = review([gridFromValues(asTyped(draw(picture).values))], DEFAULT_SETTINGS);
  return findings.filter(({ level }) => level === 'error').map(({ rule, cell }) => `${rule.id} ${cellName(cell)}`);
}

const PLANS: Readonly<Record<string, string>> = {
  'the plan of a company, one share of it wrong': `
No | Uraian | Satuan | RKAP 2025 | RKAP s.d. Juni | Realisasi s.d. Juni 2025 | Realisasi s.d. Juni 2024 | % thd RKAP s.d. Juni | % thd RKAP 2025 | Pertumbuhan (%)
= number | indicator | unit | target 2025 | target M6 | actual 2025 M6 | actual 2024 M6 | achievement M6 | achievement 2025 | other
> 1 | Jumlah tiket terjual | lembar | 52000 | 26000 | 24800 | 24000 | 85,38 | 47,69 | 3,33
> 2 | Jumlah penumpang terangkut | orang | 1200 | 600 | 540 | 610 | 90 | 45 | -11,48
`,
  'the plan of a company without any period': `
KPI | Satuan | RKAP | Real | %
= indicator | unit | target | actual | achievement
> Jumlah produksi pupuk | ton | 5000 | 4500 | 80
> Margin laba usaha | % | 20 | 22 | 110
`,
  'a plan of work and budget over what is not counted in money': `
Uraian Indikator | Sat | Anggaran 2025 | Anggaran s.d. TW III | Realisasi s.d. TW III | % thd Anggaran 2025
= indicator | unit | target 2025 | target Q3 | actual Q3 | achievement 2025
> Arus peti kemas | TEUs | 120000 | 88000 | 90500 | 75,42
> Jumlah kunjungan kapal | unit | 3400 | 2500 | 2610 | 76,76
`,
  'the budget of a hospital beside the target stays money': `
Indikator | Satuan | Target | Realisasi | RBA 2025
= indicator | unit | target | actual | budget 2025
> Jumlah kunjungan poli | kunjungan | 9000 | 8800 | 450000000
> Jumlah tindakan operasi | tindakan | 300 | 310 | 900000000
`,
};

const REVISIONS: Readonly<Record<string, string>> = {
  'before and after a change, without the word target': `
No | Indikator Kinerja | Satuan | Semula | Menjadi
= number | indicator | unit | target before | target after
> 1 | Pertumbuhan nilai ekspor | % | 4,5 | 4
> 2 | Jumlah alat ukur ditera | unit | 1200 | 1350
`,
  'with how far they lie apart': `
No | Indikator Kinerja | Satuan | Murni | Perubahan | Bertambah/Berkurang
= number | indicator | unit | target before | target after | other
> 1 | Persentase perkara tuntas | % | 85 | 88 | 3
> 2 | Jumlah penyuluhan hukum | kegiatan | 24 | 20 | -4
`,
  'in the words of any comparison, where the header speaks of a change': `
Indikator Kinerja | Satuan | Sebelum Perubahan | Sesudah Perubahan
= indicator | unit | target before | target after
> Persentase sertifikat terbit tepat waktu | % | 95 | 97
> Indeks kepuasan masyarakat | indeks | 3,4 | 3,5
`,
};

const FIGURES_OF_WORDS: Readonly<Record<string, string>> = {
  'the data of a measure, each with its value': `
No | Indikator Kinerja | Satuan | Target | Uraian Data 1 | Nilai | Uraian Data 2 | Nilai | Hasil | % Capaian
= number | indicator | unit | target | | other | | other | actual | achievement
> 1 | Persentase embung berfungsi | % | 60 | Embung berfungsi | 54 | Embung seluruhnya | 100 | 54 | 90
> 2 | Jumlah kelompok ternak binaan | kelompok | 40 | Kelompok binaan | 36 | - | - | 36 | 90
> 3 | Indeks mutu air | indeks | 70 | Nilai IKA | 63 | - | - | 63 | 90
`,
};

const SCORES: Readonly<Record<string, string>> = {
  'weight, mark and value, half of them wrong': `
No | Indikator Kinerja | Target | Realisasi | Skor | Bobot (%) | Nilai
= number | indicator | target | actual | other | weight | score
> 1 | Persentase lulusan bekerja | 70 | 63 | 90 | 25 | 22,5
> 2 | Jumlah publikasi internasional | 40 | 44 | 110 | 25 | 27,5
> 3 | Persentase dosen bergelar doktor | 50 | 48 | 96 | 30 | 38,8
> 4 | Jumlah kerja sama industri | 12 | 9 | 75 | 20 | 51
`,
  'the value of an objective under its letters': `
Sasaran Strategis | NSS | Indikator Kinerja | Target | Realisasi | Capaian (%)
= objective | score | indicator | target | actual | achievement
> Meningkatnya pembinaan | 98,5 | Persentase narapidana terampil | 70 | 69 | 98,57
> Meningkatnya keamanan | 102 | Indeks keamanan lapas | 3 | 3,06 | 102
`,
};

const ZEROS: Readonly<Record<string, string>> = {
  'zeros where a formula looks at blank cells': `
Tujuan | Sasaran | Indikator Sasaran | Satuan | Target
= goal | objective | indicator | unit | target
> Meningkatkan pelayanan umum | Meningkatnya kepuasan | Indeks kepuasan layanan | indeks | 3,5
> 0 | 0 | Persentase pengaduan selesai | % | 95
> 0 | 0 | Jumlah layanan kendaraan | layanan | 300
> 0 | Meningkatnya kerapian | Persentase ruang tertata | % | 90
`,
};

const NAMES: Readonly<Record<string, string>> = {
  'descriptions beside shares, which no budget has': `
No | Uraian | Satuan | Target | Realisasi | Capaian %
= number | indicator | unit | target | actual | achievement
> 1 | Cakupan pelayanan air | % | 70 | 68 | 97,14
> 2 | Kontinuitas aliran | jam | 24 | 22 | 91,67
> 3 | Tekanan rata-rata | atm | 1 | 0,9 | 90
`,
  'criteria beside the codes of indicators': `
IKU | Kriteria | Target | Capaian | Status
= number | indicator | target | actual | rating
> IKU 1 | Persentase lulusan mendapat pekerjaan layak | 70 | 66 | Tidak Tercapai
> IKU 2 | Persentase mahasiswa berkegiatan di luar kampus | 30 | 32 | Tercapai
`,
};

const COUNTS: Readonly<Record<string, string>> = {
  'counts of shares, where nothing is called a target': `
No | Indikator | Jumlah Seluruhnya | Jumlah Memenuhi Syarat | Persentase (%)
= number | indicator | denominator | numerator | actual
> 1 | Persentase rumah ibadah layak | 250 | 200 | 80
> 2 | Persentase sumur layak minum | 400 | 300 | 75
`,
};

const BANDS: Readonly<Record<string, string>> = {
  'a share and those counted for it': `
No | Indikator | Satuan | Target | | Realisasi | | Capaian (%)
 | | | % | Orang | % | Orang |
= number | indicator | unit | target | other | actual | numerator | achievement
> 1 | Persentase lansia diskrining | % | 80 | 9600 | 72 | 8640 | 90
> 2 | Persentase lansia mandiri | % | 70 | 8400 | 77 | 9240 | 110
`,
  'work and money under both bands': `
No | Indikator | Target | | Realisasi |
 | | Fisik | Keuangan | Fisik | Keuangan
= number | indicator | target | budget | actual | budget
> 1 | Panjang jalan ditingkatkan | 20 | 4000000000 | 18 | 3500000000
> 2 | Jumlah jembatan dibangun | 4 | 2000000000 | 4 | 1900000000
`,
  'what it is measured against, in brackets': `
Kegiatan | Target (T) dalam % | Satuan | Total Sasaran | Target Sasaran (TxTS) | Pencapaian | % Cakupan Riil | Sub Variabel (terhadap target sasaran)
= indicator | target | unit | denominator | other | numerator | actual | achievement
> Posyandu purnama mandiri | 74 | posyandu | 54 | 40 | 38 | 70,37 | 95
> Rumah bebas jentik | 95 | rumah | 1000 | 950 | 900 | 90 | 94,74
> Sekolah dengan usaha kesehatan | 80 | sekolah | 20 | 16 | 12 | 60 | 75
`,
  'sentences under a word for figures': `
No | Kinerja | Indikator | Target | Capaian TW I | Capaian TW II
= number | objective | indicator | target | actual Q1 | actual Q2
> 1 | Meningkatnya mutu rekrutmen | Persentase formasi terisi | 95 | 40 | 60
> 2 | Terwujudnya disiplin pegawai | Persentase pegawai tanpa pelanggaran | 98 | 97 | 98
`,
};

describe.each([PLANS, REVISIONS, FIGURES_OF_WORDS, SCORES, ZEROS, NAMES, BANDS, COUNTS])(
  'what the header says',
  (pictures) => {
    it.each(Object.entries(pictures))('%s', (_, picture) => {
      const { expected, found } = columnsOf(picture);
      const open = expected.map((role, index) => (role === '' ? (found[index] ?? '') : role));
      expect(found).toEqual(open);
    });
  },
);

describe('what the user gets', () => {
  it('is the wrong share of the plan, and nothing else', () => {
    expect(saidOfFigures(PLANS['the plan of a company without any period'] ?? '')).toEqual(['capaian-salah-hitung E2']);
  });

  it('is nothing wrong with values that are marks or scores', () => {
    expect(saidOfFigures(SCORES['weight, mark and value, half of them wrong'] ?? '')).toEqual([]);
  });

  it('is no table where money is described, or where something is compared before and after', () => {
    const money = `
No | Uraian | Satuan | Target | Realisasi | %
1 | Pendapatan sewa | Rp | 1200000000 | 1100000000 | 91,67
2 | Beban pegawai | Rp | 600000000 | 580000000 | 96,67
`;
    const compared = `
No | Indikator Pengetahuan | Sebelum | Sesudah | Peningkatan (%)
1 | Nilai pengetahuan gizi | 60 | 80 | 33
2 | Nilai pengetahuan imunisasi | 55 | 75 | 36
`;
    expect([money, compared].flatMap(tablesIn)).toEqual([]);
  });
});

const FRACTIONS: Readonly<Record<string, readonly [string, string, string]>> = {
  'in words': ['Numerator', 'Denumerator', '%'],
  'in letters': ['N', 'D', 'Capaian'],
  'in letters of two sizes': ['n', 'N', 'Hasil (%)'],
  'in short words': ['Num', 'Denum', 'Hasil'],
};

describe('numerator, denominator and their quotient below each other', () => {
  it.each(Object.entries(FRACTIONS))('are read month by month, %s', (_, [part, whole, share]) => {
    const picture = `
No | Indikator Mutu | Standar | Uraian | Jan | Feb
1 | Persentase kepatuhan identifikasi pasien | 100 | ${part} | 45 | 38
 | | | ${whole} | 50 | 40
 | | | ${share} | 98 | 95
2 | Persentase waktu tunggu rawat jalan | 80 | ${part} | 33 | 36
 | | | ${whole} | 40 | 40
 | | | ${share} | 82,5 | 90
`;
    const [table, ...more] = tablesIn(picture);
    expect(more).toEqual([]);
    const read = table?.indicators.map(({ numerators, denominators, actuals }) =>
      [numerators, denominators, actuals].map((list) => list.map(({ column, cell }) => [column.month, cell.text])),
    );
    expect(read).toEqual([
      [
        [
          [1, '45'],
          [2, '38'],
        ],
        [
          [1, '50'],
          [2, '40'],
        ],
        [
          [1, '98'],
          [2, '95'],
        ],
      ],
      [
        [
          [1, '33'],
          [2, '36'],
        ],
        [
          [1, '40'],
          [2, '40'],
        ],
        [
          [1, '82,5'],
          [2, '90'],
        ],
      ],
    ]);
    expect(saidOfFigures(picture)).toEqual(['pembilang-penyebut E4']);
  });
});

describe('what a share is counted from', () => {
  it('is no indicator of its own in the two rows below it', () => {
    const [table] = tablesIn(`
No | Indikator | Satuan | Target | Realisasi | Capaian
1 | Persentase anak berakta kelahiran | % | 98 | 97 | 98,98
 | a. Jumlah anak berakta kelahiran | jiwa | | 97000 |
 | b. Jumlah seluruh anak | jiwa | | 100000 |
2 | Persentase penduduk ber-KTP | % | 99 | 99 | 100
`);
    expect(table?.indicators.map(({ row }) => row + 1)).toEqual([2, 5]);
    const [share] = table?.indicators ?? [];
    const counted = [...(share?.numerators ?? []), ...(share?.denominators ?? [])];
    expect(counted.map(({ cell }) => [cellName(cell.position), cell.text])).toEqual([
      ['E3', '97000'],
      ['E4', '100000'],
    ]);
    expect(table?.unread).toEqual([]);
  });
});

describe('merged cells of the body', () => {
  const grid = (picture: string, ...merges: readonly CellArea[]) =>
    gridFromValues(asTyped(draw(picture).values), { merges });

  it('keep the upper level, named once, in one table with the lower', () => {
    const picture = `
SASARAN | INDIKATOR | TARGET | SASARAN | INDIKATOR | TARGET
Meningkatnya daya saing | Indeks daya saing | 3,5 | Meningkatnya investasi | Nilai investasi | 120
 | | | Meningkatnya izin | Jumlah izin terbit | 300
`;
    const down = (column: number) => ({ top: 1, bottom: 2, left: column, right: column });
    const { tables } = recognise(grid(picture, down(0), down(1), down(2)), DEFAULT_SETTINGS);
    expect(tables.map(({ area, indicators }) => [area.left, area.right, indicators.length])).toEqual([[0, 5, 3]]);
  });

  it('are headings of rows over the whole table, whatever their words', () => {
    const picture = `
Indikator Kinerja Utama | Target | Realisasi | Capaian
Terlaksananya Sistem Akuntansi dan Pelaporan Keuangan. | | |
Jumlah laporan keuangan yang tepat waktu | 2 | 2 | 100
Tersusunnya Laporan. | | |
Jumlah laporan kinerja yang disusun | 2 | 2 | 100
`;
    const across = (row: number) => ({ top: row, bottom: row, left: 0, right: 3 });
    const { tables } = recognise(grid(picture, across(1), across(3)), DEFAULT_SETTINGS);
    expect(tables.map(({ indicators }) => indicators.map(({ row }) => row + 1))).toEqual([[3, 5]]);
  });
});

describe('a name that goes on below it', () => {
  it('is read with what stands before its colon', () => {
    const [table] = tablesIn(`
No | Indikator | Target | Realisasi
1 | Persentase perkara yang tidak mengajukan upaya hukum : Banding | 95 | 98
 | Kasasi | 95 | 100
 | Peninjauan Kembali | 99 | 100
2 | Persentase putusan yang diunggah | 100 | 100
`);
    expect(table?.indicators.map(({ name }) => name.text)).toEqual([
      'Persentase perkara yang tidak mengajukan upaya hukum : Banding',
      'Persentase perkara yang tidak mengajukan upaya hukum - Kasasi',
      'Persentase perkara yang tidak mengajukan upaya hukum - Peninjauan Kembali',
      'Persentase putusan yang diunggah',
    ]);
  });
});

it('says that nobody checks how efficient an agency calls itself', () => {
  const [table] = tablesIn(`
Sasaran | Indikator | Target | Realisasi | Capaian (%) | Tingkat Efisiensi
Meningkatnya pembinaan | Persentase narapidana terampil | 70 | 69 | 98,57 | 4,2
Meningkatnya keamanan | Indeks keamanan lapas | 3 | 3,06 | 102 | 3,8
`);
  expect(table?.unread.map(({ kind, area }) => [kind, area.left])).toEqual([['derived', 5]]);
});
