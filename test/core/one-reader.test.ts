/** What one reader of a workbook knows every other knows: a word of the same list in its place changes nothing of what is said. */

import { wishIn } from '../../src/core/indicator/meaning/wish';
import { beginningOf } from '../../src/core/indicator/meaning/names';
import { factsOf } from '../../src/core/indicator/facts';
import { statedCaps } from '../../src/core/indicator/achievements/caps';
import { ACTIVITY_BEGINNINGS } from '../../src/core/knowledge/names/activities';
import { isMeasureName, isNumberLike, isObjectiveText, isPolarityText } from '../../src/core/language/cell-kinds';
import { polarityOf } from '../../src/core/language/words/polarity-words';
import { collect } from '../../src/core/report/collect';
import { review } from '../../src/core/review';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { type CellValue, gridFromValues } from '../../src/core/sheet/grid';
import { readPeriod } from '../../src/core/table/header/period-reading';
import { isCaption } from '../../src/core/table/body/row-texts';
import { recognise } from '../../src/core/table/recognise';

type Rows = readonly (readonly CellValue[])[];

const gridOf = (rows: Rows) => gridFromValues(rows, { name: 'IKU' });
const found = (rows: Rows) => review([gridOf(rows)]).findings.map(({ rule, level }) => `${rule.id}:${level}`);
const tableIn = (rows: Rows) => {
  const [table] = recognise(gridOf(rows), DEFAULT_SETTINGS).tables;
  if (!table) throw new Error('no table');
  return table;
};

describe('percent, however it is spelt', () => {
  it.each(['%', 'persen', 'prosen', 'pct'])('of a target that its header calls a share: (%s)', (word) => {
    const rows = [
      ['No', 'Indikator Kinerja', 'Satuan', `Target Fisik (${word})`],
      [1, 'Jumlah penduduk terlayani', 'Orang', '80%'],
      [2, 'Jumlah dokumen tersusun', 'Dokumen', '10'],
    ];
    expect(found(rows).filter((each) => each.startsWith('satuan-tidak-cocok'))).toEqual([]);
  });

  it.each(['%', 'persen', 'prosen', 'pct'])('in a table of services: (%s)', (word) => {
    const rows = [
      ['No', 'Jenis Layanan', `Target (${word})`, 'Satuan', 'Pencapaian', '% Cakupan'],
      [1, 'Pelayanan kesehatan ibu hamil', 100, 'orang', 900, 90],
      [2, 'Pelayanan kesehatan bayi', 100, 'orang', 900, 75],
      [3, 'Pelayanan kesehatan lansia', 100, 'orang', 700, 87.5],
    ];
    const roles = (of: Rows) => tableIn(of).columns.map(({ role }) => role);
    expect(roles(rows)).toEqual(
      roles([['No', 'Jenis Layanan', 'Target (%)', 'Satuan', 'Pencapaian', '% Cakupan'], ...rows.slice(1)]),
    );
  });

  it.each(['maksimal 120%', 'maksimal 120 prosen', 'maksimum 120 pct'])('of a cap: %s', (cap) => {
    const rows = [
      ['No', 'Indikator Kinerja', 'Satuan', 'Target 2024', 'Realisasi 2024', `Capaian (${cap})`],
      [1, 'Persentase jalan mantap', '%', 80, 100, 120],
      [2, 'Jumlah rumah', 'Unit', 80, 100, 120],
    ];
    expect(statedCaps(tableIn(rows), DEFAULT_SETTINGS)).toEqual([120]);
  });
});

it.each(['maksimal 1 %', 'maksimum 1%', 'maks. 1 %', 'paling tinggi 1 persen', 'maksimal 1 prosen'])(
  'a limit in a name says that less is better: %s',
  (limit) => {
    const rows = [
      ['No', 'Indikator Kinerja', 'Satuan', 'Target 2024'],
      [1, `Tingkat selisih catatan ${limit}`, '%', 1],
      [2, 'Jumlah dokumen tersusun', 'Dokumen', 10],
    ];
    expect(factsOf(tableIn(rows), DEFAULT_SETTINGS).indicators[0]?.direction?.polarity).toBe('lower');
  },
);

it.each(['Target/Realisasi', 'Target/Pencapaian', 'Target/Real', 'Target/Actual', 'T/C', 'Rencana/Realisasi'])(
  'two figures in a cell are no target of several values: %s',
  (header) => {
    const rows = [
      ['No', 'Indikator Kinerja', 'Satuan', 'Target 2025', `2024 (${header})`],
      [1, 'Persentase jalan mantap', '%', 80, '80/75'],
      [2, 'Jumlah rumah layak', 'Unit', 10, '10/9'],
      [3, 'Jumlah jembatan', 'Unit', 10, '10/9'],
    ];
    expect(found(rows).filter((each) => each.startsWith('target-majemuk'))).toEqual([]);
  },
);

describe('a wish', () => {
  it.each([
    'Bersihnya sungai',
    'Berdayanya UMKM',
    'Berjalannya sistem merit',
    'Memadainya sarana',
    'Terkelolanya aset',
  ])('is one to recognition and to rules: %s', (name) => {
    expect(isObjectiveText(name)).toBe(true);
    expect(wishIn(beginningOf(name))).not.toBeNull();
    const rows = [
      ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target 2025'],
      [1, 'Meningkatnya layanan', name, '%', 80],
      [2, '', 'Persentase jalan mantap', '%', 80],
    ];
    const said = found(rows);
    expect(said).toContain('indikator-seperti-sasaran:warning');
    expect(said.filter((each) => each.startsWith('indikator-tanpa-ukuran'))).toEqual([]);
  });

  it.each(['Beratnya beban', 'Increase in revenue', 'Realized investment', 'Terasnya rumah'])('is none: %s', (name) => {
    expect(isObjectiveText(name)).toBe(false);
    expect(wishIn(beginningOf(name))).toBeNull();
  });

  it('is not what was carried out', () => {
    for (const word of ACTIVITY_BEGINNINGS) expect([word, wishIn(beginningOf(`${word} rapat`))]).toEqual([word, null]);
  });
});

it('the capability of an agency is a measure wherever it stands', () => {
  expect(isMeasureName('Kapabilitas APIP')).toBe(true);
  const rows = [
    ['No', 'Indikator Kinerja', 'Satuan', 'Target 2025'],
    [1, 'Kapabilitas APIP', 'Level', 3],
    [2, 'Maturitas SPIP', 'Level', 3],
  ];
  const said = review([gridOf(rows)]).findings;
  const of = (row: number) => said.filter(({ cell }) => cell.row === row).map(({ rule }) => rule.id);
  expect(of(1)).toEqual(of(2));
});

it.each(['Cara menghitung', 'Cara hitung', 'Rumusan', 'Kalkulasi', 'Teknik penghitungan', 'Metode pengukuran'])(
  'an explanation with its calculation in it lacks none: %s',
  (label) => {
    const rows = [
      ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Penjelasan', 'Target 2025', 'Sumber Data', 'Penanggung Jawab'],
      [
        1,
        'Meningkatnya jalan',
        'Persentase jalan mantap',
        '%',
        `Makna : panjang jalan dalam keadaan baik.\n${label} : panjang jalan mantap dibagi seluruh jalan kali 100`,
        80,
        'BPS',
        'Dinas PU',
      ],
    ];
    expect(found(rows).filter((each) => each.startsWith('kolom-wajib'))).toEqual([]);
    expect(tableIn(rows).indicators[0]?.explanationParts?.calculation).toContain('dibagi');
  },
);

it('an explanation parts what it is from why it was chosen and where it comes from', () => {
  const text =
    'Penjabaran : jalan dalam keadaan baik.\nArgumentasi : wajib.\nMetode pengumpulan data : survei.\nBukti dukung : SK.';
  const rows = [
    ['No', 'Indikator Kinerja', 'Satuan', 'Penjelasan', 'Target 2025'],
    [1, 'Persentase jalan mantap', '%', text, 80],
  ];
  const parts = tableIn(rows).indicators[0]?.explanationParts;
  expect(parts).toMatchObject({ meaning: 'jalan dalam keadaan baik', dataSource: 'SK.' });
  expect(parts?.rationale).toContain('wajib');
  expect(parts?.calculation).toBeUndefined();
});

it.each(['Realisasi Anggaran', 'Anggaran Terealisasi', 'Anggaran yang Direalisasikan'])(
  'money spent is spent to the report and to the rule: %s',
  (header) => {
    const rows = [
      ['No', 'Indikator Kinerja', 'Satuan', 'Target 2024', 'Realisasi 2024', 'Pagu Anggaran', header],
      [1, 'Persentase jalan mantap', '%', 80, 70, 100000000, 150000000],
      [2, 'Jumlah dokumen tersusun', 'Dokumen', 10, 10, 200000000, 100000000],
      [3, 'Jumlah rumah', 'Unit', 10, 10, 200000000, 100000000],
    ];
    expect(found(rows).filter((each) => each.startsWith('realisasi-tidak-wajar'))).toHaveLength(1);
    expect(collect([tableIn(rows)], DEFAULT_SETTINGS, 2024)[0]).toMatchObject({ spent: 150000000 });
  },
);

it.each(['Standar', 'Baku Mutu'])('the report shows a standard: %s', (header) => {
  const rows = [
    ['No', 'Indikator Kinerja', 'Satuan', 'Target 2024', header],
    [1, 'Kadar BOD', 'mg/l', 3, 5],
    [2, 'Kadar COD', 'mg/l', 25, 30],
  ];
  expect(collect([tableIn(rows)], DEFAULT_SETTINGS, 2024)[0]?.standard).toMatchObject({ figure: { value: 5 } });
});

it.each(['Target II TW', 'Target II Kuartal', 'Target II Triwulan', 'Target 2nd Quarter'])(
  '%s is of a quarter',
  (header) => {
    expect(readPeriod(header).quarter).toBe(2);
  },
);

it('a table that goes on has no new caption', () => {
  const captions = ['Tabel 3.2 (lanjutan)', 'Tabel 3.2 (sambungan)', 'Tabel 3.2 (continued)', 'Tabel 3.2 Capaian'].map(
    isCaption,
  );
  expect(captions).toEqual([false, false, false, true]);
});

it.each(['Rp 10', 'IDR 10', 'USD 10', 'US$ 10', '$10'])('%s is a figure', (text) => {
  expect(isNumberLike(text)).toBe(true);
});

it('what recognition takes for a direction the facts read as one', () => {
  const texts = [
    'Naik',
    'Turun (-)',
    'Naik/Turun',
    'Maksimal 3 hari',
    'Stabil saja',
    'Higher',
    '↑ naik',
    'Minyak',
    '-5',
  ];
  for (const text of texts) expect([text, isPolarityText(text)]).toEqual([text, polarityOf(text) !== null]);
});
