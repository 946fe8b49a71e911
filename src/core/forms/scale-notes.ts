/** The note under a form that prints the rating scale, word for word as a form writes it: it tells how the ratings were made. */

import { type RatingScale, RATING_SCALE_IDS, chosenScale } from '../knowledge/choices/rating-scales';
import { type Language } from '../language/bilingual';
import { normalise } from '../language/normalise';
import { sameNumber } from '../measure/result';
import { type Settings } from '../settings';
import { type CellPosition } from '../sheet/address';
import { type SheetGrid, formulaAt } from '../sheet/grid';
import { describeScale } from './method';

interface ScaleNote {
  readonly cell: CellPosition;
  readonly text: string;
  readonly scale: RatingScale;
  readonly language: Language;
}

/** Those of the known scales, and of the one that is set. */
export function scaleNotes(grid: SheetGrid, settings: Settings): readonly ScaleNote[] {
  const { row: top, column: left } = grid.origin;
  const known = [settings.ratingScale, ...RATING_SCALE_IDS].flatMap((ratingScale) => {
    const note = describeScale({ ...settings, ratingScale });
    return (['id', 'en'] as const).map((language) => ({
      text: note[language],
      scale: chosenScale(ratingScale),
      language,
    }));
  });
  return grid.values.flatMap((cells, index) =>
    cells.flatMap((value, offset) => {
      const note = typeof value === 'string' ? known.find(({ text }) => text === value.trim()) : undefined;
      const cell = { row: top + index, column: left + offset };
      return note && formulaAt(grid, cell.row, cell.column) === '' ? [{ ...note, cell }] : [];
    }),
  );
}

/** The lowest class takes everything below, wherever a legend lets it begin. */
export function isSameScale({ classes }: RatingScale, other: RatingScale): boolean {
  return (
    classes.length === other.classes.length &&
    classes.every(({ name, from }, at) => {
      const against = other.classes[at];
      const isLowest = at === classes.length - 1;
      return (
        against !== undefined &&
        normalise(name) === normalise(against.name) &&
        (isLowest || sameNumber(from, against.from))
      );
    })
  );
}

/** Whether what is read on the sheet is that scale; the lowest class, "selebihnya", may have been left unread. */
export function isReadOf({ classes }: RatingScale, scale: RatingScale): boolean {
  const shared = { ...scale, classes: scale.classes.slice(0, classes.length) };
  return classes.length >= scale.classes.length - 1 && isSameScale({ ...scale, classes }, shared);
}
