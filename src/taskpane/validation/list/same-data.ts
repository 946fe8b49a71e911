/** Whether two pieces of plain data say the same, without putting either into words first. */

/** An entry that is not there is the same as one that is `undefined`. Meant for lists, records and plain values only. */
export function isSameData(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [entries, others] = [one as Readonly<Record<string, unknown>>, other as Readonly<Record<string, unknown>>];
  for (const name of Object.keys(entries)) if (!isSameData(entries[name], others[name])) return false;
  return Object.keys(others).every((name) => name in entries || others[name] === undefined);
}
