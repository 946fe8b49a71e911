/** What differs between Excel's own language (en-US, in which everything is stored) and the user's. */
export interface Locale {
  /** BCP 47 name, such as `id-ID`. */
  name: string;
  decimal: string;
  thousands: string;
  /** Between the arguments of a function. */
  list: string;
  /** Between the columns of an array constant such as `{1\\2;3\\4}`; its rows are divided by `;` everywhere. */
  column: string;
}

export const ENGLISH_LOCALE: Locale = { name: 'en-US', decimal: '.', thousands: ',', list: ',', column: ',' };
export const INDONESIAN: Locale = { name: 'id-ID', decimal: ',', thousands: '.', list: ';', column: '\\' };

/**
 * Walks over a formula, handing every character outside quoted text to `outside`, which may answer another one; `inArray`
 * tells it whether the character stands in an array constant. Quoted sheet names (`'My; sheet'!A1`) and texts (`"a;b"`)
 * stay as they are.
 */
function mapOutsideQuotes(
  text: string,
  outside: (character: string, index: number, inArray: boolean) => string,
): string {
  let result = '';
  let quote = '';
  let inArray = false;
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (quote) {
      if (character === quote) quote = '';
      result += character;
    } else if (character === '"' || character === "'") {
      quote = character;
      result += character;
    } else {
      if (character === '{') inArray = true;
      else if (character === '}') inArray = false;
      result += outside(character, index, inArray);
    }
  }
  return result;
}

/** The comma (or point) is the decimal sign of a number: digits beside it, and no name or cell that they belong to. */
function isDecimal(formula: string, index: number): boolean {
  const before = /[\p{L}\p{N}_.$]*$/u.exec(formula.slice(0, index))?.[0] ?? '';
  return /^\d*$/.test(before) && /\d/.test(formula.charAt(index + 1));
}

/** A formula as the user typed it, in Excel's own notation. What does not belong to the notation stays as it is. */
export function formulaFromLocal(formula: string, locale: Locale): string {
  return mapOutsideQuotes(formula, (character, index, inArray) => {
    if (character === locale.decimal && isDecimal(formula, index)) return ENGLISH_LOCALE.decimal;
    if (inArray) return character === locale.column ? ENGLISH_LOCALE.column : character;
    return character === locale.list ? ENGLISH_LOCALE.list : character;
  });
}

/**
 * Whether the formula divides its arguments by the sign of the other notation: `=SUM(A1,B1)` where `;` divides, or
 * `=SUM(A1;B1)` where `,` does. Excel does not take such an entry.
 */
export function hasForeignSeparator(formula: string, locale: Locale): boolean {
  const foreign = locale.list === ',' ? ';' : ',';
  let found = false;
  mapOutsideQuotes(formula, (character, index, inArray) => {
    const isNumber = character === locale.decimal && isDecimal(formula, index);
    if (character === foreign && !inArray && !isNumber) found = true;
    return character;
  });
  return found;
}

/**
 * A formula that a script writes: in English, as scripts do. A `;` outside an array constant has no meaning there, so with
 * one the formula is taken as local.
 */
export function formulaFromScript(formula: string, locale: Locale): string {
  return hasForeignSeparator(formula, ENGLISH_LOCALE) ? formulaFromLocal(formula, locale) : formula;
}

/** A stored formula as the user sees it. */
export function formulaToLocal(formula: string, locale: Locale): string {
  if (locale.list === ',') return formula;
  return mapOutsideQuotes(formula, (character, index, inArray) => {
    if (character === ',') return inArray ? locale.column : locale.list;
    const decimal =
      character === '.' && /\d/.test(formula.charAt(index + 1)) && !/[A-Za-z_]/.test(wordBefore(formula, index));
    return decimal ? locale.decimal : character;
  });
}

/** The run of name characters that ends before `index`: a point after a letter belongs to a name, not a number. */
function wordBefore(formula: string, index: number): string {
  return /[\p{L}\p{N}_.]*$/u.exec(formula.slice(0, index))?.[0] ?? '';
}

/** A number format code as the user sees it: `#,##0.00` is `#.##0,00` in Indonesian. */
export function numberFormatToLocal(code: string, locale: Locale): string {
  if (code === 'General') return code;
  return mapOutsideQuotes(code, (character) => {
    if (character === '.') return locale.decimal;
    return character === ',' ? locale.thousands : character;
  });
}

/** The other way round. */
export function numberFormatFromLocal(code: string, locale: Locale): string {
  if (code === 'General') return code;
  return mapOutsideQuotes(code, (character) => {
    if (character === locale.decimal) return '.';
    return character === locale.thousands ? ',' : character;
  });
}
