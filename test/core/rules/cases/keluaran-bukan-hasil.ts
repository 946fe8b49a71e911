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
    table('Unit kerja yang menyebut pemerintah daerahnya', {
      columns: ['indicator'],
      rows: [['Jumlah bibit yang dibagikan']],
      title: 'Indikator Kinerja Utama Pemerintah Kabupaten A, Dinas Pertanian',
    }),
    table('Yang dihitung bukan barang, atau tidak dihitung', {
      columns: ['indicator', 'unit'],
      rows: [
        ['Jumlah wisatawan', 'Orang'],
        ['Persentase jalan mantap', '%'],
        ['Jumlah', 'Orang'],
        ['', 'Orang'],
      ],
      kinds: { 5: 'indicator' },
      title: 'Indikator Kinerja Utama Pemerintah Kabupaten A',
    }),
    table('Biro dan direktorat di bawah eselon I', {
      columns: ['indicator'],
      rows: [['Jumlah bibit yang dibagikan']],
      title: 'Perjanjian Kinerja Biro Umum Sekretariat Jenderal',
    }),
    table('Seksi di bawah pemerintah daerah', {
      columns: ['indicator'],
      rows: [['Jumlah bibit yang dibagikan']],
      title: 'Perjanjian Kinerja Pemerintah Kabupaten A, Seksi Perbenihan',
    }),
    table('Unit pelayanan, dengan judul berhuruf besar', {
      columns: ['indicator'],
      rows: [['Jumlah bibit yang dibagikan']],
      title: 'PERJANJIAN KINERJA PEMERINTAH KABUPATEN A, PUSKESMAS SUKAMAJU',
    }),
  ],
  invalid: [
    {
      name: 'Barang dihitung di kementerian, tanpa menterinya disebut',
      tables: [
        {
          columns: ['indicator'],
          rows: [['Jumlah bibit yang dibagikan']],
          title: 'Perjanjian Kinerja Kementerian Perkebunan',
        },
      ],
      findings: [
        [
          'A2',
          '"Jumlah bibit yang dibagikan" menghitung keluaran ("bibit"), sedangkan tabel ini berada di tingkat "Perjanjian Kinerja Kementerian". Pilih indikator hasil: apa yang berubah bagi masyarakat.',
        ],
      ],
    },
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
    {
      name: 'Laporan dihitung, di bawah judul yang spasinya berlebih',
      tables: [{ columns: ['indicator'], rows: [['Jumlah laporan']], title: 'Perjanjian Kinerja   Bupati A' }],
      findings: [
        [
          'A2',
          '"Jumlah laporan" menghitung keluaran ("laporan"), sedangkan tabel ini berada di tingkat "Perjanjian Kinerja Bupati". Pilih indikator hasil: apa yang berubah bagi masyarakat.',
        ],
      ],
    },
    {
      name: 'Judul berhuruf besar',
      tables: [
        { columns: ['indicator'], rows: [['Jumlah bibit yang dibagikan']], title: 'PERJANJIAN KINERJA BUPATI CONTOH' },
      ],
      findings: [
        [
          'A2',
          '"Jumlah bibit yang dibagikan" menghitung keluaran ("bibit"), sedangkan tabel ini berada di tingkat "PERJANJIAN KINERJA BUPATI". Pilih indikator hasil: apa yang berubah bagi masyarakat.',
        ],
      ],
    },
  ],
};
