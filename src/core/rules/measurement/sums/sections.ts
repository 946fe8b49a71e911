/** A heading, an objective or a row with parts, with the sum or the mean of what belongs to it. */

import { type TableFacts } from '../../../indicator/facts';
import { objectiveMeanMismatches } from '../../../indicator/sums/objective-means';
import { partsMismatches } from '../../../indicator/sums/part-sums';
import { summedRowsOf, computedRows } from '../../../indicator/sums/rows-of-column';
import { sectionMismatches, sectionSumMismatches } from '../../../indicator/sums/section-figures';
import { type Total } from '../../../indicator/sums/totals';
import { cellName } from '../../../sheet/address';
import { formatNumber } from '../../../sheet/display';
import { type SheetGrid } from '../../../sheet/grid';
import { type Column } from '../../../table/model';
import { otherCells } from '../../finding/other-cells';
import { type Report } from '../../rule';
import { asWritten, labelBefore } from './in-words';

/** An objective, or a perspective, with the mean of what stands below it; a programme with the money of its activities. */
export function* sectionsAbove(
  facts: TableFacts,
  grid: SheetGrid,
  rates: ReadonlySet<Column>,
): Iterable<Report<'meanBelow' | 'sumBelow'>> {
  for (const column of facts.table.columns) {
    if (column.role === 'budget' && !rates.has(column)) {
      for (const { section, expected } of sectionSumMismatches(facts.table, grid, column.index)) {
        const sum = formatNumber((expected.least + expected.most) / 2, undefined, true);
        const data = { row: nameOfSection(section, grid), written: section.text, expected: sum };
        yield { at: section.position, message: 'sumBelow', level: 'warning', data };
      }
    }
    if (column.role !== 'achievement' && column.role !== 'score') continue;
    const readings = () => {
      const written = summedRowsOf(facts.table, column);
      return [written, column.role === 'achievement' ? computedRows(facts, written, column) : written];
    };
    for (const { section, expected } of sectionMismatches(facts.table, grid, column.index, readings)) {
      const data = { row: nameOfSection(section, grid), written: section.text, expected: asWritten(expected, section) };
      yield { at: section.position, message: 'meanBelow', level: 'warning', data };
    }
  }
}

function nameOfSection({ position, name }: Total, grid: SheetGrid): string {
  return labelBefore(grid, position, SAYS_SOMETHING) || name;
}

/** More than a Roman number. */
const SAYS_SOMETHING = /\p{L}{5}|\p{L}\s\p{L}/u;

/** "Rata-rata Capaian Sasaran" in a column of its own. */
export function* objectiveMeans(facts: TableFacts): Iterable<Report<'meanOfObjective'>> {
  const readings = (column: Column) => {
    const written = summedRowsOf(facts.table, column);
    return [written, computedRows(facts, written, column)];
  };
  for (const { column, cell, expected, parts } of objectiveMeanMismatches(facts, readings)) {
    const [first] = parts;
    const last = parts[parts.length - 1];
    const data = {
      header: column.header,
      written: cell.text,
      first: first ? cellName(first.position) : '',
      last: last ? cellName(last.position) : '',
      expected: formatNumber((expected.least + expected.most) / 2, undefined, true),
    };
    const cells = parts.map(({ position }) => position);
    yield { at: cell.position, message: 'meanOfObjective', level: 'warning', data, cells };
  }
}

/** What an indicator is made of, row by row below it; that they are all of its parts only their sums show. */
export function* partsBelow(facts: TableFacts, grid: SheetGrid): Iterable<Report<'parts' | 'partsAbove'>> {
  for (const { place, known, whole, parts, sum } of partsMismatches(facts, grid)) {
    const expected = formatNumber((sum.least + sum.most) / 2);
    const data = { name: known.indicator.name.text, written: whole.cell.text, expected, ...otherCells(parts) };
    yield {
      at: whole.cell.position,
      message: place === 'above' ? 'partsAbove' : 'parts',
      level: 'warning',
      data,
      cells: parts,
    };
  }
}
