/** What the statements speak of: each test in words of a reader, and what was not measured. */

import { type Bilingual } from '../../src/core/language/bilingual';

export interface Row {
  /** The test file, and what the name of its tests holds. */
  readonly file: string;
  readonly test: string;
  readonly says: Bilingual;
}

export const ACCESSIBILITY: readonly Row[] = [
  {
    file: 'pane-accessibility.test.ts',
    test: 'in the light theme',
    says: {
      id: 'Panel 320 piksel, tema terang: axe tidak menemukan apa pun di semua halaman, rincian terbuka; tidak ada yang bergulir ke samping.',
      en: 'Pane at 320 pixels, light theme: axe finds nothing on any page, details open; nothing scrolls sideways.',
    },
  },
  {
    file: 'pane-accessibility.test.ts',
    test: 'in the dark theme',
    says: { id: 'Sama, tema gelap.', en: 'The same, dark theme.' },
  },
  {
    file: 'pane-accessibility.test.ts',
    test: 'with forced colours',
    says: {
      id: 'Sama, dengan warna paksaan (kontras tinggi Windows).',
      en: 'The same, with forced colours (Windows high contrast).',
    },
  },
  {
    file: 'pane-accessibility.test.ts',
    test: 'where no table is found',
    says: {
      id: 'Sama, bila tidak ada tabel dan bila Excel terlalu lama.',
      en: 'The same where no table is found and where Excel is too old.',
    },
  },
  {
    file: 'pane-accessibility.test.ts',
    test: 'in English',
    says: { id: 'Sama, panel berbahasa Inggris.', en: 'The same, pane in English.' },
  },
  {
    file: 'functions.test.ts',
    test: 'axe finds nothing on any function',
    says: {
      id: 'Halaman Fungsi dengan semua fungsi terbuka, terang dan gelap: axe tidak menemukan apa pun.',
      en: 'The page of functions with every function open, light and dark: axe finds nothing.',
    },
  },
  {
    file: 'pane-accessibility.test.ts',
    test: 'by keyboard alone',
    says: {
      id: 'Dengan papan ketik saja: memeriksa, menelusuri temuan, memperbaiki, berpindah tab.',
      en: 'By keyboard alone: validate, go through findings, fix, change tabs.',
    },
  },
  {
    file: 'desk.test.ts',
    test: 'the table is searched and sorted',
    says: {
      id: 'Meja, daftar berkas: axe tidak menemukan apa pun.',
      en: 'The desk, list of files: axe finds nothing.',
    },
  },
  {
    file: 'desk.test.ts',
    test: 'a finding is shown with its cell',
    says: {
      id: 'Meja, berkas yang terbuka dengan temuannya: axe tidak menemukan apa pun.',
      en: 'The desk, an open file with its findings: axe finds nothing.',
    },
  },
  {
    file: 'site.test.ts',
    test: 'axe finds nothing',
    says: {
      id: 'Situs panduan pada 360 piksel, terang dan gelap, satu halaman dari setiap jenis: axe tidak menemukan apa pun, tidak ada yang lebih lebar dari layar.',
      en: 'The site at 360 pixels, light and dark, one page of each kind: axe finds nothing, nothing is wider than the screen.',
    },
  },
];

export const SECURITY: readonly Row[] = [
  {
    file: 'content-policy.test.ts',
    test: 'the pane',
    says: {
      id: 'Panel: semua halamannya dipakai tanpa melanggar kebijakannya sendiri; skrip sisipan, kode dari teks, sambungan, gambar, bingkai, dan formulir ke situs lain dihentikan peramban.',
      en: 'Pane: every page is used without breaking its own policy; injected scripts, text run as code, and requests, pictures, frames and forms to other sites are stopped by the browser.',
    },
  },
  {
    file: 'content-policy.test.ts',
    test: 'meja.html',
    says: { id: 'Meja: sama.', en: 'The desk: the same.' },
  },
  {
    file: 'content-policy.test.ts',
    test: 'a site that is not Excel',
    says: {
      id: 'Situs selain Excel tidak dapat membingkai panel, meja, atau panduan.',
      en: 'A site that is not Excel cannot frame the pane, the desk or a guide.',
    },
  },
];

/** Said beside every figure, so that nobody takes silence for a result. */
export const NOT_MEASURED: readonly Bilingual[] = [
  {
    id: 'Belum dilihat di Excel yang sesungguhnya: semua uji peramban berjalan di halaman yang meniru Excel untuk web, dengan Office.js asli.',
    en: 'Not seen in a real Excel: all browser tests run in a page that plays Excel on the web, with the real Office.js.',
  },
  {
    id: 'Belum diuji oleh pengguna dengan pembaca layar (NVDA, JAWS, VoiceOver) dan tidak dinilai penilai luar.',
    en: 'Not tried by users of screen readers (NVDA, JAWS, VoiceOver), and judged by nobody from outside.',
  },
  {
    id: 'axe melihat sebagian dari WCAG; bersih menurut axe bukan pernyataan bahwa seluruh WCAG 2.1 AA terpenuhi.',
    en: 'axe sees a part of WCAG; clean by axe is no statement that all of WCAG 2.1 AA is met.',
  },
  {
    id: 'Waktu dan ukuran berlaku untuk mesin yang disebut; di komputer lain angkanya lain.',
    en: 'Times hold for the machine that is named; elsewhere they are others.',
  },
];
