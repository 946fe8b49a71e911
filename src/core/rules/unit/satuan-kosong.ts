/** No unit, neither in the column nor in the name, the targets or the header. */

import { type IndicatorFacts } from '../../indicator/facts';
import { mayMakeErrors } from '../../indicator/library/known';
import { wordsOf } from '../../language/words/find-words';
import { unitHas } from '../../language/units';
import { practice } from '../basis';
import { both } from '../../language/bilingual';
import { fixCells } from '../finding/fixes';
import { isUnderMerge } from '../../sheet/merges';
import { isFlood, otherCells } from '../finding/other-cells';
import { type Report, defineRule } from '../rule';

export const satuanKosong = defineRule({
  meta: {
    id: 'satuan-kosong',
    level: 'warning',
    title: both('Satuan belum diisi', 'The unit is missing'),
    why: both(
      'Target 80 dapat berarti 80 persen, 80 orang, atau nilai 80. Tanpa satuan, target tidak dapat dinilai tercapai atau tidak.',
      'A target of 80 may be 80 percent, 80 people or a score of 80. Without a unit nobody can say whether it is reached.',
    ),
    remedy: both(
      'Isi kolom satuan dengan satuan yang dipakai targetnya: "%", "orang", "indeks", "nilai". Bila satu satuan berlaku untuk semua baris, tulis tetap di setiap baris.',
      'Fill the column of units with what the target is given in: "%", "orang", "indeks", "nilai". Where one unit holds for all rows, still write it in each.',
    ),
    basis: practice('setiap indikator memiliki satuan', 'every indicator has a unit'),
    proposes: true,
    denies: ['measurable'],
    helpedBy: 'library',
    messages: {
      empty: both(
        'Satuan untuk "{name}" belum diisi, dan targetnya pun tidak menyebutnya. Isi kolom satuan.',
        'The unit of "{name}" is missing, and its targets do not name it. Fill in the unit.',
      ),
      many: both(
        'Satuan untuk "{name}" dan {count} indikator lain di tabel ini belum diisi, dan targetnya pun tidak menyebutnya ({others}). Isi kolom satuan.',
        'The unit of "{name}" and of {count} other indicators of this table is missing, and their targets do not name it ({others}). Fill in the units.',
      ),
      proposal: both(
        'Satuan untuk "{name}" belum diisi, dan targetnya pun tidak menyebutnya. Isi kolom satuan, misalnya "{unit}".',
        'The unit of "{name}" is missing, and its targets do not name it. Fill in the unit, such as "{unit}".',
      ),
      known: both(
        'Satuan untuk "{name}" belum diisi, dan targetnya pun tidak menyebutnya. Kamus menyebut "{unit}".',
        'The unit of "{name}" is missing, and its targets do not name it. The library names "{unit}".',
      ),
    },
  },
  *check(table, { grid, facts }): Iterable<Report<'empty' | 'proposal' | 'known' | 'many'>> {
    // Without the column kolom-wajib speaks, once for the whole table.
    if (!facts.mayLack('unit')) return;
    const lacking = facts.indicators.flatMap((known) => {
      const { indicator } = known;
      const cell = indicator.unit;
      if (!cell || known.unit !== null || isUnderMerge(grid, cell.position)) return [];
      if (facts.parentRows.parents.has(indicator)) return [];
      const promised = proposedUnit(known);
      const unit = promised ?? unitOfLibrary(known);
      return [{ at: cell.position, name: indicator.name.text, unit, isKnown: promised === null }];
    });
    const [first, ...more] = lacking;
    if (first && isFlood(lacking.length, table)) {
      const cells = more.map(({ at }) => at);
      const proposals = lacking.flatMap(({ at, unit }) => (unit === null ? [] : [{ at, after: unit }]));
      const data = { name: first.name, count: more.length, ...otherCells(cells) };
      yield { at: first.at, message: 'many', data, cells, ...fixCells(grid, 'proposed', proposals) };
      return;
    }
    for (const { at, name, unit, isKnown } of lacking) {
      if (unit === null) yield { at, message: 'empty', data: { name } };
      else {
        const fix = fixCells(grid, 'proposed', [{ at, after: unit }]);
        yield { at, message: isKnown ? 'known' : 'proposal', data: { name, unit }, ...fix };
      }
    }
  },
});

/** Of an indicator whose unit was read in a source: "Angka Kematian Bayi" is counted per 1.000 kelahiran hidup. */
function unitOfLibrary({ libraryRow: row }: IndicatorFacts): string | null {
  return row !== null && mayMakeErrors(row) && row.unit !== '' ? row.unit : null;
}

/** What the name promises: a percentage, an index, or so many of the thing that it counts. */
function proposedUnit({ measure, beginning }: IndicatorFacts): string | null {
  switch (measure?.kind) {
    case 'share':
    case 'percent':
      return '%';
    case 'index':
      return 'Indeks';
    case 'ratio':
      return 'Rasio';
    case 'rating':
      return 'Predikat';
    case 'count': {
      const thing = wordsOf(beginning.text)[measure.place + 1]?.text ?? '';
      return unitHas(thing, 'whole') ? thing : null;
    }
    default:
      return measure?.word === 'nilai' ? 'Nilai' : null;
  }
}
