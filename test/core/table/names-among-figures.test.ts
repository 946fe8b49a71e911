/** Names that look like something else: words of headers in the body, remarks like measures, variables of a health centre's programme. */

import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { recognise } from '../../../src/core/table/recognise';
import { asTyped, draw, gridOf } from './drawn-layout';

const tablesIn = (picture: string) => recognise(gridOf(asTyped(draw(picture).values)), DEFAULT_SETTINGS).tables;

it('goes on with a name that begins with a word of headers beside its unit and its figure', () => {
  const [table, ...more] = tablesIn(`
No | Sasaran | Indikator Kinerja | Satuan | Target | Bobot
I. | Layanan | 1. Persentase sewa tertagih | % | 90% |
 | | 2. Realisasi Sewa Kios | Rp | 120% |
 | | 3. Persentase kios terisi | % | 100% |
II. | Prima | 1. Persentase aduan selesai | % | 100% |
`);
  expect([more, table?.indicators.map(({ row }) => row + 1)]).toEqual([[], [2, 3, 4, 5]]);
});

describe('variables of a programme', () => {
  const HEADER =
    'No | Pelayanan Pasar/ Program/Variabel/Sub Variabel Program | Target 2024 (%) | Satuan | Pencapaian | Ket';
  const [table] = tablesIn(`
${HEADER}
1 | Setiap pedagang mendapatkan pelayanan sesuai standar | 100 | orang | 68 | nilai cukup
2 | Kelengkapan pengisian buku tamu pasar | 100 | berkas | 60 | nilai cukup
3 | Setiap aduan ditangani dalam sehari | 100 | aduan | 100 | nilai baik
`);

  it('are the names where target and actual stand beside them, whatever they begin with', () => {
    expect(table?.indicators.map(({ name }) => name.text.split(' ')[0])).toEqual(['Setiap', 'Kelengkapan', 'Setiap']);
  });

  it('are not mistaken for the remarks behind them, which begin like measures', () => {
    expect(table?.columns.find(({ header }) => header === 'Ket')?.role).toBe('note');
  });

  it('are not mistaken for remarks under the name of something else', () => {
    const [other] = tablesIn(`
No | Pelayanan Pasar/Program/Variabel | Target 2024 (%) | Satuan | Pencapaian | Program
1 | Kelengkapan buku tamu | 100 | % | 88,5 |
2 | Konseling pedagang | 5 | % | 17,3 | nilai cukup
3 | Ketersediaan timbangan | 85 | % | 90 |
`);
    expect(other?.indicators.map(({ row }) => row)).toEqual([1, 2, 3]);
  });

  it('are no indicators in a plain list of programmes', () => {
    expect(
      tablesIn(`
No | Program/Variabel | Penanggung Jawab
1 | Setiap pedagang mendapatkan pelayanan sesuai standar | Seksi Pasar
2 | Kelengkapan pengisian buku tamu pasar | Seksi Pasar
`),
    ).toEqual([]);
  });
});

describe('activities', () => {
  const ROWS = `
1 | Kunjungan ibu hamil lengkap | orang | 120 | 100 | 90 | 75
2 | Pelayanan nifas lengkap | orang | 120 | 100 | 81 | 67,5
3 | Imunisasi dasar | anak | 110 | 90 | 88 | 80
`;

  it('are the services of a health centre where their coverage is counted', () => {
    const [table] = tablesIn(`
No | Kegiatan | Satuan Sasaran | Total Sasaran | Target Sasaran | Pencapaian | % Cakupan${ROWS}`);
    expect(table?.indicators.map(({ row }) => row)).toEqual([1, 2, 3]);
    expect(table?.columns[1]?.role).toBe('indicator');
  });

  it('are none in a list of what was planned and done, which is named as unread', () => {
    const grid = gridOf(
      asTyped(
        draw(`
No | Kegiatan | Satuan | Volume | Target | Pencapaian | Sisa${ROWS}`).values,
      ),
    );
    const { tables, nearMisses } = recognise(grid, DEFAULT_SETTINGS);
    expect([tables, nearMisses.map(({ reason }) => reason)]).toEqual([[], ['noName']]);
  });
});
