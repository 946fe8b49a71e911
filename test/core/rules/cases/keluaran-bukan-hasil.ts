import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Unit kerja boleh memakai keluaran', {
      columns: ['indicator'],
      rows: [['Jumlah alat ukur bertanda tera sah']],
      title: 'Indikator Kinerja Utama Dinas Perdagangan Kabupaten A',
    }),
    table('Hasil di tingkat pemerintah daerah', {
      columns: ['indicator'],
      rows: [['Angka kemiskinan']],
      title: 'Indikator Kinerja Utama Pemerintah Kabupaten A',
    }),
    table('Tingkatnya tidak disebut', { columns: ['indicator'], rows: [['Jumlah sertifikat tanah']] }),
  ],
  invalid: [
    {
      name: 'Barang dihitung di tingkat kabupaten',
      tables: [
        {
          columns: ['indicator'],
          rows: [['Jumlah bibit yang dibagikan'], ['Angka kemiskinan']],
          title: 'Indikator Kinerja Utama Pemerintah Kabupaten A',
        },
      ],
      findings: [
        [
          'A2',
          '"Jumlah bibit yang dibagikan" menghitung keluaran ("bibit"), sedangkan tabel ini berada di tingkat "Indikator Kinerja Utama Pemerintah Kabupaten". Pilih indikator hasil: apa yang berubah bagi masyarakat.',
        ],
      ],
    },
  ],
};
