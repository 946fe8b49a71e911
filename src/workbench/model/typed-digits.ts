/** The grid tidies numbers in what is typed, one by one: of `1,05` it makes `1,5`, because it takes the comma for a separator. */

const DIGITS = /\d+/g;

/** The tidied formula with the digits as they were typed; as it is where the two do not say the same otherwise. */
export function withTypedDigits(tidied: string, typed: string): string {
  const between = (text: string) => text.split(DIGITS).map((part) => part.toUpperCase());
  const [here, there] = [between(tidied), between(typed)];
  const last = here.length - 1;
  const isSame = here.every((part, index) => {
    // Brackets that were left open have been closed at the end.
    return index === last ? part.replace(/\)*$/, '') === there[index]?.replace(/\)*$/, '') : part === there[index];
  });
  if (!isSame || here.length !== there.length) return tidied;
  const digits = typed.match(DIGITS) ?? [];
  let next = 0;
  return tidied.replace(DIGITS, (own) => digits[next++] ?? own);
}
