/** What several documents say of one indicator, and where they do not say the same. */

import { tidy } from '../../language/normalise';
import { type CellPosition } from '../../sheet/address';
import { type Measurement } from '../../table/model';
import { sameCalculation } from '../definitions';
import { type PlacedItem } from '../levels/level-item';
import { sameMeaningOfUnits, sameStatement, yearly } from '../same-content';
import { type Together } from '../together';
import { yearOfFigure } from '../versions/changes';

/** What is held against each other; the words stand in `COMPARED_PART_NAMES`. */
export type ComparedPart = 'name' | 'unit' | 'calculation' | 'target';

/** What a cell says. */
export interface Saying {
  /** As displayed; `""` for a target that is left open. */
  readonly text: string;
  readonly sheet: string;
  readonly cell: CellPosition;
}

/** An indicator in one document, wherever its tables state it. */
export interface Statement {
  readonly places: Together<PlacedItem>;
  /** One where the tables agree; several where they say different things. */
  readonly units: readonly Saying[];
  readonly calculations: readonly Saying[];
  /** In the order of the years. A target whose year nobody can tell is not among them. */
  readonly targets: readonly { readonly year: number; readonly sayings: readonly Saying[] }[];
}

/** Two documents at least say something of it, and some two of them nothing in common. */
export interface Difference {
  readonly what: ComparedPart;
  /** Of a target. */
  readonly year?: number;
  /** For each document, in their order, what it says; empty for one that says nothing. */
  readonly sayings: readonly (readonly Saying[])[];
}

/** A part of what is said of an indicator: how it is read, and when two say the same. */
interface Part<Value> {
  read(item: PlacedItem): (Saying & { readonly value: Value }) | null;
  same(one: Value, other: Value): boolean;
}

type Said<Value> = Saying & { readonly value: Value };

const NAME: Part<PlacedItem> = {
  read: (item) => saying(item, item.name, item.position, item),
  same: (one, other) => one.facts.comparableName === other.facts.comparableName,
};

/** Only what a column of units says: what is gathered from names and figures is written for no comparison. */
const UNIT: Part<string> = {
  read: (item) => {
    const { unit } = item.facts;
    return unit?.from === 'column' ? saying(item, unit.text, item.indicator.unit?.position, unit.text) : null;
  },
  same: sameMeaningOfUnits,
};

const CALCULATION: Part<string> = {
  read: (item) => {
    const { calculation } = item.facts;
    return calculation && saying(item, calculation.text, calculation.cell.position, calculation.text);
  },
  same: sameCalculation,
};

interface Target {
  readonly measurement: Measurement;
  readonly unit: string;
}

function targetOf(year: number): Part<Target> {
  return {
    read: (item) => {
      const measurement = yearly(item.indicator.targets).find((each) => yearOfFigure(each, item) === year);
      if (!measurement) return null;
      const { text, position } = measurement.cell;
      return saying(item, text, position, { measurement, unit: item.facts.unit?.text ?? '' });
    },
    same: (one, other) => sameStatement(one.measurement, other.measurement, [one.unit, other.unit]),
  };
}

export function statementAcross(places: Together<PlacedItem>): Statement {
  return {
    places,
    units: plain(sayingsOf(places, UNIT)),
    calculations: plain(sayingsOf(places, CALCULATION)),
    targets: yearsOf(places).map((year) => ({ year, sayings: plain(sayingsOf(places, targetOf(year))) })),
  };
}

/** @param stands the indicator in each document, `null` where the document does not have it. */
export function differencesBetween(stands: readonly (Together<PlacedItem> | null)[]): readonly Difference[] {
  const years = new Set(stands.flatMap((places) => (places ? yearsOf(places) : [])));
  return [
    ...differenceIn(stands, 'name', NAME),
    ...differenceIn(stands, 'unit', UNIT),
    ...differenceIn(stands, 'calculation', CALCULATION),
    ...[...years].sort().flatMap((year) => differenceIn(stands, 'target', targetOf(year), year)),
  ];
}

function differenceIn<Value>(
  stands: readonly (Together<PlacedItem> | null)[],
  what: ComparedPart,
  part: Part<Value>,
  year?: number,
): readonly Difference[] {
  const sayings = stands.map((places) => (places ? sayingsOf(places, part) : []));
  const saying = sayings.filter((each) => each.length > 0);
  const agree = (ones: readonly Said<Value>[], others: readonly Said<Value>[]): boolean =>
    ones.some((one) => others.some((other) => part.same(one.value, other.value)));
  if (saying.every((ones, at) => saying.slice(at + 1).every((others) => agree(ones, others)))) return [];
  return [{ what, ...(year !== undefined && { year }), sayings: sayings.map(plain) }];
}

/** What the places say, each thing once; one that is left open counts only where nothing is said elsewhere. */
function sayingsOf<Value>(places: Together<PlacedItem>, part: Part<Value>): readonly Said<Value>[] {
  const all = places.flatMap((place) => part.read(place) ?? []);
  const written = all.filter(({ text }) => text !== '');
  const distinct: Said<Value>[] = [];
  for (const each of written.length > 0 ? written : all.slice(0, 1))
    if (!distinct.some(({ value }) => part.same(value, each.value))) distinct.push(each);
  return distinct;
}

function yearsOf(places: Together<PlacedItem>): readonly number[] {
  const years = places.flatMap((item) =>
    yearly(item.indicator.targets).flatMap((target) => yearOfFigure(target, item) ?? []),
  );
  return [...new Set(years)].sort();
}

/** Plain data, which may go to another thread. */
function plain(sayings: readonly Saying[]): readonly Saying[] {
  return sayings.map(({ text, sheet, cell }) => ({ text, sheet, cell }));
}

function saying<Value>(item: PlacedItem, text: string, cell: CellPosition | undefined, value: Value): Said<Value> {
  return { text: tidy(text), sheet: item.sheet, cell: cell ?? item.position, value };
}
