/** `iku selaras`: which indicators of a lower level serve which of the upper one. */

import { command } from '../command-line/command';
import { PAIR_OPTIONS, type PairAnswer, readPairAnswer } from '../command-line/shared-options';
import { refuse } from '../refusal';

export interface AlignRequest extends PairAnswer {
  /** A file, or a sheet of it (`BERKAS.xlsx!Lembar`). */
  readonly parent: string;
  readonly children: readonly string[];
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
  options: PAIR_OPTIONS,
  read: (line, language) => {
    const [parent, ...children] = line.words;
    if (parent === undefined || children.length === 0) {
      return refuse(
        '"selaras" memerlukan berkas induk dan sedikitnya satu berkas anak: INDUK ANAK...',
        '"selaras" needs the upper file and at least one lower file: PARENT CHILD...',
      );
    }
    return { ...readPairAnswer(line, language), parent, children };
  },
  risk: ({ parent, children, output }) => ({
    file: [parent, ...children].join(', '),
    output: output?.name ?? parent,
    // A region's plan has an office's below it for each of its offices.
    ...(children.length > 1 && { gathers: true }),
  }),
  run: async (request, terminal) => (await import('./align')).align(request, terminal),
});
