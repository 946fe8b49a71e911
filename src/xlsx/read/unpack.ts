/** The parts of a zipped workbook, without what a review does not need and what no workbook should hold. */

import { Unzip, UnzipInflate, type UnzipFileInfo, unzipSync } from 'fflate';

import { LARGEST_CONTENT_MB, LARGEST_UNPACKED_MB } from './limits';
import { relationsIn } from './part-text';
import { SheetXmlTrimmer, trimSheetXml } from './trim-sheet-xml';
import { type SheetFailure, UnreadableFile } from './unreadable';
import { cellsAreSound, isWellFormed, withoutAsides } from './well-formed';

/** The parts of a workbook by their path. */
export type Parts = Readonly<Record<string, Uint8Array>>;

export interface UnpackedWorkbook {
  readonly parts: Parts;
  /** Worksheet parts that are not among them, by their path: the rest of the workbook can still be read. */
  readonly failures: ReadonlyMap<string, SheetFailure>;
}

const MEGABYTE = 1024 * 1024;
/** Where worksheets usually are; a workbook may say that they are elsewhere. */
const WORKSHEET = /(^|\/)worksheets\/[^/]+\.xml$/i;
const RELATIONS = /(^|\/)_rels\/workbook\d*\.xml\.rels$/i;
/** Parts of which one lost tag changes what all sheets hold. */
const ESSENTIAL = /(^|\/)(workbook\d*|sharedStrings|styles)\.xml$|^content\.xml$/i;
const NO_CELLS =
  /\.(png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|vml|rtf|docx?|pdf)$|(^|\/)(media|Pictures|embeddings|Thumbnails|drawings|charts|diagrams|theme|printerSettings|pivotCache|pivotTables|externalLinks|threadedComments|activeX|ctrlProps|model|queryTables|slicers|slicerCaches|timelines)\/|(^|\/)(comments\d*|calcChain|vbaProject)\.(xml|bin)$/i;

/** Worksheets that are larger than this together are unpacked and trimmed piece by piece. */
const STREAMED_ABOVE = 8 * MEGABYTE;

/** Bytes of compressed data per piece: deflate packs at most a thousandfold, so a piece stays at some megabytes. */
const PIECE = 4 * 1024;

/**
 * Unpacks what a review needs of a zipped workbook: no pictures, and worksheets without their blank cells.
 * @throws UnreadableFile when the archive is damaged or too large.
 */
export function unpack(bytes: Uint8Array): UnpackedWorkbook {
  const listed: UnzipFileInfo[] = [];
  read(bytes, (file) => {
    if (!NO_CELLS.test(file.name)) listed.push(file);
    return false;
  });
  refuseTooLarge(listed, LARGEST_UNPACKED_MB);
  const elsewhere = sheetsElsewhere(bytes);
  const isSheet = (path: string) => WORKSHEET.test(path) || elsewhere.has(path);
  const sheets = listed.filter((file) => isSheet(file.name));
  const streamed = new Set(sizeOf(sheets) > STREAMED_ABOVE ? sheets.map((file) => file.name) : []);
  const whole = listed.filter((file) => !streamed.has(file.name));
  refuseTooLarge(whole, LARGEST_CONTENT_MB);

  const wanted = new Set(whole.map((file) => file.name));
  const parts: Record<string, Uint8Array> = {};
  const failures = new Map<string, SheetFailure>();
  for (const [path, part] of Object.entries(read(bytes, (file) => wanted.has(file.name)))) {
    const trimmed = isSheet(path) ? trimmedPart(part) : part;
    if (trimmed === null) failures.set(path, 'corrupted');
    else parts[path] = trimmed;
    if (ESSENTIAL.test(path) && !isWellFormed(withoutAsides(decoded(part)))) throw new UnreadableFile('corrupted');
  }
  if (streamed.size > 0) unpackTrimmed(bytes, streamed, parts, failures);

  const content = Object.values(parts).reduce((sum, part) => sum + part.length, 0);
  if (content > LARGEST_CONTENT_MB * MEGABYTE) throw new UnreadableFile('tooLarge');
  return { parts, failures };
}

function refuseTooLarge(files: readonly UnzipFileInfo[], megabytes: number): void {
  if (sizeOf(files) > megabytes * MEGABYTE) throw new UnreadableFile('tooLarge');
}

function sizeOf(files: readonly UnzipFileInfo[]): number {
  return files.reduce((sum, file) => sum + file.originalSize, 0);
}

function read(bytes: Uint8Array, filter: (file: UnzipFileInfo) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch {
    throw new UnreadableFile('corrupted');
  }
}

/** Puts these worksheets among the parts, and those that cannot be read among the failures. */
function unpackTrimmed(
  bytes: Uint8Array,
  names: ReadonlySet<string>,
  parts: Record<string, Uint8Array>,
  failures: Map<string, SheetFailure>,
): void {
  let total = 0;
  let kept = 0;
  let tooLarge = false;
  const unzip = new Unzip((file) => {
    if (!names.has(file.name)) return;
    const trimmer = new SheetXmlTrimmer();
    file.ondata = (error, piece, final) => {
      if (failures.has(file.name)) return;
      if (error) failures.set(file.name, 'corrupted');
      if (error || tooLarge) return;
      const before = trimmer.length;
      trimmer.add(piece);
      // The sizes in the archive's directory are only claims; these are counted.
      total += piece.length;
      kept += trimmer.length - before;
      tooLarge = total > LARGEST_UNPACKED_MB * MEGABYTE || kept > LARGEST_CONTENT_MB * MEGABYTE;
      if (trimmer.overflowed) failures.set(file.name, 'tooLarge');
      else if (final) {
        const part = trimmer.finish();
        if (part && !trimmer.hasAsides && isSound(new TextDecoder().decode(part))) parts[file.name] = part;
        else failures.set(file.name, 'corrupted');
      }
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let from = 0; from < bytes.length && !tooLarge; from += PIECE) {
      unzip.push(bytes.subarray(from, from + PIECE), from + PIECE >= bytes.length);
    }
  } catch {
    // What has not arrived by now is missing below.
  }
  if (tooLarge) throw new UnreadableFile('tooLarge');
  for (const name of names) if (!parts[name] && !failures.has(name)) failures.set(name, 'corrupted');
}

/** XML parts may be written in UTF-16, which says so in its first two bytes. */
function decoded(part: Uint8Array): string {
  if (part[0] === 0xff && part[1] === 0xfe) return new TextDecoder('utf-16le').decode(part);
  if (part[0] === 0xfe && part[1] === 0xff) return new TextDecoder('utf-16be').decode(part);
  return new TextDecoder().decode(part);
}

function trimmedPart(part: Uint8Array): Uint8Array | null {
  const trimmed = trimSheetXml(withoutAsides(decoded(part)).replace(/^\s*<\?xml[^<>]*\?>/, ''));
  return trimmed === null || !isSound(trimmed) ? null : new TextEncoder().encode(trimmed);
}

function isSound(sheet: string): boolean {
  return isWellFormed(sheet) && cellsAreSound(sheet);
}

/** Worksheets that the workbook keeps in other folders than usual. */
function sheetsElsewhere(bytes: Uint8Array): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [path, part] of Object.entries(read(bytes, ({ name }) => RELATIONS.test(name)))) {
    const folder = path.slice(0, path.lastIndexOf('_rels/'));
    for (const { type, target } of relationsIn(decoded(part), folder))
      if (type.endsWith('/worksheet') && /\.xml$/i.test(target)) found.add(target);
  }
  return found;
}
