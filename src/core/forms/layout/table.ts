/** Lays a table of fields on a sheet: header (one or two rows, groups merged), numbering row, body with its validations. */

import { type Language } from '../../language/bilingual';
import { type CellArea, cellName } from '../../sheet/address';
import { isPercent } from '../../language/units';
import { type CellStyle, type PlannedContent } from '../../sheet/plan';
import { type SheetDraft, heightOfText } from './draft';
import { type Entry, type Field, type FormRecord } from './field';
import { COLORS, LOOK } from './look';
import { validationOf } from './validation';

export interface TableSpec {
  readonly top: number;
  readonly left?: number;
  readonly fields: readonly Field[];
  /** The content of the first rows; the rest stays empty. */
  readonly records: readonly FormRecord[];
  /** Body rows in all. */
  readonly rows: number;
  readonly language: Language;
  /** The row (1) (2) (3) below the header. Default: yes. */
  readonly numbering?: boolean;
  /** Sets the sheet's column widths; only one table of a sheet can. */
  readonly setsWidths?: boolean;
  /** The records are examples and look like it. */
  readonly example?: boolean;
  /** Only the fields marked `open` may be written (a report); otherwise every input (a form). */
  readonly readOnly?: boolean;
}

export interface PlacedTable {
  /** Header included. */
  readonly area: CellArea;
  readonly header: { readonly from: number; readonly to: number };
  readonly body: CellArea;
  /** The body cells of a field. */
  readonly column: (key: string) => CellArea;
  /** A1 name of a field's cell in the n-th body row. */
  readonly cell: (key: string, rowIndex: number) => string;
}

interface PlacedField {
  readonly field: Field;
  readonly left: number;
  readonly right: number;
}

export function placeTable(draft: SheetDraft, spec: TableSpec): PlacedTable {
  const placed = placeFields(spec.fields, spec.left ?? 0);
  const left = spec.left ?? 0;
  const right = placed.reduce((last, { right: end }) => Math.max(last, end), left);
  if (spec.setsWidths) {
    for (const { field, left: column } of placed) draft.width(column, field.width);
  }

  const headerHeight = spec.fields.some((field) => field.group) ? 2 : 1;
  const header = { from: spec.top, to: spec.top + headerHeight - 1 };
  writeHeader(draft, placed, header, spec.language);
  const bodyTop = header.to + 1 + (spec.numbering === false ? 0 : 1);
  if (spec.numbering !== false) writeNumbering(draft, placed, header.to + 1);

  const rows = Math.max(spec.rows, spec.records.length);
  const body = { top: bodyTop, left, bottom: bodyTop + rows - 1, right };
  const columns = new Map(placed.map((entry) => [entry.field.key, entry]));
  const columnOf = (key: string): PlacedField => {
    const found = columns.get(key);
    if (!found) throw new Error(`The table has no field "${key}".`);
    return found;
  };
  const cell = (key: string, rowIndex: number) => cellName({ row: bodyTop + rowIndex, column: columnOf(key).left });

  draft.style(body, LOOK.body);
  for (const entry of placed) writeColumn(draft, entry, body, spec, cell);
  fitRows(draft, placed, body, spec);
  if (spec.example && spec.records.length > 0) {
    draft.style({ ...body, bottom: bodyTop + spec.records.length - 1 }, LOOK.example);
  }
  return {
    area: { ...body, top: spec.top },
    header,
    body,
    column: (key) => ({ ...body, left: columnOf(key).left, right: columnOf(key).right }),
    cell,
  };
}

function placeFields(fields: readonly Field[], left: number): PlacedField[] {
  let next = left;
  return fields.map((field) => {
    const start = next;
    next += field.span ?? 1;
    return { field, left: start, right: next - 1 };
  });
}

function writeHeader(
  draft: SheetDraft,
  placed: readonly PlacedField[],
  header: { readonly from: number; readonly to: number },
  language: Language,
): void {
  const leftmost = placed[0]?.left ?? 0;
  const rightmost = placed[placed.length - 1]?.right ?? 0;
  draft.style({ top: header.from, left: leftmost, bottom: header.to, right: rightmost }, LOOK.header);
  for (let index = 0; index < placed.length;) {
    const group = placed[index]?.field.group?.[language];
    let next = index + 1;
    if (group !== undefined) while (placed[next]?.field.group?.[language] === group) next++;
    const members = placed.slice(index, next);
    const [first] = members;
    const last = members[members.length - 1];
    if (!first || !last) return;
    if (group === undefined) {
      draft.value(header.from, first.left, first.field.label[language]);
      draft.merge({ top: header.from, left: first.left, bottom: header.to, right: first.right });
    } else {
      draft.value(header.from, first.left, group);
      draft.merge({ top: header.from, left: first.left, bottom: header.from, right: last.right });
      for (const member of members) {
        draft.value(header.to, member.left, member.field.label[language]);
        draft.merge({ top: header.to, left: member.left, bottom: header.to, right: member.right });
      }
    }
    index = next;
  }
  fitHeader(draft, placed, header, language);
}

/** Header cells are merged, so Excel would not make them tall enough by itself. */
function fitHeader(
  draft: SheetDraft,
  placed: readonly PlacedField[],
  header: { readonly from: number; readonly to: number },
  language: Language,
): void {
  const needed = (entry: PlacedField) =>
    heightOfText(entry.field.label[language], draft.widthBetween(entry.left, entry.right) * 0.85);
  const single = header.from === header.to;
  const leaves = placed.filter(({ field }) => single || field.group);
  const whole = placed.filter(({ field }) => !single && !field.group);
  const leafHeight = Math.max(18, ...leaves.map(needed));
  draft.height(header.to, leafHeight);
  if (single) return;
  draft.height(header.from, Math.max(20, ...whole.map((entry) => needed(entry) - leafHeight)));
}

function writeNumbering(draft: SheetDraft, placed: readonly PlacedField[], row: number): void {
  for (const [index, { left, right }] of placed.entries()) {
    draft.across(row, left, right, { value: index + 1 }, LOOK.numbering);
  }
  draft.height(row, 13);
}

function writeColumn(
  draft: SheetDraft,
  { field, left, right }: PlacedField,
  body: CellArea,
  spec: TableSpec,
  cell: (key: string, rowIndex: number) => string,
): void {
  const area = { ...body, left, right };
  draft.style(area, columnStyle(field, spec));
  const merged = field.shared ? sharedRuns(field.key, spec.records) : [];
  const swallowed = new Set(merged.flatMap(({ from, to }) => range(from + 1, to)));
  for (let index = 0; index <= body.bottom - body.top; index++) {
    const row = body.top + index;
    if (right > left) draft.merge({ top: row, left, bottom: row, right });
    const entry = entryOf(field, spec, index);
    if (entry && !swallowed.has(index)) {
      const { style, ...content } = shown(field, entry, spec.records[index]?.['unit']);
      draft.put(row, left, content, style);
    } else if (!entry && !spec.readOnly && field.input.kind === 'formula') {
      draft.formula(
        row,
        left,
        field.input.write((key) => cell(key, index), index),
      );
    } else if (!entry && !spec.readOnly && field.input.kind === 'sequence') {
      const first = cell(field.input.of, 0).replace(/(\d+)$/, '$$$1');
      const here = cell(field.input.of, index);
      draft.formula(row, left, `=IF(${here}="","",COUNTA(${first}:${here}))`);
    }
  }
  for (const { from, to } of merged) {
    draft.merge({ top: body.top + from, left, bottom: body.top + to, right });
  }
  const validation = spec.readOnly ? null : validationOf(field.input, area, spec.language);
  if (validation) draft.validate(validation);
}

/** What computes goes on computing, except where a figure was typed in its place; a report writes every figure itself. */
function entryOf(field: Field, spec: TableSpec, index: number): Entry | undefined {
  const { input } = field;
  const computes = input.kind === 'formula' || input.kind === 'sequence';
  const replaceable = input.kind === 'formula' && input.editable && !spec.example;
  if (computes && !replaceable && !spec.readOnly) return undefined;
  return spec.records[index]?.[field.key];
}

/** How the entry is shown: with its decimals, and with its unit where the table has no unit column (`85%`, `12 Dokumen`). */
function shown(field: Field, entry: Entry, unit: Entry | undefined): PlannedContent & { readonly style?: CellStyle } {
  const { value } = entry;
  if (typeof value !== 'number') return { value };
  const decimals = entry.decimals ?? decimalsOf(value);
  const digits = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  const name = field.carriesUnit ? String(unit?.value ?? '').replace(/"/g, '') : '';
  if (isPercent(name)) {
    // 0.825 and not 0.8250000000000001: the quotient at the precision in which the value was written.
    return { value: Number((value / 100).toFixed(decimals + 2)), style: { numberFormat: `${digits}%` } };
  }
  if (name !== '') return { value, style: { numberFormat: `${digits}" ${name}"` } };
  return entry.decimals === undefined ? { value } : { value, style: { numberFormat: digits } };
}

function decimalsOf(value: number): number {
  return /[.](\d+)$/.exec(String(value))?.[1]?.length ?? 0;
}

/**
 * Rows that come filled get the height of their texts: neither Excel (for merged cells) nor the readers of a file do it by
 * themselves. Empty rows keep the automatic height and grow while the user types.
 */
function fitRows(draft: SheetDraft, placed: readonly PlacedField[], body: CellArea, spec: TableSpec): void {
  const need = ({ field, left, right }: PlacedField, index: number) => {
    const value = entryOf(field, spec, index)?.value;
    // A number never takes a second line.
    return typeof value === 'string' ? heightOfText(value, draft.widthBetween(left, right)) : 0;
  };
  const heights = spec.records.map((_, index) =>
    Math.max(17, ...placed.filter(({ field }) => !field.shared).map((entry) => need(entry, index))),
  );
  for (const entry of placed.filter(({ field }) => field.shared)) {
    const runs = sharedRuns(entry.field.key, spec.records);
    for (const index of heights.keys()) {
      const run = runs.find(({ from, to }) => index >= from && index <= to) ?? { from: index, to: index };
      const rows = range(run.from, run.to);
      const missing = need(entry, run.from) - rows.reduce((sum, row) => sum + (heights[row] ?? 0), 0);
      if (missing > 0) heights[index] = (heights[index] ?? 0) + missing;
    }
  }
  for (const [index, height] of heights.entries()) {
    draft.height(body.top + index, Math.min(MAXIMUM_HEIGHT, Math.ceil(height)));
  }
}

/** Excel's limit, in points. */
const MAXIMUM_HEIGHT = 409;

function columnStyle(field: Field, spec: TableSpec): CellStyle {
  const { input } = field;
  const computed = input.kind === 'formula' || input.kind === 'sequence';
  const writable = spec.readOnly ? field.open === true : !computed || (input.kind === 'formula' && input.editable);
  const format = input.kind === 'number' || input.kind === 'formula' ? input.format : undefined;
  return {
    ...(computed && !spec.readOnly ? LOOK.computed : {}),
    ...(field.open ? { fill: COLORS.openFill } : {}),
    ...(writable ? LOOK.input : {}),
    ...(format === undefined ? {} : { numberFormat: format }),
    ...(field.align ? { horizontal: field.align } : {}),
  };
}

/** Rows below each other that say the same: from the first to the last, at least two. */
function sharedRuns(key: string, records: readonly FormRecord[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (let from = 0; from < records.length;) {
    const value = records[from]?.[key]?.value;
    let to = from;
    while (value !== undefined && value !== '' && records[to + 1]?.[key]?.value === value) to++;
    if (to > from) runs.push({ from, to });
    from = to + 1;
  }
  return runs;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, offset) => from + offset);
}
