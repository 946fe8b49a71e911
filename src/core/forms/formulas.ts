/**
 * Formulas of the computing cells, as the add-in's functions or as Excel's own.
 * Both stay blank while there is nothing to compute: an empty argument reaches a custom function as 0 on some hosts, so
 * emptiness is decided before the function is called, and an empty direction is said to be "naik" (higher is better).
 * The native ones compute numbers only; a range or a rating as target stays blank in them.
 */

import { RATING_SCALES } from '../measure/rating';
import { type FormContext } from './form';

type Style = Pick<FormContext, 'formulas' | 'measurement'>;

/** Practice (no regulation prints a formula): R/T when higher is better; (2T − R)/T or T/R when lower; T kept: 2 − R/T above it. */
export function achievementFormula(
  { formulas, measurement }: Style,
  { target, actual, polarity }: { target: string; actual: string; polarity?: string },
): string {
  const ratio = measurement.lowerMethod === 'ratio';
  if (formulas === 'iku') {
    const direction = polarity === undefined ? '"naik"' : `IF(${polarity}="","naik",${polarity})`;
    const method = ratio ? ',,"rasio"' : '';
    return `=IF(OR(${target}="",${actual}=""),"",IKU.CAPAIAN(${target},${actual},${direction}${method}))`;
  }
  const higher = `${actual}/${target}`;
  if (polarity === undefined) return `=IF(COUNT(${target},${actual})<2,"",${higher})`;
  const zeroKept = (formula: string) => `IF(AND(${target}=0,${actual}=0),1,${formula})`;
  const lower = ratio ? `${target}/${actual}` : zeroKept(`(2*${target}-${actual})/${target}`);
  const kept = zeroKept(`MAX(0,IF(${actual}<=${target},${actual}/${target},2-${actual}/${target}))`);
  return `=IF(COUNT(${target},${actual})<2,"",IF(${polarity}="Turun",${lower},IF(${polarity}="Tetap",${kept},${higher})))`;
}

/** The fraction in percent; 0.91 as the binary quotient 0.9099999999999999 still counts as 91. */
function percentOf(achievement: string): string {
  return `ROUND(${achievement}*100,8)`;
}

/** The rating's name of an achievement given as a fraction. */
export function ratingFormula({ formulas, measurement }: Style, achievement: string): string {
  const scale = measurement.ratingScale;
  if (formulas === 'iku') {
    const argument = scale === 'permendagri86' ? '' : `,"${scale}"`;
    return `=IF(${achievement}="","",IKU.PREDIKAT(${achievement}${argument}))`;
  }
  const { classes, exclusive } = RATING_SCALES[scale];
  const sign = exclusive ? '>' : '>=';
  const nested = classes.reduceRight(
    // The last class takes what the others leave.
    (rest, { name, from }) =>
      rest === '' ? `"${name}"` : `IF(${percentOf(achievement)}${sign}${from},"${name}",${rest})`,
    '',
  );
  return `=IF(${achievement}="","",${nested})`;
}

/** Beyond, at or short of the target; the same words as `IKU.STATUS`. An achievement of 100 % is the target itself. */
export function statusFormula(achievement: string): string {
  const percent = percentOf(achievement);
  return `=IF(${achievement}="","",IF(${percent}>100,"Melampaui",IF(${percent}=100,"Tercapai","Belum tercapai")))`;
}

/** The last quarter that is filled ("take last known"); a year of one figure a quarter often wants another consolidation. */
export function lastKnownFormula(quarters: readonly string[]): string {
  return `=${[...quarters].reverse().reduceRight((rest, cell) => `IF(${cell}<>"",${cell},${rest})`, '""')}`;
}

/**
 * (R − B)/(T − B). While no baseline is given, R/T where higher is better, and blank elsewhere: R/T counts from zero, so a far
 * too high actual would look like 200 % of the way to a lower target.
 */
export function progressFormula(
  { formulas }: Style,
  {
    actual,
    finalTarget,
    baseline,
    polarity,
  }: { actual: string; finalTarget: string; baseline: string; polarity: string },
): string {
  const iku = formulas === 'iku';
  const incomplete = iku ? `OR(${actual}="",${finalTarget}="")` : `COUNT(${actual},${finalTarget})<2`;
  const fromBaseline = iku
    ? `IKU.KEMAJUAN(${actual},${finalTarget},${baseline})`
    : `(${actual}-${baseline})/(${finalTarget}-${baseline})`;
  const fromZero = iku ? `IKU.KEMAJUAN(${actual},${finalTarget})` : `${actual}/${finalTarget}`;
  const higherIsBetter = `OR(${polarity}="",${polarity}="Naik")`;
  return `=IF(${incomplete},"",IF(${baseline}<>"",${fromBaseline},IF(${higherIsBetter},${fromZero},"")))`;
}

/** (N₁ − N₀)/N₀ (PP 6/2008, annex). */
export function growthFormula({ formulas }: Style, before: string, after: string): string {
  return formulas === 'iku'
    ? `=IF(OR(${before}="",${after}=""),"",IKU.PERTUMBUHAN(${before},${after}))`
    : `=IF(COUNT(${before},${after})<2,"",(${after}-${before})/${before})`;
}

/** Achievement less the share of the budget that was spent (as regional reports do it). */
export function efficiencyFormula(
  { formulas }: Style,
  { achievement, budget, spent }: { achievement: string; budget: string; spent: string },
): string {
  return formulas === 'iku'
    ? `=IF(OR(${achievement}="",${budget}="",${spent}=""),"",IKU.EFISIENSI(${achievement},${budget},${spent}))`
    : `=IF(COUNT(${achievement},${budget},${spent})<3,"",${achievement}-${spent}/${budget})`;
}
