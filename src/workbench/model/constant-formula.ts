/**
 * Formulas that are true in every cell, such as add-ins put on the cells they mark: a number, a truth value, the length of a
 * text, or two of them compared. What refers to cells is not worked out here.
 */
export function isAlwaysTrue(formula: string): boolean {
  const plain = formula
    .replace(/^\s*=/, '')
    .replace(/\bLEN\(\s*"((?:[^"]|"")*)"\s*\)/gi, (_, text: string) => String(text.replace(/""/g, '"').length))
    .trim();
  if (/^TRUE(\(\))?$/i.test(plain)) return true;
  const match = /^(-?\d+(?:\.\d+)?)\s*(?:(<>|<=|>=|<|>|=)\s*(-?\d+(?:\.\d+)?))?$/.exec(plain);
  if (!match) return false;
  const [, left, sign, right] = match;
  return sign === undefined ? Number(left) !== 0 : compare(Number(left), sign, Number(right));
}

function compare(left: number, sign: string, right: number): boolean {
  switch (sign) {
    case '<':
      return left < right;
    case '>':
      return left > right;
    case '<=':
      return left <= right;
    case '>=':
      return left >= right;
    case '=':
      return left === right;
    default:
      return left !== right;
  }
}
