/** What differs between Excel's own language (en-US, in which everything is stored) and the user's. */
export interface Locale {
  /** BCP 47 name, such as `id-ID`. */
  name: string;
  decimal: string;
  thousands: string;
  /** Between the arguments of a function. */
  list: string;
}

export const ENGLISH: Locale = { name: 'en-US', decimal: '.', thousands: ',', list: ',' };
export const INDONESIAN: Locale = { name: 'id-ID', decimal: ',', thousands: '.', list: ';' };

/**
 * Walks over a formula, handing every character outside quoted text to `outside`, which may answer another one.
 * Quoted sheet names (`'My; sheet'!A1`) and texts (`"a;b"`) stay as they are.
 */
function mapOutsideQuotes(text: string, outside: (character: string, index: number) => string): string {
  let result = '';
  let quote = '';
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (quote) {
      if (character === quote) quote = '';
      result += character;
    } else if (character === '"' || character === "'") {
      quote = character;
      result += character;
    } else {
      result += outside(character, index);
    }
  }
  return result;
}

/**
 * A formula as the user typed it, in Excel's own notation. Both separators are understood: with `;` anywhere outside
 * quotes the formula is taken as local (`,` then is the decimal sign); without, `,` separates, which is what people
 * paste from English pages.
 */
export function formulaFromLocal(formula: string, locale: Locale): string {
  if (locale.list === ',') return formula;
  let local = false;
  mapOutsideQuotes(formula, (character) => {
    if (character === locale.list) local = true;
    return character;
  });
  const betweenDigits = (index: number) => /\d/.test(formula.charAt(index - 1)) && /\d/.test(formula.charAt(index + 1));
  if (!local) {
    // `=A1*1,5` has no argument to separate: outside brackets a comma between digits is a decimal sign.
    let depth = 0;
    return mapOutsideQuotes(formula, (character, index) => {
      if (character === '(') depth++;
      else if (character === ')') depth--;
      return character === ',' && depth === 0 && betweenDigits(index) ? '.' : character;
    });
  }
  return mapOutsideQuotes(formula, (character) => {
    if (character === locale.list) return ',';
    return character === locale.decimal ? '.' : character;
  });
}

/** A stored formula as the user sees it. */
export function formulaToLocal(formula: string, locale: Locale): string {
  if (locale.list === ',') return formula;
  return mapOutsideQuotes(formula, (character, index) => {
    if (character === ',') return locale.list;
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
