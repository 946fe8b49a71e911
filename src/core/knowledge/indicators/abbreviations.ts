/**
 * Abbreviations with more than one meaning in published tables. None of them is taken for an indicator unless the unit leaves one meaning
 * only. Source: the tables and lists named by the rows themselves, and the meanings that Indonesian agencies give the letters.
 */

import { type UnitCategory, unitCategoriesWith } from '../units/unit-categories';

export interface LetterMeaning {
  readonly name: string;
  /** The row that it stands for; left out where it is no indicator of the library, or none at all. */
  readonly id?: string;
  /** In what it is measured; empty for what is no indicator. */
  readonly units: readonly UnitCategory[];
}

const INDEX = unitCategoriesWith('score');

export const AMBIGUOUS: Readonly<Record<string, readonly LetterMeaning[]>> = {
  IKK: [
    { name: 'Indeks Kualitas Kebijakan', id: 'ikk-kebijakan', units: INDEX },
    { name: 'Indeks Kedalaman Kemiskinan', id: 'p1', units: ['index', 'percent'] },
    { name: 'Indeks Keparahan Kemiskinan', id: 'p2', units: ['index', 'percent'] },
    { name: 'Indikator Kinerja Kunci', units: [] },
    { name: 'Indikator Kinerja Kegiatan', units: [] },
    { name: 'Indeks Keyakinan Konsumen', units: INDEX },
    { name: 'Indeks Kemahalan Konstruksi', units: INDEX },
    { name: 'Indeks Ketahanan Keluarga', units: INDEX },
  ],
  IPP: [
    { name: 'Indeks Pelayanan Publik', id: 'ipp-layanan', units: INDEX },
    { name: 'Indeks Pembangunan Pemuda', id: 'ipp-pemuda', units: INDEX },
    { name: 'Indeks Perencanaan Pembangunan', id: 'ipp-perencanaan', units: INDEX },
  ],
  IKU: [
    { name: 'Indikator Kinerja Utama', units: [] },
    { name: 'Indeks Kualitas Udara', id: 'iku-udara', units: INDEX },
  ],
  IPM: [
    { name: 'Indeks Pembangunan Manusia', id: 'ipm', units: INDEX },
    { name: 'Indeks Pembangunan Masyarakat', id: 'ipmas', units: INDEX },
  ],
  IPD: [
    { name: 'Indeks Pembangunan Desa', id: 'ip-desa', units: INDEX },
    { name: 'Indeks Pemerintahan Digital', id: 'pemdi', units: INDEX },
  ],
  IKM: [
    { name: 'Indeks Kepuasan Masyarakat', id: 'skm', units: INDEX },
    { name: 'Industri Kecil dan Menengah', id: 'ikm-industri', units: ['percent', 'count', 'money'] },
    { name: 'Implementasi Kurikulum Merdeka', units: ['percent'] },
    { name: 'Indeks Kemiskinan Multidimensi', units: INDEX },
  ],
  IKD: [
    { name: 'Indeks Ketahanan Daerah', id: 'ikd', units: INDEX },
    { name: 'Identitas Kependudukan Digital', id: 'ikd-dukcapil', units: ['percent'] },
    { name: 'Indikator Kinerja Daerah', units: [] },
  ],
  IKP: [
    { name: 'Indeks Ketahanan Pangan', id: 'ikp', units: INDEX },
    { name: 'Indeks Keterbukaan Informasi Publik', id: 'ikip', units: INDEX },
    { name: 'Indikator Kinerja Program', units: [] },
    { name: 'Indeks Kerawanan Pemilu', units: INDEX },
    { name: 'Indeks Kemerdekaan Pers', units: INDEX },
  ],
  IPK: [
    { name: 'Indeks Pembangunan Kebudayaan', id: 'ipk-budaya', units: INDEX },
    { name: 'Indeks Persepsi Korupsi', units: INDEX },
    { name: 'Indeks Persepsi Kualitas Pelayanan', id: 'ipkp', units: INDEX },
    { name: 'Indeks Pembangunan Keluarga', id: 'ibangga', units: INDEX },
    { name: 'Indeks Pembangunan Ketenagakerjaan', units: INDEX },
    { name: 'Indeks Prestasi Kumulatif', units: INDEX },
  ],
  IPA: [
    { name: 'Indeks Perlindungan Anak', id: 'ipa-anak', units: INDEX },
    { name: 'Indeks Pengelolaan Aset', id: 'ipa-aset', units: INDEX },
  ],
  IPKD: [
    { name: 'Indeks Pengelolaan Keuangan Daerah', id: 'ipkd', units: INDEX },
    { name: 'Nilai Monitoring Center for Prevention', id: 'mcp', units: INDEX },
  ],
  IRB: [
    { name: 'Indeks Reformasi Birokrasi', id: 'rb', units: INDEX },
    { name: 'Indeks Risiko Bencana', id: 'irbi', units: INDEX },
  ],
  SPI: [
    { name: 'Survei Penilaian Integritas', id: 'spi', units: INDEX },
    { name: 'Satuan Pengawasan Intern', units: [] },
  ],
  AKI: [
    { name: 'Angka Kematian Ibu', id: 'aki', units: ['rate', 'people', 'count'] },
    { name: 'Angka Konsumsi Ikan', id: 'ikan-konsumsi', units: ['weight'] },
  ],
  AKB: [
    { name: 'Angka Kematian Bayi', id: 'akb', units: ['rate', 'people', 'count'] },
    { name: 'Adaptasi Kebiasaan Baru', units: [] },
  ],
  APM: [
    { name: 'Angka Partisipasi Murni', id: 'apm', units: ['percent'] },
    { name: 'Akreditasi Penjaminan Mutu', id: 'pn-akreditasi', units: ['rating'] },
  ],
  IPAK: [
    { name: 'Indeks Persepsi Anti Korupsi', id: 'ipak', units: INDEX },
    { name: 'Indeks Perilaku Anti Korupsi', id: 'ipak-bps', units: INDEX },
  ],
  PPH: [
    { name: 'Pola Pangan Harapan', id: 'pph', units: INDEX },
    { name: 'Pajak Penghasilan', units: ['money', 'percent'] },
  ],
  LOS: [
    { name: 'Average Length of Stay', id: 'alos', units: ['time'] },
    { name: 'Lama Tinggal Wisatawan', id: 'lama-tinggal', units: ['time'] },
    { name: 'Tingkat Pelayanan Jalan', id: 'los-jalan', units: INDEX },
  ],
  API: [
    { name: 'Angka Kesakitan Malaria', id: 'api-malaria', units: ['rate'] },
    { name: 'Application Programming Interface', units: ['count'] },
  ],
  IPS: [
    { name: 'Indeks Pembangunan Statistik', id: 'ips-statistik', units: INDEX },
    { name: 'Indeks Prestasi Semester', units: INDEX },
  ],
  IKS: [
    { name: 'Indeks Keluarga Sehat', id: 'iks', units: INDEX },
    { name: 'Indeks Ketahanan Sosial', units: INDEX },
    { name: 'Indeks Kesalehan Sosial', units: INDEX },
  ],
  PAD: [
    { name: 'Pendapatan Asli Daerah', id: 'pad', units: ['money'] },
    { name: 'Persentase PAD terhadap Pendapatan Daerah', id: 'pad-kontribusi', units: ['percent'] },
  ],
  KIP: [
    { name: 'Keterbukaan Informasi Publik', id: 'kip', units: INDEX },
    { name: 'Kartu Indonesia Pintar', units: ['people', 'percent'] },
  ],
  TPK: [
    { name: 'Tingkat Penghunian Kamar Hotel', id: 'tph', units: ['percent'] },
    { name: 'Tim Pendamping Keluarga', units: ['people', 'count'] },
  ],
  OB: [{ name: 'Orang-bulan', units: [] }],
};
