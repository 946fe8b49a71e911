/** What is said when sheets that were just made are taken out again. */

import { type Language } from '../../core/language/bilingual';

const indonesian = {
  removed: (sheets: string) => `Lembar ${sheets} dihapus lagi.`,
  kept: (sheets: string) =>
    `Lembar ${sheets} tidak dihapus: isinya sudah berubah, atau rumus di lembar lain merujuk kepadanya. Bila memang tidak diperlukan, hapuslah lewat tab lembarnya.`,
};

type NewSheetWords = typeof indonesian;

const english: NewSheetWords = {
  removed: (sheets) => `${sheets}: taken out again.`,
  kept: (sheets) =>
    `${sheets}: not taken out, because something was written there since or a formula on another sheet refers to it. If it is not needed, delete it by its sheet tab.`,
};

export function newSheetWords(language: Language): NewSheetWords {
  return language === 'id' ? indonesian : english;
}
