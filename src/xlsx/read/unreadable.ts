/** Why a file, or one sheet of it, cannot be read, in the words that the user gets. */

import { type Bilingual } from '../../core/language/bilingual';
import { Explained } from '../../core/language/explained';
import { LARGEST_CONTENT_MB, LARGEST_FILE_MB, LARGEST_TEXT_MB, LARGEST_UNPACKED_MB } from './limits';

/** Why a file gives no sheets to review. */
export type UnreadableReason = 'empty' | 'notWorkbook' | 'encrypted' | 'changing' | SheetFailure;

/** Why one sheet of a workbook cannot be read, while the others can. */
export type SheetFailure = 'corrupted' | 'beyondExcel' | 'tooLarge';

const TEXTS: Readonly<Record<UnreadableReason, Bilingual>> = {
  empty: {
    id: 'Berkas kosong (0 bita). Minta salinan lain dari pengirimnya.',
    en: 'The file is empty (0 bytes). Ask its sender for another copy.',
  },
  notWorkbook: {
    id: 'Bukan buku kerja. Yang dapat dibaca: .xlsx, .xlsm, .xlsb, .xls, .ods, dan .csv. Buka dengan program asalnya, simpan sebagai .xlsx, lalu periksa lagi.',
    en: 'Not a workbook. Readable are .xlsx, .xlsm, .xlsb, .xls, .ods and .csv. Open it in the program that made it, save it as .xlsx, and check again.',
  },
  encrypted: {
    id: 'Buku kerja terkunci kata sandi. Buka di Excel, hapus kata sandinya (Berkas > Info > Proteksi Buku Kerja), simpan, lalu periksa lagi.',
    en: 'The workbook is encrypted with a password. Open it in Excel, remove the password (File > Info > Protect Workbook), save it, and check again.',
  },
  changing: {
    id: 'Berkas berubah selagi dibaca. Tunggu sampai selesai disimpan atau disalin, lalu periksa lagi.',
    en: 'The file changed while it was being read. Wait until it has been saved or copied, then check again.',
  },
  corrupted: {
    id: 'Berkas rusak atau terpotong sehingga tidak dapat dibuka. Ambil salinan lain, atau buka dan simpan ulang di Excel.',
    en: 'The file is damaged or cut short and cannot be opened. Take another copy, or open it in Excel and save it again.',
  },
  beyondExcel: {
    id: 'Berkas ini menyebut baris atau kolom yang tidak ada di Excel (lebih dari 1.048.576 baris atau 16.384 kolom). Buka dan simpan ulang di Excel, lalu periksa lagi.',
    en: 'The file names rows or columns that Excel does not have (more than 1,048,576 rows or 16,384 columns). Open it in Excel, save it again, and check again.',
  },
  tooLarge: {
    id: `Berkas terlalu besar: batasnya ${LARGEST_FILE_MB} MB (teks dan halaman web ${LARGEST_TEXT_MB} MB), atau ${LARGEST_UNPACKED_MB} MB setelah dibuka, dengan isi sel paling banyak ${LARGEST_CONTENT_MB} MB. Pindahkan tabel IKU ke buku kerja sendiri, lalu periksa lagi.`,
    en: `The file is too large: the limit is ${LARGEST_FILE_MB} MB (${LARGEST_TEXT_MB} MB for text and web pages), or ${LARGEST_UNPACKED_MB} MB unpacked, with at most ${LARGEST_CONTENT_MB} MB of cell content. Move the indicator tables into a workbook of their own and check again.`,
  },
};

/** What is wrong with one sheet; the remedy is the same for all. */
const SHEET_TEXTS: Readonly<Record<SheetFailure, Bilingual>> = {
  corrupted: { id: 'isinya rusak atau terpotong', en: 'its content is damaged or cut short' },
  beyondExcel: {
    id: 'isinya menyebut baris atau kolom yang tidak ada di Excel',
    en: 'it names rows or columns that Excel does not have',
  },
  tooLarge: { id: 'isinya terlalu besar', en: 'its content is too large' },
};

/** A sheet that could not be read. */
export interface UnreadableSheet {
  readonly name: string;
  readonly reason: SheetFailure;
}

/** Names the sheet, what is wrong with it and what to do. */
export function unreadableSheetText({ name, reason }: UnreadableSheet): Bilingual {
  const { id, en } = SHEET_TEXTS[reason];
  return {
    id: `Lembar "${name}" tidak terbaca, jadi tidak diperiksa: ${id}. Ambil salinan lain, atau buka dan simpan ulang di Excel.`,
    en: `Sheet "${name}" could not be read and was not checked: ${en}. Take another copy, or open it in Excel and save it again.`,
  };
}

/** Thrown when a file cannot be read as a workbook. */
export class UnreadableFile extends Explained {
  override readonly name = 'UnreadableFile';

  constructor(readonly reason: UnreadableReason) {
    super(TEXTS[reason]);
  }
}
