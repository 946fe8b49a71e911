/** What is measured, as a name says it with its first words, and the kinds of unit that it is never measured in. */

import { type WordRow } from '../rows';
import { type UnitCategory, unitCategoriesWith } from '../units/unit-categories';

export interface MeasuredThingRow extends WordRow {
  readonly never: readonly UnitCategory[];
  /** Only where one of these stands among the next words: "produksi beras", not "produksi siaran" (which may be in hours). */
  readonly of?: string;
  /** Only behind a word of counting: "jumlah pasien", not "pasien yang menunggu" (which may be a time). */
  readonly isCounted?: true;
}

const EXTENTS = unitCategoriesWith('extent');
const otherExtents = (than: UnitCategory): readonly UnitCategory[] => EXTENTS.filter((each) => each !== than);

/** Stuff that is weighed or counted, whatever is done with it. */
const STUFF =
  'beras, padi, gabah, jagung, kedelai, gula, tebu, kopi, kakao, karet, sawit, cengkeh, lada, pala, bawang, cabai, ikan, udang, daging, telur, susu, garam, rumput, sampah, pupuk, batubara';

/** Beginnings with which nothing is said yet: "jumlah produksi", "rata-rata harga". */
export const LEADING_WORDS_ROW: WordRow = {
  words: 'jumlah, total, rata, rerata, besaran, besarnya, volume, kuantitas, tingkat',
  source: 'tables',
};

export const MEASURED_THING_ROWS: readonly MeasuredThingRow[] = [
  { words: 'produktivitas', never: ['people', 'time', 'length', 'area'], source: 'si' },
  { words: 'produksi, konsumsi, hasil panen', of: STUFF, never: ['people', 'time', 'length', 'area'], source: 'si' },
  { words: 'ketersediaan, stok, cadangan', of: STUFF, never: ['people', 'length', 'area'], source: 'si' },
  { words: 'harga, tarif, upah, omzet, omset', never: ['people', 'time', 'length', 'area', 'energy'], source: 'si' },
  {
    words:
      'nilai ekspor, nilai impor, nilai investasi, nilai transaksi, nilai penjualan, pendapatan asli daerah, pendapatan retribusi, pendapatan pajak, penerimaan retribusi, penerimaan pajak, retribusi daerah, pajak daerah',
    never: ['people', 'time', 'length', 'area', 'energy'],
    source: 'statistics',
  },
  { words: 'luas, luasan', never: ['people', 'time', 'money', ...otherExtents('area')], source: 'si' },
  { words: 'panjang', never: ['people', 'time', 'money', ...otherExtents('length')], source: 'si' },
  {
    words: 'lama, lamanya, waktu, durasi',
    never: ['people', 'money', ...EXTENTS],
    source: 'si',
  },
  { words: 'waktu tanggap, waktu respon, waktu respons, response time', never: ['percent'], source: 'si' },
  { words: 'umur, usia', never: ['money', ...EXTENTS], source: 'si' },
  {
    words:
      'siswa, murid, mahasiswa, guru, dosen, penduduk, pegawai, pasien, balita, ibu hamil, petani, nelayan, wisatawan, pengunjung, penumpang, atlet, kader, lansia, pencari kerja, tenaga kerja, wirausaha, pemuda',
    isCounted: true,
    never: EXTENTS,
    source: 'tables',
  },
  {
    words:
      'desa, kelurahan, kecamatan, nagari, kampung, puskesmas, rumah sakit, posyandu, jembatan, laporan, rekomendasi, peraturan daerah, perda',
    isCounted: true,
    never: ['people', ...EXTENTS],
    source: 'tables',
  },
  { words: 'kunjungan, pasien, pengunjung, penumpang, wisatawan', isCounted: true, never: ['time'], source: 'tables' },
];
