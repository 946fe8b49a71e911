/** What may be asked of the library in `apa`, and the line of the card that answers. */

import { type CardKey } from '../../core/indicator/library/card';
import { type ArgumentWords } from '../argument-words';

/** Left out, the whole card is the answer. */
export const ASPECT_WORDS: ArgumentWords<CardKey | 'name', undefined> = {
  words: {
    nama: 'name',
    satuan: 'unit',
    arah: 'direction',
    rumus: 'calculation',
    pembilang: 'numerator',
    penyebut: 'denominator',
    skala: 'scale',
    produsen: 'producer',
    sumber: 'dataSource',
    dasar: 'basis',
    keyakinan: 'sureness',
  },
  whenLeftOut: undefined,
};
