/** Finds manuals: an indicator as a block of rows, a label on the left and what it says on the right. */

import { type HeaderReader, type HeaderReading, isMeasured } from '../header/header-reading';
import { type HeaderCell } from '../header/header-scan';
import { captionName } from '../down/caption';
import { type PeriodReading } from '../header/period-reading';
import { surroundingsOf } from '../surroundings/nearby-text';
import { hasTrait, type Role } from '../../knowledge/columns/roles';
import { isMeasureName, isNumberLike, isUnitText } from '../../language/cell-kinds';
import { type CellPosition } from '../../sheet/address';
import { type SheetView } from '../sheet-view';
import { HEADER, SHARES } from '../weights';
import { blocksBeside } from './blocks-beside';
import { FARTHEST_VALUE, periodsAbove, periodsInRow, type RowPeriods } from './block-periods';
import { type BlockEntry, type LabelBlock } from './label-block';
import { isNameLabel, nameLabels } from './name-labels';

/** A block with fewer kinds of labels is a table or a list. */
const FEWEST_ROLES = 4;
/** … unless several indicators stand beside each other under the same labels. */
const FEWEST_BESIDE = 3;
/** A block's labels lie at most this far apart: a long formula, a picture of it. */
const WIDEST_GAP = 6;
/** … or figures stand under several periods. */
const FEWEST_DATED = 2;
const LONGEST_BLOCK = 60;

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
  const blocksFrom = (starts: Rows, ends: Rows) =>
    [...starts].flatMap(([column, rows]) => {
      let above: LabelBlock | undefined;
      return rows.flatMap((row, index) => {
        const next = rows[index + 1] ?? row + LONGEST_BLOCK + 1;
        const end = ends.get(column)?.find((each) => each > row) ?? next;
        const isNext = next <= view.area.bottom;
        const last = Math.min(isNext ? firstAbove(view, reader, next, column) : next, end) - 1;
        const dated = above !== undefined && row - above.bottom <= WIDEST_GAP ? above.periods : undefined;
        const blocks = readBlock(
          view,
          reader,
          row,
          untilTaken(row, Math.min(last, row + LONGEST_BLOCK), column),
          column,
          fewestRoles,
          dated ?? periodsAbove(view, reader, row, column),
        );
        above = blocks[blocks.length - 1] ?? above;
        return blocks;
      });
    });
  const startsOf = (startOf: (row: number, cell: HeaderCell) => number | undefined) => {
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
    return starts;
  };
  const labelled = nameLabels(view, reader, isTaken);
  const names = startsOf((row, cell) => {
    if (isNameLabel(cell.reading)) return headsColumns(view, reader, row, cell.column) ? undefined : row;
    return isBelowNames(view, reader, row, cell) || isBelowName(view, reader, row, cell) ? row - 1 : undefined;
  });
  const starts = merged(names, labelled);
  const named = blocksFrom(starts, new Map());
  const nameless = blocksFrom(
    startsOf((row, cell) => {
      const isInside = named.some(({ top, bottom }) => top <= row && row <= bottom);
      return !isInside && isBelowPeriods(view, reader, row, cell) ? row - 1 : undefined;
    }),
    starts,
  );
  return [...named, ...nameless];
}

type Rows = ReadonlyMap<number, readonly number[]>;

/** The rows of both, column by column, each once, from the top. */
function merged(one: Rows, other: Rows): Rows {
  const columns = new Set([...one.keys(), ...other.keys()]);
  return new Map(
    [...columns].map((column) => {
      const rows = new Set([...(one.get(column) ?? []), ...(other.get(column) ?? [])]);
      return [column, [...rows].sort((a, b) => a - b)];
    }),
  );
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

/** "Target" with several figures right below a measure that stands alone, the first of more labels of figures: the periods stand farther above. */
function isBelowName(view: SheetView, reader: HeaderReader, row: number, { column, reading }: HeaderCell): boolean {
  if (!isMeasured(reading.role) || row === view.area.top || row === view.area.bottom) return false;
  const beside = view.filledColumns(row, column + 1, column + FARTHEST_VALUE);
  const figures = beside.filter((each) => isNumberLike(view.value(row, each)));
  if (figures.length < FEWEST_NAMES || !standsAlone(view, row - 1, column)) return false;
  const goesOn = isMeasured(roleOfLabel(reader.read(view.text(row + 1, column))));
  return goesOn && isMeasureName(view.words(row - 1, column));
}

function standsAlone(view: SheetView, row: number, column: number): boolean {
  return view.filledColumns(row, column + 1, column + FARTHEST_VALUE).length === 0;
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
  dated: RowPeriods,
): LabelBlock[] {
  const entries: BlockEntry[] = [];
  const labels = new Set<Role>();
  const first = firstAbove(view, reader, top, labelColumn);
  let years = dated;
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
    if (row === top && standsAlone(view, row, labelColumn) && reading.role === undefined && isMeasureName(labelText)) {
      const cell = { row, column: labelColumn };
      entries.push({
        role: 'indicator',
        label: '',
        labelCell: cell,
        valueCell: cell,
        period: {},
        said: view.cell(row, labelColumn),
      });
      labels.add('indicator');
      continue;
    }
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
      if (figures && !labels.has('unit')) {
        const unitCell = unitBefore(view, row, labelColumn, years);
        if (unitCell !== undefined) {
          labels.add('unit');
          entries.push({ role: 'unit', label: '', labelCell: unitCell, valueCell: unitCell, period: {} });
        }
      }
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
    return [{ top: first, bottom, labelColumn, entries: [name, ...entries], periods: years }];
  }
  const block = { top: first, bottom, labelColumn, entries, periods: years };
  const beside = blocksBeside(view, reader, block, FARTHEST_VALUE);
  const enough = isDatedBlock(entries) ? FEWEST_DATED : beside.length > 1 ? FEWEST_BESIDE : FEWEST_ROLES;
  return labels.size < Math.min(fewestRoles, enough) ? [] : beside;
}

/** "Target | % | 70 | 72": what figures are measured in stands between their label and them, where periods stand over these. */
function unitBefore(view: SheetView, row: number, labelColumn: number, years: RowPeriods): CellPosition | undefined {
  const first = Math.min(...years.keys());
  const between = Number.isFinite(first) ? view.filledColumns(row, labelColumn + 1, first - 1) : [];
  const column = between.find((each) => isUnitText(view.text(row, each)));
  return column === undefined ? undefined : { row, column };
}

/** A label of figures has one for each of several periods. */
function isDatedBlock(entries: readonly BlockEntry[]): boolean {
  const rows = entries.filter(({ role }) => isMeasured(role)).map(({ labelCell }) => labelCell.row);
  return new Set(rows).size < rows.length;
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

type Label = Omit<BlockEntry, 'valueCell'>;

const REACHED: ReadonlySet<Role> = new Set<Role>(['actual', 'achievement']);

function entriesOf(
  view: SheetView,
  row: number,
  labelColumn: number,
  inside: boolean,
  label: Label,
  years: RowPeriods,
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
