/** Columns that are made of others of their row, and the end of the plan beside its last year. */

import { type TableFacts } from '../../../indicator/facts';
import { endMismatches, endsBehind } from '../../../indicator/figures/plan-ends';
import { figureIn } from '../../../indicator/figures/rounding';
import { limitsOverstepped } from '../../../indicator/meaning/limits';
import { type DerivedPart, derivedMismatches } from '../../../indicator/sums/derived-figures';
import { formatNumber } from '../../../sheet/display';
import { type Report } from '../../rule';
import { cellAndHeader } from './in-words';

/** "Selisih", "Rata-rata 3 tahun", "Total": what other rows show to be made of other columns. */
export function* derived(
  facts: TableFacts,
): Iterable<Report<'difference' | 'change' | 'meanOfRow' | 'periods' | 'added'>> {
  for (const mismatch of derivedMismatches(facts)) {
    const { known, column, cell, kind, parts, expected, decimals, isSure } = mismatch;
    const [first] = parts;
    const last = parts[parts.length - 1] ?? first;
    yield {
      at: cell.position,
      message: kind === 'sum' && !areInARow(parts) ? 'added' : DERIVED_MESSAGES[kind],
      ...(!isSure && { level: 'warning' as const }),
      data: {
        header: column.header,
        name: known.indicator.name.text,
        written: cell.text,
        first: cellAndHeader(first),
        last: cellAndHeader(last),
        from: first.cell.text,
        to: last.cell.text,
        parts: parts.map(cellAndHeader).join(', '),
        expected: formatNumber(expected, decimals, true),
      },
      ...(kind === 'difference' || kind === 'change' ? { cells: [first.cell.position, last.cell.position] } : {}),
    };
  }
}

/** "Jan sampai Des" says which; of columns with others between them each is named. */
function areInARow(parts: readonly DerivedPart[]): boolean {
  return parts.every(({ column }, at) => at === 0 || column.index === (parts[at - 1]?.column.index ?? 0) + 1);
}

const DERIVED_MESSAGES = { difference: 'difference', change: 'change', mean: 'meanOfRow', sum: 'periods' } as const;

/** "Kondisi Akhir" is the target of the last year, in the rows that show it; a plan may have a reason to differ. */
export function* planEnds(facts: TableFacts): Iterable<Report<'end' | 'endAdded' | 'endBehind'>> {
  for (const { known, end, lastYear } of endsBehind(facts)) {
    const ofEnd = { header: end.column.header, name: known.indicator.name.text, written: end.cell.text };
    const data = { ...ofEnd, last: lastYear.column.header, figure: lastYear.cell.text };
    yield { at: end.cell.position, message: 'endBehind', level: 'warning', data, cells: [lastYear.cell.position] };
  }
  for (const { known, end, lastYear, addedFrom } of endMismatches(facts)) {
    // What lies beyond the whole is told as that.
    const value = figureIn(end)?.value ?? 0;
    if (addedFrom && limitsOverstepped(known, value)) continue;
    yield {
      at: end.cell.position,
      message: addedFrom ? 'endAdded' : 'end',
      level: 'warning',
      data: {
        ...(addedFrom && { first: addedFrom.column.header }),
        header: end.column.header,
        name: known.indicator.name.text,
        written: end.cell.text,
        last: lastYear.column.header,
        figure: lastYear.cell.text,
      },
      cells: [lastYear.cell.position],
    };
  }
}
