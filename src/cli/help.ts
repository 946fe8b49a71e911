import { type Bilingual } from '../core/language/bilingual';

/** What `--bantuan` prints. */
export const HELP: Bilingual = {
  id: `iku: pemeriksa tabel Indikator Kinerja Utama (IKU) dalam berkas Excel

Pemakaian
  npm run --silent iku -- periksa BERKAS... [pilihan]

Perintah
  periksa BERKAS...      mencari semua tabel IKU dalam buku kerja dan memeriksanya sel demi sel
                         (.xlsx, .xlsm, .xlsb, .xls, .ods, .csv)

Pilihan
  --format teks          laporan untuk dibaca (bawaan)
  --format json          satu dokumen JSON: tabel, indikator, dan temuan
  --format sarif         SARIF 2.1.0, untuk alat pemeriksa dan CI
  --bahasa id|en         bahasa pesan; bawaan: id
  -h, --bantuan, --help  petunjuk ini

Kode keluar
  0  tidak ada temuan tingkat galat
  1  sedikitnya satu temuan tingkat galat
  2  ada berkas yang tidak terbaca (berkas lain tetap diperiksa), atau perintahnya keliru

Berkas hanya dibaca: tidak ada yang diubah dan tidak ada yang dikirim ke luar komputer ini.
`,
  en: `iku: checks tables of key performance indicators (IKU) in Excel files

Usage
  npm run --silent iku -- periksa FILE... [options]

Command
  periksa FILE...        finds every indicator table in the workbooks and checks it cell by cell
                         (.xlsx, .xlsm, .xlsb, .xls, .ods, .csv)

Options
  --format teks          a report to read (default)
  --format json          one JSON document: tables, indicators and findings
  --format sarif         SARIF 2.1.0, for analysis tools and CI
  --bahasa id|en         language of the messages; default: id
  -h, --bantuan, --help  this text

Exit codes
  0  no finding of level error
  1  at least one finding of level error
  2  some file could not be read (the others are still checked), or the command makes no sense

Files are only read: nothing is changed and nothing leaves this computer.
`,
};
