/** SMART, one indicator at a time, from what its row says. A help for the planner, not a verdict: it sees only wording and figures. */

import { type Bilingual } from '../language/bilingual';
import { type QuantityReading } from '../language/quantity';
import { isPercent, unitOf } from '../language/units';
import { firstWord } from '../language/words/find-words';
import { MEASURE_WORDS } from '../knowledge/measures';
import { hasMeasure, indicatorKind } from './kind';

export interface IndicatorWording {
  readonly name: string;
  readonly unit: string;
  readonly calculation: string;
  readonly target: QuantityReading;
  readonly dataSource: string;
}

export interface Criterion {
  readonly name: Bilingual;
  readonly met: boolean;
  readonly why: Bilingual;
}

/** Five criteria in the order of the word. */
export function smartCriteria(wording: IndicatorWording): readonly Criterion[] {
  return [
    { name: { id: 'Spesifik', en: 'Specific' }, ...specific(wording) },
    { name: { id: 'Terukur', en: 'Measurable' }, ...measurable(wording) },
    { name: { id: 'Dapat dicapai', en: 'Achievable' }, ...achievable(wording) },
    { name: { id: 'Relevan', en: 'Relevant' }, ...relevant(wording) },
    { name: { id: 'Berbatas waktu', en: 'Time-bound' }, ...timeBound(wording) },
  ];
}

type Judgement = Omit<Criterion, 'name'>;

function yes(id: string, en: string): Judgement {
  return { met: true, why: { id, en } };
}

function no(id: string, en: string): Judgement {
  return { met: false, why: { id, en } };
}

function specific({ name }: IndicatorWording): Judgement {
  if (name === '') return no('Nama indikator kosong.', 'The name is blank.');
  if (/^(?:me(?:ning|wujud|ngembang|mbaik)\p{L}+|ter\p{L}+nya|optimalnya)/iu.test(firstWord(name))) {
    return no('Nama menyatakan harapan, bukan ukuran.', 'The name states a wish, not a measure.');
  }
  return hasMeasure(name)
    ? yes('Nama menyebut apa yang diukur.', 'The name says what is measured.')
    : no(
        'Nama tidak menyebut ukuran (persentase, jumlah, indeks …).',
        'The name holds no measure (share, number, index …).',
      );
}

function measurable({ name, unit, calculation }: IndicatorWording): Judgement {
  if (unit === '') return no('Satuan belum ada.', 'There is no unit.');
  const measure = MEASURE_WORDS.get(firstWord(name));
  const percent = isPercent(unit);
  if (measure === 'share' && unitOf(unit) !== null && !percent) {
    return no(`Nama menyebut persentase, satuannya "${unit}".`, `The name says a share, the unit is "${unit}".`);
  }
  if (measure === 'count' && percent) {
    return no(`Nama menyebut jumlah, satuannya "${unit}".`, `The name says a number, the unit is "${unit}".`);
  }
  if (calculation === '' && measure !== 'count') {
    return no('Cara menghitung belum ada.', 'It is not said how it is computed.');
  }
  return yes('Ada satuan dan cara menghitung.', 'There are a unit and a way to compute it.');
}

function achievable({ name, unit, target }: IndicatorWording): Judgement {
  switch (target.kind) {
    case 'blank':
      return no('Target belum ada.', 'There is no target.');
    case 'rating':
    case 'range':
      return yes('Target terbaca.', 'The target can be read.');
    case 'single':
    case 'bound': {
      const { value, unit: own } = target.quantity;
      const share = MEASURE_WORDS.get(firstWord(name)) === 'share' && isPercent(own || unit || '%');
      if (share && value > 100) return no('Target melebihi 100%.', 'The target is over 100 %.');
      if (value < 0) return no('Target negatif.', 'The target is negative.');
      return yes(
        'Target satu angka dan masuk akal untuk satuannya.',
        'The target is one number and possible for its unit.',
      );
    }
    case 'composite':
      return no('Target berisi beberapa angka.', 'The target holds several values.');
    case 'ambiguous':
      return no('Angka target bermakna ganda.', 'The target may be read in two ways.');
    case 'error':
    case 'text':
      return no('Target bukan angka.', 'The target is no number.');
  }
}

function relevant({ name }: IndicatorWording): Judgement {
  switch (indicatorKind(name)) {
    case 'outcome':
      return yes('Mengukur hasil.', 'It measures an outcome.');
    case 'output':
      return yes(
        'Mengukur keluaran: cukup untuk unit kerja, belum untuk pimpinan tinggi.',
        'It measures an output: enough for a work unit, not for the top level.',
      );
    case 'process':
      return no('Mengukur kegiatan, bukan hasilnya.', 'It measures an activity, not its result.');
    case null:
      return no('Dari kata-katanya tidak terlihat apa yang berubah.', 'The wording does not show what changes.');
  }
}

function timeBound({ target, dataSource }: IndicatorWording): Judgement {
  if (target.kind === 'blank') return no('Target untuk periodenya belum ada.', 'There is no target for the period.');
  return dataSource === ''
    ? no('Sumber data tiap periode belum ada.', 'There is no data source for each period.')
    : yes('Ada target untuk periodenya dan sumber datanya.', 'There are a target for the period and a data source.');
}
