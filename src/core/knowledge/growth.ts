/**
 * Words that make a percentage something else than a part of a whole: it may then exceed 100 %.
 * Source: definitions of growth and fulfilment indicators in published tables.
 */
export const BEYOND_WHOLE_WORDS: readonly string[] = [
  ...[
    'peningkatan',
    'pertumbuhan',
    'kenaikan',
    'perubahan',
    'laju',
    'capaian',
    'pencapaian',
    'ketercapaian',
    'realisasi',
  ],
  ...[
    'kontribusi',
    'perbandingan',
    'rasio',
    'efektivitas',
    'efisiensi',
    'ketersediaan',
    'kecukupan',
    'swasembada',
    'surplus',
  ],
  ...['kemandirian', 'target', 'penerimaan', 'pendapatan', 'kemampuan', 'pemenuhan', 'terhadap', 'selisih', 'deviasi'],
  // Targets of health services are projected, and may be passed.
  ...[
    'k1',
    'k4',
    'k6',
    'kn',
    'kn1',
    'kn3',
    'kf',
    'kf3',
    'imunisasi',
    'idl',
    'spt',
    'overkapasitas',
    'kelebihan hunian',
  ],
  ...['apk', 'partisipasi kasar', 'cakupan', 'pengurangan', 'bor', 'hunian', 'kapasitas', 'produktivitas'],
];

/** Words of change: a flat target of these still promises development every year. */
export const CHANGE_WORDS: readonly string[] = [
  ...[
    'peningkatan',
    'pertumbuhan',
    'kenaikan',
    'laju',
    'penurunan',
    'pengurangan',
    'penambahan',
    'bertambahnya',
    'inflasi',
  ],
];
