import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Hasil, juga dengan nomor di depan', {
      columns: ['objective', 'indicator'],
      rows: [
        ['Meningkatnya kualitas koperasi', 'Persentase koperasi sehat'],
        ['Sasaran 2: Terwujudnya layanan yang mudah dan murah', 'Indeks kepuasan'],
      ],
    }),
    table('Tujuan dan program di kolom campuran', {
      columns: ['objective', 'indicator'],
      rows: [
        ['Tujuan: Meningkatkan kesejahteraan', 'IPM'],
        ['Program Penanggulangan Bencana', 'Indeks risiko'],
      ],
    }),
  ],
  invalid: [
    {
      name: 'Pekerjaan, bukan hasil',
      tables: [
        {
          columns: ['objective', 'indicator'],
          rows: [
            ['Meningkatkan daya saing koperasi', 'Indeks ketahanan'],
            ['Pendataan UMKM', 'Jumlah UMKM'],
          ],
        },
      ],
      findings: [
        [
          'A2',
          'Sasaran "Meningkatkan daya saing koperasi" diawali "Meningkatkan": itu pekerjaan, bukan hasil. Nyatakan hasilnya, misalnya "Meningkatnya …".',
        ],
        [
          'A3',
          'Sasaran "Pendataan UMKM" diawali "Pendataan": itu pekerjaan, bukan hasil. Nyatakan hasilnya, misalnya "Terwujudnya …".',
        ],
      ],
    },
    {
      name: 'Dua hasil dalam satu sasaran',
      tables: [
        {
          columns: ['objective', 'indicator'],
          rows: [
            ['Meningkatnya mutu sekolah, serta pemerataan akses belajar', 'Indeks kesehatan'],
            ['Meningkatnya mutu guru dan terwujudnya sekolah aman', 'Indeks pendidikan'],
          ],
        },
      ],
      findings: [
        [
          'A2',
          'Sasaran "Meningkatnya mutu sekolah, serta pemerataan akses belajar" memuat dua hasil: yang kedua dimulai pada "pemerataan akses belajar". Pisahkan, masing-masing dengan indikatornya.',
        ],
        [
          'A3',
          'Sasaran "Meningkatnya mutu guru dan terwujudnya sekolah aman" memuat dua hasil: yang kedua dimulai pada "terwujudnya sekolah aman". Pisahkan, masing-masing dengan indikatornya.',
        ],
      ],
    },
  ],
};
