/** What people put into a workbook file besides the contents of cells. */

import { zipEntries } from './zip';

export interface Additions {
  readonly charts: number;
  /** Comments and pictures: files of ours have none. */
  readonly additions: number;
}

/** Counts the file's parts by their places; nothing is unpacked. Zero for a file that is no zip archive. */
export function countAdditions(bytes: Uint8Array): Additions {
  const paths = pathsIn(bytes);
  const count = (pattern: RegExp) => paths.filter((path) => pattern.test(path)).length;
  return {
    charts: count(/^xl\/charts\/chart\d+\.xml$/i),
    additions: count(/^xl\/(comments|threadedComments|media)/i),
  };
}

function pathsIn(bytes: Uint8Array): readonly string[] {
  try {
    return zipEntries(bytes).map(({ name }) => name);
  } catch {
    return [];
  }
}
