/** Words that rate, each on its ordered scale. Source: the regulation or body that a scale names, and published IKU tables. */

/** Worst first. Every step lists its spellings; the first is its label. */
export const RATING_WORDS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  /** Audit opinions of BPK. Emphasis of a matter (PSH) or an explanatory paragraph (DPP) leaves the opinion what it is. */
  opini: [
    [
      'TMP',
      'Tidak Memberikan Pendapat',
      'Tidak Menyatakan Pendapat',
      'Menolak Memberikan Pendapat',
      'Disclaimer',
      'Disclaimer of Opinion',
    ],
    ['TW', 'Tidak Wajar', 'Adverse'],
    ['WDP', 'Wajar Dengan Pengecualian'],
    [
      'WTP',
      'Wajar Tanpa Pengecualian',
      'WTP PSH',
      'WTP-PSH',
      'WTP DPP',
      'WTP-DPP',
      'Wajar Tanpa Pengecualian Dengan Paragraf Penjelas',
    ],
  ],
  /** Evaluation of AKIP and of bureaucratic reform, PermenPANRB 12/2015. */
  huruf: [['D'], ['C'], ['CC'], ['B'], ['BB'], ['A'], ['AA']],
  tingkat: [['Sangat Rendah'], ['Rendah'], ['Sedang'], ['Tinggi'], ['Sangat Tinggi']],
  mutu: [
    ['Tidak Baik', 'Buruk', 'Sangat Kurang', 'Sangat Buruk'],
    ['Kurang Baik', 'Kurang'],
    ['Cukup', 'Cukup Baik'],
    ['Baik'],
    ['Sangat Baik', 'Amat Baik', 'Baik Sekali'],
    ['Memuaskan', 'Istimewa', 'Unggul'],
    ['Sangat Memuaskan'],
  ],
  berhasil: [['Tidak Berhasil'], ['Kurang Berhasil'], ['Cukup Berhasil'], ['Berhasil'], ['Sangat Berhasil']],
  /** Awards and accreditations share these steps in this order. */
  jenjang: [['Dasar'], ['Pratama'], ['Madya'], ['Nindya'], ['Utama'], ['Paripurna']],
  desa: [['Sangat Tertinggal'], ['Tertinggal'], ['Berkembang'], ['Maju'], ['Mandiri']],
  informatif: [
    ['Tidak Informatif'],
    ['Kurang Informatif'],
    ['Cukup Informatif'],
    ['Menuju Informatif'],
    ['Informatif'],
  ],
  inovatif: [['Kurang Inovatif'], ['Inovatif'], ['Sangat Inovatif', 'Terinovatif']],
  /** Integrity zones, PermenPANRB 90/2021. */
  zona: [
    ['WBK', 'Wilayah Bebas dari Korupsi', 'Wilayah Bebas Korupsi'],
    ['WBBM', 'Wilayah Birokrasi Bersih dan Melayani', 'Wilayah Birokrasi Bersih Melayani'],
  ],
  warna: [['Hitam'], ['Merah'], ['Kuning'], ['Biru'], ['Hijau'], ['Emas']],
};
