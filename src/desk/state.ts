/** All that the desk shows, as plain data. */

import { type OfficeDefinition } from '../core/indicator/library/office';
import { type Bilingual, type Language } from '../core/language/bilingual';
import { type RecapFile } from '../core/report/recap/recap-file';
import { type Decisions } from './decisions';
import { type OpenedFile } from './review-file';

/** A file that was given to the desk, by its name with its folders. */
export interface DeskFile {
  readonly name: string;
  readonly file: File;
  /** `null` while nothing is known of it yet. */
  readonly result: RecapFile | null;
}

export const SORTS = ['name', 'agency', 'indicators', 'errors', 'warnings', 'advice'] as const;
export type Sort = (typeof SORTS)[number];

/** The agency's own library that the files are held to. */
export interface DeskLibrary {
  /** Of its file. */
  readonly name: string;
  readonly definitions: readonly OfficeDefinition[];
}

export interface DeskState {
  readonly language: Language;
  /** `null` while none was chosen. */
  readonly library: DeskLibrary | null;
  /** The library is looked through, at this name; '' for no name, `null` for not at all. */
  readonly lookedUp: string | null;
  readonly files: readonly DeskFile[];
  readonly running: boolean;
  readonly query: string;
  readonly sort: Sort;
  readonly decisions: Decisions;
  readonly open: { readonly name: string; readonly content: OpenedFile } | null;
  readonly notice: Bilingual | null;
  /** A file is being opened or the recap written. */
  readonly busy: boolean;
}

export function emptyDesk(language: Language): DeskState {
  return {
    language,
    library: null,
    lookedUp: null,
    files: [],
    running: false,
    query: '',
    sort: 'name',
    decisions: new Map(),
    open: null,
    notice: null,
    busy: false,
  };
}

/** The files that the query lets through, in the wanted order; figures from the most down. */
export function shownFiles({ files, query, sort }: Pick<DeskState, 'files' | 'query' | 'sort'>): readonly DeskFile[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = files.filter(({ name, result }) => {
    const text = `${name} ${agencyIn(result)}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return [...found].sort((a, b) => compared(a, b, sort) || BY_NAME.compare(a.name, b.name));
}

const BY_NAME = new Intl.Collator('id', { numeric: true });

function compared(a: DeskFile, b: DeskFile, sort: Sort): number {
  if (sort === 'name') return 0;
  if (sort === 'agency') return BY_NAME.compare(agencyIn(a.result), agencyIn(b.result));
  const figure = ({ result }: DeskFile) => (result?.kind === 'read' ? result.summary[sort] : -1);
  return figure(b) - figure(a);
}

export function agencyIn(result: RecapFile | null): string {
  return result?.kind === 'read' ? (result.agency ?? '') : '';
}
