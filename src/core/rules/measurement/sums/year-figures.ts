/** The figure of a year beside those of its parts, of a part beside what includes it, of all years beside each. */

import { lastKnownFormula } from '../../../forms/formulas';
import { type IndicatorFacts, type TableFacts } from '../../../indicator/facts';
import {} from '../../../indicator/figures/rounding';
import { budgetMismatches } from '../../../indicator/sums/budget-sums';
import { partsAboveRunning, runningMismatches } from '../../../indicator/sums/running-sums';
import { targetsAboveYear } from '../../../indicator/sums/year-sums';
import { cellName } from '../../../sheet/address';
import { formatNumber } from '../../../sheet/display';
import { type SheetGrid } from '../../../sheet/grid';
import { type Measurement } from '../../../table/model';
import { type NewValue, fixCells } from '../../finding/fixes';
import { type Report } from '../../rule';
import { cellAndHeader } from './in-words';

/** "Jan | Feb | Mar | Jumlah", four quarters beside the year. What a year is called by itself may differ for a reason: only a sum is provably wrong. */
export function* yearFigures(
  facts: TableFacts,
  grid: SheetGrid,
): Iterable<Report<'unlike' | 'periods' | 'soFar' | 'grown' | 'onlyPart' | 'nearly' | 'lastFilled' | 'partAbove'>> {
  const mismatches = facts.yearMismatches;
  const contradicted = new Set(mismatches.map(({ known }) => known));
  for (const { known, part, whole } of targetsAboveYear(facts)) {
    if (!contradicted.has(known)) yield partAbove(known, part, whole);
  }
  for (const { known, whole, parts, contradiction, isSure } of mismatches) {
    const last = parts[parts.length - 1] ?? parts[0];
    const data = { header: whole.column.header, name: known.indicator.name.text, written: whole.cell.text };
    const at = whole.cell.position;
    const unsure = !isSure && { level: 'warning' as const };
    const ends = { first: cellAndHeader(parts[0]), last: cellAndHeader(last) };
    if (contradiction.kind === 'unlike') {
      const figures = parts.map(({ cell }) => cell.text).join(', ');
      yield { at, message: 'unlike', ...unsure, data: { ...data, ...ends, figures } };
      continue;
    }
    if (contradiction.kind !== 'sum') {
      const before = parts.slice(0, -1).map(({ cell }) => cell.text);
      const ofLast = { last: last.column.header, figure: last.cell.text, figures: before.join(', ') };
      yield {
        // What is typed over a figure that would follow is the odd one.
        ...(contradiction.kind === 'lastFilled'
          ? { at, cells: [last.cell.position] }
          : { at: last.cell.position, cells: [at] }),
        message: contradiction.kind,
        ...unsure,
        data: { ...data, ...ofLast },
        ...(contradiction.kind === 'lastFilled' && fixCells(grid, 'proposed', asLastFilled(known, whole, last))),
      };
      continue;
    }
    const { least, most } = contradiction.sum;
    const expected = formatNumber((least + most) / 2);
    yield { at, message: 'periods', ...unsure, data: { ...data, ...ends, expected } };
  }
}

/** The formula of forms: the year follows its quarters from then on, also those that are filled later. */
function asLastFilled(
  { indicator }: IndicatorFacts,
  { cell: { position } }: Measurement,
  { column: { quarter, year } }: Measurement,
): readonly NewValue[] {
  const quarters = indicator.actuals.filter(({ column }) => column.quarter !== undefined && column.year === year);
  const areOfOneRow = quarters.every(({ cell }) => cell.position.row === position.row);
  const areFigures = quarters.every(({ cell: { value } }) => value === '' || typeof value === 'number');
  if (quarter === undefined || quarters.length !== QUARTERS_OF_YEAR || !areOfOneRow || !areFigures) return [];
  const inOrder = [...quarters].sort((one, other) => (one.column.quarter ?? 0) - (other.column.quarter ?? 0));
  const formula = lastKnownFormula(inOrder.map(({ cell }) => cellName(cell.position)));
  return [{ at: position, after: formula, formula: true }];
}

const QUARTERS_OF_YEAR = 4;

/** What the years cost may also be counted from another year on. */
export function* budgets(facts: TableFacts): Iterable<Report<'periods'>> {
  for (const { known, whole, cell, first, last, sum } of budgetMismatches(facts)) {
    const expected = formatNumber((sum.least + sum.most) / 2, undefined, true);
    const ends = { first: first.header, last: last.header };
    const data = { header: whole.header, name: known.indicator.name.text, written: cell.text, ...ends, expected };
    yield { at: cell.position, message: 'periods', level: 'warning', data };
  }
}

/** Each of the figures may be the one that is mistyped. */
export function* running(facts: TableFacts): Iterable<Report<'running' | 'periods' | 'partAbove'>> {
  for (const { known, parts, upTo, sum } of runningMismatches(facts)) {
    const [first, ...more] = parts;
    const last = more[more.length - 1] ?? first;
    yield {
      at: upTo.cell.position,
      message: parts.length > 2 ? 'periods' : 'running',
      level: 'warning',
      data: {
        header: upTo.column.header,
        name: known.indicator.name.text,
        written: upTo.cell.text,
        first: cellAndHeader(first),
        last: cellAndHeader(last),
        from: first.cell.text,
        to: last.cell.text,
        expected: formatNumber((sum.least + sum.most) / 2, undefined, true),
      },
      cells: parts.map(({ cell }) => cell.position),
    };
  }
  for (const { known, part, upTo } of partsAboveRunning(facts)) yield partAbove(known, part, upTo);
}

/** Either of the two may be the one that is mistyped. */
function partAbove({ indicator }: IndicatorFacts, part: Measurement, whole: Measurement): Report<'partAbove'> {
  const { header } = part.column;
  const ofWhole = { last: whole.column.header, figure: whole.cell.text };
  return {
    at: part.cell.position,
    message: 'partAbove',
    level: 'warning',
    data: { header, name: indicator.name.text, written: part.cell.text, ...ofWhole },
    cells: [whole.cell.position],
  };
}
