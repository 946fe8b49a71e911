/** Weights that do not add to the whole. */

import { groupedBy } from '../../grouped';
import { onlyOf } from '../../only';
import { type TableFacts } from '../../indicator/facts';
import { type WeightGroup, weightAt, weightGroups } from '../../indicator/sums/weight-groups';
import { type Quantity } from '../../language/quantity';
import { formatNumber } from '../../sheet/display';
import { type Indicator, type Measurement } from '../../table/model';
import { arithmetic } from '../basis';
import { both } from '../../language/bilingual';
import { figureIn } from '../../indicator/figures/rounding';
import { totalsOf } from '../../indicator/sums/totals';
import { saysCumulative } from '../../table/header/period-reading';
import { type Report, defineRule } from '../rule';

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
      sections: both(
        'Bobot kelompok di kolom ini berjumlah {sum}, bukan {whole}. Periksa bobot setiap kelompok.',
        'The weights of the sections in this column add to {sum}, not {whole}. Check the weight of every section.',
      ),
      inSection: both(
        'Bobot indikator di bawah "{section}" berjumlah {sum}, bukan {whole} seperti seharusnya menurut kelompok lain. Periksa bobot indikatornya.',
        'The weights of the indicators under "{section}" add to {sum}, not to {whole} as the other sections do. Check the weights of its indicators.',
      ),
    },
  },
  *check(table, { grid, facts }): Iterable<Report<'sum' | 'sections' | 'inSection'>> {
    for (const { index, role, header } of table.columns) {
      // "Bobot Kumulatif": each holds those before it.
      if (role !== 'weight' || saysCumulative(header) || table.indicators.some(awaitsWeight)) continue;
      const sections = weightGroups(table, grid, index);
      if (sections.length > 0) {
        yield* onTwoLevels(sections);
        continue;
      }
      // What is taken off has a weight below zero, and the others make the whole.
      const weights = table.indicators
        .flatMap((indicator) => weightAt(indicator, index) ?? [])
        .filter((weight) => (figureIn(weight)?.value ?? 0) >= 0);
      const [first, ...more] = weights;
      if (!first || more.length === 0 || weights.length * 2 < table.indicators.length) continue;
      const sum = sumOfWeights(weights);
      const whole = wholeOf(sum);
      if (isWhole(sum, whole)) continue;
      const byGroup = groupings(facts, index);
      const odd = oddGroup(byGroup, whole);
      if (odd) {
        yield* inSection(odd.name, odd.weights, whole);
        continue;
      }
      if (!isNearWhole(sum, whole)) continue;
      if (isWholeByGroup(byGroup, whole) || isWholeWithParents(weights, whole) || isSummedUp(weights, whole)) continue;
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

/** A weight that a formula would give, of which the file holds no result. */
function awaitsWeight({ weights }: Indicator): boolean {
  return weights.some(({ cell }) => cell.formula !== '' && cell.value === '');
}

/** The sections make the whole; the indicators of each make the whole again, or what their section has of it. */
function* onTwoLevels(groups: readonly WeightGroup[]): Iterable<Report<'sections' | 'inSection'>> {
  const sum = sumOf(groups.map(({ heading }) => heading.figure));
  const whole = wholeOf(sum);
  if (isNearWhole(sum, whole) && !isWhole(sum, whole)) {
    const [first, ...more] = groups.map(({ heading }) => heading.position);
    if (!first) return;
    yield {
      at: first,
      message: 'sections',
      data: { sum: formatNumber(sum.value), whole: formatNumber(whole) },
      cells: more,
    };
  }
  const filled = groups.filter(({ weights }) => weights.length > 0);
  const wanted = [() => whole, ({ heading }: WeightGroup) => heading.figure.value];
  const wrongIn = wanted.map((goal) => filled.filter((group) => !isWhole(sumOfWeights(group.weights), goal(group))));
  // Of the two ways to share out, the one that all sections but one follow is meant.
  const at = wrongIn.findIndex((wrong, way) => wrong.length === 1 && (wrongIn[1 - way]?.length ?? 0) > 1);
  const [group] = wrongIn[at] ?? [];
  const goal = wanted[at];
  if (group && goal && filled.length > 1) yield* inSection(group.heading.name, group.weights, goal(group));
}

function* inSection(section: string, weights: readonly Measurement[], whole: number): Iterable<Report<'inSection'>> {
  const [at, ...cells] = weights.map(({ cell }) => cell.position);
  const data = { section, sum: formatNumber(sumOfWeights(weights).value), whole: formatNumber(whole) };
  if (at) yield { at, message: 'inSection', data, cells };
}

interface Sum {
  readonly value: number;
  readonly slack: number;
}

function wholeOf({ value }: Sum): number {
  return value > FARTHEST ? 100 : 1;
}

function isNearWhole({ value }: Sum, whole: number): boolean {
  return value >= whole / FARTHEST && value <= whole * FARTHEST;
}

function isWhole({ value, slack }: Sum, whole: number): boolean {
  return Math.abs(value - whole) <= slack;
}

function sumOfWeights(weights: readonly Measurement[]): Sum {
  return sumOf(weights.flatMap((weight) => figureIn(weight) ?? []));
}

function sumOf(figures: readonly Quantity[]): Sum {
  const value = figures.reduce((sum, figure) => sum + figure.value, 0);
  const halves = figures.reduce((sum, { decimals }) => sum + 0.5 * 10 ** -decimals, 0);
  // Whole numbers are set, not rounded: 33 + 33 + 33 is meant as it stands.
  const areWhole = figures.every(({ decimals }) => decimals === 0);
  return { value: Number(value.toPrecision(12)), slack: 1e-9 + (areWhole ? 0 : halves) };
}

/** "A 100", then "1 10", "2 60", "3 30": a row may hold what the rows right below it make up. */
function isWholeWithParents(weights: readonly Measurement[], whole: number): boolean {
  const top: Measurement[] = [];
  for (let at = 0; at < weights.length;) {
    const weight = weights[at];
    if (!weight) break;
    top.push(weight);
    at += 1 + partsBelow(weights, at);
  }
  return top.length < weights.length && isWhole(sumOfWeights(top), whole);
}

/** How many rows right below add to this one; 0 where none do. */
function partsBelow(weights: readonly Measurement[], at: number): number {
  const own = figureIn(weights[at])?.value ?? 0;
  for (let count = FEWEST_PARTS; at + count < weights.length; count++) {
    const parts = sumOfWeights(weights.slice(at + 1, at + 1 + count));
    if (isWhole(parts, own)) return count;
    if (parts.value > own) return 0;
  }
  return 0;
}

const FEWEST_PARTS = 2;

/** "Domain A 30 %", "Domain B 70 %", then "Indeks 100 %": the last row is of all those above it. */
function isSummedUp(weights: readonly Measurement[], whole: number): boolean {
  const parts = weights.slice(0, -1);
  const last = sumOfWeights(weights.slice(-1));
  return parts.length >= FEWEST_PARTS && isWhole(last, whole) && isWhole(sumOfWeights(parts), whole);
}

/** Each section or each objective may make a whole of its own. */
function isWholeByGroup(byGroup: Groupings, whole: number): boolean {
  return byGroup.some(
    (groups) => groups.length > 1 && groups.every(({ weights }) => isWhole(sumOfWeights(weights), whole)),
  );
}

/** The only section, or the only objective, whose weights come near the whole and miss it, while those of every other make it. */
function oddGroup(byGroup: Groupings, whole: number): Group | null {
  for (const groups of byGroup) {
    const isRight = ({ weights }: Group) => isWhole(sumOfWeights(weights), whole);
    const wrong = onlyOf(groups.filter((group) => !isRight(group)));
    const shares = groups.some((group) => isRight(group) && group.weights.length > 1);
    if (wrong && shares && wrong.weights.length > 1 && isNearWhole(sumOfWeights(wrong.weights), whole)) return wrong;
  }
  return null;
}

interface Group {
  /** What stands above its indicators. */
  readonly name: string;
  readonly weights: readonly Measurement[];
}

type Groupings = readonly (readonly Group[])[];

/** The weights of a column by the headings of their rows, and by their objectives. */
function groupings({ table, groups: headings }: TableFacts, index: number): Groupings {
  const weighted = table.indicators.flatMap((indicator) => {
    const weight = weightAt(indicator, index);
    return weight ? [{ indicator, weight }] : [];
  });
  const byHeading = groupedBy(weighted, ({ indicator }) => headings.get(indicator.row) ?? '');
  const objectiveOf = ({ objective, goal }: Indicator) => (objective ?? goal)?.cell;
  const byObjective = groupedBy(weighted, ({ indicator }) => objectiveOf(indicator)?.position.row ?? -1);
  return [
    [...byHeading].map(([name, group]) => ({ name, weights: group.map(({ weight }) => weight) })),
    [...byObjective.values()].map((group) => ({
      name: (group[0] && objectiveOf(group[0].indicator)?.text) ?? '',
      weights: group.map(({ weight }) => weight),
    })),
  ];
}
