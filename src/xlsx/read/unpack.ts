/** The parts of a zipped workbook, without what a review does not need and what no workbook should hold. */

import { LARGEST_CONTENT_MB, LARGEST_UNPACKED_MB } from './limits';
import { type Parts, decoded, relationsIn } from './part-text';
import { SheetXmlTrimmer, trimSheetXml } from './trim-sheet-xml';
import { type SheetFailure, UnreadableFile } from './unreadable';
import { failureOfCells, isWellFormed, withoutAsides } from './well-formed';
import { unzipEntry, unzipInPieces, type ZipEntry, zipEntries } from './zip';

export interface UnpackedWorkbook {
  readonly parts: Parts;
  /** Worksheet parts that are not among them, by their path: the rest of the workbook can still be read. */
  readonly failures: ReadonlyMap<string, SheetFailure>;
}

const MEGABYTE = 1024 * 1024;
/** Where worksheets usually are; a workbook may say that they are elsewhere. */
const WORKSHEET = /(^|\/)worksheets\/[^/]+\.xml$/i;
const RELATIONS = /(^|\/)_rels\/workbook\d*\.xml\.rels$/i;
/** Parts that change nothing of what the sheets hold. */
const ABOUT =
  /(^|\/)(docProps|customXml|webextensions|META-INF|Configurations2)\/|^(meta|settings)\.xml$|(^|\/)worksheets\/_rels\//i;
const NO_CELLS =
  /\.(png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|vml|rtf|docx?|pdf)$|(^|\/)(media|Pictures|embeddings|Thumbnails|drawings|charts|diagrams|theme|printerSettings|pivotCache|pivotTables|externalLinks|threadedComments|activeX|ctrlProps|model|queryTables|slicers|slicerCaches|timelines)\/|(^|\/)(comments\d*|calcChain|vbaProject)\.(xml|bin)$/i;

/** Worksheets that are larger than this together are unpacked and trimmed piece by piece. */
const STREAMED_ABOVE = 8 * MEGABYTE;

/**
 * Unpacks what a review needs of a zipped workbook: no pictures, and worksheets without their blank cells.
 * @throws UnreadableFile when the archive is damaged, ambiguous, too large, or has a password.
 */
export function unpack(bytes: Uint8Array): UnpackedWorkbook {
  const listed = zipEntries(bytes).filter(({ name }) => !NO_CELLS.test(name));
  refuseEncrypted(listed);
  refuseDoubled(listed);
  refuseTooLarge(listed, LARGEST_UNPACKED_MB);
  const elsewhere = sheetsElsewhere(listed);
  const isSheet = ({ name }: ZipEntry) => WORKSHEET.test(name) || elsewhere.has(name);
  const sheets = listed.filter(isSheet);
  const others = listed.filter((entry) => !isSheet(entry));
  const isStreamed = sizeOf(sheets) > STREAMED_ABOVE;
  refuseTooLarge(isStreamed ? others : listed, LARGEST_CONTENT_MB);

  const parts: Record<string, Uint8Array> = {};
  for (const entry of others) parts[entry.name] = wholePart(entry);
  const looks = countLooks(parts);
  const failures = new Map<string, SheetFailure>();
  const trim = isStreamed ? trimmerInPieces() : trimmedEntry;
  for (const entry of sheets) {
    const part = trim(entry, looks);
    if (typeof part === 'string') failures.set(entry.name, part);
    else parts[entry.name] = part;
  }
  const content = Object.values(parts).reduce((sum, part) => sum + part.length, 0);
  if (content > LARGEST_CONTENT_MB * MEGABYTE) throw new UnreadableFile('tooLarge');
  return { parts, failures };
}

/**
 * An OpenDocument with a password says so in its manifest (OpenDocument 1.3, part 2, 4.8); its other parts look like damage, or
 * are one part together.
 */
function refuseEncrypted(entries: readonly ZipEntry[]): void {
  const manifest = entries.find(({ name }) => name === 'META-INF/manifest.xml');
  const text = manifest && unzipEntry(manifest);
  if (text && decoded(text).includes('encryption-data')) throw new UnreadableFile('encrypted');
}

/** Of two entries of one name each program takes the one that it likes; Excel tells no names apart by case. */
function refuseDoubled(entries: readonly ZipEntry[]): void {
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  if (names.size < entries.length) throw new UnreadableFile('corrupted');
}

function refuseTooLarge(entries: readonly ZipEntry[], megabytes: number): void {
  if (sizeOf(entries) > megabytes * MEGABYTE) throw new UnreadableFile('tooLarge');
}

function sizeOf(entries: readonly ZipEntry[]): number {
  return entries.reduce((sum, { size }) => sum + size, 0);
}

/** @throws UnreadableFile for a part whose damage changes what all sheets hold. */
function wholePart(entry: ZipEntry): Uint8Array {
  const part = unzipEntry(entry);
  if (part === null) throw new UnreadableFile('corrupted');
  const isXml = /\.(xml|rels)$/i.test(entry.name) && !ABOUT.test(entry.name);
  if (isXml && !isDocument(decoded(part))) throw new UnreadableFile('corrupted');
  return part;
}

/** One whole element: nothing at all says nothing of sheets, texts or formats either. */
function isDocument(xml: string): boolean {
  return /<\w/.test(xml) && isWellFormed(withoutAsides(xml));
}

function trimmedEntry(entry: ZipEntry, looks: number): Uint8Array | SheetFailure {
  const part = unzipEntry(entry);
  if (part === null) return 'corrupted';
  const trimmed = trimSheetXml(withoutAsides(decoded(part)).replace(/^\s*<\?xml[^<>]*\?>/, ''));
  if (trimmed === null) return 'corrupted';
  return failureOf(trimmed, looks) ?? new TextEncoder().encode(trimmed);
}

/** The same for worksheets that are too large to be held in memory before they are trimmed. */
function trimmerInPieces(): typeof trimmedEntry {
  let total = 0;
  let kept = 0;
  return (entry, looks) => {
    const trimmer = new SheetXmlTrimmer();
    const isWhole = unzipInPieces(entry, (piece) => {
      const before = trimmer.length;
      trimmer.add(piece);
      // The sizes in the archive's directory are only claims; these are counted.
      total += piece.length;
      kept += trimmer.length - before;
      if (total > LARGEST_UNPACKED_MB * MEGABYTE || kept > LARGEST_CONTENT_MB * MEGABYTE)
        throw new UnreadableFile('tooLarge');
      return !trimmer.overflowed;
    });
    if (trimmer.overflowed) return 'tooLarge';
    const part = isWhole && !trimmer.hasAsides ? trimmer.finish() : null;
    if (!part) return 'corrupted';
    return failureOf(new TextDecoder().decode(part), looks) ?? part;
  };
}

function failureOf(sheet: string, looks: number): SheetFailure | null {
  return isWellFormed(sheet) ? failureOfCells(sheet, looks) : 'corrupted';
}

/** How many looks the workbook's cells may have: a cell of any other has lost whether it is a percentage. */
function countLooks(parts: Parts): number {
  const [styles = ''] = Object.values(parts)
    .map((part) => (ROOT_OF_STYLES.test(decoded(part.subarray(0, HEAD))) ? decoded(part) : ''))
    .filter((xml) => xml !== '');
  const [, , looks = ''] = /<((?:\w+:)?cellXfs)\b[^<>]*>([\s\S]*?)<\/\1>/.exec(styles) ?? [];
  return looks.match(/<(?:\w+:)?xf\b/g)?.length ?? 0;
}

const HEAD = 1_000;
const ROOT_OF_STYLES = /<(?:\w+:)?styleSheet\b/;

/** Worksheets that the workbook keeps in other folders than usual. */
function sheetsElsewhere(entries: readonly ZipEntry[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const entry of entries) {
    if (!RELATIONS.test(entry.name)) continue;
    const folder = entry.name.slice(0, entry.name.lastIndexOf('_rels/'));
    for (const { type, target } of relationsIn(decoded(wholePart(entry)), folder))
      if (type.endsWith('/worksheet') && /\.xml$/i.test(target)) found.add(target);
  }
  return found;
}
