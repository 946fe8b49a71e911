/** The unit differs from year to year in one row. */

import { type IndicatorFacts } from '../../indicator/facts';
import { nearestAtPeriod } from '../../indicator/periods/at-period';
import { isPartOfYear, samePeriod } from '../../indicator/periods/column-period';
import { quantitiesOf } from '../../language/quantity';
import { normalise } from '../../language/normalise';
import { ANY_THING, PAPER_UNITS } from '../../knowledge/units/units';
import { type Unit, isPercent, unitOf } from '../../language/units';
import { aimsOf, type Indicator, type Measurement } from '../../table/model';
import { arithmetic } from '../basis';
import { both } from '../../language/bilingual';

import { type Report, defineRule } from '../rule';

export const satuanBerubah = defineRule({
  meta: {
    id: 'satuan-berubah',
    level: 'error',
    title: both('Satuan berubah antartahun', 'The unit changes from year to year'),
    why: both(
      'Target dalam satuan yang berbeda tidak dapat dibandingkan: kemajuan dari tahun ke tahun tidak dapat dihitung.',
      'Targets in different units cannot be compared: no progress from year to year can be computed.',
    ),
    remedy: both(
      'Pakai satu satuan untuk semua tahun dan hitung ulang target tahun yang berbeda. Bila ukurannya memang berganti, jadikan indikator baru dan beri keterangan sejak tahun berapa berlaku.',
      'Use one unit for all years and work out the differing years anew. If the measure has really changed, make it a new indicator and note the year from which it holds.',
    ),
    basis: arithmetic(
      'angka dengan satuan berbeda tidak dapat dibandingkan',
      'figures in different units cannot be compared',
    ),
    messages: {
      actual: both(
        'Realisasi "{text}" bersatuan lain daripada targetnya, "{before}". Tulis keduanya dalam satu satuan, atau periksa mana yang diukur.',
        'The actual "{text}" is in another unit than its target, "{before}". Write both in one unit, or see which is measured.',
      ),
      changes: both(
        'Satuan target "{text}" ({unit}) berbeda dari "{before}" ({unitBefore}). Pakai satu satuan untuk semua tahun, atau pisahkan menjadi indikator tersendiri.',
        'The unit of the target "{text}" ({unit}) differs from "{before}" ({unitBefore}). Use one unit for all years, or make separate indicators.',
      ),
    },
  },
  *check(_, { facts }): Iterable<Report<'changes' | 'actual'>> {
    for (const known of facts.withSpecialTargets) {
      const { indicator } = known;
      yield* fromBaseline(indicator);
      yield* ofActuals(known);
      if (hasAspects(indicator)) continue;
      let before: { target: Measurement; units: TypedUnits } | null = null;
      for (const target of aimsOf(indicator)) {
        const units = knownUnits(target);
        if (units === null || units.size === 0) continue;
        // So much of the year's documents is planned for each quarter.
        if (before && isShareOfYear(target, before.target)) continue;
        if (before && !sameSet(before.units, units)) {
          yield {
            at: target.cell.position,
            message: 'changes',
            // A reader takes one for the other, and asks at most which of them is meant.
            ...(arePapers(before.units, units) && { level: 'advice' as const }),
            data: {
              text: target.cell.text,
              unit: [...units].join(', '),
              before: before.target.cell.text,
              unitBefore: [...before.units].join(', '),
            },
          };
        }
        before = { target, units };
      }
    }
  },
});

/** "5 Dokumen" in the year, "25%" of them in its first quarter. */
function isShareOfYear(part: Measurement, whole: Measurement): boolean {
  const areShares = quantitiesOf(part.reading).every(({ unit }) => isPercent(unit));
  return areShares && isPartOfYear(part.column) && !isPartOfYear(whole.column);
}

/** "Kuantitas | Kualitas | Waktu | Biaya": of one period, each of another thing. A revised target is of the same. */
function hasAspects({ targets }: Indicator): boolean {
  return targets.some(({ column }, at) =>
    targets
      .slice(0, at)
      .some((before) => before.column.revision === column.revision && samePeriod(before.column, column)),
  );
}

/** A baseline in percent, the first target in documents: nothing says how far the plan goes. */
function* fromBaseline({ baselines, targets, unit }: Indicator): Iterable<Report<'changes'>> {
  const [baseline] = baselines;
  const target = targets.find(({ reading }) => reading.kind !== 'blank');
  if (!baseline || !target || unit?.text) return;
  const [before, after] = [knownUnits(baseline), knownUnits(target)];
  if (!before || !after || before.size === 0 || after.size === 0 || sameSet(before, after)) return;
  yield {
    at: target.cell.position,
    message: 'changes',
    // What was counted before the plan is not its own figure.
    level: 'warning',
    data: {
      text: target.cell.text,
      unit: [...after].join(', '),
      before: baseline.cell.text,
      unitBefore: [...before].join(', '),
    },
  };
}

/** "25 titik" aimed at, "25 dokumen" done. What is counted in people, or in anything, may be called otherwise. */
function* ofActuals(known: IndicatorFacts): Iterable<Report<'actual'>> {
  const { actuals, targets, achievements, unit } = known.indicator;
  if (unit?.text) return;
  const isMeasured = achievements.some(({ reading }) => reading.kind === 'single');
  for (const actual of actuals) {
    const target = nearestAtPeriod(targets, actual.column);
    if (!target) continue;
    const [before, after] = [knownUnits(target), knownUnits(actual)];
    const report = {
      at: actual.cell.position,
      message: 'actual' as const,
      data: { text: actual.cell.text, before: target.cell.text },
    };
    if (
      isMeasured &&
      after === null &&
      before?.size === 1 &&
      [...before].every(isPercent) &&
      isOfThingNamed(actual, known)
    ) {
      yield { ...report, level: 'warning' };
      continue;
    }
    if (before?.size !== 1 || after?.size !== 1 || sameSet(before, after) || before.isPartial || after.isPartial)
      continue;
    if (arePapers(before, after)) {
      // A reader takes one for the other, and asks at most which of them is meant.
      if (isMeasured) yield { ...report, level: 'advice' };
      continue;
    }
    const areOfTwoKinds = isMeasured && (isShareBesideThings(before, after) || isExtentBesideThings(before, after));
    if (!areThings(before, after) && !areOfTwoKinds) continue;
    yield { ...report, level: 'warning' };
  }
}

/** The units typed into a target. */
interface TypedUnits extends ReadonlySet<string> {
  /** A further one is none that we know. */
  readonly isPartial?: true;
}

/**
 * `null` when none of them is one that we know: two spellings of one unknown unit ("orang baru", "org") must not pass for two. A
 * percent sign in some cells only is a matter of format.
 */
function knownUnits({ reading }: Measurement): TypedUnits | null {
  const units = new Set<string>();
  let isPartial = false;
  for (const { unit } of quantitiesOf(reading)) {
    if (unit === '') continue;
    const parts = unit.split('/').map(knownUnit);
    isPartial ||= parts.some((part) => part === null);
    for (const part of parts) if (part) units.add(part.name);
  }
  if (!isPartial) return units;
  // Of one figure with an unknown word nothing is known; of several those that are known tell.
  return units.size > 0 && reading.kind === 'composite' ? Object.assign(units, { isPartial: true } as const) : null;
}

/** "57 madrasah" for "Persentase madrasah terakreditasi": no unit that we know, and what the name speaks of. */
function isOfThingNamed({ reading }: Measurement, { words }: IndicatorFacts): boolean {
  const unit = reading.kind === 'single' ? normalise(reading.quantity.unit) : '';
  return unit !== '' && unit.split(' ').every((word) => words.includes(word));
}

/** The unit that a text names, by itself or with words around it: "sertifikasi usaha mikro", "unit koperasi". */
function knownUnit(text: string): Unit | null {
  const words = normalise(text).split(' ');
  return unitOf(text) ?? unitOf(words[0] ?? '') ?? unitOf(words[words.length - 1] ?? '');
}

/** "1 unit" and "2 buah" count one thing, and so may "2 gedung". */
function isOfAnything(units: TypedUnits): boolean {
  return units.size === 1 && [...units].every((unit) => ANY_THING.has(unit));
}

function arePapers(a: TypedUnits, b: TypedUnits): boolean {
  return [...a, ...b].every((unit) => PAPER_UNITS.has(unit));
}

function areThings(a: TypedUnits, b: TypedUnits): boolean {
  return [...a, ...b].every((unit) => unitOf(unit)?.category === 'count');
}

/** "60%" aimed at, "57 madrasah" reached: of how many, nobody says, so that no achievement follows. */
function isShareBesideThings(a: TypedUnits, b: TypedUnits): boolean {
  const [one, other] = [a, b].map((units) => [...units].every(isPercent));
  return one !== other && [...a, ...b].every((unit) => isPercent(unit) || isCounting(unit));
}

/** "40 km" aimed at, "38 ruas" done. */
function isExtentBesideThings(a: TypedUnits, b: TypedUnits): boolean {
  const [one, other] = [a, b].map((units) => [...units].every(isExtent));
  return one !== other && [...a, ...b].every((unit) => isExtent(unit) || isCounting(unit));
}

const EXTENTS: ReadonlySet<string> = new Set(['length', 'area', 'weight', 'volume']);

function isExtent(unit: string): boolean {
  return EXTENTS.has(unitOf(unit)?.category ?? '');
}

function isCounting(unit: string): boolean {
  const category = unitOf(unit)?.category;
  return category === 'count' || category === 'people';
}

/** Where an unknown unit is among them, it may be any of the other's: only what shares none is another. */
function sameSet(a: TypedUnits, b: TypedUnits): boolean {
  if (a.isPartial || b.isPartial) return [...a].some((each) => b.has(each));
  if ((isOfAnything(a) || isOfAnything(b)) && areThings(a, b)) return true;
  if ([...a, ...b].every((unit) => unitOf(unit)?.category === 'time')) return true;
  return a.size === b.size && [...a].every((each) => b.has(each));
}
