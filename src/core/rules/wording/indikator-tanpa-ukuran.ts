/** A name with no measure in it. */

import { MISSPELLINGS } from '../../language/words/misspellings';
import { MEASURE_ABBREVIATIONS } from '../../language/words/measure-words';
import { wordsOf } from '../../language/words/find-words';
import { type Unit, unitOf } from '../../language/units';
import { type Indicator } from '../../table/model';
import { IKU_IS_A_MEASURE, both } from '../basis';
import { fixCells } from '../evidence/fixes';
import { groupOfRow } from '../evidence/groups';
import { measureIn, measureKind, measureOf, nameBeginning } from '../evidence/names';
import { indicatorUnit, unitInName } from '../evidence/unit';
import { type Report, defineRule } from '../rule';
import { activityOf } from './indikator-kegiatan';
import { wishOf } from './indikator-seperti-sasaran';

export const indikatorTanpaUkuran = defineRule({
  meta: {
    id: 'indikator-tanpa-ukuran',
    level: 'warning',
    title: both('Nama indikator tanpa ukuran', 'No measure in the name'),
    why: both(
      'Nama seperti "Koperasi Aktif" tidak menyebut apa yang diukur: jumlahnya, persentasenya, atau indeksnya. Dua orang akan menghitungnya dengan cara berbeda.',
      'A name such as "Koperasi Aktif" (active cooperatives) does not say what is measured: their number, their share, an index. Two people will compute two things.',
    ),
    basis: IKU_IS_A_MEASURE,
    fix: 'proposed',
    messages: {
      unmeasured: both(
        '"{name}" tidak menyebut ukurannya. Tulis apa yang diukur, misalnya "{proposal}".',
        '"{name}" names no measure. Say what is measured, such as "{proposal}".',
      ),
      program: both(
        '"{name}" adalah nama program, bukan indikator. Tulis ukuran keberhasilan program itu, misalnya persentase atau indeks yang hendak dicapai.',
        '"{name}" is the name of a programme, not an indicator. Write how its success is measured, such as a share or an index to be reached.',
      ),
    },
  },
  *check(table, { grid }): Iterable<Report<'unmeasured' | 'program'>> {
    const groups = groupOfRow(table);
    for (const indicator of table.indicators) {
      const { text, position } = indicator.name;
      // "a. SD/MI" below "Angka Partisipasi Murni" takes its measure from there.
      if (measureOf(indicator)?.place === 0 || measureIn(groups.get(indicator.row) ?? '')?.place === 0) continue;
      const start = nameBeginning(indicator);
      const first = start.words[0]?.toLowerCase() ?? '';
      if ((MISSPELLINGS.get(first) ?? first) === 'program') {
        yield { at: position, message: 'program', data: { name: text } };
        continue;
      }
      if (text === '' || isMeasured(text) || wishOf(start) || activityOf(start)) continue;
      const proposal = `${measureFor(indicator)} ${inSentence(start.text)}`;
      yield {
        at: position,
        message: 'unmeasured',
        data: { name: text, proposal },
        ...fixCells(grid, 'proposed', [{ at: position, after: proposal }]),
      };
    }
  },
});

/** A unit in brackets, a word of measure anywhere, or an indicator that is known by its letters. */
function isMeasured(name: string): boolean {
  if (unitInName(name) !== null || /[%‰]|\bper\s+\d/i.test(name)) return true;
  return wordsOf(name).some(
    ({ text }) => (measureKind(text) ?? 'trait') !== 'trait' || MEASURE_ABBREVIATIONS.has(text),
  );
}

function measureFor(indicator: Indicator): string {
  const category = unitOf(indicatorUnit(indicator)?.text ?? '')?.category;
  return (category && MEASURES[category]) ?? 'Persentase';
}

const MEASURES: Partial<Record<Unit['category'], string>> = {
  index: 'Indeks',
  rating: 'Tingkat',
  people: 'Jumlah',
  count: 'Jumlah',
  weight: 'Jumlah',
  volume: 'Volume',
  length: 'Panjang',
  area: 'Luas',
  time: 'Lama',
  money: 'Nilai',
};

/** "Akses air minum" goes on as "akses air minum"; where every word is capitalised, or the first is an abbreviation, it stays. */
function inSentence(name: string): string {
  return /^\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
