/** Lays a table of fields on a sheet: header (one or two rows, groups merged), numbering row, body with its validations. */

import { type Language } from '../../language/bilingual';
import { type CellArea, cellName } from '../../sheet/address';
import { type CellStyle } from '../../sheet/plan';
import { type SheetDraft } from './draft';
import { shownEntry } from './entry-display';
import { type Entry, type Field, type FormRecord } from './field';
import { COLORS, LOOK } from './look';
import { type PlacedField } from './placed-field';
import { fitRows } from './row-heights';
import { range, sharedRuns } from './shared-runs';
import { writeHeader, writeNumbering } from './table-header';
import { validationOf } from './validation';

export interface TableSpec {
  readonly top: number;
  readonly fields: readonly Field[];
  /** The content of the first rows; the rest stays empty. */
  readonly records: readonly FormRecord[];
  /** Body rows in all. */
  readonly rows: number;
  readonly language: Language;
  /** The row (1) (2) (3) below the header. Default: yes. */
  readonly numbering?: boolean;
  /** The records are examples and look like it. */
  readonly example?: boolean;
  /** Only the fields marked `toWrite` may be written (a report); otherwise every input (a form). */
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

/** From column A at `top`; says where everything stands. */
export function placeTable(draft: SheetDraft, spec: TableSpec): PlacedTable {
  const placed = placeFields(spec.fields);
  const right = placed.reduce((last, { right: end }) => Math.max(last, end), 0);

  const headerHeight = spec.fields.some((field) => field.group) ? 2 : 1;
  const header = { from: spec.top, to: spec.top + headerHeight - 1 };
  writeHeader(draft, placed, header, spec.language);
  const bodyTop = header.to + 1 + (spec.numbering === false ? 0 : 1);
  if (spec.numbering !== false) writeNumbering(draft, placed, header.to + 1);

  const rows = Math.max(spec.rows, spec.records.length);
  const body = { top: bodyTop, left: 0, bottom: bodyTop + rows - 1, right };
  const columns = new Map(placed.map((entry) => [entry.field.key, entry]));
  const columnOf = (key: string): PlacedField => {
    const found = columns.get(key);
    if (!found) throw new Error(`The table has no field "${key}".`);
    return found;
  };
  const cell = (key: string, rowIndex: number) => cellName({ row: bodyTop + rowIndex, column: columnOf(key).left });

  draft.style(body, LOOK.body);
  for (const entry of placed) writeColumn(draft, entry, body, spec, cell);
  if (spec.readOnly) awaitEntries(draft, placed);
  fitRows(draft, placed, body, spec.records, (field, index) => entryOf(field, spec, index));
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

/** In a report a row speaks of an indicator. */
function awaitEntries(draft: SheetDraft, placed: readonly PlacedField[]): void {
  const headed = ({ field, left }: PlacedField) => ({ label: field.label, column: left });
  const subject = placed.find(({ field }) => field.key === 'indicator');
  const columns = placed.filter(({ field }) => field.toWrite).map(headed);
  if (subject && columns.length > 0) draft.awaitEntries({ columns, subject: headed(subject) });
}

function placeFields(fields: readonly Field[]): PlacedField[] {
  let next = 0;
  return fields.map((field) => {
    const start = next;
    next += field.span ?? 1;
    return { field, left: start, right: next - 1 };
  });
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
      const { style, ...content } = shownEntry(field, entry, spec.records[index]?.['unit']);
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

function columnStyle(field: Field, spec: TableSpec): CellStyle {
  const { input } = field;
  const computed = input.kind === 'formula' || input.kind === 'sequence';
  const writable = spec.readOnly ? field.toWrite === true : !computed || (input.kind === 'formula' && input.editable);
  const format = input.kind === 'number' || input.kind === 'formula' ? input.format : undefined;
  return {
    ...(computed && !spec.readOnly ? LOOK.computed : {}),
    ...(field.toWrite ? { fill: COLORS.openFill } : {}),
    ...(writable ? LOOK.input : {}),
    ...(format === undefined ? {} : { numberFormat: format }),
    ...(field.align ? { horizontal: field.align } : {}),
  };
}
