/** Targets that move against what the indicator or its objective promises. */

import { foundIn } from '../../found-in';
import { type IndicatorFacts } from '../../indicator/facts';
import { hasTargetSteps, targetSteps } from '../../indicator/figures/target-steps';
import { fallsOfYear } from '../../indicator/figures/year-falls';
import { mayMakeFindings } from '../../indicator/library/known';
import { measureIn } from '../../indicator/meaning/names';
import { POLARITY_ROWS } from '../../knowledge/choices/polarities';
import { both } from '../../language/bilingual';
import { unitOf } from '../../language/units';
import { practice } from '../basis';
import { quote } from '../finding/quote';
import { type Report, defineRule } from '../rule';
import { type CourseMessage, goesPlainlyRight, stepsBack, worsens } from './course/steps-back';

export const targetMelawanArah = defineRule({
  meta: {
    id: 'target-melawan-arah',
    level: 'warning',
    title: both('Target bergerak melawan arah', 'The target moves the wrong way'),
    why: both(
      'Target yang memburuk dari tahun ke tahun merencanakan kemunduran. Biasanya ini salah ketik, tahun yang tertukar, atau alasan yang perlu ditulis di keterangan.',
      'Targets that get worse plan a decline. It is usually a typing error, swapped years, or something that needs a reason in the notes.',
    ),
    remedy: both(
      'Pastikan dahulu arahnya: makin tinggi atau makin rendah makin baik. Bila arahnya benar, perbaiki angka atau urutan tahunnya; bila penurunan itu disengaja, tulis alasannya di keterangan.',
      'Make sure of the direction first: whether higher or lower is better. If it is right, correct the figure or the order of the years; if the setback is meant, give the reason in the notes.',
    ),
    basis: practice(
      'evaluator membandingkan arah target dengan sasaran yang dijanjikan',
      'evaluators compare the direction of the targets with the promise of the objective',
    ),
    asks: 'direction',
    helpedBy: 'library',
    messages: {
      falls: both(
        'Target turun {steps}, padahal makin tinggi makin baik ({known}). Periksa angkanya, atau jelaskan alasannya di kolom keterangan.',
        'The target falls {steps}, although higher is better ({known}). Check the figure, or give the reason in the notes.',
      ),
      rises: both(
        'Target naik {steps}, padahal makin rendah makin baik ({known}). Periksa angkanya, atau jelaskan alasannya di kolom keterangan.',
        'The target rises {steps}, although lower is better ({known}). Check the figure, or give the reason in the notes.',
      ),
      column: both(
        'Target berubah {steps}, sedangkan kolom arah berisi "{polarity}" ({meaning}). Namanya dan targetnya menunjukkan arah sebaliknya: periksa dahulu isi kolom arah di {cell}; bila arah itu benar, perbaiki targetnya.',
        'The target goes {steps}, while the polarity column says "{polarity}" ({meaning}). Name and targets show the opposite: check the polarity in {cell} first; if it is right, correct the targets.',
      ),
      named: both(
        'Kolom arah berisi "{polarity}" ({meaning}), padahal "{name}" tampaknya {opposite}. Periksa isi kolom arah; bila memang begitu, jelaskan alasannya di kolom keterangan.',
        'The polarity column says "{polarity}" ({meaning}), although for "{name}" {opposite} seems to hold. Check the polarity; if it is meant, give the reason in the notes.',
      ),
      outlier: both(
        'Target "{text}" ({year}) menyimpang dari "{before}" sebelumnya dan "{after}" sesudahnya. Periksa angkanya, atau jelaskan alasannya di kolom keterangan.',
        'The target "{text}" ({year}) is out of line with "{before}" before it and "{after}" behind it. Check the figure, or give the reason in the notes.',
      ),
      slipped: both(
        'Target "{text}" ({year}) menyimpang dari "{before}" sebelumnya dan "{after}" sesudahnya. Mungkin tanda desimal atau ribuannya bergeser: {undone}? Periksa angkanya, atau jelaskan alasannya di kolom keterangan.',
        'The target "{text}" ({year}) is out of line with "{before}" before it and "{after}" behind it. Its decimal or thousands mark may have slipped: {undone}? Check the figure, or give the reason in the notes.',
      ),
      fallsFar: both(
        'Target turun {steps}, padahal makin tinggi makin baik ({known}). Mungkin tanda desimalnya bergeser: {undone}? Periksa angkanya, atau jelaskan alasannya di kolom keterangan.',
        'The target falls {steps}, although higher is better ({known}). Its decimal mark may have slipped: {undone}? Check the figure, or give the reason in the notes.',
      ),
      risesFar: both(
        'Target naik {steps}, padahal makin rendah makin baik ({known}). Mungkin tanda desimalnya bergeser: {undone}? Periksa angkanya, atau jelaskan alasannya di kolom keterangan.',
        'The target rises {steps}, although lower is better ({known}). Its decimal mark may have slipped: {undone}? Check the figure, or give the reason in the notes.',
      ),
      bothWays: both(
        'Target "{name}" naik dan turun: {years}. Periksa angka yang menyimpang, atau jelaskan alasannya di kolom keterangan.',
        'The targets of "{name}" rise and fall: {years}. Check the figure that is out of line, or give the reason in the notes.',
      ),
      soFarFalls: both(
        'Target "{name}" turun dari "{before}" ({from}) menjadi "{after}" ({to}), padahal target di tabel ini dihitung kumulatif sejak awal tahun. Periksa kedua angkanya.',
        'The target of "{name}" falls from "{before}" ({from}) to "{after}" ({to}), although the targets of this table count from the beginning of the year. Check both figures.',
      ),
      fallsOnTheWay: both(
        'Target "{name}" turun dari "{before}" ({from}) menjadi "{after}" ({to}), padahal targetnya naik sepanjang tahun sampai target setahun. Periksa kedua angkanya.',
        'The target of "{name}" falls from "{before}" ({from}) to "{after}" ({to}), although it rises through the year to the target of the year. Check both figures.',
      ),
      stretch: both(
        'Target yang diharapkan ("{column}") untuk "{name}" adalah "{hoped}", lebih ringan daripada target dasarnya "{least}", padahal {meaning}. Periksa apakah keduanya tertukar.',
        'What is hoped for ("{column}") of "{name}" is "{hoped}", easier than its base target "{least}", although {meaning}. See whether the two have changed places.',
      ),
    },
  },
  *check(table, { facts }): Iterable<Report<Message>> {
    for (const { known, before, after, isSaid } of fallsOfYear(facts)) {
      yield {
        at: after.cell.position,
        message: isSaid ? 'soFarFalls' : 'fallsOnTheWay',
        data: {
          name: known.indicator.name.text,
          before: before.cell.text,
          from: before.column.header,
          after: after.cell.text,
          to: after.column.header,
        },
        cells: [before.cell.position],
      };
    }
    const hasSteps = hasTargetSteps(table);
    yield* foundIn(facts.indicators, againstName);
    const withCourse = facts.indicators.filter(({ indicator }) => indicator.targets.length >= 2);
    for (const known of hasSteps ? withCourse : [])
      if (known.direction?.polarity !== 'within') yield* easierStretches(known);
    for (const known of withCourse.filter((each) => !goesPlainlyRight(each))) yield* stepsBack(known);
  },
});

/** The polarity column against the name, where no course of the targets speaks for either of them. */
function againstName(known: IndicatorFacts): Report<'named'> | null {
  const { indicator, direction, figures } = known;
  if (direction?.from !== 'column' || !indicator.polarity) return null;
  const { directionOfName } = known;
  if (directionOfName?.from !== 'words' || aimsAtTime(known)) return null;
  const said = direction.polarity;
  if (
    said === 'within' ||
    said === directionOfName.polarity ||
    figures.course === 'rising' ||
    figures.course === 'falling'
  )
    return null;
  const data = {
    polarity: quote(indicator.polarity.text),
    name: indicator.name.text,
    meaning: POLARITY_ROWS[said].meaning,
    opposite: POLARITY_ROWS[directionOfName.polarity].meaning,
  };
  return { at: indicator.polarity.position, message: 'named', data };
}

/** "Pembangunan gudang | Waktu | Juni 2025": however good it is, the sooner it comes the better. What the library knows in years is good as it is. */
function aimsAtTime({ unit, libraryRow }: IndicatorFacts): boolean {
  const text = unit?.text ?? '';
  if (libraryRow && mayMakeFindings(libraryRow)) return false;
  return unitOf(text)?.category === 'time' || measureIn(text)?.kind === 'time';
}

type Message = CourseMessage | 'named' | 'soFarFalls' | 'fallsOnTheWay' | 'stretch';

/** What is hoped for asks for no less than what is to be reached at least. */
function* easierStretches({ indicator, direction }: IndicatorFacts): Iterable<Report<'stretch'>> {
  if (!direction) return;
  for (const { least, hoped } of targetSteps(indicator)) {
    if (!worsens(least.reading, hoped.reading, direction)) continue;
    const data = {
      column: hoped.column.header,
      name: indicator.name.text,
      hoped: hoped.cell.text,
      least: least.cell.text,
      meaning: POLARITY_ROWS[direction.polarity].meaning,
    };
    yield { at: hoped.cell.position, message: 'stretch', data, cells: [least.cell.position] };
  }
}
