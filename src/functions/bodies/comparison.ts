/** PERSENTASE, PERTUMBUHAN, KEMAJUAN, EFISIENSI. */

import { efficiency, growth, progress, share } from '../../core/measure/comparison';
import { fractionIn, numberIn } from '../call/amount';
import { showPercent } from '../call/answer';
import { type Body, withNumbers } from '../call/body';
import { eachCell } from '../call/broadcast';
import { cellOf } from '../call/cell';

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
    const amounts = [numberIn(actual, target), numberIn(target, actual)];
    return showPercent(host, withNumbers(baseline === null ? amounts : [...amounts, baseline], progress));
  });

export const efisiensi: Body = (args, host) =>
  eachCell(args, host, (rawAchievement, rawBudget, rawSpent) => {
    const [budget, spent] = [cellOf(rawBudget), cellOf(rawSpent)];
    const amounts = [fractionIn(cellOf(rawAchievement)), numberIn(budget, spent), numberIn(spent, budget)];
    return showPercent(host, withNumbers(amounts, efficiency));
  });
