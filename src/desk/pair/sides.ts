/** What can be set beside something else at the desk: a file of the list, or one sheet of a file that holds tables on several. */

import { both, type Bilingual } from '../../core/language/bilingual';
import { byName, type DeskFile } from '../state';

export interface Side {
  /** As the command line names it too: `FILE`, `FILE!Sheet`. */
  readonly name: string;
  readonly file: string;
  /** `null` for all sheets of the file. */
  readonly sheet: string | null;
}

/** In the order of their names; behind a file with tables on several sheets follow these sheets. */
export function sidesOf(files: readonly DeskFile[]): readonly Side[] {
  return byName(files).flatMap(({ name, result }) => {
    if (result?.kind !== 'read' || result.sheets.length === 0) return [];
    const whole = { name, file: name, sheet: null };
    if (result.sheets.length === 1) return [whole];
    return [whole, ...result.sheets.map((sheet) => ({ name: `${name}!${sheet}`, file: name, sheet }))];
  });
}

/** The side of that name; a file of that very name goes before a sheet. `null` for a file that is not on the list. */
export function sideNamed(files: readonly Pick<DeskFile, 'name'>[], name: string): Side | null {
  if (files.some((file) => file.name === name)) return { name, file: name, sheet: null };
  const file = files.find((each) => name.startsWith(`${each.name}!`))?.name;
  return file === undefined ? null : { name, file, sheet: name.slice(file.length + 1) };
}

/** One holds tables of the other, so that setting them side by side would tell nothing. */
export function areOfOneFile(one: Side, other: Side): boolean {
  return one.file === other.file && (one.sheet === null || other.sheet === null || one.sheet === other.sheet);
}

/** These without the sheets of a file that is among them as a whole. */
export function wholeOnes(sides: readonly Side[]): readonly Side[] {
  const whole = new Set(sides.flatMap(({ file, sheet }) => (sheet === null ? [file] : [])));
  return sides.filter(({ file, sheet }) => sheet === null || !whole.has(file));
}

/** As it is offered in a list. */
export function sideLabel({ file, sheet }: Side): Bilingual {
  return sheet === null ? both(file, file) : both(`${file}, lembar ${sheet}`, `${file}, sheet ${sheet}`);
}
