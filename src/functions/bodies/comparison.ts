/** PERSENTASE, PERTUMBUHAN, KEMAJUAN, EFISIENSI. */

import { polarityOfTarget } from '../../core/measure/achievement-of-figures';
import { efficiency, growth, progress, share } from '../../core/measure/comparison';
import { type PairNames, onOneScale, unitKindOf } from '../../core/measure/scale';
import { fractionIn, isObstacle, numberIn, plainNumber } from '../call/amount';
import { BLANK_ANSWER, showError, showPercent } from '../call/answer';
import { type Body, withNumbers } from '../call/body';
import { eachCell } from '../call/broadcast';
import { cellOf, figureOfCell, isError } from '../call/cell';
import { pairOf, unitIn } from '../call/pair';

export const persentase: Body = (args, host) =>
  eachCell(args, host, (rawPart, rawWhole) => {
    const [part, whole] = [cellOf(rawPart), cellOf(rawWhole)];
    return showPercent(host, withNumbers([numberIn(part, whole), numberIn(whole, part)], share));
  });

export const pertumbuhan: Body = (args, host) =>
  eachCell(args, host, (rawBefore, rawAfter, rawUnit) => {
    const pair = pairOf(cellOf(rawBefore), cellOf(rawAfter), unitIn(cellOf(rawUnit)), BEFORE_AND_AFTER);
    if (pair.kind !== 'pair') return showError(host, pair);
    return showPercent(host, withNumbers([plainNumber(pair.first), plainNumber(pair.second)], growth));
  });

const BEFORE_AND_AFTER: PairNames = [
  { id: 'Nilai sebelum', en: 'The value before' },
  { id: 'Nilai sesudah', en: 'The value after' },
];

const TARGET_AND_BASELINE: PairNames = [
  { id: 'Target akhir', en: 'The final target' },
  { id: 'Kondisi awal', en: 'The baseline' },
];

export const kemajuan: Body = (args, host) =>
  eachCell(args, host, (rawActual, rawTarget, rawBaseline, rawUnit) => {
    const unit = unitIn(cellOf(rawUnit));
    const [actual, target] = [cellOf(rawActual), cellOf(rawTarget)];
    const start = cellOf(rawBaseline);
    if (isError(start)) return showError(host, start);
    const pair = pairOf(target, actual, unit);
    if (pair.kind !== 'pair') return showError(host, pair);
    if (pair.first.kind === 'blank' || pair.second.kind === 'blank') return BLANK_ANSWER;
    const way = onOneScale(
      pair.first,
      figureOfCell(start, isError(target) ? null : target, unit),
      unitKindOf(unit),
      TARGET_AND_BASELINE,
    );
    if (way.kind !== 'pair') return showError(host, way);
    const baseline = plainNumber(way.second);
    if (isObstacle(baseline)) return showError(host, baseline);
    const result = withNumbers([plainNumber(pair.second), plainNumber(pair.first)], (reached, finalTarget) =>
      progress({ actual: reached, finalTarget, baseline, polarity: polarityOfTarget(pair.first) }),
    );
    return showPercent(host, result);
  });

export const efisiensi: Body = (args, host) =>
  eachCell(args, host, (rawAchievement, rawBudget, rawSpent) => {
    const [budget, spent] = [cellOf(rawBudget), cellOf(rawSpent)];
    const amounts = [fractionIn(cellOf(rawAchievement)), numberIn(budget, spent), numberIn(spent, budget)];
    return showPercent(host, withNumbers(amounts, efficiency));
  });
