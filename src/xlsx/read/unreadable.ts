import { type Bilingual } from '../../core/language/bilingual';

/** Why a file gives no sheets to review. */
export type UnreadableReason = 'empty' | 'notWorkbook' | 'encrypted' | 'corrupted' | 'tooLarge';

/** Larger files are refused before anything is unpacked. */
export const LARGEST_FILE_MB = 100;

/** What a workbook may unpack to; a file that promises more is a zip bomb or no table that a person keeps. */
export const LARGEST_UNPACKED_MB = 1024;

/** What may be left of one workbook once blank cells are gone. */
export const LARGEST_CONTENT_MB = 128;

const TEXTS: Readonly<Record<UnreadableReason, Bilingual>> = {
  empty: {
    id: 'Berkas kosong (0 bita).',
    en: 'The file is empty (0 bytes).',
  },
  notWorkbook: {
    id: 'Bukan buku kerja. Yang dapat dibaca: .xlsx, .xlsm, .xlsb, .xls, .ods, dan .csv.',
    en: 'Not a workbook. Readable are .xlsx, .xlsm, .xlsb, .xls, .ods and .csv.',
  },
  encrypted: {
    id: 'Buku kerja terkunci kata sandi. Buka di Excel, hapus kata sandinya (Berkas > Info > Proteksi Buku Kerja), simpan, lalu periksa lagi.',
    en: 'The workbook is encrypted with a password. Open it in Excel, remove the password (File > Info > Protect Workbook), save it, and check again.',
  },
  corrupted: {
    id: 'Berkas rusak atau terpotong sehingga tidak dapat dibuka. Ambil salinan lain, atau buka dan simpan ulang di Excel.',
    en: 'The file is damaged or cut short and cannot be opened. Take another copy, or open it in Excel and save it again.',
  },
  tooLarge: {
    id: `Berkas terlalu besar: batasnya ${LARGEST_FILE_MB} MB, atau ${LARGEST_UNPACKED_MB} MB setelah dibuka, dengan isi sel paling banyak ${LARGEST_CONTENT_MB} MB.`,
    en: `The file is too large: the limit is ${LARGEST_FILE_MB} MB, or ${LARGEST_UNPACKED_MB} MB unpacked, with at most ${LARGEST_CONTENT_MB} MB of cell content.`,
  },
};

/** Thrown when a file cannot be read as a workbook; `text` says so to the user. */
export class UnreadableFile extends Error {
  readonly text: Bilingual;

  constructor(readonly reason: UnreadableReason) {
    super(TEXTS[reason].en);
    this.name = 'UnreadableFile';
    this.text = TEXTS[reason];
  }
}
