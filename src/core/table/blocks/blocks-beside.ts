/** Tables that lie on their side: the labels in one column, and an indicator in each column beside it. */

import { type HeaderReader } from '../header/header-reading';
import { type SheetView } from '../sheet-view';
import { SHARES } from '../weights';
import { type BlockEntry, type LabelBlock } from './label-block';

/** The block as it is, or one for each column of values where its rows have a value for each of several names. */
export function blocksBeside(view: SheetView, reader: HeaderReader, block: LabelBlock, farthest: number): LabelBlock[] {
  const { labelColumn, entries } = block;
  const name = entries.find(({ role }) => role === 'indicator');
  const rows = entries.map(({ labelCell }) => labelCell.row);
  // Two values of one label are those of two periods.
  if (name === undefined || new Set(rows).size < rows.length) return [block];
  const columns = view
    .filledColumns(name.labelCell.row, labelColumn + 1, labelColumn + farthest)
    .filter((column) => /\p{L}{2}/u.test(view.words(name.labelCell.row, column)));
  // "KPI | Jumlah Indikator | Bobot" are the headers of a list.
  if (columns.some((column) => namesRole(reader, view.words(name.labelCell.row, column)))) return [block];
  const others = entries.filter((entry) => entry !== name);
  const full = others.filter(({ labelCell: { row } }) => columns.every((column) => holds(view, row, column)));
  if (columns.length < 2 || full.length < SHARES.most * others.length) return [block];
  return columns.map((column) => ({ ...block, entries: entries.map((entry) => inColumn(view, entry, column)) }));
}

function namesRole(reader: HeaderReader, text: string): boolean {
  const reading = reader.read(text);
  return reading.role !== undefined && reading.coverage === 1;
}

function holds(view: SheetView, row: number, column: number): boolean {
  return !view.isBlank(row, column) || view.mergeAt(row, column) !== undefined;
}

/** A cell merged over several indicators speaks of each of them. */
function inColumn(view: SheetView, entry: BlockEntry, column: number): BlockEntry {
  const { row } = entry.labelCell;
  const merge = view.mergeAt(row, column);
  return { ...entry, valueCell: { row, column: merge?.left ?? column } };
}
