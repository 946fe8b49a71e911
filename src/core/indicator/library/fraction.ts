/** A formula of the library taken apart: "… dibagi … × 100; …" is a fraction with a factor and a remark. */

export interface WrittenFraction {
  readonly numerator: string;
  readonly denominator: string;
  /** As written: "100", "100.000"; left out where nothing is multiplied. */
  readonly factor?: string;
  /** What the formula says besides. */
  readonly remark?: string;
}

const FRACTION = /^([^;]+?),? dibagi ([^;]+?)(?: × (\d[\d.]*))?(?:(?:; | (?=\())(.+))?$/;

/** `null` where the formula is no single fraction. */
export function fractionOf(formula: string): WrittenFraction | null {
  const [, numerator = '', denominator = '', factor, remark] = FRACTION.exec(formula) ?? [];
  if (numerator === '' || / dibagi /.test(denominator) || / [×+] |[(×]/.test(denominator)) return null;
  return { numerator, denominator, ...(factor ? { factor } : {}), ...(remark ? { remark } : {}) };
}
