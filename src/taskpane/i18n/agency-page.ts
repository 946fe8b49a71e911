/** What the section on the agency's profile says. */

import { type Language } from '../../core/language/bilingual';

const indonesian = {
  title: 'Profil instansi',
  nothingSaid: 'Belum diisi; formulir memakai isian dalam kurung',
  hint: 'Diisi sekali, lalu dipakai semua templat yang dibuat dari buku kerja ini. Tersimpan di buku kerja ini saja.',
  persons: 'Nama dan NIP tidak ikut ke berkas profil: keduanya tinggal di buku kerja ini.',
  noNumber: 'Kepala daerah tidak memiliki NIP.',
  otherLevel: (level: string) => `Profil instansi ini untuk tingkat ${level}; formulir tingkat lain memakai kurung.`,
  share: 'Bagikan di lingkungan instansi',
  shareHint:
    'Berkas profil memuat nama instansi, tempat, jabatan, tingkat, skala predikat, cara menghitung, dan batas capaian, tanpa nama orang dan NIP.',
  save: 'Simpan sebagai berkas',
  copy: 'Salin teksnya',
  copied:
    'Teks profil disalin. Tempel di Notepad dan simpan dengan akhiran .json bila Excel ini tidak menyimpan berkas.',
  open: 'Ambil dari berkas…',
  taken: 'Profil instansi diambil dari berkas.',
  unreadable: 'Berkas itu tidak dapat dibaca. Pilih lagi, atau minta berkasnya dikirim ulang.',
  inForm: (name: string) => `Untuk ${name}.`,
  askInForm:
    'Profil instansi belum diisi, jadi tempat dan penanda tangan di formulir berupa isian dalam kurung; nama instansi juga, bila tidak tertulis di atas tabelnya.',
  fill: 'Isi profil instansi',
  toSheets: 'Isi ke lembar yang sudah ada…',
  toSheetsHint:
    'Isian dalam kurung di lembar yang sudah dibuat dari templat diganti dengan profil ini, setelah Anda melihatnya. Yang sudah Anda tulis sendiri tidak diubah.',
  noBlanks: 'Tidak ada isian kurung di lembar buatan templat yang dapat diisi dari profil ini.',
  include: (cell: string) => `Isi ${cell}`,
  write: (count: number) => `Isi ${count} sel`,
  written: (count: number, sheets: string) => `${count} sel diisi dari profil di ${sheets}.`,
  change: 'Ubah profil instansi',
};

export type AgencyPageWords = typeof indonesian;

const english: AgencyPageWords = {
  title: 'Agency profile',
  nothingSaid: 'Not filled in; forms show brackets to write over',
  hint: 'Filled in once and used by all forms that are made from this workbook. Kept in this workbook only.',
  persons: 'Names and employee numbers do not go into the profile file: they stay in this workbook.',
  noNumber: 'Heads of regions have no employee number.',
  otherLevel: (level) => `This profile is of the level ${level}; forms of another level show brackets.`,
  share: 'Share with your office',
  shareHint:
    'The profile file holds the agency’s name, place, titles, level, rating scale, method and cap, without names of persons and employee numbers.',
  save: 'Save as a file',
  copy: 'Copy its text',
  copied: 'The profile’s text was copied. Paste it into Notepad and save it as .json where this Excel saves no files.',
  open: 'Take from a file…',
  taken: 'The agency profile was taken from the file.',
  unreadable: 'That file cannot be read. Choose it again, or ask for it to be sent again.',
  inForm: (name) => `For ${name}.`,
  askInForm:
    'The agency profile is not filled in, so place and signatory are brackets to write over, and the agency too where no name stands above its table.',
  fill: 'Fill in the agency profile',
  toSheets: 'Fill in sheets that stand already…',
  toSheetsHint:
    'Brackets on sheets that were made from templates are replaced by this profile once you have seen it. What you have written yourself stays.',
  noBlanks: 'No sheet made from a template has brackets that this profile could fill.',
  include: (cell) => `Fill ${cell}`,
  write: (count) => `Fill ${count} cells`,
  written: (count, sheets) => `${count} cells filled from the profile in ${sheets}.`,
  change: 'Change the agency profile',
};

export function agencyPageWords(language: Language): AgencyPageWords {
  return language === 'id' ? indonesian : english;
}
