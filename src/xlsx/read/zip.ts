/**
 * The entries of a zip archive and what they hold. The archive keeps a sum of each entry: what does not add up to it is damaged,
 * also where it can be unpacked. Only the archive's directory counts, as it does for Excel (APPNOTE.TXT, 4.3.12 to 4.3.16).
 */

import { Inflate, inflateSync } from 'fflate';

import { checkSum } from './check-sum';
import { UnreadableFile } from './unreadable';

export interface ZipEntry {
  /** With forward slashes, whatever the archive has. */
  readonly name: string;
  /** Bytes unpacked, as the directory claims. */
  readonly size: number;
  readonly sum: number;
  readonly packing: number;
  /** The packed bytes. */
  readonly packed: Uint8Array;
}

const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LARGE_LOCATOR = 0x07064b50;
const LARGE_LOCATOR_LENGTH = 20;
const LARGE_END = 0x06064b50;
const LARGE_FIELD = 1;
/** Stands where the true number is in the field of large numbers. */
const ELSEWHERE = 0xffffffff;
const UTF8_NAME = 0x800;

const STORED = 0;
const DEFLATED = 8;

/**
 * Lists the archive's entries.
 * @throws UnreadableFile when its directory is damaged.
 */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return entriesIn(view, bytes);
  } catch {
    // Places outside the file, and what is no archive.
    throw new UnreadableFile('corrupted');
  }
}

function entriesIn(view: DataView, bytes: Uint8Array): readonly ZipEntry[] {
  const { count, start } = directory(view);
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== ENTRY) throw new RangeError('entry');
    const short = (offset: number) => view.getUint16(at + offset, true);
    const [nameLength, extraLength, commentLength] = [short(28), short(30), short(32)];
    const extraAt = at + ENTRY_LENGTH + nameLength;
    const [size, packedSize, local] = largeNumbers(view, extraAt, extraLength, [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ]);
    const from = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    entries.push({
      name: nameOf(bytes.subarray(at + ENTRY_LENGTH, extraAt), (short(8) & UTF8_NAME) !== 0),
      size,
      sum: view.getUint32(at + 16, true),
      packing: short(10),
      packed: bytes.subarray(from, from + packedSize),
    });
    at = extraAt + extraLength + commentLength;
  }
  return entries;
}

function directory(view: DataView): { readonly count: number; readonly start: number } {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) !== END) continue;
    return largeDirectory(view, at) ?? { count: view.getUint16(at + 10, true), start: view.getUint32(at + 16, true) };
  }
  throw new RangeError('directory');
}

/** Of an archive with numbers that take more than four bytes; `null` for any other. */
function largeDirectory(view: DataView, end: number): { readonly count: number; readonly start: number } | null {
  const locator = end - LARGE_LOCATOR_LENGTH;
  if (locator < 0 || view.getUint32(locator, true) !== LARGE_LOCATOR) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (view.getUint32(at, true) !== LARGE_END) return null;
  return { count: Number(view.getBigUint64(at + 32, true)), start: Number(view.getBigUint64(at + 48, true)) };
}

/** The numbers, and in place of those that are elsewhere the ones of the extra field, which stand there in the same order. */
function largeNumbers(
  view: DataView,
  extra: number,
  length: number,
  numbers: readonly [size: number, packedSize: number, local: number],
): readonly [size: number, packedSize: number, local: number] {
  if (!numbers.includes(ELSEWHERE)) return numbers;
  let field = extra;
  while (view.getUint16(field, true) !== LARGE_FIELD) {
    field += 4 + view.getUint16(field + 2, true);
    if (field >= extra + length) return numbers;
  }
  let at = field + 4;
  const next = (number: number) => {
    if (number !== ELSEWHERE) return number;
    at += 8;
    return Number(view.getBigUint64(at - 8, true));
  };
  const [size, packedSize, local] = numbers;
  return [next(size), next(packedSize), next(local)];
}

function nameOf(bytes: Uint8Array, isUtf8: boolean): string {
  const name = isUtf8 ? new TextDecoder().decode(bytes) : String.fromCharCode(...bytes);
  return name.replace(/\\/g, '/');
}

/** What the entry holds; `null` when it is damaged, or packed in a way that Excel does not know either. */
export function unzipEntry({ packing, packed, size, sum }: ZipEntry): Uint8Array | null {
  const content = packing === STORED ? packed : packing === DEFLATED ? inflated(packed, size) : null;
  return content?.length === size && checkSum(content) === sum ? content : null;
}

function inflated(packed: Uint8Array, size: number): Uint8Array | null {
  try {
    return inflateSync(packed, { out: new Uint8Array(size) });
  } catch {
    return null;
  }
}

/** Bytes of packed data per piece: deflate packs at most a thousandfold, so a piece stays at some megabytes. */
const PIECE = 4 * 1024;

/**
 * Hands on what the entry holds piece by piece, for as long as `take` answers that it wants more.
 * Answers whether all of it came and was whole.
 */
export function unzipInPieces({ packing, packed, sum }: ZipEntry, take: (piece: Uint8Array) => boolean): boolean {
  let soFar = 0;
  let wantsMore = true;
  const pass = (piece: Uint8Array) => {
    if (!wantsMore) return;
    soFar = checkSum(piece, soFar);
    wantsMore = take(piece);
  };
  const inflate = packing === DEFLATED ? new Inflate(pass) : null;
  if (!inflate && packing !== STORED) return false;
  try {
    for (let from = 0; from < packed.length && wantsMore; from += PIECE) {
      const piece = packed.subarray(from, from + PIECE);
      if (inflate) inflate.push(piece, from + PIECE >= packed.length);
      else pass(piece);
    }
  } catch (error) {
    // What the taker refuses is no damage.
    if (error instanceof UnreadableFile) throw error;
    return false;
  }
  return wantsMore && soFar === sum;
}
