/** The user's words on what lies at a place of a sheet. */

import { type TableChoice } from '../../core/settings';
import { type CellArea, parseArea } from '../../core/sheet/address';

/** Something at a place on a sheet: a table, or what came close to one. */
export interface Placed {
  readonly sheet: string;
  readonly area: CellArea;
}

/** The user's word on what lies there, if there is one. */
export function choiceOf(placed: Placed, choices: readonly TableChoice[]): TableChoice | undefined {
  return choices.find((choice) => isAbout(choice, placed));
}

/** The choices without those on what lies there. */
export function withoutChoicesOn(placed: Placed, choices: readonly TableChoice[]): readonly TableChoice[] {
  return choices.filter((choice) => !isAbout(choice, placed));
}

function isAbout({ sheet, area }: TableChoice, placed: Placed): boolean {
  const own = parseArea(area);
  return (
    sheet === placed.sheet &&
    own !== null &&
    own.top <= placed.area.bottom &&
    placed.area.top <= own.bottom &&
    own.left <= placed.area.right &&
    placed.area.left <= own.right
  );
}
