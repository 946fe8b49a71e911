/** What people put into a workbook file besides the contents of cells. */

import { unzipSync } from 'fflate';

export interface Additions {
  readonly charts: number;
  /** Comments and pictures: files of ours have none. */
  readonly additions: number;
}

/** Counts the file's parts by their places; nothing is unpacked. Zero for a file that is no zip archive. */
export function countAdditions(bytes: Uint8Array): Additions {
  const paths: string[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        paths.push(name);
        return false;
      },
    });
  } catch {
    return { charts: 0, additions: 0 };
  }
  const count = (pattern: RegExp) => paths.filter((path) => pattern.test(path)).length;
  return {
    charts: count(/^xl\/charts\/chart\d+\.xml$/i),
    additions: count(/^xl\/(comments|threadedComments|media)/i),
  };
}
