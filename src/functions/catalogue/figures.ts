import * as signatures from '../signatures/figures';
import { type FunctionDefinition, UNIT_HELP, define } from './definition';

export const FIGURE_FUNCTIONS: readonly FunctionDefinition[] = [
  define(signatures.PERSENTASE, {
    group: 'figures',
    needsAddresses: true,
    summary: { id: 'Bagian dari keseluruhan dalam persen.', en: 'A part of a whole in percent.' },
    help: {
      bagian: { id: 'Bagian (pembilang).', en: 'The part (numerator).' },
      keseluruhan: { id: 'Keseluruhan (penyebut).', en: 'The whole (denominator).' },
    },
    returns: { id: 'Persentase.', en: 'A percentage.' },
    examples: [
      { args: [45, 60], shows: '75,00%' },
      {
        args: [70, 60],
        shows: '#VALUE!',
        note: {
          id: 'Bagian melebihi keseluruhan: angkanya salah.',
          en: 'The part exceeds the whole: the figures are wrong.',
        },
      },
    ],
    notes: [{ id: 'Keseluruhan 0: #DIV/0!.', en: 'A whole of 0: #DIV/0!.' }],
  }),
  define(signatures.KONSOLIDASI, {
    group: 'figures',
    needsAddresses: true,
    summary: {
      id: 'Menggabungkan angka beberapa periode (bulan, triwulan, semester) menjadi satu.',
      en: 'Brings the figures of several periods (months, quarters, halves) to one.',
    },
    help: {
      nilai: {
        id: 'Rentang nilai menurut urutan periode; sel kosong dilewati.',
        en: 'A range of figures in the order of the periods; blanks are skipped.',
      },
      cara: {
        id: '"jumlah" (bawaan), "rata", "akhir" (nilai terakhir yang ada), "maks", "min".',
        en: '"jumlah" sum (default), "rata" average, "akhir" last known, "maks" highest, "min" lowest.',
      },
    },
    returns: { id: 'Satu angka, atau kosong bila semua kosong.', en: 'One figure, or blank if all are blank.' },
    examples: [
      { args: [[[5, 7, '-', 8]]], shows: '20' },
      { args: [[[5, 7, '-', 8]], 'akhir'], shows: '8' },
      { args: [[['70%', '80%']], 'rata'], shows: '75,00%' },
      {
        args: [[['70%', '80%']]],
        shows: '#VALUE!',
        note: { id: 'Persentase tidak dijumlahkan.', en: 'Percentages are not summed.' },
      },
    ],
    notes: [
      {
        id: 'Jumlah, rata-rata, dan nilai terakhir (take last known) adalah praktik Kementerian Keuangan.',
        en: 'Sum, average and take last known are practice of the Ministry of Finance.',
      },
    ],
  }),
  define(signatures.KEMAJUAN, {
    group: 'figures',
    needsAddresses: true,
    summary: { id: 'Kemajuan menuju target akhir.', en: 'Progress to the final target.' },
    help: {
      realisasi: { id: 'Realisasi sampai sekarang.', en: 'The actual to date.' },
      target_akhir: { id: 'Target pada akhir periode.', en: 'The target at the end of the period.' },
      kondisi_awal: { id: 'Kondisi awal (baseline), bila ada.', en: 'The baseline, if there is one.' },
      satuan: UNIT_HELP,
    },
    returns: { id: 'Persentase.', en: 'A percentage.' },
    examples: [
      { args: [70, 80, 60], shows: '50,00%' },
      {
        args: [12, 10, 15],
        shows: '60,00%',
        note: { id: 'Berlaku juga bila makin rendah makin baik.', en: 'Holds where lower is better as well.' },
      },
      { args: [30, 40], shows: '75,00%' },
      {
        args: [6, '≤ 5'],
        shows: '#N/A',
        note: {
          id: 'Makin rendah makin baik: tanpa kondisi awal tidak dapat dihitung.',
          en: 'Lower is better: it cannot be computed without a baseline.',
        },
      },
    ],
    notes: [
      {
        id: 'Dengan kondisi awal B: (R − B) / (T − B); tanpa: R / T. Untuk angka kumulatif jumlahkan realisasinya dahulu; persentase tidak dijumlahkan.',
        en: 'With a baseline B: (R − B) / (T − B); without: R / T. Sum cumulative counts first; never sum percentages.',
      },
      {
        id: 'R / T menghitung dari nol, jadi hanya berarti bila makin tinggi makin baik. Bila makin rendah makin baik, isilah kondisi_awal.',
        en: 'R / T counts from zero, so it means something only where higher is better. Where lower is better, give kondisi_awal.',
      },
    ],
  }),
  define(signatures.PERTUMBUHAN, {
    group: 'figures',
    needsAddresses: true,
    summary: { id: 'Pertumbuhan dari satu periode ke periode berikutnya.', en: 'Growth from one period to the next.' },
    help: {
      sebelum: { id: 'Nilai periode sebelumnya.', en: 'The figure of the period before.' },
      sesudah: { id: 'Nilai periode sesudahnya.', en: 'The figure of the period after.' },
      satuan: UNIT_HELP,
    },
    returns: { id: 'Persentase.', en: 'A percentage.' },
    examples: [
      { args: [200, 230], shows: '15,00%' },
      { args: [0, 5], shows: '#DIV/0!' },
      { args: [-2, 5], shows: '#VALUE!' },
    ],
    notes: [
      { id: '(N₁ − N₀) / N₀ (lampiran PP 6/2008).', en: '(N₁ − N₀) / N₀ (annex to PP 6/2008).' },
      {
        id: 'Nilai sebelumnya harus di atas nol: dari 0 hasilnya #DIV/0!, dari nilai negatif #VALUE!, karena rumus itu akan menyebut kenaikan dari -2 ke 5 sebagai -350%. Pakai selisihnya (sesudah dikurangi sebelum).',
        en: 'The value before must be above zero: from 0 the answer is #DIV/0!, from a negative value #VALUE!, since the formula would call a rise from -2 to 5 -350%. Use the difference (after less before).',
      },
    ],
  }),
  define(signatures.TREN, {
    group: 'figures',
    needsAddresses: true,
    summary: { id: 'Arah perkembangan dari sederet angka.', en: 'Where a series of figures is heading.' },
    help: {
      nilai: {
        id: 'Rentang nilai menurut urutan tahun; sel kosong dilewati.',
        en: 'A range of figures in the order of the years; blanks are skipped.',
      },
      arah: { id: '"naik" (bawaan) atau "turun".', en: '"naik" (default) or "turun".' },
    },
    returns: {
      id: '"Membaik", "Memburuk", "Tetap", atau "Berfluktuasi".',
      en: '"Membaik" (improving), "Memburuk" (worsening), "Tetap" (steady) or "Berfluktuasi" (fluctuating).',
    },
    examples: [
      { args: [[[5, 6, 6, 8]]], shows: 'Membaik' },
      { args: [[[5, 6, 6, 8]], 'turun'], shows: 'Memburuk' },
      { args: [[[5, 7, 6]]], shows: 'Berfluktuasi' },
    ],
    notes: [
      {
        id: 'Membaik: tidak pernah mundur dan sedikitnya sekali maju. Definisi ini dari kami.',
        en: 'Improving: never a step back and at least one forward. The definition is ours.',
      },
    ],
  }),
  define(signatures.PROYEKSI, {
    group: 'figures',
    needsAddresses: true,
    summary: {
      id: 'Perkiraan nilai suatu tahun dengan garis kuadrat terkecil.',
      en: 'The figure of a year to come, by least squares.',
    },
    help: {
      tahun: { id: 'Rentang tahun.', en: 'A range of years.' },
      nilai: { id: 'Rentang nilai, seukuran dengan tahun.', en: 'A range of figures, of the same size.' },
      tahun_dicari: { id: 'Tahun yang diperkirakan; boleh rentang.', en: 'The year to forecast; may be a range.' },
    },
    returns: { id: 'Nilai perkiraan.', en: 'The forecast.' },
    examples: [
      { args: [[[2021, 2022, 2023]], [[10, 12, 14]], 2024], shows: '16' },
      { args: [[[2021, 2022, 2023]], [[10, '-', 14]], 2025], shows: '18' },
    ],
    notes: [
      {
        id: 'Sama dengan FORECAST.LINEAR. Perkiraan bukan target: pakailah sebagai pembanding.',
        en: 'The same as FORECAST.LINEAR. A forecast is no target: use it for comparison.',
      },
    ],
  }),
  define(signatures.EFISIENSI, {
    group: 'figures',
    needsAddresses: true,
    summary: { id: 'Capaian dikurangi serapan anggaran.', en: 'Achievement less budget absorption.' },
    help: {
      capaian: { id: 'Capaian kinerja.', en: 'The achievement.' },
      pagu: { id: 'Pagu anggaran.', en: 'The budget.' },
      realisasi_anggaran: { id: 'Realisasi anggaran.', en: 'The budget spent.' },
    },
    returns: { id: 'Persentase; di atas 0 berarti efisien.', en: 'A percentage; above 0 is efficient.' },
    examples: [{ args: [1.05, 'Rp 1,2 miliar', 'Rp 1,08 miliar'], shows: '15,00%' }],
    notes: [{ id: 'Praktik daerah (Temanggung 2020).', en: 'Regional practice (Temanggung 2020).' }],
  }),
];
