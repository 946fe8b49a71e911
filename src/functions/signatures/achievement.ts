/** CAPAIAN, PREDIKAT, STATUS, RERATA: what each takes and answers. No help stands here, since every cell with a function loads this. */

import { DIRECTION_WORDS, LOWER_METHOD_WORDS } from '../argument-words';
import { signature } from '../call/signature';
import { ACHIEVEMENT, CAP, FIGURE, WEIGHT } from '../kinds/figures';
import { one } from '../kinds/kind';
import { listOf } from '../kinds/ranges';
import { RATING_SCALE } from '../kinds/rating-scale';
import { TEXT, word } from '../kinds/words';

export const CAPAIAN = signature({
  id: 'CAPAIAN',
  answers: 'percent',
  parameters: [
    { name: 'target', kind: FIGURE },
    { name: 'realisasi', kind: FIGURE },
    { name: 'arah', kind: word(DIRECTION_WORDS), optional: true },
    { name: 'batas', kind: CAP, optional: true },
    { name: 'cara', kind: word(LOWER_METHOD_WORDS), optional: true },
    { name: 'satuan', kind: TEXT, optional: true },
  ],
});

export const STATUS = signature({
  id: 'STATUS',
  parameters: [
    { name: 'target', kind: FIGURE },
    { name: 'realisasi', kind: FIGURE },
    { name: 'arah', kind: word(DIRECTION_WORDS), optional: true },
    { name: 'satuan', kind: TEXT, optional: true },
  ],
});

export const PREDIKAT = signature({
  id: 'PREDIKAT',
  parameters: [
    { name: 'capaian', kind: FIGURE },
    { name: 'skala', kind: RATING_SCALE, optional: true },
  ],
});

export const RERATA = signature({
  id: 'RERATA',
  answers: 'percent',
  parameters: [
    { name: 'capaian', kind: listOf(ACHIEVEMENT) },
    { name: 'bobot', kind: listOf(WEIGHT), optional: true },
    { name: 'batas', kind: one(CAP), optional: true },
  ],
});
