/** What the list of noted checks says. */

import { type Language } from '../../core/language/bilingual';

const indonesian = {
  title: 'Riwayat pemeriksaan',
  hint: 'Catat hasil pemeriksaan untuk melihat kemajuannya. Validasi sendiri tidak menulis apa pun; yang dicatat hanya tanggal dan jumlah temuannya, di buku kerja ini.',
  none: 'Belum ada pemeriksaan yang dicatat.',
  onlyWhole: 'Yang dapat dicatat hanya pemeriksaan seluruh buku kerja.',
  note: 'Catat hasil ini',
  noted: 'Hasil pemeriksaan dicatat di buku kerja ini.',
  clear: 'Hapus riwayat',
  cleared: 'Riwayat pemeriksaan dihapus.',
};

export type HistoryWords = typeof indonesian;

const english: HistoryWords = {
  title: 'History of checks',
  hint: 'Note the result of a check to see how it goes on. A check itself writes nothing; only its date and the number of findings are noted, in this workbook.',
  none: 'No check has been noted yet.',
  onlyWhole: 'Only a check of the whole workbook can be noted.',
  note: 'Note this result',
  noted: 'The result of the check is noted in this workbook.',
  clear: 'Clear the history',
  cleared: 'The history of checks is cleared.',
};

export function historyWords(language: Language): HistoryWords {
  return language === 'id' ? indonesian : english;
}
