/** What may be asked of the library, and the line of the card that answers. */

import { type CardKey } from '../../core/indicator/library/card';

export const ASPECTS: Readonly<Record<string, CardKey | 'name'>> = {
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
};
