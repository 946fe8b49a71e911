/** Weights that do not add to the whole. */

import { type TableFacts } from '../../indicator/facts';
import { formatNumber } from '../../sheet/display';
import { type Indicator, type Measurement } from '../../table/model';
import { arithmetic } from '../basis';
import { both } from '../../language/bilingual';
import { figureIn } from '../../indicator/rounding';
import { totalsOf } from '../../indicator/totals';
import { defineRule } from '../rule';

/** Far from the whole the figures are points, or weights of which only a part stands here. */
const FARTHEST = 2;

/** What a table says itself may be the part that it holds (60 of 100, the rest in another); a part so near the whole leaves no other. */
const LARGEST_PART = 0.9;

export const bobotTidakGenap = defineRule({
  meta: {
    id: 'bobot-tidak-genap',
    level: 'warning',
    title: both('Bobot tidak genap 100%', 'Weights that do not add to 100 %'),
    why: both(
      'Nilai akhir adalah jumlah bobot kali capaian. Bila bobotnya tidak genap 100%, nilai akhirnya terlalu tinggi atau terlalu rendah.',
      'The final score adds weight times achievement. Where the weights do not add to 100 %, it is too high or too low.',
    ),
    remedy: both(
      'Sesuaikan bobot setiap indikator sehingga jumlahnya tepat 100% di setiap kelompok yang dinilai. Periksa baris yang belum diberi bobot dan baris jumlah yang ikut terhitung.',
      'Adjust the weights so that they add up to 100% in each group that is judged. Look for rows without a weight and for totals that are counted along.',
    ),
    basis: arithmetic('jumlah bobot satu tingkat adalah 100%', 'the weights of one level add to 100 %'),
    messages: {
      sum: both(
        'Jumlah bobot di kolom ini {sum}, bukan {whole}. Periksa bobot setiap indikator.',
        'The weights of this column add to {sum}, not {whole}. Check the weight of every indicator.',
      ),
    },
  },
  *check(table, { grid, facts }) {
    for (const { index, role } of table.columns) {
      if (role !== 'weight') continue;
      const weights = table.indicators.flatMap((indicator) => weightAt(indicator, index) ?? []);
      const [first, ...more] = weights;
      if (!first || more.length === 0 || weights.length * 2 < table.indicators.length) continue;
      const sum = sumOf(weights);
      const whole = sum.value > FARTHEST ? 100 : 1;
      const isNear = sum.value >= whole / FARTHEST && sum.value <= whole * FARTHEST;
      if (!isNear || Math.abs(sum.value - whole) <= sum.slack || isWholeByGroup(facts, index, whole)) continue;
      const isStated = totalsOf(table, grid, index).some(
        ({ figure }) => Math.abs(figure.value - sum.value) <= sum.slack,
      );
      if (isStated && sum.value <= whole * LARGEST_PART) continue;
      yield {
        at: first.cell.position,
        message: 'sum',
        data: { sum: formatNumber(sum.value), whole: formatNumber(whole) },
        cells: more.map(({ cell }) => cell.position),
      };
    }
  },
});

function weightAt({ weights }: Indicator, index: number): Measurement | null {
  const weight = weights.find(({ column }) => column.index === index);
  return weight && figureIn(weight) ? weight : null;
}

function sumOf(weights: readonly Measurement[]): { value: number; slack: number } {
  let value = 0;
  let slack = 1e-9;
  for (const weight of weights) {
    const figure = figureIn(weight);
    if (!figure) continue;
    value += figure.value;
    slack += 0.5 * 10 ** -figure.decimals;
  }
  // Whole numbers are set, not rounded: 33 + 33 + 33 is meant as it stands.
  const areWhole = weights.every((weight) => figureIn(weight)?.decimals === 0);
  return { value: Number(value.toPrecision(12)), slack: areWhole ? 1e-9 : slack };
}

/** Each section or each objective may make a whole of its own. */
function isWholeByGroup({ table, groups: headings }: TableFacts, index: number, whole: number): boolean {
  const byHeading = (indicator: Indicator) => headings.get(indicator.row) ?? '';
  const byObjective = (indicator: Indicator) =>
    String((indicator.objective ?? indicator.goal)?.cell.position.row ?? '');
  return [byHeading, byObjective].some((keyOf) => {
    const groups = new Map<string, Measurement[]>();
    for (const indicator of table.indicators) {
      const weight = weightAt(indicator, index);
      if (!weight) continue;
      const group = groups.get(keyOf(indicator));
      if (group) group.push(weight);
      else groups.set(keyOf(indicator), [weight]);
    }
    return (
      groups.size > 1 &&
      [...groups.values()].every((weights) => {
        const { value, slack } = sumOf(weights);
        return Math.abs(value - whole) <= slack;
      })
    );
  });
}
