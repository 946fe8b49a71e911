import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Sama namanya, berbeda sasaran, penanggung jawab, satuan, program, atau kelompoknya', {
      columns: ['objective', 'indicator', 'unit', 'owner', 'program', 'note'],
      rows: [
        ['Meningkatnya layanan', 'Nilai SAKIP', 'Nilai', 'Bidang A', 'Program A', ''],
        ['Meningkatnya mutu', 'Nilai SAKIP', 'Nilai', 'Bidang A', 'Program A', ''],
        ['Meningkatnya mutu', 'Nilai SAKIP', 'Predikat', 'Bidang A', 'Program A', ''],
        ['Meningkatnya mutu', 'Nilai SAKIP', 'Predikat', 'Bidang B', 'Program A', ''],
        ['Meningkatnya mutu', 'Nilai SAKIP', 'Predikat', 'Bidang B', 'Program B', ''],
        ['', '', '', '', '', 'MISI 2'],
        ['Meningkatnya mutu', 'Nilai SAKIP', 'Predikat', 'Bidang B', 'Program B', ''],
        ['', '', '', '', '', 'MISI 3'],
        ['Meningkatnya mutu', 'Nilai SAKIP', 'Predikat', 'Bidang B', 'Program B', ''],
      ],
      kinds: { 7: 'group', 9: 'group' },
    }),
    table('Satu baris setiap tahun', {
      columns: ['indicator', 'other', 'target', 'actual'],
      headers: ['Indikator', 'Tahun', 'Target', 'Realisasi'],
      rows: [
        ['Indeks Reformasi Birokrasi', 2022, 70, 71],
        ['Indeks Reformasi Birokrasi', 2023, 72, 73],
      ],
    }),
    table('Nama yang mirip mengukur hal yang berbeda', {
      columns: ['indicator', 'target 2024'],
      rows: [
        ['Meningkatnya volume usaha koperasi', '100 %'],
        ['Meningkatnya volume usaha UKM', '100 %'],
      ],
    }),
    table('Indikator yang sama pada dua sasaran', {
      columns: ['objective', 'indicator', 'target 2024'],
      rows: [
        ['Meningkatnya kualitas layanan', 'Indeks kepuasan masyarakat', 88],
        ['Meningkatnya akuntabilitas', 'Indeks kepuasan masyarakat', 88],
      ],
    }),
    table('Indikator yang sama untuk dua penanggung jawab', {
      columns: ['indicator', 'target 2024', 'owner'],
      rows: [
        ['Indeks kepuasan masyarakat', 88, 'Kecamatan A'],
        ['Indeks kepuasan masyarakat', 90, 'Kecamatan B'],
      ],
    }),

    table('Satu baris setiap triwulan, di bawah judul kolom yang menyebut periode', {
      columns: ['indicator', 'other', 'actual'],
      headers: ['Indikator', 'Triwulan', 'Realisasi'],
      rows: [
        ['Indeks kepuasan', 'I', 71],
        ['Indeks kepuasan', 'II', 73],
      ],
    }),
    table('Sasaran dan penanggung jawab yang hanya bila disambung berbunyi sama', {
      columns: ['objective', 'owner', 'indicator'],
      rows: [
        ['mutu', 'ab', 'Nilai SAKIP'],
        ['mutua', 'b', 'Nilai SAKIP'],
      ],
    }),
  ],
  invalid: [
    {
      name: 'Di halaman lanjutan dari tabel yang sama',
      tables: [
        {
          columns: ['number', 'indicator', 'target'],
          rows: [
            [1, 'Panjang trotoar yang diperbaiki', 12],
            ['Lanjutan Tabel 2', '', ''],
            [2, 'Panjang trotoar yang diperbaiki', 15],
          ],
          kinds: { 3: 'group' },
        },
      ],
      findings: [
        [
          'B4',
          'Indikator "Panjang trotoar yang diperbaiki" sudah tertulis di B2. Hapus salah satunya, atau bedakan namanya bila yang diukur memang berbeda.',
        ],
      ],
    },
    {
      name: 'Nama yang sama, berbeda spasi, huruf besar, dan satuan di dalam kurung',
      tables: [
        {
          columns: ['objective', 'indicator', 'target 2024'],
          rows: [
            ['Meningkatnya kualitas koperasi', 'Persentase Koperasi yang Berkualitas (Persen)', '5,77'],
            ['', 'Persentase koperasi  berkualitas (persen)', '6,00'],
          ],
        },
      ],
      findings: [
        [
          'B3',
          'Indikator "Persentase koperasi  berkualitas (persen)" sudah tertulis di B2. Hapus salah satunya, atau bedakan namanya bila yang diukur memang berbeda.',
        ],
      ],
    },
    {
      name: 'Tiga kali, juga bila yang pertama berbeda sasarannya',
      tables: [
        {
          columns: ['objective', 'indicator'],
          rows: [
            ['Meningkatnya mutu', 'Nilai SAKIP'],
            ['Meningkatnya layanan', 'Nilai SAKIP'],
            ['Meningkatnya layanan', 'Nilai  sakip'],
            ['Meningkatnya layanan', 'NILAI SAKIP'],
            ['Meningkatnya layanan', '??'],
            ['Meningkatnya layanan', '??'],
          ],
        },
      ],
      findings: [
        [
          'B4',
          'Indikator "Nilai  sakip" sudah tertulis di B3. Hapus salah satunya, atau bedakan namanya bila yang diukur memang berbeda. Begitu juga B5.',
        ],
      ],
    },
    {
      name: 'Kolom target, catatan, dan kolom lain tidak membedakan',
      tables: [
        {
          columns: ['indicator', 'target 2024', 'other', 'note'],
          headers: ['Indikator', 'Target Tahun 2024', 'Kode', 'Keterangan'],
          rows: [
            ['Indeks kepuasan', 71, 'A', 'satu'],
            ['Indeks kepuasan', 73, 'B', 'dua'],
          ],
        },
      ],
      findings: [
        [
          'A3',
          'Indikator "Indeks kepuasan" sudah tertulis di A2. Hapus salah satunya, atau bedakan namanya bila yang diukur memang berbeda.',
        ],
      ],
    },
    {
      name: 'Di antara keduanya ada yang bernama sama pada sasaran lain',
      tables: [
        {
          columns: ['objective', 'indicator'],
          rows: [
            ['Meningkatnya mutu', 'Nilai SAKIP'],
            ['Meningkatnya layanan', 'Nilai SAKIP'],
            ['Meningkatnya mutu', 'Nilai SAKIP'],
          ],
        },
      ],
      findings: [
        [
          'B4',
          'Indikator "Nilai SAKIP" sudah tertulis di B2. Hapus salah satunya, atau bedakan namanya bila yang diukur memang berbeda.',
        ],
      ],
    },
  ],
};
