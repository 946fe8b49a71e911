import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Kata Inggris di dalam teks Inggris', {
      columns: ['indicator', 'unit', 'target 2024'],
      rows: [['Customer satisfaction survey', 'Index', 90]],
    }),
    table('Ejaan baku', { columns: ['indicator', 'target 2024'], rows: [['Persentase aktivitas koperasi', 80]] }),
    table('Kata biasa yang mirip istilah', {
      columns: ['indicator', 'target 2024'],
      rows: [
        ['Jumlah perusahaan pelayaran', 4],
        ['Persentase jalur evakuasi bencana', 80],
        ['Jumlah sarjana per kawasan pemukiman pedesaan', 12],
      ],
    }),
    table('Huruf tambahan di depan kata, dan teks di sel target', {
      columns: ['indicator', 'target 2024'],
      rows: [['Jumlah pengguna ekoperasi', '80 prosentase']],
    }),
    table('Yang tidak dapat ditebak: dua kata sama dekatnya, atau dua huruf keliru', {
      columns: ['indicator', 'target 2024'],
      rows: [
        ['Nilai pengadan', 80],
        ['Nilai kepustan warga', 80],
        ['Nilai keputaan warga', 80],
      ],
    }),
    table('Tabel berbahasa Inggris', {
      columns: ['objective', 'indicator', 'dataSource'],
      headers: ['Strategic Objective', 'Key Performance Indicator', 'Data Source'],
      rows: [['Better roads', 'Road condition', 'Asset survey']],
    }),
  ],
  invalid: [
    {
      name: 'Salah eja yang dikenal, dengan huruf besar seperti aslinya',
      tables: [
        {
          columns: ['objective', 'indicator', 'target 2024'],
          rows: [['Meningkatkan aktifitas perdagangan', 'PROSENTASE kwalitas layanan', 80]],
        },
      ],
      findings: [
        ['A2', 'Salah eja: "aktifitas" → "aktivitas". Perbaiki ejaannya.'],
        ['B2', 'Salah eja: "PROSENTASE" → "PERSENTASE", "kwalitas" → "kualitas". Perbaiki ejaannya.'],
      ],
      fixed: { A2: 'Meningkatkan aktivitas perdagangan', B2: 'PERSENTASE kualitas layanan' },
    },
    {
      name: 'Satu huruf kurang, lebih, atau tertukar',
      tables: [{ columns: ['indicator', 'target 2024'], rows: [['Tingkat kepausan masyarakta atas perencannan', 80]] }],
      findings: [['A2', 'Kemungkinan salah ketik: "kepausan" → "kepuasan". Periksa, lalu perbaiki bila benar.']],
      fixed: { A2: 'Tingkat kepuasan masyarakta atas perencannan' },
    },
    {
      name: 'Salah ketik di judul kolom',
      tables: [
        {
          columns: ['indicator', 'target 2024'],
          headers: ['Idikator Kinerja', 'Target 2024'],
          rows: [['Nilai SAKIP', 80]],
        },
      ],
      findings: [['A1', 'Salah eja: "Idikator" → "Indikator". Perbaiki ejaannya.']],
      fixed: { A1: 'Indikator Kinerja' },
    },
    {
      name: 'Huruf yang hilang dan huruf yang berlebih',
      tables: [
        {
          columns: ['indicator', 'target 2024'],
          rows: [
            ['Indeks infrstruktur desa', 80],
            ['Jumlah koperassi sehat', 80],
            ['Nilai evalasi internal', 80],
          ],
        },
      ],
      findings: [
        ['A2', 'Kemungkinan salah ketik: "infrstruktur" → "infrastruktur". Periksa, lalu perbaiki bila benar.'],
        ['A3', 'Kemungkinan salah ketik: "koperassi" → "koperasi". Periksa, lalu perbaiki bila benar.'],
        ['A4', 'Kemungkinan salah ketik: "evalasi" → "evaluasi". Periksa, lalu perbaiki bila benar.'],
      ],
      fixed: { A2: 'Indeks infrastruktur desa', A3: 'Jumlah koperasi sehat', A4: 'Nilai evaluasi internal' },
      kinds: ['proposed', 'proposed', 'proposed'],
    },
    {
      name: 'Yang pasti bersama yang mungkin hanya diusulkan; dua perbaikan dalam satu sel; kata Inggris dalam kalimat Indonesia',
      tables: [
        {
          columns: ['indicator', 'target 2024'],
          rows: [
            ['Prosentase kepausan warga', 80],
            ['Jumla usaha dan aktifitasnya', 80],
            ['Nilai survey kepuasan', 80],
          ],
        },
      ],
      findings: [
        [
          'A2',
          'Kemungkinan salah ketik: "Prosentase" → "Persentase", "kepausan" → "kepuasan". Periksa, lalu perbaiki bila benar.',
        ],
        ['A3', 'Salah eja: "Jumla" → "Jumlah", "aktifitasnya" → "aktivitasnya". Perbaiki ejaannya.'],
        ['A4', 'Salah eja: "survey" → "survei". Perbaiki ejaannya.'],
      ],
      fixed: {
        A2: 'Persentase kepuasan warga',
        A3: 'Jumlah usaha dan aktivitasnya',
        A4: 'Nilai survei kepuasan',
      },
      kinds: ['proposed', 'safe', 'safe'],
    },
  ],
};
