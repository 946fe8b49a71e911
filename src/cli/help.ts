import { FORM_IDS } from '../core/forms/form';
import { type Bilingual } from '../core/language/bilingual';

const FORMS = FORM_IDS.join(', ')
  .replace(/(.{1,66})(?:, |$)/g, '  $1,\n')
  .replace(/,\n$/, '\n');

/** What `--bantuan` prints. */
export const HELP: Bilingual = {
  id: `iku: pemeriksa, formulir, dan laporan Indikator Kinerja Utama (IKU) dalam berkas Excel

Pemakaian
  npm run --silent iku -- periksa BERKAS... [pilihan]
  npm run --silent iku -- templat [ID --keluaran BERKAS.xlsx] [pilihan]
  npm run --silent iku -- laporan BERKAS --keluaran BERKAS2.xlsx [pilihan]

Perintah
  periksa BERKAS...      mencari semua tabel IKU dalam buku kerja dan memeriksanya sel demi sel
                         (.xlsx, .xlsm, .xlsb, .xls, .ods, .csv)
  templat                menyebut semua formulir baku: nama, kegunaan, dan acuannya
  templat ID             membuat formulir itu sebagai buku kerja baru
  laporan BERKAS         membuat buku kerja baru berisi hasil validasi, dasbor, dan laporan kinerja

Pilihan periksa
  --format teks          laporan untuk dibaca (bawaan)
  --format json          satu dokumen JSON: tabel, indikator, dan temuan
  --format sarif         SARIF 2.1.0, untuk alat pemeriksa dan CI
  --abaikan-pengaturan   menilai tanpa pengaturan yang disimpan di dalam berkas itu sendiri

Pilihan templat
  --daftar               menyebut semua formulir, sama seperti "templat" saja
  --tahun TAHUN          2025-2029, atau 2025,2026, atau 2025; bawaan: tahun tabel yang dipindahkan,
                         atau mulai tahun ini
  --baris N              jumlah baris indikator, 1 sampai 500; bawaan: 10
  --tingkat TINGKAT      pemda, dinas (bawaan), atau unit
  --rumus iku|asli       fungsi pengaya (bawaan), atau rumus Excel biasa yang tidak memerlukan pengaya
  --contoh               berisi dua indikator rekaan sebagai contoh
  --isi BERKAS           berisi indikator dari tabel IKU pertama di berkas itu; yang tidak memiliki
                         tempat di formulir disebutkan satu per satu
  --lembar NAMA          tabelnya diambil dari lembar ini (bersama --isi)
  --tabel N              tabel ke-N, bila ada beberapa (bersama --isi)

Pilihan laporan
  --tahun TAHUN          tahun yang dilaporkan; bawaan: tahun terakhir yang memiliki realisasi
  --lampiran             ditambah lampiran keputusan dari setiap tabel

Pilihan templat dan laporan
  --keluaran BERKAS.xlsx tujuan; tidak pernah sama dengan berkas yang dibaca
  --timpa                mengganti berkas tujuan bila sudah ada; isian Anda di laporan dibawa, dan
                         berkas yang memuat tulisan lain disalin dulu
  --kertas F4|A4         ukuran kertas; bawaan: F4

Pilihan umum
  --bahasa id|en         bahasa pesan, formulir, dan laporan; bawaan: id
  -h, --bantuan, --help  petunjuk ini

Formulir
${FORMS}
Kode keluar
  0  selesai; untuk periksa: tidak ada temuan tingkat kesalahan
  1  periksa menemukan sedikitnya satu temuan tingkat kesalahan
  2  ada berkas atau lembar yang tidak terbaca (periksa tetap memeriksa yang lain), ada yang tidak dapat
     ditulis, atau perintahnya keliru

Pengaturan yang disimpan di buku kerja lewat pengaya berlaku juga di sini: aturan yang dimatikan, temuan
yang diabaikan, cara menghitung capaian, dan skala predikat. periksa menyebutkan apa yang diatur oleh
berkas itu sendiri; --abaikan-pengaturan menilai tanpanya.

Berkas yang dibaca tidak pernah diubah, dan tidak ada yang dikirim ke luar komputer ini.
`,
  en: `iku: checks, forms and reports for key performance indicators (IKU) in Excel files

Usage
  npm run --silent iku -- periksa FILE... [options]
  npm run --silent iku -- templat [ID --keluaran FILE.xlsx] [options]
  npm run --silent iku -- laporan FILE --keluaran FILE2.xlsx [options]

Commands
  periksa FILE...        finds every indicator table in the workbooks and checks it cell by cell
                         (.xlsx, .xlsm, .xlsb, .xls, .ods, .csv)
  templat                lists the standard forms: their names, what they are for, their models
  templat ID             makes that form as a new workbook
  laporan FILE           makes a new workbook with the review results, a dashboard and the performance report

Options of periksa
  --format teks          a report to read (default)
  --format json          one JSON document: tables, indicators and findings
  --format sarif         SARIF 2.1.0, for analysis tools and CI
  --abaikan-pengaturan   judges without the settings that the file itself keeps

Options of templat
  --daftar               lists the forms, as "templat" alone does
  --tahun YEARS          2025-2029, or 2025,2026, or 2025; default: the years of the table that is
                         moved, or from this year on
  --baris N              rows for indicators, 1 to 500; default: 10
  --tingkat LEVEL        pemda (region), dinas (agency, default) or unit
  --rumus iku|asli       the add-in's functions (default), or plain Excel formulas that need no add-in
  --contoh               holds two invented indicators as an example
  --isi FILE             holds the indicators of the first indicator table in that file; whatever the
                         form has no place for is listed
  --lembar NAME          takes the table from this sheet (with --isi)
  --tabel N              takes the Nth table, where there are several (with --isi)

Options of laporan
  --tahun YEAR           the year that is reported; default: the last one with actuals
  --lampiran             adds the annex of a decree made from each table

Options of templat and laporan
  --keluaran FILE.xlsx   where to write; never the file that is read
  --timpa                replaces that file if it exists; your entries in a report are carried over,
                         and a file with other writing in it is copied first
  --kertas F4|A4         paper size; default: F4

Common options
  --bahasa id|en         language of messages, forms and reports; default: id
  -h, --bantuan, --help  this text

Forms
${FORMS}
Exit codes
  0  done; for periksa: no finding of level error
  1  periksa has at least one finding of level error
  2  some file or sheet could not be read (periksa still checks the others), something could not be
     written, or the command makes no sense

Settings that the add-in keeps in a workbook hold here too: rules switched off, findings accepted, how
achievement is computed, and the rating scale. periksa says what the file itself has set;
--abaikan-pengaturan judges without it.

The files that are read are never changed, and nothing leaves this computer.
`,
};
