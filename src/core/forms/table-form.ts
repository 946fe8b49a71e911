/** Forms that are one table on a sheet: title, block of labels, table, notes, signature. Each form says only what is its own. */

import { type Bilingual } from '../language/bilingual';
import { type PrintSetup, type SheetPlan } from '../sheet/plan';
import { type Form, type FormContext, type FormInfo, markOfForm } from './form';
import { SheetDraft } from './layout/draft';
import { type Field } from './layout/field';
import { type BlockLine, placeBlock, placeNotes, placeSignatures, placeTitle } from './layout/page';
import { type PlacedTable, placeTable } from './layout/table';
import { EXAMPLE_NOTE, LEVEL_WORDS } from './words';

export interface TableFormSpec {
  readonly info: FormInfo;
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
}

/** A form from what is its own. */
export function tableForm(spec: TableFormSpec): Form {
  return { ...spec.info, fields: spec.fields, build: (context) => build(spec, context) };
}

function build(spec: TableFormSpec, context: FormContext): SheetPlan {
  const { language } = context;
  const fields = spec.fields(context);
  const draft = new SheetDraft();
  const right = fields.reduce((sum, field) => sum + (field.span ?? 1), 0) - 1;
  for (const [column, field] of fields.entries()) draft.width(column, field.width);

  let next = placeTitle(draft, 0, right, spec.title(context));
  if (spec.block) next = placeBlock(draft, next + 1, right, spec.block(context));
  const table = placeTable(draft, {
    top: next + 1,
    fields,
    records: context.records,
    rows: context.rows,
    language,
    example: context.example,
  });
  next = table.area.bottom + 1;
  if (spec.below) next = spec.below(draft, next + 1, context);
  const notes = [...(spec.notes?.(context) ?? []), ...(context.example ? [EXAMPLE_NOTE] : [])];
  if (notes.length > 0) next = placeNotes(draft, next + 1, right, notes.map(context.say));
  if (spec.signature !== 'none') next = placeSignature(draft, next + 1, right, spec.signature, context);

  nameParts(draft, spec.info, table, fields, next - 1);
  const frozen = fields.findIndex((field) => field.key === (spec.freezeThrough ?? 'indicator'));
  return draft.plan({
    name: context.say(spec.sheetName),
    freeze: { rows: table.body.top, columns: frozen + 1 },
    print: {
      orientation: spec.orientation ?? 'landscape',
      paper: context.paper,
      fitToWidth: true,
      repeatRows: { from: table.header.from, to: table.body.top - 1 },
      area: { top: 0, left: 0, bottom: next - 1, right },
      footer: footer(context),
    },
    protect: true,
  });
}

/** `Halaman 1 dari 3`, as Excel fills it in. */
export function footer({ say }: Pick<FormContext, 'say'>): string {
  return say({ id: 'Halaman &P dari &N', en: 'Page &P of &N' });
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
  draft.name(`${mark}_tabel`, table.area);
  draft.name(`${mark}_indikator`, table.column('indicator'));
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
  const { say, level, today } = context;
  const signatory = {
    placeAndDate: `${say({ id: '[Tempat]', en: '[Place]' })}, ${today}`,
    position: say(LEVEL_WORDS[level].head),
    name: say({ id: '[Nama lengkap]', en: '[Full name]' }),
    number: say({ id: 'NIP [nomor]', en: 'Employee no. [number]' }),
  };
  if (kind === 'head') return placeSignatures(draft, top, right, signatory);
  const counterpart = { ...signatory, position: say(SUPERIOR[level]) };
  return placeSignatures(draft, top, right, signatory, level === 'pemda' ? undefined : counterpart);
}

/** Who receives the promise of a Perjanjian Kinerja. A head of region promises alone. */
const SUPERIOR: Readonly<Record<FormContext['level'], Bilingual>> = {
  pemda: { id: '', en: '' },
  dinas: { id: 'Gubernur/Bupati/Wali Kota', en: 'Governor/Regent/Mayor' },
  unit: { id: 'Kepala Perangkat Daerah', en: 'Head of the Agency' },
};
