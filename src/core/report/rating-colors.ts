/** Colours of ratings, from the best class to the worst. The rating's name always stands in the cell, so grey loses nothing. */

import { type RatingScaleChoice, chosenScale } from '../knowledge/choices/rating-scales';
import { type CellStyle } from '../sheet/plan';
import { type SheetDraft } from '../forms/layout/draft';
import { type FormRecord } from '../forms/layout/field';
import { type PlacedTable } from '../forms/layout/table';

/** Green to red, each lighter than the one before, so that in grey the worst is not taken for the best, nor for its neighbour. */
const CLASSES: readonly { readonly fill: string; readonly fontColor: string }[] = [
  { fill: '#1E6B47', fontColor: '#FFFFFF' },
  { fill: '#57A773', fontColor: '#1F2933' },
  { fill: '#D9BE4F', fontColor: '#1F2933' },
  { fill: '#F2CBA5', fontColor: '#1F2933' },
  { fill: '#FBE9E7', fontColor: '#8A1C1C' },
];

function ratingStyle(name: string, scale: RatingScaleChoice): CellStyle | null {
  const { classes } = chosenScale(scale);
  const place = classes.findIndex((each) => each.name === name);
  if (place < 0) return null;
  // A scale of other length is spread over the same colours, from best to worst.
  const index = Math.round((place / Math.max(1, classes.length - 1)) * (CLASSES.length - 1));
  const colors = CLASSES[index];
  return colors ? { ...colors, bold: true } : null;
}

/** Colours the table's `rating` cells by what their records say; other words and blanks stay plain. */
export function colourRatings(
  draft: SheetDraft,
  table: PlacedTable,
  records: readonly FormRecord[],
  scale: RatingScaleChoice,
): void {
  for (const [index, { rating }] of records.entries()) {
    const style = ratingStyle(String(rating?.value ?? ''), scale);
    const row = table.body.top + index;
    if (style) draft.style({ ...table.column('rating'), top: row, bottom: row }, style);
  }
}
