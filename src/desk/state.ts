/** All that the desk shows, as plain data. */

import { type OfficeDefinition } from '../core/indicator/library/office';
import { type Bilingual, type Language } from '../core/language/bilingual';
import { FILE_FIGURE_NAMES, FILE_FIGURES, type FileFigure, type RecapFile } from '../core/report/recap/recap-file';
import { type Profile } from '../core/knowledge/choices/profiles';
import { matcherOf } from '../taskpane/parts/search';
import { type Store } from '../taskpane/store';
import { type Decisions, NO_DECISIONS } from './decisions';
import { type ComparedDocuments, type ComparedFiles, type RelatedFiles } from './pair/pair-files';
import { type OpenedFile } from './review-file';

/** A file that was given to the desk, by its name with its folders. */
export interface DeskFile {
  readonly name: string;
  readonly file: File;
  /** `null` while nothing is known of it yet. */
  readonly result: RecapFile | null;
  /** Of its content; `null` while that is not known, or cannot be. */
  readonly digest: string | null;
}

/** The pages of the desk. */
export const VIEWS = ['files', 'compare', 'documents', 'relate'] as const;
export type View = (typeof VIEWS)[number];

export type Sort = 'name' | 'agency' | FileFigure;
export const SORTS: readonly Sort[] = ['name', 'agency', ...FILE_FIGURE_NAMES];

/** Which files of the list are shown. */
export const SELECTIONS = ['all', 'errors', 'findings', 'clean', 'noTable', 'notRead', 'waiting'] as const;
export type Selection = (typeof SELECTIONS)[number];

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
  readonly selection: Selection;
  readonly decisions: Decisions;
  /** So many decisions this browser keeps on this computer. */
  readonly kept: number;
  /** So many of them were taken up again since the page was opened. */
  readonly recalled: number;
  /** Something was decided that neither the browser keeps nor a file holds. */
  readonly isUnsaved: boolean;
  readonly view: View;
  /** Two versions side by side, by the names of their files. */
  readonly compared: { readonly old: string; readonly now: string; readonly result: ComparedFiles } | null;
  /** Documents of one agency side by side, with what the user says they are. */
  readonly documents: { readonly chosen: readonly ChosenDocument[]; readonly result: ComparedDocuments } | null;
  /** Two levels side by side. */
  readonly related: {
    readonly upper: string;
    readonly lowers: readonly string[];
    readonly result: RelatedFiles;
  } | null;
  readonly open: { readonly name: string; readonly content: OpenedFile } | null;
  readonly notice: Bilingual | null;
  /** A file is being opened or the recap written. */
  readonly busy: boolean;
}

/** Whatever was set beside something else may be out of date. */
export const NOTHING_BESIDE = { compared: null, documents: null, related: null } as const;

/** A document as the user chose it, by the name of its side. */
export interface ChosenDocument {
  readonly name: string;
  /** Left out to be told from its titles. */
  readonly kind?: Profile;
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
    selection: 'all',
    decisions: NO_DECISIONS,
    kept: 0,
    recalled: 0,
    isUnsaved: false,
    view: 'files',
    ...NOTHING_BESIDE,
    open: null,
    notice: null,
    busy: false,
  };
}

/** Changes parts of the state. */
export function changing({ set }: Store<DeskState>): (change: Partial<DeskState>) => void {
  return (change) => set((state) => ({ ...state, ...change }));
}

export function fileNamed({ files }: Pick<DeskState, 'files'>, name: string): DeskFile | undefined {
  return files.find((file) => file.name === name);
}

/** The list with something else known of one file. */
export function withFile(
  { files }: Pick<DeskState, 'files'>,
  name: string,
  change: Partial<DeskFile>,
): Pick<DeskState, 'files'> {
  return { files: files.map((file) => (file.name === name ? { ...file, ...change } : file)) };
}

/** The files that selection and query let through, in the wanted order; figures from the most down. */
export function shownFiles({
  files,
  query,
  sort,
  selection,
}: Pick<DeskState, 'files' | 'query' | 'sort' | 'selection'>): readonly DeskFile[] {
  const isFound = matcherOf(query);
  const found = files.filter(({ name, result }) => {
    return isSelected(result, selection) && isFound(() => `${name} ${agencyIn(result)}`);
  });
  return [...found].sort((a, b) => compared(a, b, sort) || BY_NAME.compare(a.name, b.name));
}

function isSelected(result: RecapFile | null, selection: Selection): boolean {
  if (selection === 'all') return true;
  if (result === null) return selection === 'waiting';
  if (result.kind === 'unreadable') return selection === 'notRead';
  const { tables, errors, warnings, advice } = result.summary;
  const findings = errors + warnings + advice;
  switch (selection) {
    case 'errors':
      return errors > 0;
    case 'findings':
      return findings > 0;
    case 'clean':
      return tables > 0 && findings === 0;
    case 'noTable':
      return tables === 0;
    case 'notRead':
      // Also a part of it: whoever looks for what was not checked must find it.
      return result.failures.length > 0 || result.unread > 0;
    case 'waiting':
      return false;
  }
}

const BY_NAME = new Intl.Collator('id', { numeric: true });

/** As a list of files is looked through, whatever the order in which they came. */
export function byName<File extends Pick<DeskFile, 'name'>>(files: readonly File[]): readonly File[] {
  return [...files].sort((a, b) => BY_NAME.compare(a.name, b.name));
}

function compared(a: DeskFile, b: DeskFile, sort: Sort): number {
  if (sort === 'name') return 0;
  if (sort === 'agency') return BY_NAME.compare(agencyIn(a.result), agencyIn(b.result));
  const figure = ({ result }: DeskFile) => (result?.kind === 'read' ? FILE_FIGURES[sort].of(result) : -1);
  return figure(b) - figure(a);
}

/** Of each file of the same content as one before it on the list, the name of that one. */
export function copiesIn(files: readonly Pick<DeskFile, 'name' | 'digest'>[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  const copies = new Map<string, string>();
  for (const { name, digest } of files) {
    const known = digest === null ? undefined : first.get(digest);
    if (known !== undefined) copies.set(name, known);
    else if (digest !== null) first.set(digest, name);
  }
  return copies;
}

export function agencyIn(result: RecapFile | null): string {
  return result?.kind === 'read' ? (result.agency ?? '') : '';
}
