/** PERSENTASE, PERTUMBUHAN, KEMAJUAN, EFISIENSI. */

import { polarityOf } from '../../core/measure/achievement-of-figures';
import { efficiency, growth, progress, share } from '../../core/measure/comparison';
import { type PolarityChoice } from '../../core/settings';
import { fractionIn, isObstacle, numberIn } from '../call/amount';
import { showError, showPercent } from '../call/answer';
import { type Body, withNumbers } from '../call/body';
import { eachCell } from '../call/broadcast';
import { type Cell, cellOf, figureOfCell } from '../call/cell';

export const persentase: Body = (args, host) =>
  eachCell(args, host, (rawPart, rawWhole) => {
    const [part, whole] = [cellOf(rawPart), cellOf(rawWhole)];
    return showPercent(host, withNumbers([numberIn(part, whole), numberIn(whole, part)], share));
  });

export const pertumbuhan: Body = (args, host) =>
  eachCell(args, host, (rawBefore, rawAfter) => {
    const [before, after] = [cellOf(rawBefore), cellOf(rawAfter)];
    return showPercent(host, withNumbers([numberIn(before, after), numberIn(after, before)], growth));
  });

export const kemajuan: Body = (args, host) =>
  eachCell(args, host, (rawActual, rawTarget, rawBaseline) => {
    const [actual, target] = [cellOf(rawActual), cellOf(rawTarget)];
    const baseline = numberIn(cellOf(rawBaseline), target);
    if (isObstacle(baseline)) return showError(host, baseline);
    const result = withNumbers([numberIn(actual, target), numberIn(target, actual)], (reached, finalTarget) =>
      progress({ actual: reached, finalTarget, baseline, polarity: polarityIn(target) }),
    );
    return showPercent(host, result);
  });

/** A target such as "≤ 5" says that less is better. */
function polarityIn(target: Cell): PolarityChoice {
  return typeof target === 'string' ? polarityOf(figureOfCell(target)) : 'higher';
}

export const efisiensi: Body = (args, host) =>
  eachCell(args, host, (rawAchievement, rawBudget, rawSpent) => {
    const [budget, spent] = [cellOf(rawBudget), cellOf(rawSpent)];
    const amounts = [fractionIn(cellOf(rawAchievement)), numberIn(budget, spent), numberIn(spent, budget)];
    return showPercent(host, withNumbers(amounts, efficiency));
  });
