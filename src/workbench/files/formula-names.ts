/** How formulas are spelt in a file, where it differs from what the user sees. */

import { shownFormula } from '../../xlsx/custom-function-names';

/** Functions younger than the file format carry a prefix in the file. */
const NEWER = new Set(
  'ANCHORARRAY BYCOL BYROW CHOOSECOLS CHOOSEROWS CONCAT DROP EXPAND FILTER HSTACK IFNA IFS LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS RANDARRAY REDUCE SCAN SEQUENCE SORT SORTBY SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNIQUE VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR DAYS STDEV.S STDEV.P VAR.S VAR.P RANK.EQ RANK.AVG PERCENTILE.INC PERCENTILE.EXC QUARTILE.INC QUARTILE.EXC MODE.SNGL NUMBERVALUE FORMULATEXT ISFORMULA'.split(
    ' ',
  ),
);
const WORKSHEET_ONLY = new Set(['FILTER', 'SORT']);

export function formulaFromFile(text: string): string {
  return `=${shownFormula(text.replace(/_xlfn\.(_xlws\.)?/gi, ''))}`;
}

/** `isAddIn` tells whether a dotted name such as `IKU.CAPAIAN` is a function of an add-in. */
export function formulaToFile(formula: string, isAddIn: (name: string) => boolean): string {
  return formula
    .slice(1)
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(/(?<![\w.])([A-Za-z][A-Za-z0-9]*(?:\.[A-Za-z0-9]+)*)(?=\()/g, (name: string) => {
            const upper = name.toUpperCase();
            if (isAddIn(upper)) return `_xldudf_${upper.replace(/\./g, '_')}`;
            if (!NEWER.has(upper)) return name;
            return `_xlfn.${WORKSHEET_ONLY.has(upper) ? '_xlws.' : ''}${upper}`;
          }),
    )
    .join('');
}
