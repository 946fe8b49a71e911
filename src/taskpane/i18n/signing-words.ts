/** What the check before the signature says. */

import { type SigningPointKind } from '../../core/forms/ready-to-sign';
import { type Language } from '../../core/language/bilingual';

const indonesian = {
  title: 'Siap ditandatangani?',
  hint: 'Yang masih perlu diisi, dihapus, atau diperbaiki sebelum lembar dicetak. Setiap butir membawa Anda ke selnya.',
  fresh: 'Lembar yang baru dibuat muncul setelah Validasi.',
  none: 'Belum ada lembar bertabel IKU atau berisian kurung.',
  ready: 'siap',
  left: (count: number) => `${count} hal tersisa`,
  print:
    'Tidak ada yang tersisa. Buka lembarnya, lalu cetak dengan Ctrl+P, atau simpan sebagai PDF lewat File → Ekspor.',
  openSheet: (name: string) => `Buka lembar ${name}`,
  kinds: {
    error: (text: string) => `Kesalahan: ${text}`,
    example: (text: string) => `Baris atau catatan contoh, timpa atau hapus: ${text}`,
    placeholder: (text: string) => `Isian kurung belum ditimpa: ${text}`,
    emptyRows: () => 'Baris kosong ikut tercetak; sembunyikan atau isi',
    signature: (text: string) => `Tanda tangan belum lengkap: ${text}`,
  } satisfies Readonly<Record<SigningPointKind, (text: string) => string>>,
  rows: (from: number, to: number) => (from === to ? `baris ${from}` : `baris ${from} sampai ${to}`),
  more: (count: number) => `${count} lagi muncul setelah ini selesai.`,
};

export type SigningWords = typeof indonesian;

const english: SigningWords = {
  title: 'Ready to sign?',
  hint: 'What is still to be filled in, deleted or mended before the sheet is printed. Each point leads to its cell.',
  fresh: 'A sheet that was just made appears after a validation.',
  none: 'There is no sheet yet with a table of indicators or with brackets to write over.',
  ready: 'ready',
  left: (count) => (count === 1 ? '1 point left' : `${count} points left`),
  print: 'Nothing is left. Open the sheet and print it with Ctrl+P, or save it as PDF under File → Export.',
  openSheet: (name) => `Open the sheet ${name}`,
  kinds: {
    error: (text) => `Error: ${text}`,
    example: (text) => `An example row or note, write over or delete: ${text}`,
    placeholder: (text) => `Brackets not yet written over: ${text}`,
    emptyRows: () => 'Empty rows would be printed; hide or fill them',
    signature: (text) => `The signature is incomplete: ${text}`,
  },
  rows: (from, to) => (from === to ? `row ${from}` : `rows ${from} to ${to}`),
  more: (count) => `${count} more appear when these are done.`,
};

export function signingWords(language: Language): SigningWords {
  return language === 'id' ? indonesian : english;
}
