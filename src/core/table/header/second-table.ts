/** Whether columns begin a second table right beside the first, judged by how its header begins again. */

import { hasTrait, type Role } from '../../knowledge/columns/roles';
import { PLAN_LAYERS, narrowestNamed } from '../../language/words/level-words';
import { type RunHeader } from './run-roles';

/** Columns that say the same from the first on: so many make the header again … */
const FEWEST_REPEATED = 3;
/** … and so many where the indicator is among them. */
const FEWEST_WITH_INDICATOR = 2;

/**
 * A number or a name begins again after a table that is whole: "No | Indikator | Target | No | Indikator | Target". Each lower level of
 * a plan beside the one above it goes on with one table, and so does the same table as it was and as it is to be.
 */
export function beginsAgain(before: readonly RunHeader[], after: readonly RunHeader[]): boolean {
  if (!(numbersAnew(before, after) || repeatsHeader(before, after))) return false;
  return isWhole(before) && !descends(before, after) && !isRevised(before, after);
}

/** A second column of numbers, and a second indicator behind it. */
function numbersAnew(before: readonly RunHeader[], after: readonly RunHeader[]): boolean {
  const roles = before.map(({ role }) => role);
  return (
    after[0]?.role === 'number' &&
    roles.includes('number') &&
    roles.includes('indicator') &&
    !roles.includes(undefined) &&
    after.some(({ role }) => role === 'indicator')
  );
}

function repeatsHeader(before: readonly RunHeader[], after: readonly RunHeader[]): boolean {
  const [first] = before;
  if (first === undefined || first.text === '' || isFigure(first.role) || after.length < before.length) return false;
  const fewest = before.some(({ role }) => role === 'indicator') ? FEWEST_WITH_INDICATOR : FEWEST_REPEATED;
  return before.length >= fewest && before.every(({ text }, index) => bare(text) === bare(after[index]?.text ?? ''));
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d%]/gu, '');
}

/** Figures or definitions have followed the names. */
function isWhole(columns: readonly RunHeader[]): boolean {
  const named = columns.findIndex(({ role }) => role === 'indicator');
  return columns.slice(named + 1).some(({ role }) => isFigure(role) || hasTrait(roleOf(role), 'describes'));
}

function isFigure(role: RunHeader['role']): boolean {
  return role === 'period' || role === 'numeral' || hasTrait(roleOf(role), 'periodic');
}

function roleOf(role: RunHeader['role']): Role | undefined {
  return role === 'period' || role === 'numeral' || role === 'foreign' ? undefined : role;
}

/** Tujuan and its indicators, then sasaran and its, then program. */
function descends(before: readonly RunHeader[], after: readonly RunHeader[]): boolean {
  const [above, below] = [layerOf(before), layerOf(after)];
  return above !== undefined && below !== undefined && above < below;
}

/** The layer of the plan that the columns up to the indicator name; what stands behind the figures only refers to another. */
function layerOf(columns: readonly RunHeader[]): number | undefined {
  const named = columns.findIndex(({ role }) => role === 'indicator');
  const texts = columns.slice(0, named + 1).map(({ text }) => text);
  return narrowestNamed(texts, PLAN_LAYERS) ?? undefined;
}

/** Semula on the left, Menjadi on the right. */
function isRevised(before: readonly RunHeader[], after: readonly RunHeader[]): boolean {
  const says = (columns: readonly RunHeader[], wanted: 'before' | 'after') =>
    columns.some(({ revision }) => revision === wanted);
  return says(before, 'before') && !says(before, 'after') && says(after, 'after') && !says(after, 'before');
}
