/** PERSENTASE, PERTUMBUHAN, KEMAJUAN, EFISIENSI. */

import { polarityOfTarget } from '../../core/measure/achievement-of-figures';
import { efficiency, growth, progress, share } from '../../core/measure/comparison';
import { BLANK } from '../../core/measure/result';
import { type PairNames, onOneScale, unitKindOf } from '../../core/measure/scale';
import { isObstacle, plainNumber, withNumbers } from '../call/amount';
import { callOf } from '../call/call-of';
import { figureOfCell } from '../call/cell';
import { pairOf } from '../call/pair';
import * as signatures from '../signatures/figures';

export const persentase = callOf(signatures.PERSENTASE, () => share);

export const pertumbuhan = callOf(signatures.PERTUMBUHAN, () => (before, after, unit) => {
  const pair = pairOf(before, after, unit, BEFORE_AND_AFTER);
  return pair.kind === 'pair' ? withNumbers([plainNumber(pair.first), plainNumber(pair.second)], growth) : pair;
});

const BEFORE_AND_AFTER: PairNames = [
  { id: 'Nilai sebelum', en: 'The value before' },
  { id: 'Nilai sesudah', en: 'The value after' },
];

export const kemajuan = callOf(signatures.KEMAJUAN, () => (actual, target, start, unit) => {
  const pair = pairOf(target, actual, unit);
  if (pair.kind !== 'pair') return pair;
  if (pair.first.kind === 'blank' || pair.second.kind === 'blank') return BLANK;
  const way = onOneScale(pair.first, figureOfCell(start, target, unit), unitKindOf(unit), TARGET_AND_BASELINE);
  if (way.kind !== 'pair') return way;
  const baseline = plainNumber(way.second);
  if (isObstacle(baseline)) return baseline;
  return withNumbers([plainNumber(pair.second), plainNumber(pair.first)], (reached, finalTarget) =>
    progress({ actual: reached, finalTarget, baseline, polarity: polarityOfTarget(pair.first) }),
  );
});

const TARGET_AND_BASELINE: PairNames = [
  { id: 'Target akhir', en: 'The final target' },
  { id: 'Kondisi awal', en: 'The baseline' },
];

export const efisiensi = callOf(signatures.EFISIENSI, () => efficiency);
