/** Where a formula of a form asks about the scale of target and actual instead of giving an achievement. */

import { asksAboutScale } from '../../../forms/plain-formulas';
import { type IndicatorFacts, type TableFacts } from '../../../indicator/facts';
import { type ExplainedAchievement } from '../../../indicator/achievements/explained-achievement';
import { isStoredAsFraction } from '../../../indicator/units/percent-points';
import { MOST_FRACTION, inPercent, isPlausiblePair } from '../../../measure/scale';
import { numberFormatFor } from '../../../sheet/display';
import { type SheetGrid } from '../../../sheet/grid';
import { type Measurement } from '../../../table/model';
import { type NewValue, fixCells } from '../../finding/fixes';
import { type Report } from '../../rule';

/** Rows of which something else is said about their scale are `told`: mended there, they ask no more. */
export function* scaleQuestions(
  { achievements }: TableFacts,
  told: ReadonlySet<IndicatorFacts>,
  grid: SheetGrid,
): Iterable<Report<'asked'>> {
  for (const item of achievements.filter((each) => asksAboutScale(each.achievement.cell))) {
    const { achievement, target, actual, facts: known } = item;
    if (told.has(known)) continue;
    yield {
      at: achievement.cell.position,
      message: 'asked',
      // It may be as low as that.
      level: 'warning',
      data: {
        name: known.indicator.name.text,
        text: achievement.cell.text,
        target: target?.cell.text ?? '',
        actual: actual?.cell.text ?? '',
      },
      ...fixCells(grid, 'proposed', inPoints(item)),
    };
  }
}

/** The smaller of the two in points of percent, with all of its row that are measured like it; nothing where they then do not fit either. */
function inPoints({ facts: known, target, actual }: ExplainedAchievement): readonly NewValue[] {
  const [goal, result] = [Number(target?.cell.value), Number(actual?.cell.value)];
  if (known.unitKind !== 'percent' || !target || !actual || !(goal > 0 && result > 0)) return [];
  const [small, large] = goal < result ? [goal, result] : [result, goal];
  if (!isPlausiblePair(inPercent(small), large)) return [];
  const { targets, actuals } = known.indicator;
  return (goal < result ? targets : actuals).filter(isTypedFraction).map(asPoints);
}

function isTypedFraction({ cell }: Measurement): boolean {
  return typeof cell.value === 'number' && cell.formula === '' && cell.value > 0 && cell.value < MOST_FRACTION;
}

function asPoints(figure: Measurement): NewValue {
  const { cell, reading } = figure;
  const after = inPercent(Number(cell.value));
  if (!isStoredAsFraction(figure)) return { at: cell.position, after };
  const decimals = reading.kind === 'single' ? reading.quantity.decimals : 0;
  return { at: cell.position, after, numberFormat: numberFormatFor(after, decimals) };
}
