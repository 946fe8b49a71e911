import { Unzip, UnzipInflate, type UnzipFileInfo, unzipSync } from 'fflate';

import { SheetXmlTrimmer, trimSheetXml } from './trim-sheet-xml';
import { LARGEST_CONTENT_MB, LARGEST_UNPACKED_MB, UnreadableFile } from './unreadable';

/** The parts of a workbook by their path. */
export type Parts = Readonly<Record<string, Uint8Array>>;

const MEGABYTE = 1024 * 1024;
const WORKSHEET = /(^|\/)worksheets\/[^/]+\.xml$/i;
const NO_CELLS =
  /\.(png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|vml|rtf|docx?|pdf)$|(^|\/)(media|Pictures|embeddings|Thumbnails)\//i;

/** Worksheets above this size are unpacked and trimmed piece by piece. */
const STREAMED_ABOVE = 8 * MEGABYTE;

/** Bytes of compressed data per piece: deflate packs at most a thousandfold, so a piece stays below some tens of megabytes. */
const PIECE = 16 * 1024;

/**
 * Unpacks what a review needs of a zipped workbook: no pictures, and worksheets without their blank cells.
 * @throws UnreadableFile when the archive is damaged or too large.
 */
export function unpack(bytes: Uint8Array): Parts {
  const listed: UnzipFileInfo[] = [];
  read(bytes, (file) => {
    if (!NO_CELLS.test(file.name)) listed.push(file);
    return false;
  });
  const unpacked = listed.reduce((sum, file) => sum + file.originalSize, 0);
  if (unpacked > LARGEST_UNPACKED_MB * MEGABYTE) throw new UnreadableFile('tooLarge');

  const large = new Set(
    listed.filter((file) => WORKSHEET.test(file.name) && file.originalSize > STREAMED_ABOVE).map((file) => file.name),
  );
  const parts = read(bytes, (file) => !NO_CELLS.test(file.name) && !large.has(file.name));
  for (const [path, part] of Object.entries(parts)) {
    if (WORKSHEET.test(path) && !isUtf16(part)) parts[path] = encode(trimSheetXml(new TextDecoder().decode(part)));
  }
  if (large.size > 0) Object.assign(parts, unpackTrimmed(bytes, large));

  const content = Object.values(parts).reduce((sum, part) => sum + part.length, 0);
  if (content > LARGEST_CONTENT_MB * MEGABYTE) throw new UnreadableFile('tooLarge');
  return parts;
}

function read(bytes: Uint8Array, filter: (file: UnzipFileInfo) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch {
    throw new UnreadableFile('corrupted');
  }
}

function unpackTrimmed(bytes: Uint8Array, names: ReadonlySet<string>): Record<string, Uint8Array> {
  const parts: Record<string, Uint8Array> = {};
  let total = 0;
  let failure: UnreadableFile | null = null;
  const unzip = new Unzip((file) => {
    if (!names.has(file.name)) return;
    const trimmer = new SheetXmlTrimmer();
    file.ondata = (error, piece, final) => {
      total += piece?.length ?? 0;
      if (error) failure ??= new UnreadableFile('corrupted');
      // The sizes in the archive's directory are only claims; these are counted.
      else if (total > LARGEST_UNPACKED_MB * MEGABYTE || trimmer.length > LARGEST_CONTENT_MB * MEGABYTE) {
        failure ??= new UnreadableFile('tooLarge');
      }
      if (failure) return;
      trimmer.add(piece);
      if (final) parts[file.name] = trimmer.finish();
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let from = 0; from < bytes.length && !failure; from += PIECE) {
    try {
      unzip.push(bytes.subarray(from, from + PIECE), from + PIECE >= bytes.length);
    } catch {
      failure ??= new UnreadableFile('corrupted');
    }
  }
  if (failure) throw failure;
  if (Object.keys(parts).length < names.size) throw new UnreadableFile('corrupted');
  return parts;
}

function isUtf16(part: Uint8Array): boolean {
  return (part[0] === 0xff && part[1] === 0xfe) || (part[0] === 0xfe && part[1] === 0xff);
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
