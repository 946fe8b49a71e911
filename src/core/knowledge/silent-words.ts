/**
 * Words that say nothing of what an indicator is about: those that join, those that every heading of a plan has, and those that
 * only say that something is measured.
 * Source: names and headings in the plans of regions and ministries; KBBI for the joining words.
 */
export const SILENT_WORDS: ReadonlySet<string> = new Set(
  (
    'yang dan di ke dari pada untuk dengan dalam atas oleh serta atau terhadap per bagi sebagai secara antar melalui telah sudah akan agar ' +
    'kabupaten kota provinsi daerah tahun kab prov sesuai guna hal para setiap tiap lain lainnya dll antara lingkungan lingkup ' +
    'program kegiatan sasaran tujuan meningkatkan peningkatan pengembangan penyelenggaraan pelaksanaan ' +
    'nilai angka tingkat capaian realisasi besaran kontribusi rata rerata terlaksananya meningkatnya'
  ).split(' '),
);
