/** What a row of knowledge is: words that mean the same to us, parted by commas, and where that is known from. */

import { type Source } from './sources';

export interface WordRow {
  /** In lower case, parted by ", ". */
  readonly words: string;
  readonly source: Source;
}

export function wordsIn({ words }: Pick<WordRow, 'words'>): readonly string[] {
  return words.split(', ');
}

/** One answer for each name of a closed set. */
export function eachOf<Name extends string, Answer>(
  names: readonly Name[],
  of: (name: Name) => Answer,
): Readonly<Record<Name, Answer>> {
  return Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, Answer>;
}

/** The words of all rows, or of those of one kind, in order. */
export function wordsOfKind<Kind extends string>(
  rows: readonly (WordRow & { readonly kind: Kind })[],
  kind: Kind,
): readonly string[] {
  return rows.flatMap((row) => (row.kind === kind ? wordsIn(row) : []));
}
