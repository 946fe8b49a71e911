/** A name with no measure in it. */

import { type IndicatorFacts, type TableFacts } from '../../indicator/facts';
import { normalise } from '../../language/normalise';
import { anyOf } from '../../language/words/any-of';
import { findBrokenWords } from '../../language/words/broken-words';
import { isTwoStep, isTwoStepUnit } from '../../language/words/two-step-words';
import { PLACEHOLDER_WORDS } from '../../knowledge/cells/cell-words';
import { MEAN_WORDS } from '../../knowledge/names/means';
import { AWARDS } from '../../knowledge/units/units';
import { MISSPELLINGS } from '../../knowledge/spelling/misspellings';
import { EACH_WORDS } from '../../knowledge/spelling/small-words';
import { quantitiesOf } from '../../language/quantity';
import { isPercent, unitHas, unitOf } from '../../language/units';
import { type Indicator, aimsOf } from '../../table/model';
import { readCalculation } from '../../indicator/words/calculations';
import { IKU_IS_A_MEASURE } from '../basis';
import { both } from '../../language/bilingual';
import { fixCells } from '../finding/fixes';
import { isInput } from '../../indicator/context/activity-level';
import { activityIn } from '../../indicator/meaning/kind';
import { mayMakeFindings } from '../../indicator/library/known';
import { unitOfFigure } from '../../indicator/units/unit';
import { measureIn, mistakenMeasureIn, namesMeasure, saysMeasure } from '../../indicator/meaning/names';
import { wishIn } from '../../indicator/meaning/wish';
import { proposedMeasure } from '../finding/proposals';
import { type Report, defineRule } from '../rule';

export const indikatorTanpaUkuran = defineRule({
  meta: {
    id: 'indikator-tanpa-ukuran',
    level: 'warning',
    title: both('Nama indikator tanpa ukuran', 'No measure in the name'),
    why: both(
      'Nama seperti "Koperasi Aktif" tidak menyebut apa yang diukur: jumlahnya, persentasenya, atau indeksnya. Dua orang akan menghitungnya dengan cara berbeda. Bila kolom satuan sudah menyebutnya, ini hanya saran.',
      'A name such as "Koperasi Aktif" (active cooperatives) does not say what is measured: their number, their share, an index. Two people will compute two things. Where the unit column says it, this is advice only.',
    ),
    remedy: both(
      'Awali nama indikator dengan ukurannya: "Persentase …", "Jumlah …", "Indeks …", atau "Nilai …". Pastikan satuannya sejalan dengan kata itu.',
      'Begin the name with its measure: "Persentase …", "Jumlah …", "Indeks …" or "Nilai …". See that the unit agrees with that word.',
    ),
    basis: IKU_IS_A_MEASURE,
    proposes: true,
    denies: ['specific'],
    helpedBy: 'library',
    messages: {
      unmeasured: both(
        '"{name}" tidak menyebut ukurannya. Tulis apa yang diukur, misalnya "{proposal}".',
        '"{name}" names no measure. Say what is measured, such as "{proposal}".',
      ),
      open: both(
        '"{name}" tidak menyebut ukurannya. Tulis apa yang diukur: jumlahnya, persentasenya, atau indeksnya, sesuai satuannya.',
        '"{name}" names no measure. Say what is measured: a number, a share, or an index, as its unit demands.',
      ),
      unfilled: both(
        '"{name}" tampaknya isian contoh yang belum diganti. Tulis nama indikatornya.',
        '"{name}" seems to be a placeholder that was not replaced. Write the name of the indicator.',
      ),
      program: both(
        '"{name}" adalah nama program, bukan indikator. Tulis ukuran keberhasilan program itu, misalnya persentase atau indeks yang hendak dicapai.',
        '"{name}" is the name of a programme, not an indicator. Write how its success is measured, such as a share or an index to be reached.',
      ),
    },
  },
  *check(_, { grid, facts }): Iterable<Report<'unmeasured' | 'open' | 'unfilled' | 'program'>> {
    for (const known of facts.indicators.filter((each) => !isMeasuredInFront(each))) {
      const { indicator, beginning: start, unit } = known;
      const { text, position } = indicator.name;
      if (PLACEHOLDER.test(text)) {
        yield { at: position, message: 'unfilled', data: { name: text } };
        continue;
      }
      const first = start.words[0]?.toLowerCase() ?? '';
      if ((MISSPELLINGS.get(first) ?? first) === 'program') {
        yield { at: position, message: 'program', data: { name: text } };
        continue;
      }
      if (unit !== null && (isTwoStepUnit(normalise(unit.text)) || isOfAwards(known))) continue;
      if (isInput(indicator) || isThereOrNot(indicator)) continue;
      if (text === '' || namesMeasure(text) || wishIn(start) || activityIn(start) || hasPhysicalUnit(known)) continue;
      if (namesOwnUnit(known) || isShareOfCount(known)) continue;
      if (EVERY_ONE.test(start.text) || countsPartAndWhole(indicator) || isComputed(known)) continue;
      if (facts.parentRows.parents.has(indicator) || isOfficialName(known) || mistakenMeasureIn(known)) continue;
      if (beginsWithBrokenMeasure(start.text)) continue;
      const measure = LACK_OR_STATE.test(first) ? null : proposedMeasure(known);
      if (measure === null) {
        yield { at: position, message: 'open', data: { name: text }, ...levelBeside(known) };
        continue;
      }
      const proposal = `${measure} ${inSentence(start.text)}`;
      yield {
        at: position,
        message: 'unmeasured',
        ...levelBeside(known),
        data: { name: text, proposal },
        ...fixCells(grid, 'proposed', indicator.parent === undefined ? [{ at: position, after: proposal }] : []),
      };
    }
  },
});

/** By its first word, or by the heading above it. */
function isMeasuredInFront(known: IndicatorFacts): boolean {
  if (known.isNamedByTitle || known.measure?.place === 0 || MEAN_OF.test(known.beginning.text)) return true;
  return isMeasuredAbove(known.indicator, known.table);
}

/** "Perse ntase warga …": the broken word is told as such. */
function beginsWithBrokenMeasure(text: string): boolean {
  return findBrokenWords(text).some(({ start, whole }) => start === 0 && measureIn(whole) !== null);
}

/** "Kurangnya tenaga dokter", "Terlambatnya pencairan": what is wrong, of which no measure in front makes a name. */
const LACK_OR_STATE = /.nya$/;

/** "[nama indikator]", "xxxxx": what a form was handed out with. */
const PLACEHOLDER = new RegExp(
  String.raw`^(?:\[[^\]]*\]|<[^>]*>|\{[^}]*\}|\(${anyOf(PLACEHOLDER_WORDS)}\b[^()]*\)|x{3,})$`,
  'iu',
);

/** Which award is to be won, and not how many: the targets bear names. */
function isOfAwards({ unit, indicator: { targets } }: IndicatorFacts): boolean {
  return AWARDS.has(normalise(unit?.text ?? '')) && targets.some(({ reading }) => reading.kind === 'text');
}

/** "Ketersediaan RDTR | Ada": whether something is there is all that is measured. */
function isThereOrNot({ targets }: Indicator): boolean {
  const written = targets.filter(({ reading }) => reading.kind !== 'blank');
  return written.length > 0 && written.every(({ cell }) => isTwoStep(normalise(cell.text)));
}

/** "Rata-rata masa tunggu": a mean of what follows, in whatever that is measured. */
const MEAN_OF = new RegExp(String.raw`^${anyOf(MEAN_WORDS)}\s+\p{L}`, 'iu');

/** "Setiap ibu hamil", "Tiap ibu hamil mendapat pelayanan": a minimum standard of service, of which everyone knows that its coverage is measured. */
const EVERY_ONE = new RegExp(String.raw`^${anyOf(EACH_WORDS)}\s`, 'i');

/** A quotient is written beside it, or all its targets and actuals are in percent: how it is measured is plain. */
function isComputed({ calculation, table, indicator, unit }: IndicatorFacts): boolean {
  if (calculation !== null && readCalculation(calculation.text, table).divides) return true;
  const typed =
    unit?.from === 'targets' && indicator.actuals.length > 0 ? [...aimsOf(indicator), ...indicator.actuals] : [];
  return typed.length > 0 && typed.every(({ reading }) => quantitiesOf(reading).some((each) => isPercent(each.unit)));
}

/** Numerator and denominator stand beside it. */
function countsPartAndWhole({ numerators, denominators }: Indicator): boolean {
  return [numerators, denominators].every((figures) => figures.some(({ reading }) => reading.kind === 'single'));
}

/** What the unit column says is only missing in the name. */
function levelBeside({ unit }: IndicatorFacts): { readonly level?: 'advice' } {
  return unit?.from === 'column' ? { level: 'advice' } : {};
}

/** "a. SD/MI" below "Angka Partisipasi Murni" takes its measure from there, whether that is a heading or a row of its own. */
function isMeasuredAbove(indicator: Indicator, { groups, parentRows }: TableFacts): boolean {
  const parent = parentRows.parentOf.get(indicator);
  return saysMeasure(groups.get(indicator.row) ?? '') || (parent !== undefined && saysMeasure(parent.name.text));
}

/** Named as its producer names it, in its own kind of unit: "Rumah Tangga dengan Akses Sanitasi Aman" in percent. */
function isOfficialName({ libraryRow: row, beginning, unit }: IndicatorFacts): boolean {
  if (!row || !mayMakeFindings(row) || normalise(row.name) !== normalise(beginning.text)) return false;
  return unit !== null && unitOf(unit.text)?.category === unitOf(row.unit)?.category;
}

/** "Leveling layanan | Level": it is measured in what its first word says. */
function namesOwnUnit({ unit, words }: IndicatorFacts): boolean {
  const own = unit?.from === 'column' ? normalise(unit.text) : '';
  if (!ONE_WORD.test(own) || unitOf(own)?.category !== 'rating') return false;
  return words[0]?.startsWith(own) ?? false;
}

const ONE_WORD = /^\p{L}{4,}$/u;

/** "Target sasaran | Cakupan (%) | Target (%)": beside what is counted stands the share that is to be reached. */
function isShareOfCount({ unit, indicator }: IndicatorFacts): boolean {
  if (unit?.from !== 'column' || !(unitOf(unit.text) === null || unitHas(unit.text, 'whole'))) return false;
  const figures = [...indicator.targets, ...indicator.actuals];
  return figures.some((figure) => isPercent(unitOfFigure(figure)));
}

/** So many kcal/kWh of something, or so many per 10.000 vehicles: what is measured is plain from the unit, and "Persentase" would be wrong. */
function hasPhysicalUnit({ unit }: IndicatorFacts): boolean {
  if (unit?.from !== 'column') return false;
  if (unitOf(unit.text)?.category === 'rate' || PER_SO_MANY.test(unit.text)) return true;
  const parts = unit.text.split('/');
  // "mg/L", "Ton/Ha": so much of it in so much space.
  return (
    (parts.length > 1 && unitHas(parts[parts.length - 1] ?? '', 'extent')) ||
    parts.some((part) => unitOf(part)?.category === 'energy')
  );
}

const PER_SO_MANY = /(?:^|\s|\/)(?:per\b)?\s*1[.,]?0{2,}/i;

/** "Akses air minum" goes on as "akses air minum"; where every word is capitalised, or the first is an abbreviation, it stays. */
function inSentence(name: string): string {
  return /^\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
