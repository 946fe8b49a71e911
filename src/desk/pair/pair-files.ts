/** Reads two versions, the documents of an agency, or two levels of a plan, and sets them side by side; runs in a worker. */

import { type LevelAlignment, alignLevels } from '../../core/compare/levels/align-levels';
import { type ItemPlace } from '../../core/compare/levels/level-item';
import { plainAlignments } from '../../core/compare/levels/plain';
import { compareDocuments } from '../../core/compare/documents/compare-documents';
import { compareVersions } from '../../core/compare/versions/compare-versions';
import { both, inEach, type Language } from '../../core/language/bilingual';
import { comparisonJson } from '../../core/report/comparison-json';
import { comparisonLists } from '../../core/report/comparison-sheets';
import { documentsJson } from '../../core/report/documents-json';
import { documentLists } from '../../core/report/documents-sheets';
import { type ListSheet } from '../../core/report/list-sheet';
import { type Review } from '../../core/review';
import { type Profile } from '../../core/knowledge/choices/profiles';
import { type FileBytes, readAndReview, type Unreadable, unreadableBecause } from '../review-file';

/** A file, or one sheet of it. */
export interface SideBytes extends FileBytes {
  /** What the user knows it by: the file, and the sheet where one is meant. */
  readonly side: string;
  /** `null` for all sheets. */
  readonly sheet: string | null;
}

export interface CompareRequest {
  readonly kind: 'compare';
  readonly old: SideBytes;
  readonly now: SideBytes;
}

/** Two versions compared, in words of each language. */
export interface ComparedFiles {
  readonly kind: 'compared';
  readonly lists: Readonly<Record<Language, readonly ListSheet[]>>;
  readonly json: Readonly<Record<Language, object>>;
}

export interface DocumentsRequest {
  readonly kind: 'documents';
  readonly documents: readonly DocumentBytes[];
}

interface DocumentBytes extends SideBytes {
  /** What the user says it is; `null` to be told from its titles. */
  readonly documentKind: Profile | null;
}

/** Documents of one agency compared, in words of each language. */
export interface ComparedDocuments {
  readonly kind: 'documents';
  readonly lists: Readonly<Record<Language, readonly ListSheet[]>>;
  readonly json: object;
}

export interface RelateRequest {
  readonly kind: 'relate';
  readonly upper: SideBytes;
  readonly lowers: readonly SideBytes[];
}

export interface RelatedFiles {
  readonly kind: 'related';
  /** In the order of the lower files; all share the upper indicators. */
  readonly alignments: readonly LevelAlignment<ItemPlace>[];
}

/** Why a file cannot be set beside others. */
export interface UnfitFile extends Unreadable {
  readonly name: string;
}

export function compareFiles({ old, now }: CompareRequest): ComparedFiles | UnfitFile {
  return answered([old, now], () => {
    const comparison = compareVersions(reviewOf(old), reviewOf(now));
    const names = { old: old.side, now: now.side };
    return {
      kind: 'compared',
      lists: inEach((language) => comparisonLists(comparison, names, language)),
      json: inEach((language) => comparisonJson(comparison, names, language)),
    };
  });
}

export function compareDocumentFiles({ documents }: DocumentsRequest): ComparedDocuments | UnfitFile {
  return answered(documents, () => {
    const comparison = compareDocuments(
      documents.map((file) => ({
        name: file.side,
        tables: reviewOf(file).tables,
        ...(file.documentKind && { kind: file.documentKind }),
      })),
    );
    return {
      kind: 'documents',
      lists: inEach((language) => documentLists(comparison, language)),
      json: documentsJson(comparison),
    };
  });
}

export function relateFiles({ upper, lowers }: RelateRequest): RelatedFiles | UnfitFile {
  return answered([upper, ...lowers], () => {
    const above = reviewOf(upper).tables;
    const alignments = lowers.map((lower) => alignLevels(above, reviewOf(lower).tables));
    return { kind: 'related', alignments: plainAlignments(alignments) };
  });
}

/** The answer, or what is wrong with the first file that cannot be used. */
function answered<Answer>(files: readonly SideBytes[], work: () => Answer): Answer | UnfitFile {
  try {
    return work();
  } catch (error) {
    if (error instanceof Unfit) return { ...error.why, name: error.file };
    return { ...unreadableBecause(error), name: files.map(({ side }) => side).join(', ') };
  }
}

class Unfit extends Error {
  constructor(
    readonly file: string,
    readonly why: Unreadable,
  ) {
    super(why.reason.en);
  }
}

/** @throws Unfit for a file that cannot be read, or holds no indicator table. */
function reviewOf(file: SideBytes): Review {
  const { result } = read(file);
  if (result.tables.length === 0) throw new Unfit(file.side, { kind: 'unreadable', reason: NO_TABLE });
  return result;
}

function read(file: SideBytes): ReturnType<typeof readAndReview> {
  try {
    return readAndReview(file, [], file.sheet);
  } catch (error) {
    throw new Unfit(file.side, unreadableBecause(error));
  }
}

const NO_TABLE = both('tidak ada tabel indikator yang dikenali.', 'no indicator table was recognised.');
