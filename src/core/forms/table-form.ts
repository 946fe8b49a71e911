/** Forms that are one table on a sheet: title, block of labels, table, notes, signature. Each form says only what is its own. */

import { type Bilingual } from '../language/bilingual';
import { FORM_PARTS } from '../sheet/marks';
import { type Lines, type PrintSetup, type SheetPlan } from '../sheet/plan';
import { type Form, type FormContext, type FormInfo, markOfForm } from './form';
import { SheetDraft } from './layout/draft';
import { widthWithNumbers } from './layout/entry-display';
import { type Field } from './layout/field';
import { type BlockLine, placeBlock, placeNotes, placeSignatures, placeTitle } from './layout/page';
import { columnsOnPages, type PrintedSheet, printSetup } from './layout/print';
import { type PlacedTable, placeTable } from './layout/table';
import { EXAMPLE_NOTE } from './words';

export interface TableFormSpec<Id extends string = string> {
  readonly info: FormInfo<Id>;
  /** At most 28 characters, so that a number fits behind it. */
  readonly sheetName: Bilingual;
  readonly title: (context: FormContext) => readonly string[];
  readonly block?: (context: FormContext) => readonly BlockLine[];
  readonly fields: (context: FormContext) => readonly Field[];
  readonly notes?: (context: FormContext) => readonly Bilingual[];
  /** A further table under the main one; gives the row below it. */
  readonly below?: (draft: SheetDraft, top: number, context: FormContext) => number;
  readonly signature: 'none' | 'head' | 'agreement';
  /** Key of the last field that stays in sight when scrolling to the right. */
  readonly freezeThrough?: string;
  readonly orientation?: PrintSetup['orientation'];
  readonly statement?: Form['statement'];
}

/** A form from what is its own. */
export function tableForm<const Id extends string>(spec: TableFormSpec<Id>): Form<Id> {
  const { info, fields, statement } = spec;
  return { ...info, fields, build: (context) => build(spec, context), ...(statement ? { statement } : {}) };
}

function build(spec: TableFormSpec, context: FormContext): SheetPlan {
  const { language } = context;
  const fields = spec.fields(context);
  const draft = new SheetDraft();
  const right = fields.reduce((sum, field) => sum + (field.span ?? 1), 0) - 1;
  for (const [column, field] of fields.entries()) draft.width(column, widthWithNumbers(field, context.records));

  const frozen = fields.findIndex((field) => field.key === (spec.freezeThrough ?? 'indicator'));
  const printed: PrintedSheet = {
    orientation: spec.orientation ?? 'landscape',
    paper: context.paper,
    right,
    leadColumns: frozen + 1,
    groups: groupStarts(fields),
  };
  // On several pages side by side, what stands around the table belongs to the first.
  const [secondPage = right + 1] = columnsOnPages(draft, printed).breaks;
  const edge = secondPage - 1;

  let next = placeTitle(draft, 0, edge, spec.title(context));
  if (spec.block) next = placeBlock(draft, next + 1, edge, spec.block(context));
  const table = placeTable(draft, {
    top: next + 1,
    fields,
    records: context.records,
    rows: context.rows,
    language,
    example: context.example,
  });
  next = table.area.bottom + 1;
  const blocks: Lines[] = [];
  const placeBelow = (place: (top: number) => number): void => {
    const from = next + 1;
    next = place(from);
    blocks.push({ from, to: next - 1 });
  };
  const { below, signature } = spec;
  if (below) placeBelow((top) => below(draft, top, context));
  const notes = [...(spec.notes?.(context) ?? []), ...(context.example ? [EXAMPLE_NOTE] : [])];
  if (notes.length > 0) placeBelow((top) => placeNotes(draft, top, edge, notes.map(context.say)));
  if (signature !== 'none') placeBelow((top) => placeSignature(draft, top, edge, signature, context));

  nameParts(draft, spec.info, table, fields, next - 1);
  const isFilled = !context.example && context.records.length >= context.rows;
  return draft.plan({
    name: context.say(spec.sheetName),
    freeze: { rows: table.body.top, columns: frozen + 1 },
    print: printSetup(draft, {
      ...printed,
      bottom: next - 1,
      repeatRows: { from: table.header.from, to: table.body.top - 1 },
      // Rows that are still to be filled will grow: where they end is for Excel to find out.
      ...(isFilled ? { blocks, onePage: 'almost' } : {}),
      say: context.say,
    }),
    protect: true,
  });
}

/** Columns that begin or end a group of the header. */
function groupStarts(fields: readonly Field[]): readonly number[] {
  return fields.flatMap(({ group }, index) => (index > 0 && group?.id !== fields[index - 1]?.group?.id ? [index] : []));
}

function nameParts(
  draft: SheetDraft,
  info: FormInfo,
  table: PlacedTable,
  fields: readonly Field[],
  bottom: number,
): void {
  const mark = markOfForm(info.id);
  draft.name(mark, { top: 0, left: 0, bottom, right: table.area.right });
  draft.name(`${mark}${FORM_PARTS.table}`, table.area);
  draft.name(`${mark}${FORM_PARTS.indicators}`, table.column('indicator'));
  const targets = fields.filter((field) => field.source?.role === 'target').map((field) => table.column(field.key));
  const [first] = targets;
  const last = targets[targets.length - 1];
  if (first && last) draft.name(`${mark}_target`, { ...first, right: last.right });
}

function placeSignature(
  draft: SheetDraft,
  top: number,
  right: number,
  kind: 'head' | 'agreement',
  context: FormContext,
): number {
  const { signers, today } = context;
  const { head, superior } = signers;
  const signatory = { ...head, placeAndDate: `${signers.place}, ${today}` };
  return placeSignatures(draft, top, right, signatory, kind === 'agreement' && superior ? superior : undefined);
}
