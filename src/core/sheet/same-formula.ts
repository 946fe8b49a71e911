/** Whether a cell holds a formula that was written into it; Excel may write it in another case and with other spaces. */
export function isSameFormula(current: string, expected: string): boolean {
  return current !== '' && (current === expected || plain(current) === plain(expected));
}

const plain = (formula: string) => formula.replace(/\s+/g, '').toUpperCase();
