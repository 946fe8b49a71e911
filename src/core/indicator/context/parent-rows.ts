/** Rows without figures that only name what the rows below them measure: "1 | Jumlah produksi", then "Padi", "Jagung". */

import { type Indicator, type IndicatorTable, type Measurement } from '../../table/model';

export interface ParentRows {
  readonly parents: ReadonlySet<Indicator>;
  readonly parentOf: ReadonlyMap<Indicator, Indicator>;
}

/** A child has no number of its own (or a letter), or a list mark before its name. */
export function findParentRows(table: IndicatorTable): ParentRows {
  const parents = new Set<Indicator>();
  const parentOf = new Map<Indicator, Indicator>();
  let open: Indicator | null = null;
  let numbered: Indicator | null = null;
  for (const [index, indicator] of table.indicators.entries()) {
    const next = table.indicators[index + 1];
    if (isEmpty(indicator)) {
      open = next && !isEmpty(next) && isChild(next, indicator) ? indicator : null;
      if (open) parents.add(open);
    } else if (open && isChild(indicator, open)) parentOf.set(indicator, open);
    else {
      open = null;
      if (numbered && isListedBelow(indicator)) parentOf.set(indicator, numbered);
      else numbered = mayHaveListed(indicator) ? indicator : null;
    }
  }
  return { parents, parentOf };
}

/** No unit and no figure at all. */
function isEmpty({ unit, baselines, targets, actuals, achievements }: Indicator): boolean {
  if (unit && unit.text !== '') return false;
  return [baselines, targets, actuals, achievements].every((all) => all.every(isBlank));
}

function isBlank({ reading }: Measurement): boolean {
  return reading.kind === 'blank';
}

/** Numbered, or in a table in which nothing is numbered. */
function mayHaveListed({ number }: Indicator): boolean {
  return number === undefined || NUMBER.test(number.text);
}

const NUMBER = /^\(?\d+[.)]?$/;

/** "a. Laki-laki" without a number of its own below "1 | Angka partisipasi murni", which has figures as well. */
function isListedBelow({ number, name }: Indicator): boolean {
  return (number?.text ?? '') === '' && /^\s*(?:[a-z][.)]|[-–•*·])\s/i.test(name.text);
}

const LIST_MARK = /^\s*(?:[a-z][.)]|[-–•*·]|\d+[.)]|\(\w\))\s*/;

function isChild(indicator: Indicator, parent: Indicator): boolean {
  const own = indicator.number?.text ?? '';
  const above = parent.number?.text ?? '';
  if (NUMBER.test(above)) return own === '' || /^\(?[a-z][.)]?$/i.test(own) || own.startsWith(`${above}.`);
  return LIST_MARK.test(indicator.name.text) && !LIST_MARK.test(parent.name.text);
}
