/** What one person prefers on this machine, the language among it. */

import { type Bilingual } from '../../core/language/bilingual';
import { problemOf } from '../../excel/problem';
import { fetchWords } from '../i18n/fetched-english';
import { type Preferences, savePreferences, wantedLanguage } from '../preferences';
import { languageIn } from '../state';
import { type Tools } from './tools';

export interface Preferring {
  readonly setPreferences: (change: Partial<Preferences>) => void;
  /** Fetches the words of the wanted language where they are not here yet; says so where they cannot be fetched. */
  readonly speakAsWanted: () => Promise<void>;
}

/** Seen where the English words are missing, so it says it in both languages whichever is asked for. */
const NO_ENGLISH =
  'Teks bahasa Inggris tidak dapat dimuat, jadi panel ini tetap berbahasa Indonesia. The English texts could not be loaded, so this pane stays Indonesian.';
const WHAT_TO_DO =
  'Muat ulang panel bila jaringan sudah tersambung. Reload the pane once the network is back. Yang tersimpan di buku kerja tidak berubah.';

const same = (text: string): Bilingual => ({ id: text, en: text });

export function createPreferring({ get, update, tellProblem }: Tools): Preferring {
  const wanted = () => wantedLanguage(get().preferences, get().hostLanguage);
  const speakAsWanted = async () => {
    const language = wanted();
    if (languageIn(get()) === language) return;
    try {
      await fetchWords(language);
      // The state is the same, but it reads differently now.
      update({});
    } catch (fault) {
      if (wanted() !== language) return;
      tellProblem({
        ...problemOf(fault),
        happened: same(NO_ENGLISH),
        advice: same(WHAT_TO_DO),
        remedy: 'reload',
      });
    }
  };
  return {
    setPreferences: (change) => {
      const preferences = { ...get().preferences, ...change };
      savePreferences(preferences);
      update({ preferences });
      void speakAsWanted();
    },
    speakAsWanted,
  };
}
