/** What the check before the signature says. */

import { type SigningNotes, type SigningPointKind } from '../../core/forms/ready-to-sign';
import { partOfSigner } from '../../core/forms/signers';
import { type Language } from '../../core/language/bilingual';

const some = (parts: readonly (readonly [count: number, words: string])[]): string =>
  parts.flatMap(([count, words]) => (count > 0 ? [words] : [])).join(', ');

const indonesian = {
  title: 'Siap ditandatangani?',
  hint: 'Yang masih perlu diisi, dihapus, atau diperbaiki sebelum lembar dicetak. Setiap butir membawa Anda ke selnya.',
  fresh: 'Lembar yang baru dibuat muncul setelah Validasi.',
  none: 'Belum ada lembar bertabel IKU atau berisian kurung.',
  once: 'Nama instansi, pejabat, jabatan, NIP, dan tempat dapat diisi sekali di Profil instansi: lembar yang sudah ada diisi dari sana, dan lembar yang dibuat sesudahnya langsung memuatnya.',
  ready: 'siap ditandatangani',
  left: (count: number) => `${count} hal tersisa`,
  /** '' where there is nothing to be told. */
  notes: ({ openWarnings, ignored }: SigningNotes) =>
    some([
      [openWarnings.length, `${openWarnings.length} peringatan masih terbuka`],
      [ignored.error, `${ignored.error} kesalahan diabaikan`],
      [ignored.warning, `${ignored.warning} peringatan diabaikan`],
    ]),
  noDocument: 'tanpa tempat tanda tangan',
  notSigned:
    'Lembar ini tidak memuat tempat tanda tangan, jadi tidak dinyatakan siap ditandatangani. Bila ia lampiran, periksa lembar induknya.',
  nothingLeft: 'Tidak ada yang tersisa.',
  decided: 'Lihat lagi di Validasi sebelum ditandatangani.',
  print: 'Buka lembarnya, lalu cetak dengan Ctrl+P, atau simpan sebagai PDF lewat File → Ekspor.',
  openSheet: (name: string) => `Buka lembar ${name}`,
  kinds: {
    error: (text: string) => `Kesalahan: ${text}`,
    example: (text: string) => `Baris atau catatan contoh, timpa atau hapus: ${text}`,
    unmeasured: (text: string) => `Capaian belum terhitung: ${text}`,
    direction: (text: string) =>
      `Targetnya rentang (${text}) dan arahnya belum dipilih: pilih di kolom Arah atau di Pengaturan (Tetap bila harus di dalam rentang), sebab di luar rentang capaiannya bergantung pada arah`,
    eitherWay: (text: string) =>
      `Arahnya belum dipilih, padahal targetnya (${text}) dapat dinaikkan atau diturunkan menurut kebijakan: pilih di kolom Arah atau di Pengaturan (Tetap bila dijaga pada targetnya)`,
    note: () =>
      'Catatan rumus menyebut rumus lain daripada yang ada di sel capaian: perbarui di Fungsi → Isi kolom, atau sesuaikan sendiri catatannya',
    placeholder: (text: string) => `Isian kurung belum ditimpa: ${text}`,
    post: (text: string) => `Tulis satu jabatan saja, bukan pilihannya: ${text}`,
    emptyRows: () =>
      'Baris kosong ikut tercetak; isi, atau pilih barisnya lalu klik kanan → Sembunyikan (boleh juga pada lembar terproteksi)',
    signature: (text: string) => {
      if (isPlaceAndDate(text)) return `Tempat dan tanggal belum lengkap: ${text}`;
      const part = partOfSigner(text);
      if (part === null) return `Tanda tangan belum lengkap: ${text}`;
      return part === 'name' ? `Nama belum ditulis: ${text}` : `NIP belum ditulis: ${text}`;
    },
    number: (text: string) => text,
    warning: (text: string) => text,
  } satisfies Readonly<Record<SigningPointKind, (text: string) => string>>,
  openWarnings: (count: number) => `${count} peringatan; tidak menghalangi, tetapi sebaiknya dilihat`,
  rows: (from: number, to: number) => (from === to ? `baris ${from}` : `baris ${from} sampai ${to}`),
  more: (count: number) => `${count} lagi muncul setelah ini selesai.`,
};

export type SigningWords = typeof indonesian;

const english: SigningWords = {
  title: 'Ready to sign?',
  hint: 'What is still to be filled in, deleted or mended before the sheet is printed. Each point leads to its cell.',
  fresh: 'A sheet that was just made appears after a validation.',
  none: 'There is no sheet yet with a table of indicators or with brackets to write over.',
  once: 'The agency, its officials, their posts and numbers and the place can be said once in the agency profile: sheets that stand already are filled from there, and new ones show them at once.',
  ready: 'ready to be signed',
  left: (count) => (count === 1 ? '1 point left' : `${count} points left`),
  notes: ({ openWarnings, ignored }) =>
    some([
      [openWarnings.length, `${openWarnings.length} ${openWarnings.length === 1 ? 'warning' : 'warnings'} still open`],
      [ignored.error, `${ignored.error} ${ignored.error === 1 ? 'error' : 'errors'} ignored`],
      [ignored.warning, `${ignored.warning} ${ignored.warning === 1 ? 'warning' : 'warnings'} ignored`],
    ]),
  noDocument: 'no place for a signature',
  notSigned:
    'This sheet has no place for a signature, so it is not called ready to be signed. If it is an annex, look at the sheet that it belongs to.',
  nothingLeft: 'Nothing is left.',
  decided: 'Look at them again under Validate before it is signed.',
  print: 'Open the sheet and print it with Ctrl+P, or save it as PDF under File → Export.',
  openSheet: (name) => `Open the sheet ${name}`,
  kinds: {
    error: (text) => `Error: ${text}`,
    example: (text) => `An example row or note, write over or delete: ${text}`,
    unmeasured: (text) => `No achievement yet: ${text}`,
    direction: (text) =>
      `The target is a range (${text}) and its direction is not chosen: choose it in the column of directions or in Settings (Kept if it must lie inside), since beyond the range the achievement depends on it`,
    eitherWay: (text) =>
      `No direction is chosen, and policy may raise or lower the target (${text}): choose it in the column of directions or in Settings (Kept where it is kept at the target)`,
    note: () =>
      'The note prints another formula than the one in the cells of achievement: renew it under Functions → Fill, or change the note yourself',
    placeholder: (text) => `Brackets not yet written over: ${text}`,
    post: (text) => `Write one post, not the choice of them: ${text}`,
    emptyRows: () =>
      'Empty rows would be printed; fill them, or select the rows and right-click → Hide (works on the protected sheet too)',
    signature: (text) => {
      if (isPlaceAndDate(text)) return `Place and date are incomplete: ${text}`;
      const part = partOfSigner(text);
      if (part === null) return `The signature is incomplete: ${text}`;
      return part === 'name' ? `No name yet: ${text}` : `No employee number yet: ${text}`;
    },
    number: (text) => text,
    warning: (text) => text,
  },
  openWarnings: (count) => `${count} ${count === 1 ? 'warning' : 'warnings'}: no hindrance, but better looked at`,
  rows: (from, to) => (from === to ? `row ${from}` : `rows ${from} to ${to}`),
  more: (count) => `${count} more appear when these are done.`,
};

export function signingWords(language: Language): SigningWords {
  return language === 'id' ? indonesian : english;
}

/** "Baturaja, ………………" stands above a signature, and waits for its day. */
function isPlaceAndDate(text: string): boolean {
  return /^[^,]+,\s*(?:…|\.{3}|_{3})/.test(text);
}
