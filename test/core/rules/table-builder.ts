/** Builds a recognised table from a few words, so that a rule's test says what stands in the cells and nothing else. */

import { type CellArea, type CellPosition, cellName, parseCell } from '../../../src/core/sheet/address';
import { type CellValue, type SheetGrid, gridFromValues, textAt, valueAt } from '../../../src/core/sheet/grid';
import { measurementOf } from '../../../src/core/table/body/measurement';
import { TableSeparators } from '../../../src/core/table/body/table-separators';
import { type Profile } from '../../../src/core/knowledge/choices/profiles';
import {
  type BodyRow,
  type Cell,
  type Column,
  type ExplanationParts,
  type Half,
  type Indicator,
  type IndicatorTable,
  type Measurement,
  type NearbyText,
  type Quarter,
  type Revision,
  type Role,
  type SharedText,
  type UnreadKind,
  ROLES,
  figuresByRole,
} from '../../../src/core/table/model';

/** The header stands in row 1, the rows below it. */
export interface TableSpec {
  /** `indicator`, `target 2024`, `target 2024 after`, `target 2024 q1`, `target 2024 h1`, `target m3`, `target #2` ("Tahun ke-2"), `target`. */
  readonly columns: readonly string[];
  /** Header texts, where they matter; otherwise the role's usual Indonesian word. */
  readonly headers?: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  readonly sheet?: string;
  readonly title?: string;
  readonly nearby?: readonly string[];
  readonly period?: { readonly from: number; readonly to: number };
  readonly profile?: Profile;
  readonly formulas?: Readonly<Record<string, string>>;
  readonly formats?: Readonly<Record<string, string>>;
  /** For rows whose kind cannot be seen from their cells, by row number on the sheet. */
  readonly kinds?: Readonly<Record<number, BodyRow['kind']>>;
  readonly explanationParts?: ExplanationParts;
  readonly headerUnits?: Readonly<Record<string, string>>;
  readonly layout?: IndicatorTable['layout'];
  readonly merges?: SheetGrid['merges'];
  /** What recognition did not understand. */
  readonly unread?: readonly (readonly [area: string, kind: UnreadKind])[];
}

const USUAL_HEADERS: Partial<Record<Role, string>> = {
  number: 'No',
  goal: 'Tujuan',
  objective: 'Sasaran',
  indicator: 'Indikator',
  calculation: 'Rumus Perhitungan',
  explanation: 'Penjelasan',
  unit: 'Satuan',
  baseline: 'Kondisi Awal',
  target: 'Target',
  actual: 'Realisasi',
  achievement: 'Capaian',
  rating: 'Predikat',
  polarity: 'Arah',
  dataSource: 'Sumber Data',
  owner: 'Penanggung Jawab',
  program: 'Program',
  note: 'Keterangan',
};

export function gridOf(spec: TableSpec): SheetGrid {
  const headers = spec.headers ?? spec.columns.map(usualHeader);
  const values = [headers, ...spec.rows];
  const plain = gridFromValues(values, { name: spec.sheet ?? 'IKU' });
  const at = <T>(matrix: readonly (readonly T[])[], entries: Readonly<Record<string, T>> | undefined) =>
    matrix.map((row, r) => row.map((old, c) => entries?.[cellName({ row: r, column: c })] ?? old));
  return {
    ...plain,
    formulas: at(plain.formulas, spec.formulas),
    numberFormats: at(plain.numberFormats, spec.formats),
    ...(spec.merges && { merges: spec.merges }),
  };
}

function usualHeader(column: string): string {
  const { role, year, ordinal } = columnPeriod(column);
  const name = USUAL_HEADERS[role] ?? role;
  if (year !== undefined) return `${name} ${year}`;
  return ordinal === undefined ? name : `${name} Tahun ke-${ordinal}`;
}

interface ColumnPeriod {
  readonly role: Role;
  readonly year?: number;
  readonly quarter?: Quarter;
  readonly half?: Half;
  readonly month?: number;
  readonly ordinal?: number;
  readonly revision?: Revision;
}

function columnPeriod(text: string): ColumnPeriod {
  const [role = '', ...words] = text.split(' ');
  if (!(ROLES as readonly string[]).includes(role)) throw new Error(`No such role: ${role}`);
  return words.reduce<ColumnPeriod>(
    (column, word) => {
      if (/^\d{4}$/.test(word)) return { ...column, year: Number(word) };
      if (/^q[1-4]$/.test(word)) return { ...column, quarter: Number(word[1]) as Quarter };
      if (/^h[12]$/.test(word)) return { ...column, half: Number(word[1]) as Half };
      if (/^m\d+$/.test(word)) return { ...column, month: Number(word.slice(1)) };
      if (/^#\d$/.test(word)) return { ...column, ordinal: Number(word.slice(1)) };
      if (word === 'before' || word === 'after') return { ...column, revision: word };
      throw new Error(`What is "${word}" in the column "${text}"?`);
    },
    { role: role as Role },
  );
}

/** The table as recognition would give it for the grid; the grid may have been mended since. */
export function tableOf(spec: TableSpec, grid: SheetGrid = gridOf(spec)): IndicatorTable {
  const columns = spec.columns.map((text, index): Column => {
    const header = textAt(grid, 0, index);
    const headerUnit = spec.headerUnits?.[text];
    return {
      index,
      header,
      headerCell: { row: 0, column: index },
      confidence: 1,
      ...columnPeriod(text),
      ...(headerUnit !== undefined && { headerUnit }),
    };
  });
  const last = grid.values.length - 1;
  const indicators: Indicator[] = [];
  const rows: BodyRow[] = [];
  const above = new Map<Role, Cell>();
  const separators = new TableSeparators(
    columns.filter(({ role }) => FIGURES.has(role)).map(({ index }) => index),
    { textsIn: (column) => grid.values.slice(1).map((cells) => String(cells[column] ?? '')) },
  );
  for (let row = 1; row <= last; row++) {
    const kind = kindOf(grid, row, columns, spec);
    const texts = columns.map((_, column) => textAt(grid, row, column)).filter((text) => text !== '');
    rows.push({ row, kind, text: kind === 'indicator' ? '' : (texts[0] ?? '') });
    for (const column of columns) {
      const cell = cellAt(grid, row, column.index);
      if (cell.text !== '') above.set(column.role, cell);
      else if (column.role === 'objective' && kind === 'group') above.delete('objective');
    }
    const heading = columns.map((column) => cellAt(grid, row, column.index)).find(({ text }) => text !== '');
    if (kind === 'objective' && heading && !columns.some(({ role }) => role === 'objective')) {
      above.set('objective', heading);
    }
    if (kind === 'indicator') indicators.push(indicatorAt(grid, row, columns, above, spec, separators));
  }
  return {
    sheet: grid.name,
    area: { top: 0, left: 0, bottom: last, right: columns.length - 1 },
    headerRows: [0],
    columns,
    indicators,
    rows,
    title: spec.title ?? '',
    nearby: (spec.nearby ?? []).map((text, index): NearbyText => ({ position: { row: 50 + index, column: 0 }, text })),
    ...(spec.period && { period: spec.period }),
    profile: spec.profile ?? 'renstra',
    layout: spec.layout ?? 'rows',
    unread: (spec.unread ?? []).map(([area, kind]) => ({
      kind,
      sheet: grid.name,
      area: areaOf(area),
      reason: NOT_ASKED,
    })),
    confidence: 1,
  };
}

/** Rules say in their own words what was not read. */
const NOT_ASKED = { id: '', en: '' };

function areaOf(a1: string): CellArea {
  const [first = '', last = first] = a1.split(':');
  const [from, to] = [position(first), position(last)];
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

const FIGURES: ReadonlySet<Role> = new Set<Role>(['baseline', 'target', 'actual', 'achievement']);

function kindOf(grid: SheetGrid, row: number, columns: readonly Column[], spec: TableSpec): BodyRow['kind'] {
  const given = spec.kinds?.[row + 1];
  if (given) return given;
  const filled = columns.filter((column) => textAt(grid, row, column.index) !== '');
  if (filled.some((column) => column.role === 'indicator')) return 'indicator';
  if (filled.length === 0) return 'blank';
  return filled.some((column) => column.role === 'objective') ? 'objective' : 'group';
}

function cellAt(grid: SheetGrid, row: number, column: number): Cell {
  return {
    position: { row, column },
    value: valueAt(grid, row, column),
    text: textAt(grid, row, column).trim(),
    formula: grid.formulas[row]?.[column] ?? '',
    numberFormat: grid.numberFormats[row]?.[column] ?? 'General',
  };
}

function indicatorAt(
  grid: SheetGrid,
  row: number,
  columns: readonly Column[],
  above: ReadonlyMap<Role, Cell>,
  spec: TableSpec,
  separators: TableSeparators,
): Indicator {
  const cells = columns.map((column) => cellAt(grid, row, column.index));
  const one = (role: Role): Cell | undefined => cells[columns.findIndex((column) => column.role === role)];
  const shared = (role: Role): SharedText | undefined => {
    const cell = above.get(role);
    return cell && { cell, inherited: cell.position.row !== row };
  };
  const measured = (role: Role): Measurement[] =>
    columns.flatMap((column, index) => {
      const cell = cells[index];
      if (column.role !== role || !cell) return [];
      const row = cells.filter((_, other) => columns[other]?.role === role);
      const { reading } = measurementOf(column, cell, {
        unit: one('unit')?.text,
        name: one('indicator')?.text ?? '',
        row,
        separators,
      });
      return [{ column, cell, reading }];
    });
  const optional = {
    number: one('number'),
    goal: shared('goal'),
    objective: shared('objective'),
    unit: one('unit'),
    calculation: one('calculation'),
    explanation: one('explanation'),
    explanationParts: spec.explanationParts,
    polarity: one('polarity'),
    indicatorType: one('indicatorType'),
    dataSource: shared('dataSource'),
    owner: shared('owner'),
    note: one('note'),
  };
  const name = one('indicator');
  if (!name) throw new Error('A table needs an indicator column.');
  return {
    row,
    lastRow: row,
    name,
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    ...figuresByRole(measured),
    cells,
  };
}

export function position(a1: string): CellPosition {
  const found = parseCell(a1);
  if (!found) throw new Error(`No cell: ${a1}`);
  return found;
}
