/** A table as the user points it out or corrects it, for the workbook's settings. */

import { type ColumnChoice, type LabelChoice, type TableChoice } from '../../core/settings';
import { type CellArea, areaName, parseArea } from '../../core/sheet/address';
import { type Profile } from '../../core/knowledge/profiles';
import { type Role } from '../../core/table/model';
import { type Said, type TablePlace, type TableReading, headersIn, labelsOf } from './pointing';

/** What the user says of a column. */
export interface ColumnAnswer {
  readonly role: Role;
  /** `null` where the role has no year, or the header's own year stands. */
  readonly year: number | null;
}

export type ColumnAnswers = ReadonlyMap<number, ColumnAnswer>;
export type LabelAnswers = ReadonlyMap<string, ColumnAnswer>;

/** The answers, added to those of an earlier correction of the same table. */
export function columnChoices(answers: ColumnAnswers, earlier: readonly ColumnChoice[]): readonly ColumnChoice[] {
  const kept = earlier.filter(({ column }) => !answers.has(column));
  const said = [...answers].map(([column, answer]): ColumnChoice => ({ column, ...saidIn(answer) }));
  return [...kept, ...said].sort((a, b) => a.column - b.column);
}

/** The answers on labels, added to those of an earlier correction. */
export function labelChoices(answers: LabelAnswers, earlier: readonly LabelChoice[]): readonly LabelChoice[] {
  const kept = earlier.filter(({ label }) => !answers.has(label));
  return [...kept, ...[...answers].map(([label, answer]): LabelChoice => ({ label, ...saidIn(answer) }))];
}

function saidIn({ role, year }: ColumnAnswer): Pick<ColumnChoice, 'role' | 'year'> {
  return { role, ...(year === null ? {} : { year }) };
}

/** Where recognition saw nothing, all that the user has seen and left as it is counts as said. */
export function allColumns(reading: TableReading): readonly ColumnChoice[] {
  return reading.columns.flatMap(({ index, role, year }) =>
    role === 'other' ? [] : [{ column: index, role, ...(year === undefined ? {} : { year }) }],
  );
}

export function choiceOfPlace(place: TablePlace, { columns, labels }: Said, profile: Profile | null): TableChoice {
  const said = place.labelled
    ? { headerRows: 0, headers: labelsOf(place), columns: [], labels }
    : { headerRows: place.headerRows, headers: headersIn(place), columns };
  return {
    sheet: place.grid.name,
    area: areaName(place.area),
    ...said,
    ...(profile === null ? {} : { profile }),
  };
}

/** An earlier correction's columns, where they are now that its table lies in `area`. */
export function columnsNow(choice: TableChoice | undefined, area: CellArea): readonly ColumnChoice[] {
  const then = choice && parseArea(choice.area);
  if (!choice || !then) return [];
  return choice.columns.map((each) => ({ ...each, column: each.column + area.left - then.left }));
}
