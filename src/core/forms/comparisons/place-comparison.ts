import { type FormContext } from '../form';
import { type SheetDraft } from '../layout/draft';
import { LOOK } from '../layout/look';
import { type PlacedTable, placeTable } from '../layout/table';
import { type Carried, type Comparison, GRID_RIGHT } from './comparison';

export interface ComparisonPlace {
  readonly top: number;
  readonly comparison: Comparison;
  readonly carried: Carried;
  /** Stands before the title: `A. `. */
  readonly letter?: string;
  /** A report: every figure is written, and only cells that wait for words may be changed. */
  readonly readOnly?: boolean;
}

/** The comparison's title with its table below, in the grid of eleven columns. */
export function placeComparison(draft: SheetDraft, place: ComparisonPlace, context: FormContext): PlacedTable {
  const { top, comparison, carried, letter, readOnly = false } = place;
  const title = context.say(comparison.title(context));
  draft.across(top, 0, GRID_RIGHT, { value: letter === undefined ? title : `${letter}. ${title}` }, LOOK.section);
  draft.height(top, 20);
  return placeTable(draft, {
    top: top + 1,
    fields: comparison.fields(context, carried),
    records: context.records,
    rows: context.rows,
    language: context.language,
    example: context.example,
    readOnly,
  });
}
