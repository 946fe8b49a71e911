import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Satuan yang lazim untuk setiap ukuran', {
      columns: ['indicator', 'unit'],
      rows: [
        ['Persentase koperasi aktif', 'Persen'],
        ['Indeks kepuasan masyarakat', 'Nilai'],
        ['Indeks risiko', 'Indeks (Skala 0-250)'],
        ['Jumlah koperasi', 'Unit'],
        ['Rasio konektivitas', 'Rasio'],
        ['Opini BPK', 'Predikat'],
      ],
    }),
    table('Indeks yang resminya dalam persen, dan jumlah pertumbuhan', {
      columns: ['indicator', 'unit'],
      rows: [
        ['Indeks pencapaian SPM bidang kesehatan', 'Persen'],
        ['Jumlah pertumbuhan IKM', '%'],
      ],
    }),
  ],
  invalid: [
    {
      name: 'Satuan yang bertentangan dengan nama',
      tables: [
        {
          columns: ['indicator', 'unit'],
          rows: [
            ['Persentase koperasi aktif', 'Orang'],
            ['Indeks kepuasan masyarakat', '%'],
            ['Persentase desa mandiri', 'Angka'],
            ['Jumlah koperasi', '%'],
          ],
        },
      ],
      findings: [
        [
          'B2',
          'Satuan "Orang" tidak cocok untuk "Persentase koperasi aktif", yang diawali "persentase". Pakai "%" (persen), atau perbaiki nama indikatornya.',
        ],
        [
          'B3',
          'Satuan "%" tidak cocok untuk "Indeks kepuasan masyarakat", yang diawali "indeks". Pakai "Indeks", "Nilai", atau "Skor", atau perbaiki nama indikatornya.',
        ],
        [
          'B4',
          'Satuan "Angka" tidak cocok untuk "Persentase desa mandiri", yang diawali "persentase". Pakai "%" (persen), atau perbaiki nama indikatornya.',
        ],
        [
          'B5',
          'Satuan "%" tidak cocok untuk "Jumlah koperasi", yang diawali "jumlah". Pakai satuan benda atau orang yang dihitung, atau perbaiki nama indikatornya.',
        ],
      ],
    },
    {
      name: 'Satuan di dalam nama, dan nilai sebagai satuan',
      tables: [
        {
          columns: ['indicator', 'unit'],
          rows: [
            ['Indeks kepuasan masyarakat (%)', ''],
            ['Opini LKPD', 'WTP'],
          ],
        },
      ],
      findings: [
        [
          'A2',
          'Satuan "%" tidak cocok untuk "Indeks kepuasan masyarakat (%)", yang diawali "indeks". Pakai "Indeks", "Nilai", atau "Skor", atau perbaiki nama indikatornya.',
        ],
        [
          'B3',
          '"WTP" adalah nilai yang dicapai, bukan satuan dari "Opini LKPD". Pindahkan ke kolom target dan isi satuannya dengan "Opini", "Predikat", atau "Nilai".',
        ],
      ],
    },
  ],
};
