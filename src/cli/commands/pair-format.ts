/** The forms in which two documents side by side are told. */

import { type ChoiceOption, same } from '../command-line/option';

const FORMATS = ['teks', 'json'] as const;
export type PairFormat = (typeof FORMATS)[number];

export const PAIR_FORMAT: ChoiceOption<PairFormat> = {
  name: 'format',
  type: 'string',
  words: FORMATS,
  standard: 'teks',
  help: [
    { value: same('teks'), text: { id: 'untuk dibaca (bawaan)', en: 'to be read (default)' } },
    { value: same('json'), text: { id: 'satu dokumen JSON', en: 'one JSON document' } },
  ],
};
