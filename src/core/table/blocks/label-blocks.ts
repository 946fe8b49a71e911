/** Finds manuals: an indicator as a block of rows, a label on the left and what it says on the right. */

import { type HeaderReader, type HeaderReading, isMeasured, isPeriodOnly } from '../header/header-reading';
import { type HeaderCell } from '../header/header-scan';
import { captionName } from '../down/caption';
import { type PeriodReading, saysSoFar } from '../header/period-reading';
import { surroundingsOf } from '../surroundings/nearby-text';
import { columnWords } from '../../knowledge/columns/column-words';
import { hasTrait, type Role } from '../../knowledge/columns/roles';
import { anyOf } from '../../language/words/any-of';
import { isMeasureName, isNumberLike } from '../../language/cell-kinds';
import { type SheetView } from '../sheet-view';
import { HEADER, SHARES } from '../weights';
import { blocksBeside } from './blocks-beside';
import { type BlockEntry, type LabelBlock } from './label-block';

/** A block with fewer kinds of labels is a table or a list. */
const FEWEST_ROLES = 4;
/** … unless several indicators stand beside each other under the same labels. */
const FEWEST_BESIDE = 3;
/** A block's labels lie at most this far apart: a long formula, a picture of it. */
const WIDEST_GAP = 6;
const LONGEST_BLOCK = 60;
/** Values stand at most this far to the right of their label. */
const FARTHEST_VALUE = 16;

/** The blocks of the sheet outside of `isTaken`, from the top, column by column; with at least so many kinds of labels. */
export function findLabelBlocks(
  view: SheetView,
  reader: HeaderReader,
  hits: ReadonlyMap<number, readonly HeaderCell[]>,
  isTaken: (row: number, column: number) => boolean,
  fewestRoles = FEWEST_ROLES,
): LabelBlock[] {
  /** A block ends where a table begins that has a header of its own. */
  const untilTaken = (top: number, last: number, column: number) => {
    let end = top;
    while (end < last && end < view.area.bottom && !isTaken(end + 1, column)) end++;
    return end;
  };
  const blocksFrom = (startOf: (row: number, cell: HeaderCell) => number | undefined) => {
    const starts = new Map<number, number[]>();
    for (const [row, cells] of hits) {
      for (const cell of cells) {
        const top = startOf(row, cell);
        if (top === undefined || isTaken(top, cell.column) || isTaken(row, cell.column)) continue;
        const rows = starts.get(cell.column);
        // Rows come from the top: a start that is known is the last one.
        if (rows?.[rows.length - 1] === top) continue;
        if (rows) rows.push(top);
        else starts.set(cell.column, [top]);
      }
    }
    return [...starts].flatMap(([column, rows]) =>
      rows.flatMap((row, index) => {
        const next = rows[index + 1];
        const last = next === undefined ? row + LONGEST_BLOCK : firstAbove(view, reader, next, column) - 1;
        return readBlock(
          view,
          reader,
          row,
          untilTaken(row, Math.min(last, row + LONGEST_BLOCK), column),
          column,
          fewestRoles,
        );
      }),
    );
  };
  const named = blocksFrom((row, cell) => {
    if (isNameLabel(cell.reading)) return headsColumns(view, reader, row, cell.column) ? undefined : row;
    return isBelowNames(view, reader, row, cell) ? row - 1 : undefined;
  });
  const nameless = blocksFrom((row, cell) => {
    const isInside = named.some(({ top, bottom }) => top <= row && row <= bottom);
    return !isInside && isBelowPeriods(view, reader, row, cell) ? row - 1 : undefined;
  });
  return [...named, ...nameless];
}

/** "Nama Indikator", "Indikator Kinerja Utama", "IKU". */
function isNameLabel(reading: HeaderReading): boolean {
  return reading.role === 'indicator' && reading.strength >= HEADER.sure;
}

/** "KPI | Jumlah Indikator | Bobot | Skor": a row of headers, of which the first has no value. */
function headsColumns(view: SheetView, reader: HeaderReader, row: number, labelColumn: number): boolean {
  const headers = view
    .filledColumns(row, labelColumn + 1, labelColumn + FARTHEST_VALUE)
    .map((column) => reader.read(view.text(row, column)))
    .filter(({ role, coverage }) => role !== undefined && coverage === 1);
  return headers.length >= FEWEST_HEADERS || headers.some(({ role }) => role === 'indicator');
}

/** "Nama Indikator | Realisasi Anggaran" may be what the indicator is called. */
const FEWEST_HEADERS = 2;

/** "Satuan" or "Target" below a row of two measures or more, under whatever label: "Uraian | Indeks … | Persentase …". */
function isBelowNames(view: SheetView, reader: HeaderReader, row: number, { column, reading }: HeaderCell): boolean {
  if (!isOfFigures(reading.role) || row === view.area.top) return false;
  if (isOfFigures(roleOfLabel(reader.read(view.text(row - 1, column))))) return false;
  return namesBeside(view, row - 1, column) >= FEWEST_NAMES;
}

/** Figures below a row of periods, under a label that says no more than that: "Tahun | 2022 | 2023". */
function isBelowPeriods(view: SheetView, reader: HeaderReader, row: number, { column, reading }: HeaderCell): boolean {
  if (!isMeasured(reading.role) || row === view.area.top) return false;
  const label = reader.read(view.text(row - 1, column));
  const filled = view.filledColumns(row - 1, column + 1, column + FARTHEST_VALUE);
  const periods = periodsInRow(view, reader, row - 1, column);
  // "Pol/KP" behind the periods describes the indicator.
  const isDated = filled.every(
    (each) => periods.has(each) || hasTrait(reader.read(view.text(row - 1, each)).role, 'describes'),
  );
  return label.strength < HEADER.named && isDated && periods.size >= FEWEST_NAMES;
}

/** A label of figures or of what they are measured in. */
function isOfFigures(role: Role | undefined): boolean {
  return role !== undefined && (role === 'unit' || isMeasured(role));
}

const FEWEST_NAMES = 2;

/** How many measures stand to the right in the row; 0 where something else does. */
function namesBeside(view: SheetView, row: number, labelColumn: number): number {
  const columns = view.filledColumns(row, labelColumn + 1, labelColumn + FARTHEST_VALUE);
  const areTexts = columns.every((column) => /\p{L}{2}/u.test(view.words(row, column)));
  const measures = columns.filter((column) => isMeasureName(view.words(row, column))).length;
  return areTexts && measures >= SHARES.most * columns.length ? columns.length : 0;
}

function readBlock(
  view: SheetView,
  reader: HeaderReader,
  top: number,
  last: number,
  labelColumn: number,
  fewestRoles: number,
): LabelBlock[] {
  const entries: BlockEntry[] = [];
  const labels = new Set<Role>();
  const first = firstAbove(view, reader, top, labelColumn);
  let years: ReadonlyMap<number, PeriodReading> = new Map();
  /** Of the caption above the figures: "Capaian pada tahun 2024". */
  let caption: PeriodReading = {};
  let pending: BlockEntry | undefined;
  let bottom = top;
  for (let row = first; row <= Math.min(last, view.area.bottom) && row - bottom <= WIDEST_GAP; row++) {
    const periods = periodsInRow(view, reader, row, labelColumn);
    if (periods.size >= 2) years = periods;
    const labelText = view.text(row, labelColumn);
    const captioned = captionPeriod(view, reader, row, labelColumn);
    if (captioned !== undefined) {
      caption = captioned;
      continue;
    }
    const { label, inside } = splitLabel(labelText);
    const reading = reader.read(label);
    const isOfNames = row === top && namesBeside(view, row, labelColumn) >= FEWEST_NAMES;
    const role = isOfNames ? 'indicator' : roleOfLabel(reading);
    // "Total Indikator: 11" counts them.
    if (role === 'indicator' && countsOnly(view, row, labelColumn, inside)) continue;
    if (role !== undefined) {
      labels.add(role);
      const labelCell = { row, column: labelColumn };
      const figures = isMeasured(role);
      const unit = figures && reading.unit !== undefined ? { unit: reading.unit } : {};
      const made = { role, label, labelCell, period: { ...caption, ...reading.period }, ...unit };
      pending = figures && periods.size >= 2 ? { ...made, valueCell: labelCell } : undefined;
      if (pending === undefined) entries.push(...entriesOf(view, row, labelColumn, inside, made, years));
      bottom = row;
    } else if (labelText === '' && pending !== undefined && periods.size < 2) {
      entries.push(...entriesOf(view, row, labelColumn, false, pending, years));
      pending = undefined;
      bottom = row;
    }
  }
  // A card that is not filled in yet is a card by its labels, once it has a name.
  if (!entries.some(({ role }) => role === 'indicator')) {
    const name = labels.has('target') && labels.has('actual') && nameAbove(view, reader, first, bottom, labelColumn);
    if (!name) return [];
    return [{ top: first, bottom, labelColumn, entries: [name, ...entries] }];
  }
  const block = { top: first, bottom, labelColumn, entries };
  const beside = blocksBeside(view, reader, block, FARTHEST_VALUE);
  return labels.size < Math.min(fewestRoles, beside.length > 1 ? FEWEST_BESIDE : FEWEST_ROLES) ? [] : beside;
}

/** What stands for the name is a figure. */
function countsOnly(view: SheetView, row: number, labelColumn: number, inside: boolean): boolean {
  if (inside) return isNumberLike(splitValue(view.text(row, labelColumn)));
  const value = view
    .filledColumns(row, labelColumn + 1, labelColumn + FARTHEST_VALUE)
    .find((column) => view.text(row, column) !== ':');
  return value !== undefined && isNumberLike(view.value(row, value));
}

function splitValue(text: string): string {
  return text.slice(text.indexOf(':') + 1).trim();
}

/** The name in a caption right above rows of figures that have none among them. */
function nameAbove(
  view: SheetView,
  reader: HeaderReader,
  top: number,
  bottom: number,
  left: number,
): BlockEntry | undefined {
  const area = { top, bottom, left, right: Math.min(view.area.right, left + FARTHEST_VALUE) };
  const { nearby } = surroundingsOf(view, area, Math.max(view.area.top, top - WIDEST_GAP), bottom);
  const said = captionName(view, reader, nearby);
  if (said === undefined) return undefined;
  const { position } = said;
  return { role: 'indicator', label: '', labelCell: position, valueCell: position, period: {}, said };
}

function roleOfLabel({ role, coverage }: HeaderReading): Role | undefined {
  return coverage >= HEADER.covered ? role : undefined;
}

/** The first of the rows right above the name that say what it stands under: "Sasaran Strategis | …". */
function firstAbove(view: SheetView, reader: HeaderReader, top: number, labelColumn: number): number {
  let first = top;
  while (first > view.area.top && isLabelAbove(view, reader, first - 1, labelColumn)) first--;
  return first;
}

function isLabelAbove(view: SheetView, reader: HeaderReader, row: number, labelColumn: number): boolean {
  const { label, inside } = splitLabel(view.text(row, labelColumn));
  const reading = reader.read(label);
  if (reading.coverage < 1 || !hasTrait(reading.role, 'above')) return false;
  return inside || view.filledColumns(row, labelColumn + 1, labelColumn + FARTHEST_VALUE).length > 0;
}

/** The year of a row that says nothing else: a caption over what follows. */
function captionPeriod(
  view: SheetView,
  reader: HeaderReader,
  row: number,
  labelColumn: number,
): PeriodReading | undefined {
  const filled = view.filledColumns(row, labelColumn, labelColumn + FARTHEST_VALUE);
  if (filled.length !== 1) return undefined;
  const text = view.text(row, filled[0] ?? labelColumn);
  const { year } = reader.read(text).period;
  return year === undefined || text.includes(':') ? undefined : { year };
}

/** A label and, when the value stands in the same cell after a colon, that it does. */
export function splitLabel(text: string): { label: string; inside: boolean } {
  const colon = text.indexOf(':');
  if (colon < 0) return { label: text, inside: false };
  return { label: text.slice(0, colon).trim(), inside: text.slice(colon + 1).trim() !== '' };
}

function periodsInRow(
  view: SheetView,
  reader: HeaderReader,
  row: number,
  labelColumn: number,
): Map<number, PeriodReading> {
  const periods = new Map<number, PeriodReading>();
  for (const column of view.filledColumns(row, labelColumn + 1, labelColumn + FARTHEST_VALUE)) {
    const reading = reader.read(view.text(row, column));
    const { year, half, third, quarter } = reading.period;
    if (isPeriodOnly(reading) && (year ?? half ?? third ?? quarter) !== undefined) periods.set(column, reading.period);
    else if (WHOLE_YEAR.test(view.text(row, column))) periods.set(column, {});
  }
  const keys = new Map([...periods].map(([column, period]) => [column, JSON.stringify(period)]));
  for (const [column, period] of periods) {
    const isTwice = [...keys].some(([other, key]) => other !== column && key === keys.get(column));
    // "s.d. Q3" beside "Q3" counts from the beginning of the year.
    if (isTwice && saysSoFar(view.text(row, column))) periods.set(column, { ...period, soFar: true });
  }
  return periods;
}

/** "Y", "Y-23", "Setahun": the year behind its parts. */
const WHOLE_YEAR = new RegExp(`^(?:y(?:[\\s-]?\\d{2})?|${anyOf(columnWords('yearly'))})$`, 'i');

type Label = Omit<BlockEntry, 'valueCell'>;

const REACHED: ReadonlySet<Role> = new Set<Role>(['actual', 'achievement']);

function entriesOf(
  view: SheetView,
  row: number,
  labelColumn: number,
  inside: boolean,
  label: Label,
  years: ReadonlyMap<number, PeriodReading>,
): BlockEntry[] {
  if (inside) return [{ ...label, valueCell: { row, column: labelColumn } }];
  const filled = view
    .filledColumns(row, labelColumn + 1, labelColumn + FARTHEST_VALUE)
    .filter((column) => view.text(row, column) !== ':');
  const dated = filled.filter((column) => years.has(column));
  if (isMeasured(label.role) && dated.length >= 2) {
    return dated.map((column) => ({
      ...label,
      period: { ...label.period, ...years.get(column) },
      valueCell: { row, column },
    }));
  }
  const [first] = filled;
  if (first === undefined) return [];
  // "Tahun | 2025 | 2026" over "Target | 60 | 70" and "Realisasi | 58": what was reached so far is of the year it stands under.
  const isOfYear = REACHED.has(label.role) && filled.length === 1 && label.period.year === undefined && years.size >= 2;
  const period = isOfYear ? { ...label.period, ...years.get(first) } : label.period;
  return [{ ...label, period, valueCell: { row, column: first } }];
}
