/** What changed in the cells beside an indicator that both versions have. */

import { yearSaidOf } from '../../indicator/periods/column-period';
import { tidy } from '../../language/normalise';
import { type CellPosition } from '../../sheet/address';
import { yearsIn } from '../../table/header/period-reading';
import { hasColumn, type Measurement } from '../../table/model';
import { headingsOf } from '../headings';
import { type PlacedItem } from '../levels/level-item';
import { essenceOf, sameMeaningOfUnits, sameStatement, yearly } from '../same-content';
import { type ItemPair } from './pairing';

/** What a changed cell holds; the words stand in `CHANGE_NAMES`. */
export type ChangeOf =
  'unit' | 'target' | 'finalTarget' | 'baseline' | 'actual' | 'objective' | 'calculation' | 'dataSource' | 'owner';

export interface CellChangeBetween {
  readonly what: ChangeOf;
  /** Of a figure, where its column or the table's title says it. */
  readonly year?: number;
  readonly before: ChangeSide;
  readonly after: ChangeSide;
}

export interface ChangeSide {
  /** As displayed. */
  readonly text: string;
  readonly sheet: string;
  readonly cell: CellPosition;
}

export function changesBetween(pair: ItemPair): readonly CellChangeBetween[] {
  return [...unitChange(pair), ...figureChanges(pair), ...textChanges(pair)];
}

/** Where one of the versions says no unit at all nothing was changed: its table is only laid out in another way. */
function* unitChange({ old, now }: ItemPair): Iterable<CellChangeBetween> {
  const [before, after] = [old.facts.unit, now.facts.unit];
  if (before?.from !== 'column' || after?.from !== 'column' || sameMeaningOfUnits(before.text, after.text)) return;
  yield {
    what: 'unit',
    before: side(old, before.text, old.indicator.unit?.position),
    after: side(now, after.text, now.indicator.unit?.position),
  };
}

const FIGURES = {
  target: 'targets',
  finalTarget: 'finalTargets',
  baseline: 'baselines',
  actual: 'actuals',
} as const;

function* figureChanges({ old, now }: ItemPair): Iterable<CellChangeBetween> {
  const units = [old.facts.unit?.text ?? '', now.facts.unit?.text ?? ''] as const;
  for (const what of ['target', 'finalTarget', 'baseline', 'actual'] as const) {
    const list = FIGURES[what];
    const pairs = figurePairs(old, yearly(old.indicator[list]), now, yearly(now.indicator[list]));
    for (const { year, before, after } of pairs) {
      // A figure that one version leaves open is shown as such; what both leave open is no change.
      if (sameStatement(before, after, units) || isOpenBaseline(what, before, after)) continue;
      yield {
        what,
        ...(year !== undefined && { year }),
        before: side(old, before.cell.text, before.cell.position),
        after: side(now, after.cell.text, after.cell.position),
      };
    }
  }
}

/** Results are filled in as time goes by: only two that are written can contradict each other. */
function isOpenBaseline(what: ChangeOf, before: Measurement, after: Measurement): boolean {
  return what !== 'target' && (before.reading.kind === 'blank' || after.reading.kind === 'blank');
}

interface FigurePair {
  readonly year: number | undefined;
  readonly before: Measurement;
  readonly after: Measurement;
}

/** Figures of the same year; the only figure of a table without years belongs to the year of its title. */
function figurePairs(
  old: PlacedItem,
  befores: readonly Measurement[],
  now: PlacedItem,
  afters: readonly Measurement[],
): readonly FigurePair[] {
  const byYear = new Map(afters.map((after) => [yearOfFigure(after, now), after]));
  const pairs = befores.flatMap((before): FigurePair[] => {
    const year = yearOfFigure(before, old);
    const after = byYear.get(year);
    return after ? [{ year, before, after }] : [];
  });
  const [before, after] = [befores[0], afters[0]];
  if (pairs.length > 0 || !before || !after || befores.length > 1 || afters.length > 1) return pairs;
  const years = [yearOfFigure(before, old), yearOfFigure(after, now)];
  return years.includes(undefined) ? [{ year: years[0] ?? years[1], before, after }] : pairs;
}

/** Of a figure: its column's, else the only one that the table's period or title names; a year of a plan that is only counted is none of these. */
export function yearOfFigure({ column }: Measurement, { table }: PlacedItem): number | undefined {
  const said = yearSaidOf(column, table);
  if (said !== undefined || column.ordinal !== undefined) return said;
  const years = new Set(yearsIn(table.title));
  return years.size === 1 ? [...years][0] : undefined;
}

function* textChanges({ old, now }: ItemPair): Iterable<CellChangeBetween> {
  for (const what of ['objective', 'calculation', 'dataSource', 'owner'] as const) {
    const [before, after] = [textOf(what, old), textOf(what, now)];
    if (!before || !after || !differ(before.text, after.text)) continue;
    yield { what, before, after };
  }
}

function differ(before: string, after: string): boolean {
  return tidy(before) !== '' && tidy(after) !== '' && essenceOf(before) !== essenceOf(after);
}

function textOf(what: 'objective' | 'calculation' | 'dataSource' | 'owner', item: PlacedItem): ChangeSide | null {
  const { indicator, table, facts } = item;
  if (what === 'objective') return objectiveOf(item);
  if (what === 'calculation') {
    const { calculation } = facts;
    return calculation && side(item, calculation.text, calculation.cell.position);
  }
  const text = indicator[what];
  return text && hasColumn(table, what) ? side(item, text.cell.text, text.cell.position) : null;
}

/** A heading without a cell of its own is shown at the indicator that stands under it. */
function objectiveOf(item: PlacedItem): ChangeSide | null {
  const heading = headingsOf(item.table)[item.table.indicators.indexOf(item.indicator)];
  return heading && heading.text !== '' ? side(item, heading.text, heading.position) : null;
}

function side(item: PlacedItem, text: string, cell: CellPosition | undefined): ChangeSide {
  return { text: tidy(text), sheet: item.sheet, cell: cell ?? item.position };
}
