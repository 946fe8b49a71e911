/** A calculation that says nothing about how the indicator is computed. */

import { foundIn } from '../../found-in';
import { CONSOLIDATION_ROWS } from '../../knowledge/choices/methods';
import { normalise } from '../../language/normalise';
import { COMPOSITION_WORDS } from '../../knowledge/names/measures';
import { WordList, searchWords } from '../../language/words/find-words';
import { quote } from '../finding/quote';
import { practice } from '../basis';
import { readRating } from '../../language/ratings';
import { both } from '../../language/bilingual';
import { type IndicatorFacts } from '../../indicator/facts';
import { readCalculation } from '../../indicator/words/calculations';
import { type Report, defineRule } from '../rule';

/** What must be computed; a count is counted, an opinion given. */
const COMPUTED: ReadonlySet<string> = new Set(['share', 'percent', 'index', 'ratio', 'other', 'trait']);

/** "Posisi akhir": how the figures of periods are brought together, which is all that such a column says. */
const CONSOLIDATIONS: ReadonlySet<string> = new Set(
  Object.values(CONSOLIDATION_ROWS).flatMap(({ word, others }) => [word, ...others.split(', ')]),
);

const composition = new WordList(COMPOSITION_WORDS);

/** "Tiga dimensi: akses, mutu, pemanfaatan"; a single dimension is no composition. */
function namesParts(text: string): boolean {
  return SEVERAL.test(text) && composition.find(searchWords(text)) !== null;
}

const SEVERAL = /[\d,:;]|\bdan\b/i;

export const rumusBukanRumus = defineRule({
  meta: {
    id: 'rumus-bukan-rumus',
    level: 'warning',
    title: both('Rumus tidak menjelaskan cara menghitung', 'The calculation says nothing about computing'),
    why: both(
      'Kolom rumus harus memungkinkan orang lain menghitung ulang. Definisi atau harapan bukan rumus.',
      'The calculation must let others compute the figure again. A definition or a hope is none.',
    ),
    remedy: both(
      'Ganti definisi atau harapan dengan cara hitungnya: pembilang, penyebut, dan pengalinya. Definisinya dapat dipindahkan ke kolom penjelasan.',
      'Replace the definition or the wish by the way of computing: numerator, denominator and factor. The definition can move to the column of explanations.',
    ),
    basis: practice(
      'formulir IKU memuat cara perhitungan setiap indikator',
      'IKU forms state how every indicator is computed',
    ),
    denies: ['measurable'],
    helpedBy: 'library',
    messages: {
      noFormula: both(
        'Rumus "{text}" tidak menjelaskan cara menghitung "{name}". Tulis angka apa dibagi atau dijumlahkan dengan angka apa, atau lembaga yang menilainya.',
        'The calculation "{text}" does not say how "{name}" is computed. Write which figures are divided or added, or who assesses it.',
      ),
    },
  },
  *check(_, { facts }) {
    yield* foundIn(facts.indicators, unexplained);
  },
});

function unexplained({ indicator, calculation, measure, table }: IndicatorFacts): Report<'noFormula'> | null {
  if (!calculation) return null;
  // A count is counted, however it is told; a grade tells nothing of it.
  const isGradeOfCount = measure?.kind === 'count' && readRating(calculation.text) !== null;
  if (!measure || !(COMPUTED.has(measure.kind) || isGradeOfCount)) return null;
  const { computes, assessed, defines } = readCalculation(calculation.text, table);
  if ((computes || assessed) && !defines) return null;
  if (CONSOLIDATIONS.has(normalise(calculation.text))) return null;
  if (measure.kind === 'index' && namesParts(calculation.text) && !defines) return null;
  return {
    at: calculation.cell.position,
    message: 'noFormula',
    data: { text: quote(calculation.text), name: indicator.name.text },
    causeOfMany: calculation.text,
  };
}
