/** Achievements of one column that are stored on another scale than nearly all others: 100% (which is 1) among 92 and 110. */

import { isStoredAsFraction } from '../../../indicator/units/percent-points';
import { type TableFacts } from '../../../indicator/facts';
import { inPercent } from '../../../measure/scale';
import { fixedFormat, formatNumber, roundHalfAwayFromZero } from '../../../sheet/display';
import { type SheetGrid } from '../../../sheet/grid';
import { type Measurement } from '../../../table/model';
import { type NewValue, fixCells } from '../../finding/fixes';
import { type Report } from '../../rule';

/** So many on the other scale for each of the few: half and half is somebody's way to write. */
const FEW = 2;

/** In percent. One of a few percent is rare, and one of thousands is none: between them nothing is decided. */
const LEAST = 20;

/** A percentage has so many decimals less than the same as a fraction. */
const PLACES = 2;

export function* achievementsApart(
  { indicators, withSpecialFigures }: TableFacts,
  grid: SheetGrid,
): Iterable<Report<'storedApart' | 'plainApart'>> {
  // Without one of them in a column nothing stands apart there.
  const withStored = new Set(
    withSpecialFigures.flatMap(({ indicator }) =>
      indicator.achievements.filter(isStoredAsFraction).map(({ column }) => column.index),
    ),
  );
  if (withStored.size === 0) return;
  const byColumn = new Map<number, Measurement[]>();
  for (const { indicator } of indicators) {
    for (const figure of indicator.achievements) {
      const { index } = figure.column;
      if (!withStored.has(index)) continue;
      const figures = byColumn.get(index);
      if (figures) figures.push(figure);
      else byColumn.set(index, [figure]);
    }
  }
  for (const figures of byColumn.values()) {
    const stored = figures.filter(isStoredAsFraction);
    const plain = figures.filter(isPlain);
    const [few, many] = stored.length < plain.length ? [stored, plain] : [plain, stored];
    const [usual] = many;
    if (!usual || few.length * FEW > many.length) continue;
    for (const figure of few) {
      const { cell } = figure;
      yield {
        at: cell.position,
        message: few === stored ? 'storedApart' : 'plainApart',
        // The reader sees what is meant; whatever is computed with it is wrong.
        level: 'warning',
        data: { text: cell.text, usual: usual.cell.text, after: formatNumber(percentOf(figure)) },
        ...(cell.formula === '' && fixCells(grid, 'proposed', [few === stored ? plainly(figure) : asStored(figure)])),
      };
    }
  }
}

function isPlain({ cell, reading }: Measurement): boolean {
  if (typeof cell.value !== 'number' || reading.kind !== 'single') return false;
  return reading.quantity.unit === '' && cell.value >= LEAST;
}

function percentOf(figure: Measurement): number {
  const value = Number(figure.cell.value);
  return isStoredAsFraction(figure) ? inPercent(value) : value;
}

function plainly(figure: Measurement): NewValue {
  return { at: figure.cell.position, after: percentOf(figure), numberFormat: 'General' };
}

function asStored(figure: Measurement): NewValue {
  const { cell, reading } = figure;
  const decimals = reading.kind === 'single' ? reading.quantity.decimals : 0;
  const after = roundHalfAwayFromZero(percentOf(figure) / 100, decimals + PLACES);
  return { at: cell.position, after, numberFormat: `${fixedFormat(decimals)}%` };
}
