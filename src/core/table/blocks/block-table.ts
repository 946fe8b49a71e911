/** A table of indicators from the blocks of a manual. */

import { type CellArea } from '../../sheet/address';
import { readQuantity } from '../../language/read-quantity';
import { type PeriodReading, periodKey } from '../header/period-reading';
import { explanationParts } from '../explanation-parts';
import {
  type BodyRow,
  type Cell,
  type Column,
  type Indicator,
  type IndicatorTable,
  type Measurement,
  type Role,
  type SharedText,
  detailsByRole,
  figuresByRole,
  unitOfColumn,
} from '../model';
import { type RowLimits } from '../read-table';
import { type SheetView } from '../sheet-view';
import { surroundingsOf } from '../surroundings/nearby-text';
import { profileOf } from '../surroundings/profile';
import { type BlockEntry, type LabelBlock } from './label-block';
import { CONFIDENCE } from '../weights';

/**
 * `blocks`: at least one, all with the same label column, from the top. `limitsOf` says between which rows the texts around an
 * area are its own.
 */
export function blockTable(
  view: SheetView,
  blocks: readonly LabelBlock[],
  limitsOf: (area: CellArea) => RowLimits,
): IndicatorTable | null {
  const [first] = blocks;
  if (first === undefined) return null;
  const columns = columnsOfBlocks(blocks);
  const indicators = blocks.map((block) => indicatorOf(view, block, columns));
  const area = areaOfBlocks(blocks);
  const { first: above, last: below } = limitsOf(area);
  const surroundings = surroundingsOf(view, area, above, below);
  return {
    sheet: view.grid.name,
    area,
    headerRows: [],
    columns,
    indicators,
    rows: rowsOfBlocks(view, blocks, area),
    ...surroundings,
    profile: profileOf(surroundings.title, columns),
    layout: 'cards',
    unread: [],
    confidence: Math.min(1, CONFIDENCE.manual + CONFIDENCE.perLabel * new Set(columns.map(({ role }) => role)).size),
  };
}

/** Each label is a column in the sense of the model; blocks with other labels add theirs. */
function columnsOfBlocks(blocks: readonly LabelBlock[]): Column[] {
  const columns = new Map<string, Column>();
  for (const entry of blocks.flatMap((block) => block.entries)) {
    const key = keyOf(entry);
    // A name in a caption stands in no column of the table.
    if (columns.has(key) || entry.said !== undefined) continue;
    columns.set(key, {
      index: entry.valueCell.column,
      role: entry.role,
      header: entry.label,
      headerCell: entry.labelCell,
      ...entry.period,
      ...(entry.unit === undefined ? {} : { headerUnit: entry.unit }),
      confidence: CONFIDENCE.label,
    });
  }
  return [...columns.values()];
}

function keyOf({ role, period }: { role: Role; period: PeriodReading }): string {
  return [role, periodKey(period), period.soFar].join('|');
}

function indicatorOf(view: SheetView, block: LabelBlock, columns: readonly Column[]): Indicator {
  const entryOf = (column: Column) =>
    block.entries.find((entry) => keyOf(entry) === keyOf({ role: column.role, period: column }));
  const at = (role: Role): Cell | undefined => {
    const entry = block.entries.find((each) => each.role === role);
    return entry && valueOf(view, entry);
  };
  const textOf = (role: Role): SharedText | undefined => {
    const cell = at(role);
    return cell && { cell, inherited: false };
  };
  const name = at('indicator') ?? view.cell(block.top, block.labelColumn);
  const unit = at('unit');
  const explanation = at('explanation');
  const measured = (role: Role): Measurement[] =>
    columns.flatMap((column) => {
      const entry = column.role === role ? entryOf(column) : undefined;
      if (entry === undefined) return [];
      const cell = valueOf(view, entry);
      const value = typeof cell.value === 'string' ? cell.text : cell.value;
      const measuredIn = unitOfColumn(column, unit?.text);
      const reading = readQuantity(value, {
        numberFormat: cell.numberFormat,
        ...(measuredIn === undefined ? {} : { unit: measuredIn }),
      });
      return [{ column, cell, reading }];
    });
  return {
    row: name.position.row,
    lastRow: block.bottom,
    name,
    number: at('number'),
    goal: textOf('goal'),
    objective: textOf('objective'),
    unit,
    ...detailsByRole(at),
    explanationParts: explanation && explanationParts(explanation.text),
    dataSource: textOf('dataSource'),
    owner: textOf('owner'),
    ...figuresByRole(measured),
    cells: columns.map((column) => {
      const entry = entryOf(column);
      return entry ? valueOf(view, entry) : view.cell(block.top, column.index);
    }),
  };
}

/** The value's cell; its text is what follows the colon, when label and value share a cell or the colon stands with the value. */
function valueOf(view: SheetView, entry: BlockEntry): Cell {
  if (entry.said !== undefined) return entry.said;
  const { row, column } = entry.valueCell;
  const cell = view.cell(row, column);
  const shared = column === entry.labelCell.column && row === entry.labelCell.row;
  const text = shared ? cell.text.slice(cell.text.indexOf(':') + 1) : cell.text.replace(/^:\s*/, '');
  return {
    position: cell.position,
    value: cell.value,
    text: text.trim(),
    formula: cell.formula,
    numberFormat: cell.numberFormat,
  };
}

function rowsOfBlocks(view: SheetView, blocks: readonly LabelBlock[], area: CellArea): BodyRow[] {
  const names = new Set(
    blocks.map(({ entries, top }) => entries.find(({ role }) => role === 'indicator')?.labelCell.row ?? top),
  );
  const rows: BodyRow[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    if (names.has(row)) rows.push({ row, kind: 'indicator', text: '' });
    else if (view.isRowBlank(row, area.left, area.right)) rows.push({ row, kind: 'blank', text: '' });
    else {
      const inside = blocks.some((block) => block.top <= row && row <= block.bottom);
      rows.push({ row, kind: inside ? 'continuation' : 'other', text: inside ? '' : view.text(row, area.left) });
    }
  }
  return rows;
}

/** The rows of their labels, and the columns from these to the last value. */
export function areaOfBlocks(blocks: readonly LabelBlock[]): CellArea {
  const columns = blocks.flatMap((block) => [
    block.labelColumn,
    ...block.entries.map((entry) => entry.valueCell.column),
  ]);
  return {
    top: Math.min(...blocks.map((block) => block.top)),
    left: Math.min(...columns),
    bottom: Math.max(...blocks.map((block) => block.bottom)),
    right: Math.max(...columns),
  };
}
