/** `iku selaras`: which indicators of a lower level serve which of the upper one. */

import { type Language } from '../../core/language/bilingual';
import { command } from '../command-line/command';
import {
  OUTPUT,
  type OutputChoice,
  OVERWRITE,
  readOutput,
  type PairFormat,
  PAIR_FORMAT,
} from '../command-line/shared-options';
import { refuse } from '../refusal';

export interface AlignRequest {
  readonly language: Language;
  /** A file, or a sheet of it (`BERKAS.xlsx!Lembar`). */
  readonly parent: string;
  readonly children: readonly string[];
  readonly format: PairFormat;
  /** Where the sheets go; none are written where it is left out. */
  readonly output?: OutputChoice;
}

export const ALIGN = command<AlignRequest>({
  name: 'selaras',
  usage: { id: 'INDUK ANAK... [pilihan]', en: 'PARENT CHILD... [options]' },
  purposes: [
    {
      words: { id: 'INDUK ANAK...', en: 'PARENT CHILD...' },
      text: {
        id: 'mengusulkan, untuk setiap indikator bawahan (ANAK), indikator atasan (INDUK) yang didukungnya beserta alasannya',
        en: 'proposes for every lower indicator (CHILD) the upper one (PARENT) that it serves, and says why',
      },
    },
  ],
  options: [PAIR_FORMAT, OUTPUT, OVERWRITE],
  read: (line, language) => {
    const [parent, ...children] = line.words;
    if (parent === undefined || children.length === 0) {
      return refuse(
        '"selaras" memerlukan berkas induk dan sedikitnya satu berkas anak: INDUK ANAK...',
        '"selaras" needs the upper file and at least one lower file: PARENT CHILD...',
      );
    }
    const output = line.has([OUTPUT, OVERWRITE]) ? { output: readOutput(line) } : {};
    return { language, parent, children, format: line.choice(PAIR_FORMAT), ...output };
  },
  risk: ({ parent, children, output }) => ({
    file: [parent, ...children].join(', '),
    output: output?.name ?? parent,
    // A region's plan has an office's below it for each of its offices.
    ...(children.length > 1 && { gathers: true }),
  }),
  run: async (request, terminal) => (await import('./align')).align(request, terminal),
});
