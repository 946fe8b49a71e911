/** Places, offices and plans mean the same wherever recognition meets them: over a column, in a header, at the head of a group of rows. */

import { review } from '../../../src/core/review';
import { asTyped, describeColumn, draw, gridOf } from './drawn-layout';

const reviewed = (picture: string) => review([gridOf(asTyped(draw(picture).values))]);

it.each(['Provinsi', 'Prov.', 'Kab.', 'Kota', 'Distrik', 'Kec.', 'Desa', 'Nagari', 'Gampong', 'Kampung'])(
  'takes the figures of a %s beside the own ones for a comparison',
  (place) => {
    const { tables } = reviewed(`
No | Indikator Kinerja | Satuan | Target | Realisasi | Realisasi ${place}
1 | Persentase penduduk miskin | % | 8 | 7,5 | 9,1
2 | Persentase jalan mantap | % | 80 | 82 | 71
`);
    expect(tables[0]?.columns.map(describeColumn).slice(3)).toEqual(['target', 'actual', 'other']);
  },
);

it.each(['Dinas Kesehatan', 'Biro Organisasi', 'Kantor Arsip', 'Distrik Sentani', 'Puskesmas Melati', 'Bagian Umum'])(
  'reads "%s" over the indicators of that office as their heading',
  (office) => {
    const { tables } = reviewed(`
No | Sasaran | Indikator Kinerja | Satuan | Target
A | ${office} | | |
1 | Meningkatnya mutu layanan | Persentase layanan tepat waktu | % | 90
2 | Meningkatnya mutu data | Persentase data yang lengkap | % | 95
`);
    const rows = tables[0]?.rows.map(({ kind, text }) => `${kind} ${text}`.trim());
    expect(rows).toEqual([`group ${office}`, 'indicator', 'indicator']);
  },
);

it.each(['Target', 'RKAP', 'RKAT', 'Renja', 'RKPD', 'Renstra', 'RPJMN', 'PK', 'Rencana'])(
  'reads "%% terhadap %s" as the achievement',
  (aim) => {
    const { tables } = reviewed(`
No | Indikator Kinerja | Satuan | Target | Realisasi | % terhadap ${aim}
1 | Jumlah sertifikat terbit | dokumen | 200 | 150 | 75
2 | Jumlah izin terbit | izin | 80 | 88 | 110
`);
    expect(tables[0]?.columns.map(describeColumn).slice(3)).toEqual(['target', 'actual', 'achievement']);
  },
);
