/** What figures tell of columns and rows whose headers leave it open: keys below each other, letters of a fraction, plans that were carried out. */

import { gridFromValues } from '../../../src/core/sheet/grid';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { recognise } from '../../../src/core/table/recognise';
import { asTyped, describeColumn, draw } from './drawn-layout';

const tablesIn = (picture: string) =>
  recognise(gridFromValues(asTyped(draw(picture).values), { name: 'IKU' }), DEFAULT_SETTINGS).tables;
const columnsOf = (picture: string) => tablesIn(picture).flatMap(({ columns }) => columns.map(describeColumn));

describe('target and actual below each other', () => {
  const under = (keys: string, figures: string) => `
Indikator Kinerja | ${keys} | ${figures}
Persentase kios tertib | Target | 80
| Realisasi | 76
| Capaian | 95
Jumlah pasar bersih | Target | 20
| Realisasi | 21
| Capaian | 105
`;

  it.each([
    ['Uraian', 'Nilai'],
    ['Uraian', 'Isi'],
    ['Keterangan', 'Tahun 2025'],
    ['Jenis', 'Tahun 2025'],
  ])('are read under "%s" and "%s"', (keys, figures) => {
    const [table] = tablesIn(under(keys, figures));
    expect(table?.layout).toBe('down');
    expect(table?.indicators.map(({ targets, actuals }) => [targets[0]?.cell.text, actuals[0]?.cell.text])).toEqual([
      ['80', '76'],
      ['20', '21'],
    ]);
  });

  it('are read by their letters, over quarters', () => {
    const picture = `
Indikator Kinerja | Satuan | Jenis | TW I | TW II
Jumlah kios tertata | Kios | T | 25 | 50
| | R | 20 | 45
Jumlah pasar bersih | Pasar | T | 5 | 8
| | R | 5 | 7
`;
    expect(columnsOf(picture).slice(3)).toEqual(['target Q1', 'actual Q1', 'target Q2', 'actual Q2']);
  });

  it('are none where notes or kinds of indicators stand there', () => {
    const notes = `
Indikator Kinerja | Keterangan | Target 2025
Persentase kios tertib | Realisasi tahun lalu 76 | 80
Jumlah pasar bersih | Target nasional | 20
`;
    expect(columnsOf(notes).slice(1)).toEqual(['note', 'target 2025']);
    const kinds = `
Indikator Kinerja | Jenis | Target 2025
Persentase kios tertib | Outcome | 80
Jumlah pasar bersih | Output | 20
`;
    expect(columnsOf(kinds).slice(1)).toEqual(['indicatorType', 'target 2025']);
  });
});

describe('two letters before the actual', () => {
  it.each([
    ['n', 'N'],
    ['N', 'D'],
    ['a', 'b'],
  ])('%s and %s are what it is made of, though a row is wrong', (numerator, denominator) => {
    const picture = `
Indikator Kinerja | Satuan | Target | ${numerator} | ${denominator} | Realisasi | Capaian (%)
Persentase kios tertib | % | 80 | 76 | 100 | 76 | 95
Persentase resep baku | % | 90 | 45 | 50 | 80 | 88,89
`;
    expect(columnsOf(picture).slice(2)).toEqual(['target', 'numerator', 'denominator', 'actual', 'achievement']);
  });

  it('are what it is made of per thousand', () => {
    const picture = `
Indikator Kinerja | Satuan | Target | n | N | Realisasi
Angka kematian | ‰ | 25 | 9 | 400 | 22,5
Angka infeksi | ‰ | 10 | 4 | 500 | 8
`;
    expect(columnsOf(picture).slice(3)).toEqual(['numerator', 'denominator', 'actual']);
  });

  it('are not where it follows from them in no row', () => {
    const picture = `
Indikator Kinerja | Satuan | Target | a | b | Realisasi | Capaian (%)
Persentase kios tertib | % | 80 | 3 | 7 | 76 | 95
Persentase resep baku | % | 90 | 4 | 9 | 81 | 90
`;
    expect(columnsOf(picture).slice(3, 5)).toEqual(['other', 'other']);
  });
});

describe('what was carried out of a plan', () => {
  it('is the actual beside the figures that were planned, though a row is wrong', () => {
    const picture = `
Uraian Indikator | Satuan | Rencana | Pelaksanaan | Rasio
Jumlah bus perintis | Rit | 240 | 228 | 95%
Jumlah penumpang bus | Orang | 2400 | 2640 | 120%
`;
    expect(columnsOf(picture).slice(2)).toEqual(['target', 'actual', 'achievement']);
  });

  it('is the figure called alike under the other band', () => {
    const picture = `
No | Kegiatan | Indikator Keluaran | Perencanaan | | | Pelaksanaan | |
| | | Volume | Satuan | Pagu (Rp) | Volume | Keuangan (Rp) | Keuangan (%)
1 | Penataan kios | Panjang lorong yang ditata | 4,5 | Km | 9000000000 | 4,5 | 8820000000 | 98
2 | Penataan lapak | Panjang lapak yang ditata | 3,2 | Km | 4800000000 | 2,4 | 3600000000 | 75
`;
    expect(columnsOf(picture).slice(3, 7)).toEqual(['target', 'unit', 'budget', 'actual']);
  });

  it('is none where it tells when', () => {
    const picture = `
Uraian Indikator | Satuan | Rencana | Pelaksanaan
Jumlah bus perintis | Rit | 240 | Januari
Jumlah penumpang bus | Orang | 2400 | Maret
`;
    expect(columnsOf(picture)[3]).not.toBe('actual');
  });
});

describe('figures under the time of an activity', () => {
  const under = (first: string, second: string) => `
Indikator Kinerja | Target | Aksi | Waktu Pelaksanaan | | |
| | | B03 | B06 | B09 | B12
Jumlah keluarga dibina | 40 | Bimbingan | ${first}
Persentase kios tertib | 80 | Penyuluhan | ${second}
`;

  it('are what is aimed at, where they lead to the target', () => {
    expect(columnsOf(under('10 | 20 | 30 | 40', '80 | 80 | 80 | 8')).slice(3)).toEqual([
      'target M3',
      'target M6',
      'target M9',
      'target M12',
    ]);
  });

  it('only say when, where they are ones or marks', () => {
    for (const row of ['1 | 1 | | ', '√ | √ | | ']) expect(columnsOf(under(row, row))[3]).toBe('other');
  });
});

describe('figures beside the table', () => {
  const beside = (first: string | number) => {
    const rows = draw(`
No | Sasaran | Indikator Kinerja | Target | Realisasi | Sumber Data
1 | Tertibnya pasar | Persentase kios tertib | 80 | 76 | Dinas
2 | Bersihnya pasar | Persentase pasar bersih | 90 | 81 | Dinas
3 | Ramainya pasar | Persentase kios terisi | 70 | 71 | Dinas
`).values;
    const values = asTyped(rows).map((row, at) => [...row, '', '', at === 0 ? first : at * 3]);
    const grid = gridFromValues(values, { name: 'IKU' });
    return recognise(grid, DEFAULT_SETTINGS).tables.map(({ columns }) => columns.map(describeColumn));
  };

  it('are none of its columns, though one of them stands beside the header', () => {
    expect(beside(17)).toEqual([['number', 'objective', 'indicator', 'target', 'actual', 'dataSource']]);
  });

  it('are a column of it under a header or a year', () => {
    expect(beside('Target 2026')[0]).toHaveLength(7);
    expect(beside(2026)[0]).toHaveLength(7);
  });
});

describe('the budget of a company', () => {
  it('is what is aimed at, where rows in people and per cent follow from it', () => {
    const picture = `
No | Uraian Indikator | Satuan | Anggaran 2025 | Realisasi 2025 | Pencapaian (%)
1 | Pendapatan sewa | Rp Juta | 2400 | 2280 | 95
2 | Tingkat hunian | % | 85 | 80,75 | 95
3 | Jumlah pedagang aktif | Orang | 1200 | 1260 | 105
4 | Laba bersih | Rp Juta | 300 | 270 | 80
`;
    expect(columnsOf(picture).slice(3)).toEqual(['target 2025', 'actual 2025', 'achievement']);
  });

  it('is money where shares could not be so large', () => {
    const picture = `
No | Uraian Indikator | Satuan | Anggaran 2025 | Realisasi 2025 | Serapan (%)
1 | Persentase kios tertib | % | 2400 | 2280 | 95
2 | Tingkat hunian | % | 850 | 765 | 90
`;
    expect(columnsOf(picture)[3]).toBe('budget 2025');
  });
});

it('reads those for whom a service is meant as such, though they are called a target beside one in per cent', () => {
  const picture = `
No | Indikator | Target (%) | Target Sasaran | Pencapaian | Cakupan
1 | Persentase lansia terlayani | 100 | 120 | 114 | 95
2 | Persentase anak terlayani | 100 | 80 | 76 | 85
3 | Persentase difabel terlayani | 100 | 200 | 180 | 90
`;
  expect(columnsOf(picture).slice(2)).toEqual(['target', 'denominator', 'numerator', 'actual']);
  const counted = `
No | Indikator | Satuan | Target 2024 | Target 2025 | Realisasi 2025 | Capaian (%)
1 | Jumlah lansia terlayani | Orang | 100 | 120 | 114 | 95
2 | Jumlah anak terlayani | Orang | 100 | 200 | 180 | 90
`;
  expect(columnsOf(counted).slice(3, 5)).toEqual(['target 2024', 'target 2025']);
});

it('takes a figure in a unit that is a word of headers for no header', () => {
  const picture = `
Indikator | Target | Realisasi | Capaian
Jumlah OPD dari 30 OPD yang rapi | 30 OPD | 27 OPD | 90%
`;
  expect(tablesIn(picture)[0]?.indicators).toHaveLength(1);
});

it('reads the unit above a table for its figures, where no column holds units', () => {
  const under = (title: string, header: string, rows: string) => {
    const values = asTyped(draw(`\n${title}\n${header}\n${rows}\n`).values);
    return recognise(gridFromValues(values, { name: 'IKU' }), DEFAULT_SETTINGS).tables.flatMap(({ columns }) =>
      columns.map(({ headerUnit }) => headerUnit),
    );
  };
  const title = 'CAKUPAN LAYANAN PASAR TAHUN 2025 (dalam persen)';
  const [header, rows] = ['No | Indikator | Target | Realisasi', '1 | Kios tertata | 82 | 80'];
  expect(under(title, header, rows)).toEqual([undefined, undefined, '%', '%']);
  expect(under('CAKUPAN LAYANAN PASAR TAHUN 2025', header, rows)).toEqual(Array(4).fill(undefined));
  const withUnits = under(title, `${header} | Satuan`, `${rows} | Unit`);
  expect(withUnits).toEqual(Array(5).fill(undefined));
});

it('reads short words between the names and what is aimed at as units, under a weak word for names', () => {
  const picture = `
No | Uraian Kinerja | Ukuran | Target | Realisasi | Capaian
1 | Jumlah ruang hijau baru | Taman | 8 | 10 | 125
2 | Persentase ruang hijau terpelihara | % | 90 | 81 | 90
`;
  expect(columnsOf(picture).slice(1, 4)).toEqual(['indicator', 'unit', 'target']);
  const names = `
No | Indikator Kinerja | Ukuran | Satuan | Target
1 | Hijaunya kota | Jumlah ruang hijau | Taman | 8
2 | Terawatnya kota | Persentase ruang terpelihara | % | 90
`;
  expect(columnsOf(names).slice(3, 4)).toEqual(['unit']);
});
