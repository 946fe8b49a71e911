/** A target that is impossible on its scale. */

import { foundIn } from '../../found-in';
import { formatNumber } from '../../sheet/display';
import { aimsOf } from '../../table/model';
import { arithmetic } from '../basis';
import { both } from '../../language/bilingual';
import { type Limits, limitsOverstepped, standsOnScale } from '../../indicator/meaning/limits';
import { quantityOf } from '../../language/quantity';
import { countsPeople, countsWholeThings, isPlainlyPartOfWhole } from '../../indicator/meaning/names';
import { type IndicatorFacts } from '../../indicator/facts';
import { isNoWhole } from '../../indicator/figures/rounding';
import { unitOfFigure } from '../../indicator/units/unit';
import { isPercent } from '../../language/units';
import { causesOfRow } from '../finding/one-cause';
import { type Report, defineRule } from '../rule';

export const targetDiLuarBatas = defineRule({
  meta: {
    id: 'target-di-luar-batas',
    level: 'error',
    title: both('Target di luar batas skalanya', 'The target lies beyond its scale'),
    why: both(
      'Bagian tidak dapat melebihi keseluruhan, dan indeks tidak dapat melampaui ujung skalanya. Target seperti itu tidak mungkin tercapai.',
      'A part cannot exceed the whole, nor an index the end of its scale. Such a target can never be reached.',
    ),
    remedy: both(
      'Periksa tanda desimal dan satuannya: 98,5 sering terketik 985. Bila ukurannya memang dapat melewati batas itu, perbaiki namanya, misalnya "rasio" sebagai ganti "persentase".',
      'Check the decimal mark and the unit: 98,5 is often typed as 985. If the measure can pass that bound, correct its name, such as "rasio" in place of "persentase".',
    ),
    basis: arithmetic('batas skala indikator itu sendiri', "the ends of the indicator's own scale"),
    denies: ['achievable'],
    helpedBy: 'library',
    messages: {
      whole: both(
        'Target "{text}" melebihi 100%, padahal "{name}" adalah bagian dari keseluruhan. Periksa angkanya.',
        'The target "{text}" exceeds 100 %, but "{name}" is a part of a whole. Check the figure.',
      ),
      scale: both(
        'Target "{text}" berada di luar skala "{name}", yaitu {from} sampai {to} ({source}). Periksa angkanya.',
        'The target "{text}" lies beyond the scale of "{name}", which is {from} to {to} ({source}). Check the figure.',
      ),
      stated: both(
        'Target "{text}" berada di luar skala yang disebut namanya sendiri, "{name}": {from} sampai {to}. Periksa angkanya.',
        'The target "{text}" lies beyond the scale that its own name states, "{name}": {from} to {to}. Check the figure.',
      ),
      ofUnit: both(
        'Target "{text}" untuk "{name}" berada di luar skala yang disebut satuannya: {from} sampai {to}. Periksa angkanya.',
        'The target "{text}" of "{name}" lies beyond the scale that its unit states: {from} to {to}. Check the figure.',
      ),
      part: both(
        'Target "{text}" bukan bilangan bulat, padahal "{name}" menghitung {unit}. Periksa angka dan satuannya.',
        'The target "{text}" is no whole number, but "{name}" counts {unit}. Check the figure and its unit.',
      ),
      negative: both(
        'Target "{text}" negatif, padahal "{name}" tidak dapat kurang dari nol. Periksa angkanya.',
        'The target "{text}" is negative, but "{name}" cannot be less than zero. Check the figure.',
      ),
    },
  },
  *check(_, { facts }): Iterable<Report<Message | 'part'>> {
    yield* foundIn(facts.indicators, partOfOne);
    for (const known of facts.indicators.filter(overstepsSomewhere)) {
      const { indicator } = known;
      for (const aim of aimsOf(indicator)) {
        const { cell, reading } = aim;
        if (!standsOnScale(known, aim)) continue;
        const lowest = reading.kind === 'range' ? reading.lower.value : quantityOf(reading)?.value;
        if (lowest === undefined) continue;
        const limits = limitsOverstepped(known, lowest, reading.kind === 'range' ? reading.upper.value : lowest);
        if (!limits) continue;
        const message = messageFor(limits, lowest < limits.from);
        yield {
          at: cell.position,
          message,
          // Of a share whose name does not say of what ("Persentase cadangan pangan"), the whole may be a need that is passed.
          ...(message === 'whole' && !isPlainlyPartOfWhole(known) && { level: 'warning' as const }),
          data: {
            text: cell.text,
            name: indicator.name.text,
            from: formatNumber(limits.from),
            to: formatNumber(limits.to),
            source: limits.source ?? '',
          },
          ...causesOfRow(indicator),
        };
      }
    }
  },
});

function overstepsSomewhere(known: IndicatorFacts): boolean {
  return limitsOverstepped(known, known.figures.least, known.figures.most) !== null;
}

/** 22,5 people among whole numbers: the only figure of its row that is none. */
function partOfOne(known: IndicatorFacts): Report<'part'> | null {
  const { targets, baselines, actuals, name, unit } = known.indicator;
  if (!targets.some(isNoWhole)) return null;
  const [part, ...more] = targets.filter(isNoWhole);
  if (!part || more.length > 0 || isPercent(unitOfFigure(part))) return null;
  if (!countsPeople(known) && !countsWholeThings(known)) return null;
  const others = [...targets, ...baselines, ...actuals].filter((figure) => figure !== part);
  if (others.some(isNoWhole) || !others.some(({ reading }) => reading.kind === 'single')) return null;
  const data = { text: part.cell.text, name: name.text, unit: unit?.text.trim().toLowerCase() ?? '' };
  return { at: part.cell.position, message: 'part', level: 'warning', data };
}

type Message = 'scale' | 'stated' | 'ofUnit' | 'negative' | 'whole';

function messageFor({ because, source, inUnit }: Limits, isBelow: boolean): Message {
  if (inUnit) return 'ofUnit';
  if (because === 'scale') return source === undefined ? 'stated' : 'scale';
  return isBelow ? 'negative' : 'whole';
}
