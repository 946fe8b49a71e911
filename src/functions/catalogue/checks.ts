import * as signatures from '../signatures/checks';
import { type FunctionDefinition, define } from './definition';

export const CHECK_FUNCTIONS: readonly FunctionDefinition[] = [
  define(signatures.JENIS, {
    group: 'checks',
    summary: {
      id: 'Jenis indikator dari kata-katanya: proses, keluaran, atau hasil.',
      en: 'The kind of an indicator from its wording: process, output or outcome.',
    },
    help: { nama: { id: 'Nama indikator; boleh rentang.', en: "The indicator's name; may be a range." } },
    returns: {
      id: '"Proses", "Keluaran", "Hasil", atau #N/A bila tidak terlihat.',
      en: '"Proses" (process), "Keluaran" (output), "Hasil" (outcome), or #N/A where it does not show.',
    },
    examples: [
      { args: ['Persentase koperasi berkualitas'], shows: 'Hasil' },
      { args: ['Jumlah dokumen perencanaan'], shows: 'Keluaran' },
      { args: ['Terlaksananya sosialisasi'], shows: 'Proses' },
    ],
    notes: [
      {
        id: 'Hanya kata-katanya yang dibaca; apakah indikator itu hasil bagi tingkatannya tetap perlu dinilai orang.',
        en: 'Only the wording is read; whether it is an outcome at its level remains for a person to judge.',
      },
    ],
    later: true,
  }),
  define(signatures.SMART, {
    group: 'checks',
    summary: { id: 'Menilai satu indikator menurut SMART.', en: 'Judges one indicator by SMART.' },
    help: {
      nama: { id: 'Nama indikator.', en: "The indicator's name." },
      satuan: { id: 'Satuannya.', en: 'Its unit.' },
      rumus: { id: 'Cara menghitungnya.', en: 'How it is computed.' },
      target: { id: 'Targetnya.', en: 'Its target.' },
      sumber: { id: 'Sumber datanya.', en: 'Its data source.' },
    },
    returns: {
      id: 'Lima baris: kriteria, "Ya" atau "Tidak", dan alasannya.',
      en: 'Five rows: criterion, "Ya" (yes) or "Tidak" (no), and why.',
    },
    examples: [
      {
        args: ['Persentase koperasi berkualitas', '%', 'koperasi berkualitas / koperasi aktif × 100', '7% dan 17%', ''],
        shows: [
          ['Spesifik', 'Ya', 'Nama menyebut apa yang diukur.'],
          ['Terukur', 'Ya', 'Ada satuan dan cara menghitung.'],
          ['Dapat dicapai', 'Tidak', 'Target berisi beberapa angka.'],
          ['Relevan', 'Ya', 'Mengukur hasil.'],
          ['Berbatas waktu', 'Tidak', 'Sumber data tiap periode belum ada.'],
        ],
      },
    ],
    notes: [
      {
        id: 'Alat bantu, bukan putusan: yang dilihat hanya kata-kata dan angka dalam baris itu.',
        en: 'A help, not a verdict: only the words and figures of the row are seen.',
      },
    ],
    later: true,
    needsAddresses: true,
  }),
  define(signatures.PERIKSA, {
    group: 'checks',
    summary: {
      id: 'Memeriksa tabel indikator seperti tombol Validasi.',
      en: 'Checks an indicator table as the button Validasi does.',
    },
    help: {
      tabel: { id: 'Rentang tabel beserta baris judul kolomnya.', en: 'The range of the table with its header rows.' },
    },
    returns: {
      id: 'Satu baris per temuan: tingkat, sel, aturan, pesan.',
      en: 'A row for each finding: level, cell, rule, message.',
    },
    examples: [
      {
        args: [
          [
            ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target 2025'],
            [1, 'Meningkatnya kualitas koperasi', 'Persentase koperasi aktif', '%', '7% dan 17%'],
            [2, 'Meningkatnya usaha mikro', 'Jumlah wirausaha baru', 'Orang', 120],
          ],
        ],
        shows: [['Kesalahan', 'E2', 'target-majemuk', '…']],
        partly: true,
        note: { id: 'Menunjuk sel target yang berisi dua angka.', en: 'Points at the target with two values.' },
      },
    ],
    notes: [
      {
        id: 'Temuan yang sudah diabaikan di panel tetap disebut: fungsi tidak membaca pengaturan buku kerja.',
        en: 'Findings that were set aside in the pane are named all the same: a function does not read the settings of the workbook.',
      },
      {
        id: 'Fungsi tidak melihat format angka dan sel gabungan; tombol Validasi melihat lebih banyak.',
        en: 'A function sees neither number formats nor merged cells; the button Validasi sees more.',
      },
      {
        id: 'Di Excel lama yang tidak membedakan sel kosong dari nol, dan bila selnya tidak dapat ditanyakan, angka 0 dianggap kosong (lihat "Kosong bukan nol").',
        en: 'On older Excels that do not tell blank cells from zeros, where the cells cannot be asked, zeros count as blank.',
      },
    ],
    later: true,
    needsAddresses: true,
  }),
  define(signatures.SELARAS, {
    group: 'checks',
    summary: {
      id: 'Mencari indikator bawahan yang mendukung tiap indikator atasan.',
      en: 'Finds for each higher-level indicator the lower-level one that serves it.',
    },
    help: {
      induk: { id: 'Rentang nama indikator atasan.', en: 'A range of names of the higher level.' },
      anak: { id: 'Rentang nama indikator bawahan.', en: 'A range of names of the lower level.' },
    },
    returns: {
      id: 'Satu baris per indikator atasan: indikator bawahannya dan tingkat keyakinan; #N/A bila tidak ada.',
      en: 'A row for each higher-level indicator: the lower-level one and how sure; #N/A if there is none.',
    },
    examples: [
      {
        args: [
          [['Persentase koperasi berkualitas'], ['Angka kemiskinan']],
          [['Jumlah atlet berprestasi'], ['Persentase Koperasi Berkualitas']],
        ],
        shows: [
          ['Persentase Koperasi Berkualitas', '100,00%'],
          ['#N/A', ''],
        ],
      },
    ],
    notes: [
      {
        id: 'Yang dibandingkan adalah kata-katanya: kata yang jarang lebih menentukan. Pasangan berkeyakinan rendah perlu dibaca orang.',
        en: 'Words are compared: rare ones count more. Pairs with low confidence need a reader.',
      },
    ],
    later: true,
  }),
  define(signatures.RUJUKAN, {
    group: 'checks',
    summary: {
      id: 'Apa kata kamus tentang indikator yang dikenal: satuan, arah, rumus, skala, produsen, sumber.',
      en: 'What the library says of a known indicator: unit, direction, calculation, scale, producer, source.',
    },
    help: {
      nama: {
        id: 'Nama indikator, atau singkatan yang bermakna satu; boleh rentang bila apa diisi.',
        en: 'The name of the indicator, or an abbreviation with one meaning; may be a range where apa is given.',
      },
      apa: {
        id: 'Yang ditanyakan: "nama", "satuan", "arah", "rumus", "pembilang", "penyebut", "skala", "produsen", "sumber", "dasar", atau "keyakinan". Bila kosong, semuanya beserta judulnya.',
        en: 'What is asked: "nama" (name), "satuan" (unit), "arah" (direction), "rumus" (calculation), "pembilang" (numerator), "penyebut" (denominator), "skala" (scale), "produsen" (producer), "sumber" (data source), "dasar" (basis) or "keyakinan" (how sure). Left out: everything, with labels.',
      },
    },
    returns: {
      id: 'Teks, atau dua kolom bila apa kosong; #N/A dengan nama terdekat bila tidak ada di kamus.',
      en: 'A text, or two columns where apa is left out; #N/A with the nearest names where the library does not have it.',
    },
    examples: [
      { args: ['Tingkat Pengangguran Terbuka', 'satuan'], shows: '%' },
      { args: ['Angka Kematian Ibu', 'arah'], shows: 'makin rendah makin baik' },
      { args: ['Indeks SPBE Kabupaten Sukamaju', 'skala'], shows: '1–5 (2018–): 47 indikator sejak 2021' },
      {
        args: ['IKM', 'satuan'],
        shows: '#N/A',
        note: { id: 'Singkatan ini bermakna lebih dari satu.', en: 'This abbreviation has more than one meaning.' },
      },
    ],
    notes: [
      {
        id: 'Isi kamus dan sumber setiap barisnya ada di halaman Kamus. Keyakinan "belum diperiksa pada sumbernya" berarti isinya dari ingatan: cocokkan dengan peraturannya sebelum dipakai.',
        en: 'What the library holds, with the sources of each entry, is on the pages of the library. "belum diperiksa pada sumbernya" means that an entry is from memory: compare it with its regulation before use.',
      },
    ],
    later: true,
  }),
];
