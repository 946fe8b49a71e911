/** A table as the user points it out or corrects it, for the workbook's settings. */

import {
  type ColumnChoice,
  type LabelChoice,
  type RowChoice,
  type RowKind,
  type TableChoice,
} from '../../core/settings';
import { type CellArea, areaName, parseArea } from '../../core/sheet/address';
import { type Profile } from '../../core/knowledge/choices/profiles';
import { type Role } from '../../core/table/model';
import { type PeriodAnswer, periodAnswer, periodOf } from './period-answer';
import { type Said, type TablePlace, type TableReading, headersIn, labelsOf } from './pointing';

/** What the user says of a column. */
export interface ColumnAnswer {
  readonly role: Role;
  readonly period: PeriodAnswer;
}

export type RowAnswers = ReadonlyMap<string, RowKind>;

/** The answers on rows, added to those of an earlier correction. */
export function rowChoices(answers: RowAnswers, earlier: readonly RowChoice[]): readonly RowChoice[] {
  const kept = earlier.filter(({ text }) => !answers.has(text));
  return [...kept, ...[...answers].map(([text, kind]): RowChoice => ({ text, kind }))];
}

export type ColumnAnswers = ReadonlyMap<number, ColumnAnswer>;
export type LabelAnswers = ReadonlyMap<string, ColumnAnswer>;

/** The answers, added to those of an earlier correction of the same table. */
export function columnChoices(answers: ColumnAnswers, earlier: readonly ColumnChoice[]): readonly ColumnChoice[] {
  const kept = earlier.filter(({ column }) => !answers.has(column));
  const said = [...answers].map(([column, answer]): ColumnChoice => {
    const before = earlier.find((each) => each.column === column);
    return { column, ...saidIn(answer, before) };
  });
  return [...kept, ...said].sort((a, b) => a.column - b.column);
}

/** The answers on labels, added to those of an earlier correction. */
export function labelChoices(answers: LabelAnswers, earlier: readonly LabelChoice[]): readonly LabelChoice[] {
  const kept = earlier.filter(({ label }) => !answers.has(label));
  const said = [...answers].map(([label, answer]): LabelChoice => {
    const before = earlier.find((each) => each.label === label);
    return { label, ...saidIn(answer, before) };
  });
  return [...kept, ...said];
}

type Meaning = Omit<ColumnChoice, 'column'>;

/** A period that was said before stands until another one is said. */
function saidIn({ role, period }: ColumnAnswer, before: Meaning | undefined): Meaning {
  if (period.isSaid) return { role, ...periodOf(period), exact: true };
  if (before?.exact !== true) return { role };
  return { role, ...periodOf(periodAnswer(before)), exact: true };
}

/** Where recognition saw nothing, all that the user has seen and left as it is counts as said. */
export function allColumns(reading: TableReading): readonly ColumnChoice[] {
  return reading.columns.flatMap(({ index, role, ...read }) =>
    role === 'other' ? [] : [{ column: index, role, ...periodOf(periodAnswer(read)) }],
  );
}

export function choiceOfPlace(
  place: TablePlace,
  { columns, labels, rows }: Said,
  profile: Profile | null,
): TableChoice {
  const said = place.labelled
    ? { headerRows: 0, headers: labelsOf(place), columns: [], labels }
    : { headerRows: place.headerRows, headers: headersIn(place), columns, ...(rows.length === 0 ? {} : { rows }) };
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
