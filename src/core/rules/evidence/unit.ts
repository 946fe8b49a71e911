/** In what an indicator is measured, and where the table says so. */

import { MISSPELLINGS } from '../../language/words/misspellings';
import { tidy } from '../../language/normalise';
import { unitOf } from '../../language/units';
import { searchWords } from '../../language/words/find-words';
import { type Indicator, type Measurement } from '../../table/model';
import { oncePer } from './once';
import { quantitiesOf } from './series';

export interface KnownUnit {
  /** As written. */
  readonly text: string;
  readonly from: 'column' | 'targets' | 'name' | 'header';
}

/** The unit column first, then the name's brackets ("… (Persen)"), the targets, the header; `null` when nobody says it. */
export const indicatorUnit = oncePer(findUnit);

function findUnit(indicator: Indicator): KnownUnit | null {
  const column = tidy(indicator.unit?.text ?? '');
  if (column !== '' && !/^[-–.]+$/.test(column)) return { text: column, from: 'column' };
  const name = unitInName(indicator.name.text);
  if (name !== null) return { text: name, from: 'name' };
  const typed = unitInFigures(indicator.targets) ?? unitInFigures(indicator.actuals);
  if (typed !== undefined) return { text: typed, from: 'targets' };
  const header = indicator.targets.find((target) => target.column.headerUnit)?.column.headerUnit;
  return header === undefined ? null : { text: header, from: 'header' };
}

/** "Proporsi Tenaga Kerja … (Persen)" is in percent; brackets that hold something else are none of our business. */
export function unitInName(name: string): string | null {
  if (!name.includes('(')) return null;
  for (const match of [...name.matchAll(/\(([^()]*)\)/g)].reverse()) {
    const inner = tidy(match[1] ?? '');
    if (inner !== '' && isUnitText(inner)) return inner;
  }
  return null;
}

function isUnitText(text: string): boolean {
  return unitOf(text) !== null || /^(rp\.?|rupiah)\b/i.test(text) || /^per [\d.]+/i.test(text);
}

function unitInFigures(measurements: readonly Measurement[]): string | undefined {
  for (const { reading } of measurements) {
    if (reading.kind === 'rating') return reading.label;
    const unit = quantitiesOf(reading).find((quantity) => quantity.unit !== '')?.unit;
    if (unit !== undefined) return unit;
  }
  return undefined;
}

/** The name without the unit in brackets and without words that people leave out, misspelt words as they are meant: how names are compared. */
export const comparableName = oncePer(({ name }: Indicator) => {
  const unit = unitInName(name.text);
  const plain =
    unit === null
      ? name.text
      : name.text.replace(/\(([^()]*)\)/g, (all, inner: string) => (tidy(inner) === unit ? ' ' : all));
  return searchWords(plain)
    .filter((word) => word !== 'yang' && word !== 'para')
    .map((word) => MISSPELLINGS.get(word) ?? word)
    .join(' ');
});
