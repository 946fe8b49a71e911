import { UnreadableFile } from './unreadable';

/** What the first bytes say the file is. Names lie: an .xls that an application exports is often a web page or a text. */
export type FileKind = 'zip' | 'compound' | 'markup' | 'text';

const ZIP = [0x50, 0x4b];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const DELIMITED_TEXT = /\.(csv|tsv|txt|xls)$/i;

/** The stream in a compound file that holds a workbook with a password to open (MS-OFFCRYPTO, 2.3.4.4). */
const ENCRYPTED_STREAM = 'EncryptedPackage';

/** @throws UnreadableFile when it is nothing that could hold a workbook, or an encrypted one. */
export function fileKind(bytes: Uint8Array, name: string): FileKind {
  if (bytes.length === 0) throw new UnreadableFile('empty');
  if (startsWith(bytes, ZIP)) return 'zip';
  if (startsWith(bytes, COMPOUND)) {
    if (holdsUtf16(bytes, ENCRYPTED_STREAM)) throw new UnreadableFile('encrypted');
    return 'compound';
  }
  const head = decodeText(bytes.subarray(0, 4096)).trimStart();
  if (/^<(\?xml|!doctype html|html|table|meta|head|body|Workbook)/i.test(head)) return 'markup';
  if (DELIMITED_TEXT.test(name) && !head.includes('\0')) return 'text';
  throw new UnreadableFile('notWorkbook');
}

/** UTF-8 or UTF-16 by its mark; text that is not valid UTF-8 is taken as Windows-1252, which old Excel writes. */
export function decodeText(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}
