/** "Naik", "Menurun" in a column of words beside the actuals of two years that went the other way. */

import { type IndicatorFacts, type TableFacts } from '../../indicator/facts';
import { isPartOfYear } from '../../indicator/periods/column-period';
import { FALLEN_WORDS, RISEN_WORDS } from '../../knowledge/names/growth';
import { normalise } from '../../language/normalise';
import { quantityOf } from '../../language/quantity';
import { type Cell, type Measurement, type Role } from '../../table/model';

/** A word that says the opposite of what its row's figures do. */
export interface SaidCourse {
  readonly known: IndicatorFacts;
  readonly cell: Cell;
  readonly from: Measurement;
  readonly to: Measurement;
  readonly goes: Course;
}

type Course = 'up' | 'down';

const SAID: ReadonlyMap<string, Course> = new Map([
  ...RISEN_WORDS.map((word) => [word, 'up'] as const),
  ...FALLEN_WORDS.map((word) => [word, 'down'] as const),
]);

const ROLES: ReadonlySet<Role> = new Set<Role>(['other', 'note', 'rating']);

/**
 * Only in a column whose other words fit the last two years of their rows, at least as many as do not: what else rises and falls, an
 * achievement or a rank, would not fit them.
 */
export function contradictedCourses({
  table: { columns },
  indicators,
  placesOfTexts,
}: TableFacts): readonly SaidCourse[] {
  return columns.flatMap(({ role }, place) => {
    if (!ROLES.has(role) || !placesOfTexts.has(place)) return [];
    const judged = indicators.flatMap((known) => judge(known, place) ?? []);
    const wrong = judged.filter(({ said, goes }) => said !== goes);
    return wrong.length > 0 && wrong.length * 2 <= judged.length ? wrong : [];
  });
}

interface JudgedCourse extends SaidCourse {
  readonly said: Course;
}

function judge(known: IndicatorFacts, place: number): JudgedCourse | null {
  const { cells, actuals } = known.indicator;
  const cell = cells[place];
  const said = cell && typeof cell.value === 'string' ? SAID.get(normalise(cell.text)) : undefined;
  if (!cell || said === undefined) return null;
  const years = actuals
    .filter(({ column, reading }) => !isPartOfYear(column) && quantityOf(reading))
    .sort((a, b) => yearOf(a) - yearOf(b));
  const [from, to] = years.slice(-2);
  if (!from || !to || yearOf(from) === yearOf(to)) return null;
  const [before, after] = [quantityOf(from.reading), quantityOf(to.reading)];
  if (!before || !after || before.value === after.value || before.unit !== after.unit) return null;
  return { known, cell, from, to, said, goes: after.value > before.value ? 'up' : 'down' };
}

/** "Realisasi | Realisasi 2023": without a year it is that of the report, after all others. */
function yearOf({ column }: Measurement): number {
  return column.year ?? Infinity;
}
