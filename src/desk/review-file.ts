/** Reads and reviews one file of the desk; runs in a worker, so that the page never waits for it. */

import { type OfficeDefinition, definitionsIn } from '../core/indicator/library/office';
import { type Bilingual, type Language } from '../core/language/bilingual';
import { choiceLines, fileSettings } from '../core/own-choices';
import { followRenames } from '../core/renamed-sheets';
import { recapOf, type ReadRecapFile } from '../core/report/recap/recap-file';
import { review } from '../core/review';
import { failureMessage } from '../core/rules/failure';
import { type Finding } from '../core/rules/rule';
import { type AcceptedFinding } from '../core/settings';
import { type SheetGrid } from '../core/sheet/grid';
import { type NearMiss, type UnreadPart } from '../core/table/model';
import { readWorkbook, UnreadableFile, unreadableSheetText } from '../xlsx/read';

/** A file as a worker gets it. */
export interface FileBytes {
  readonly bytes: ArrayBuffer;
  readonly name: string;
  /** What was accepted on the desk, besides what the file itself keeps. */
  readonly accepted: readonly AcceptedFinding[];
}

export interface FileRequest extends FileBytes {
  readonly kind: 'file';
  readonly language: Language;
  /** The agency's own definitions, which the tables are held to. */
  readonly library: readonly OfficeDefinition[];
  /** Its line in the list; also its sheets and findings, because somebody opens it; or what it lays down as a library. */
  readonly wanted: 'line' | 'sheets' | 'definitions';
}

export interface OpenedFile {
  readonly sheets: readonly SheetGrid[];
  readonly findings: readonly Finding[];
  /** What the file's own settings make of its review, in words. */
  readonly ownChoices: readonly string[];
  readonly notRead: NotReadParts;
}

/** What nobody has judged, and why. */
export interface NotReadParts {
  readonly hasTables: boolean;
  /** Figures in or near the tables that were not understood. */
  readonly unread: readonly UnreadPart[];
  /** What came close to a table. */
  readonly nearMisses: readonly NearMiss[];
  /** What the reader could not read, left out or cut short, in words. */
  readonly said: readonly string[];
}

export type FileAnswer =
  | {
      readonly kind: 'read';
      readonly recap: ReadRecapFile;
      readonly opened: OpenedFile | null;
      readonly definitions: readonly OfficeDefinition[];
    }
  | Unreadable;

export interface Unreadable {
  readonly kind: 'unreadable';
  readonly reason: Bilingual;
}

/** A file that cannot be read is an answer; so is a fault of ours, which must not cost the other files. */
export function reviewDeskFile(request: FileRequest): FileAnswer {
  const { name, language, library, wanted } = request;
  try {
    const { workbook, result } = readAndReview(request, library);
    const { sheets, unreadable, notes } = workbook;
    const failures = [
      ...unreadable.map((sheet) => unreadableSheetText(sheet)[language]),
      ...result.failures.map((failure) => failureMessage(failure, language)),
    ];
    const settings = fileSettings(workbook.settings, sheets, result);
    const recap = recapOf(name, { sheets, review: result, settings, failures }, language);
    // What was decided on the desk is no choice of the file.
    const ownChoices = choiceLines({ ...settings, accepted: 0 }, language);
    const { tables, findings, unread, nearMisses } = result;
    const said = [...failures, ...notes.map((note) => note[language])];
    const notRead = { hasTables: tables.length > 0, unread, nearMisses, said };
    const opened = wanted === 'sheets' ? { sheets, findings, ownChoices, notRead } : null;
    const definitions = wanted === 'definitions' ? definitionsIn(tables) : [];
    return { kind: 'read', recap, opened, definitions };
  } catch (error) {
    return unreadableBecause(error);
  }
}

/**
 * @param only the sheet that is meant; `null` for all of the file.
 * @throws UnreadableFile for a file that cannot be read.
 */
export function readAndReview(
  { bytes, name, accepted }: FileBytes,
  library: readonly OfficeDefinition[],
  only: string | null = null,
) {
  if (bytes.byteLength === 0) throw new UnreadableFile('empty');
  const workbook = readWorkbook(new Uint8Array(bytes), name);
  const kept = followRenames(workbook.settings, workbook.sheets);
  const meant = workbook.sheets.filter((sheet) => only === null || sheet.name === only);
  const result = review(meant, { ...kept, accepted: [...kept.accepted, ...accepted] }, library);
  return { workbook, result };
}

export function unreadableBecause(error: unknown): Unreadable {
  return { kind: 'unreadable', reason: error instanceof UnreadableFile ? error.explanation : ourFault(error) };
}

function ourFault(error: unknown): Bilingual {
  const words = error instanceof Error ? error.message : String(error);
  return {
    id: `Program gagal memeriksa berkas ini; mohon laporkan. ${words}`,
    en: `The program failed on this file; please report it. ${words}`,
  };
}
