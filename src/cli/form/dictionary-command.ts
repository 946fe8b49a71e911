/** `iku kamus`: makes the library of an agency, or of a region, of the tables in its workbooks. */

import { type FormLevel } from '../../core/agency';
import { type Language } from '../../core/language/bilingual';
import { type PrintSetup } from '../../core/sheet/plan';
import { command } from '../command-line/command';
import {
  OUTPUT,
  type OutputChoice,
  OVERWRITE,
  PAPER,
  readOutput,
  readYears,
  LEVEL,
  FORM_YEARS,
} from '../command-line/shared-options';
import { refuse } from '../refusal';

export interface DictionaryRequest {
  readonly language: Language;
  /** Files and folders as the user named them. */
  readonly words: readonly string[];
  /** Left out where the user named none. */
  readonly years?: readonly number[];
  readonly level: FormLevel;
  readonly paper: PrintSetup['paper'];
  readonly output: OutputChoice;
}

export const DICTIONARY = command<DictionaryRequest>({
  name: 'kamus',
  usage: {
    id: 'BERKAS|FOLDER... --keluaran KAMUS.xlsx [pilihan]',
    en: 'FILE|FOLDER... --keluaran LIBRARY.xlsx [options]',
  },
  purposes: [
    {
      words: { id: 'BERKAS|FOLDER...', en: 'FILE|FOLDER...' },
      text: {
        id: 'mengumpulkan definisi indikator dari semua tabel ke satu kamus instansi dalam formulir Manual IKU, dan menyebut nama yang definisinya berbeda; gunakan hasilnya dengan: periksa --kamus',
        en: 'gathers the definitions of all tables into one library of the agency in the form Manual IKU, and names those that differ; for use with: periksa --kamus',
      },
    },
  ],
  options: [FORM_YEARS, LEVEL, OUTPUT, OVERWRITE, PAPER],
  read: (line, language) => {
    const { words } = line;
    if (words.length === 0) refuse('berkas yang dikumpulkan belum disebut.', 'there is no file to gather from.');
    const years = line.value(FORM_YEARS);
    return {
      language,
      words,
      level: line.choice(LEVEL),
      paper: line.choice(PAPER),
      output: readOutput(line),
      ...(years === undefined ? {} : { years: readYears(years) }),
    };
  },
  risk: ({ words, output }) => ({ file: words.join(', '), output: output.name, gathers: true }),
  run: async (request, terminal) => (await import('./make-dictionary')).makeDictionary(request, terminal),
});
