/** `iku banding`: what differs between two versions of a document. */

import { type Language } from '../../core/language/bilingual';
import { command } from '../command-line/command';
import { OUTPUT, type OutputChoice, OVERWRITE, readOutput } from '../command-line/shared-options';
import { refuse } from '../refusal';
import { type PairFormat, PAIR_FORMAT } from './pair-format';

export interface CompareRequest {
  readonly language: Language;
  /** A file, or a sheet of it (`BERKAS.xlsx!Lembar`). */
  readonly old: string;
  readonly now: string;
  readonly format: PairFormat;
  /** Where the sheets go; none are written where it is left out. */
  readonly output?: OutputChoice;
}

export const COMPARE = command<CompareRequest>({
  name: 'banding',
  usage: { id: 'LAMA BARU [pilihan]', en: 'OLD NEW [options]' },
  purposes: [
    {
      words: { id: 'LAMA BARU', en: 'OLD NEW' },
      text: {
        id: 'membandingkan dua versi: indikator yang tetap, berganti nama, baru, dihapus, dan setiap sel yang berubah; satu lembar saja: BERKAS.xlsx!Lembar',
        en: 'compares two versions: indicators kept, renamed, added, removed, and every changed cell; one sheet only: FILE.xlsx!Sheet',
      },
    },
  ],
  options: [PAIR_FORMAT, OUTPUT, OVERWRITE],
  read: (line, language) => {
    const [old, now, ...more] = line.words;
    if (old === undefined || now === undefined || more.length > 0) {
      return refuse('"banding" memerlukan dua berkas: LAMA BARU.', '"banding" needs two files: OLD NEW.');
    }
    const output = line.has([OUTPUT, OVERWRITE]) ? { output: readOutput(line) } : {};
    return { language, old, now, format: line.choice(PAIR_FORMAT), ...output };
  },
  risk: ({ old, now, output }) => ({ file: `${old}, ${now}`, output: output?.name ?? old }),
  run: async (request, terminal) => (await import('../compare/compare')).compare(request, terminal),
});
