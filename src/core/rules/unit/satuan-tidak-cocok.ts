/** The unit contradicts the name. */

import { foundIn } from '../../found-in';
import { type IndicatorFacts, type TableFacts } from '../../indicator/facts';
import { isCounted } from '../../indicator/meaning/names';
import { quantitiesOf } from '../../language/quantity';
import { CHANGE_WORDS, PERCENT_INDEX_WORDS } from '../../knowledge/names/growth';
import { COUNTING_WORDS, HUNDREDTHS, NUMBER_OF_THINGS } from '../../knowledge/names/measures';
import { anyOf } from '../../language/words/any-of';
import { WordList } from '../../language/words/find-words';
import { measureKind } from '../../language/measure-kind';
import { readRating } from '../../language/ratings';
import { hasUnitTrait } from '../../knowledge/units/unit-categories';
import { isPercent, speaksOfPercent, type Unit, unitOf } from '../../language/units';
import { type CellPosition } from '../../sheet/address';
import { type Bilingual, both } from '../../language/bilingual';
import { type Indicator, hasColumn } from '../../table/model';
import { practice } from '../basis';
import { impossibleUnit } from '../../indicator/units/impossible-units';
import { unitAgainst } from '../../indicator/library/known';
import { type KnownUnit, unitOfFigure } from '../../indicator/units/unit';
import { type Report, defineRule } from '../rule';

const percentIndices = new WordList(PERCENT_INDEX_WORDS);
const changes = new WordList([...CHANGE_WORDS, 'persentase', 'rata-rata']);

const EXPECTED = {
  share: both('"%" (persen)', '"%" (percent)'),
  index: both('"Indeks", "Nilai", atau "Skor"', '"Indeks", "Nilai" or "Skor" (index, value, score)'),
  count: both('satuan benda atau orang yang dihitung', 'the thing or the people counted'),
  rating: both('"Opini", "Predikat", atau "Nilai"', '"Opini", "Predikat" or "Nilai" (opinion, grade, value)'),
} as const;

type Message = 'contradicts' | 'known' | 'impossible' | 'value' | 'amount' | 'figures';

export const satuanTidakCocok = defineRule({
  meta: {
    id: 'satuan-tidak-cocok',
    level: 'warning',
    title: both('Satuan tidak cocok dengan nama indikator', 'The unit contradicts the name'),
    why: both(
      'Nama menjanjikan satu jenis ukuran, satuannya jenis lain. Salah satunya keliru, dan capaian yang dihitung pun demikian.',
      'The name promises one kind of measure, the unit another. One of them is wrong, and so is the achievement computed from it.',
    ),
    remedy: both(
      'Tentukan dahulu apa yang sebenarnya diukur, lalu samakan nama dan satuannya: "Persentase" dengan "%", "Jumlah" dengan satuan bendanya, "Indeks" dengan "indeks" atau "poin". Periksa juga apakah targetnya memakai satuan yang sama.',
      'Settle first what is really measured, then let name and unit agree: "Persentase" with "%", "Jumlah" with the thing counted, "Indeks" with "indeks" or "poin". See that the target uses the same unit.',
    ),
    basis: practice(
      'persentase diukur dalam persen, indeks dalam nilai indeks, jumlah dalam satuan bendanya',
      'percentages are measured in percent, indices in points, numbers in the thing counted',
    ),
    denies: ['measurable'],
    helpedBy: 'library',
    messages: {
      contradicts: both(
        'Satuan "{unit}" tidak cocok untuk "{name}", yang diawali "{word}". Pakai {expected}, atau perbaiki nama indikatornya.',
        'The unit "{unit}" does not fit "{name}", which begins with "{word}". Use {expected}, or correct the name.',
      ),
      known: both(
        'Satuan "{unit}" tidak cocok untuk "{name}", yang diukur dalam {expected}. Perbaiki satuannya, atau nama indikatornya.',
        'The unit "{unit}" does not fit "{name}", which is measured in {expected}. Correct the unit, or the name.',
      ),
      impossible: both(
        'Satuan "{unit}" adalah satuan {kind}, padahal "{name}" mengukur {measured}. Perbaiki satuannya, atau nama indikatornya.',
        'The unit "{unit}" is one of {kind}, but "{name}" measures something else ("{measured}"). Correct the unit, or the name.',
      ),
      amount: both(
        '"{unit}" bukan satuan. Tulis benda atau orang yang dihitung oleh "{name}".',
        '"{unit}" is no unit. Write the thing or the people that "{name}" counts.',
      ),
      figures: both(
        'Target "{target}" untuk "{name}" dalam persen, padahal satuannya "{unit}". Periksa mana yang benar, lalu samakan.',
        'The target "{target}" of "{name}" is in percent, but its unit is "{unit}". See which is right, and make them agree.',
      ),
      value: both(
        '"{unit}" adalah nilai yang dicapai, bukan satuan dari "{name}". Pindahkan ke kolom target dan isi satuannya dengan {expected}.',
        '"{unit}" is a value to be reached, not the unit of "{name}". Move it to the target and use {expected} as unit.',
      ),
    },
  },
  *check(table, { facts }): Iterable<Report<Message>> {
    yield* percentTargets(facts);
    // "Jumlah ibu hamil yang dilayani | 100%" beside those who are owed the service and those who got it: the regulation words it so.
    const countsServed = hasColumn(table, 'numerator') && hasColumn(table, 'denominator');
    const noUnits = new Map<string, NoUnit | null>();
    yield* foundIn(facts.indicators, (known) => misfit(known, countsServed, noUnits));
  },
});

function misfit(
  known: IndicatorFacts,
  countsServed: boolean,
  noUnits: Map<string, NoUnit | null>,
): Report<Message> | null {
  const { indicator, unit } = known;
  if (!unit || unit.from === 'header') return null;
  const name = indicator.name.text;
  const noUnit = unit.from === 'column' ? noUnitIn(unit.text, noUnits) : null;
  if (noUnit !== null) {
    const data = { unit: unit.text, name, ...(noUnit === 'value' && { expected: EXPECTED.rating }) };
    return { at: placeOf(indicator, unit), message: noUnit, data, causeOfMany: unit.text };
  }
  const expected = contradicted(known, unitOf(unit.text));
  const isOfServed = isInPercentAbove(known);
  if (expected === EXPECTED.count && countsServed) return null;
  if (expected && !(expected === EXPECTED.share && isOfServed)) {
    const word = known.measure?.word ?? '';
    return {
      at: placeOf(indicator, unit),
      message: 'contradicts',
      data: { unit: unit.text, name, word, expected },
      causeOfMany: `${unit.text}|${expected.id}`,
      // "100%" as the target of every "Jumlah …": that is how the table writes them.
      ...(expected === EXPECTED.count && unit.from === 'targets' && { cause: unit.text }),
    };
  }
  const usual =
    known.libraryRow && !isOfServed && !countsPerOther(known, unit) && unitAgainst(known.libraryRow, unit.text);
  if (usual)
    return { at: placeOf(indicator, unit), message: 'known', data: { unit: unit.text, name, expected: usual } };
  const impossible = impossibleUnit(known);
  if (!impossible) return null;
  const { measured, kind } = impossible;
  const data = { unit: unit.text, name, measured, kind };
  return { at: placeOf(indicator, unit), message: 'impossible', data, causeOfMany: `${unit.text}|${measured}` };
}

/** "Rasio siswa per guru" in Siswa: so many of them for each. */
function countsPerOther({ measure, words }: IndicatorFacts, { text }: KnownUnit): boolean {
  return measure?.kind === 'ratio' && words.includes('per') && words.includes(text.toLowerCase());
}

/** The word that opens the name, where the thing itself is due. */
const AMOUNT = new RegExp(`^${anyOf(COUNTING_WORDS)}$`, 'i');

/** "Rp" beside "100%": one of the two is another measure's. Where it is so in most rows, the targets are shares of what the units count. */
function* percentTargets({ indicators }: TableFacts): Iterable<Report<'figures'>> {
  const counted = indicators.filter((known) => known.unit?.from === 'column' && isCounted(known));
  const odd = counted.flatMap((known) => {
    const target = known.indicator.targets.find((figure) => isPercent(unitOfFigure(figure)));
    // "Target Fisik (%)" under a unit that counts something else.
    const isSaid = known.measure?.kind === 'share' || speaksOfPercent(target?.column.header ?? '');
    return target && !isSaid ? [{ known, target }] : [];
  });
  if (odd.length >= FEWEST_SHARES && odd.length * 2 > counted.length) return;
  for (const { known, target } of odd) {
    const data = { target: target.cell.text, name: known.indicator.name.text, unit: known.unit?.text ?? '' };
    yield { at: target.cell.position, message: 'figures', data };
  }
}

const FEWEST_SHARES = 3;

type NoUnit = 'value' | 'amount';

/** What stands in place of a unit: a step of a rating scale, or a word of counting. A table has few units, so each is looked at once. */
function noUnitIn(text: string, known: Map<string, NoUnit | null>): NoUnit | null {
  let found = known.get(text);
  if (found === undefined) {
    found = readRating(text) !== null ? 'value' : AMOUNT.test(text) ? 'amount' : null;
    known.set(text, found);
  }
  return found;
}

/** "Target (%)" beside "Satuan | RT": the header says what the name promises, and the unit is that of those whom a service is meant for. */
function isInPercentAbove({ indicator: { targets } }: IndicatorFacts): boolean {
  return targets.length > 0 && targets.every(({ column }) => isPercent(column.headerUnit ?? ''));
}

/** What the unit should be, when a name that begins with a measure has a unit that can't belong to it. */
function contradicted(known: IndicatorFacts, unit: Unit | null): Bilingual | null {
  const { measure } = known;
  if (!unit && countsItsThings(known)) return EXPECTED.share;
  if (!unit || !measure || measure.place > 1) return null;
  const hasDimension = hasUnitTrait(unit.category, 'dimension');
  switch (measure.kind) {
    case 'share': {
      const strict = HUNDREDTHS.has(measure.word);
      const wrong = hasDimension || (unit.category === 'index' && unit.name !== 'rasio');
      return strict && measure.place === 0 && wrong ? EXPECTED.share : null;
    }
    case 'index': {
      const wrong =
        hasDimension ||
        (unit.category === 'percent' && percentIndices.find(known.words) === null && !isKnownInPercent(known));
      return wrong ? EXPECTED.index : null;
    }
    case 'count':
      // "Kunjungan ibu hamil K4" and "Kejadian infeksi" are published in percent as well.
      return NUMBER_OF_THINGS.has(measure.word) &&
        unit.category === 'percent' &&
        measure.place === 0 &&
        changes.find(known.words) === null
        ? EXPECTED.count
        : null;
    case 'rating':
      return measure.word === 'opini' && (unit.category === 'percent' || hasDimension) ? EXPECTED.rating : null;
    default:
      return null;
  }
}

/** "Persentase santunan dibayar | Santunan": the unit, which no list knows, is the very thing that the share is of. */
function countsItsThings({ measure, unit, words }: IndicatorFacts): boolean {
  if (measure?.place !== 0 || !HUNDREDTHS.has(measure.word) || unit?.from !== 'column') return false;
  const text = unit.text.trim().toLowerCase();
  return words[1] === text && measureKind(text) === undefined;
}

/** What is only remembered of an indicator keeps the words from speaking as well. */
function isKnownInPercent({ libraryRow: row }: IndicatorFacts): boolean {
  return row !== null && [row.unit, ...(row.alsoUnits ?? [])].some(isPercent);
}

function placeOf(indicator: Indicator, unit: KnownUnit): CellPosition {
  if (unit.from === 'column' && indicator.unit) return indicator.unit.position;
  if (unit.from === 'type' && indicator.indicatorType) return indicator.indicatorType.position;
  const typed = indicator.targets.find(({ reading }) => quantitiesOf(reading).some((quantity) => quantity.unit !== ''));
  return unit.from === 'targets' && typed ? typed.cell.position : indicator.name.position;
}
