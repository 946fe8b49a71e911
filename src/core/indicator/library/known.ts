/** The library's row of an indicator of a table, and what its facts allow the rules to say. */

import { type LetterMeaning } from '../../knowledge/indicators/abbreviations';
import { type IndicatorRow } from '../../knowledge/indicators/library';
import { ALSO_WRITTEN } from '../../knowledge/indicators/row';
import { type Bilingual } from '../../language/bilingual';
import { isPercent, unitOf } from '../../language/units';
import { type IndicatorFacts } from '../facts';
import { type Lookup, lookUp, lookUpPlain } from './lookup';
import { comparedWords, plainNameOf } from './names';

/** `null` where no row fits, or several might. */
export function findLibraryRow(facts: IndicatorFacts): IndicatorRow | null {
  const result = lookUpPlain(plainNameOf(facts), facts.unit?.text);
  const settled = result.kind === 'several' ? meantByCalculation(facts, result.meanings) : result;
  return settled?.kind === 'found' ? settled.row : null;
}

/** "AKB" beside "kematian bayi / kelahiran hidup": the one meaning of which the calculation holds every word but the measure. */
function meantByCalculation({ calculation, unit }: IndicatorFacts, meanings: readonly LetterMeaning[]): Lookup | null {
  if (!calculation) return null;
  const said = new Set(comparedWords(calculation.text));
  const [meant, ...others] = meanings.filter(({ name }) => {
    const things = comparedWords(name).slice(1);
    return things.length > 0 && things.every((word) => said.has(word));
  });
  return meant && others.length === 0 ? lookUp(meant.name, unit?.text) : null;
}

/** Only what was read in a source makes an error. */
export function mayMakeErrors({ sure }: IndicatorRow): boolean {
  return sure === 'read';
}

/** What is remembered and nothing else makes no finding at all. */
export function mayMakeFindings({ sure }: IndicatorRow): boolean {
  return sure !== 'memory';
}

/** The lowest and the highest end of all scales on which it is published; `null` where nothing is certain. */
export function knownEnds(row: IndicatorRow, unit: string): { readonly from: number; readonly to: number } | null {
  const { scales = [] } = row;
  if (!mayMakeErrors(row) || scales.length === 0) return null;
  const from = Math.min(...scales.map((scale) => scale.from ?? -Infinity));
  const to = Math.max(...scales.map((scale) => scale.to ?? Infinity));
  // In another kind of unit the figure stands on another scale: a ratio of 0 to 1 in percent, a share in persons.
  const isOther = unit !== '' && isPercent(unit) !== isPercent(row.unit) && (isPercent(row.unit) || to !== WHOLE);
  return isOther ? null : { from, to };
}

const WHOLE = 100;

/** "Angka" and "Nilai" say nothing wrong of them, "Indeks" does. */
const NEVER_INDICES: ReadonlySet<IndicatorRow['measure']> = new Set<IndicatorRow['measure']>(['share', 'growth']);

/** Of an index that runs to 100 the unit "%" says little, and nothing wrong. */
const LONG_SCALE = 100;

/** The usual units of a known indicator that is written in one it never has; `null` where the unit may be right. */
export function unitAgainst(row: IndicatorRow, unit: string): Bilingual | null {
  const category = unitOf(unit)?.category;
  if (!mayMakeFindings(row) || category === undefined || row.measure === 'count') return null;
  const usual = [row.unit, ...(row.alsoUnits ?? [])];
  if (usual.some((text) => unitOf(text)?.category === category)) return null;
  const saysIndex = /^indeks?\b/i.test(unit.trim()) && NEVER_INDICES.has(row.measure);
  if (ALSO_WRITTEN[row.measure].includes(category) && !saysIndex) return null;
  const isLong = row.scales?.some(({ to }) => to === undefined || to >= LONG_SCALE) ?? true;
  if (category === 'percent' && row.measure === 'index' && isLong) return null;
  return { id: usual.map(named).join(' atau '), en: usual.map(namedInEnglish).join(' or ') };
}

function named(unit: string): string {
  return unit === '%' ? '"%" (persen)' : `"${unit}"`;
}

function namedInEnglish(unit: string): string {
  return unit === '%' ? '"%" (percent)' : `"${unit}"`;
}
