/** The whole numbers from the first to the last of them, both counted: the rows of an area, its columns, the years of a plan; none where the last is less. */
export function fromTo(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => first + offset);
}
